-- Receipts that bear our reference as the customer's own.
SELECT cr.cash_receipt_id,
       cr.receipt_number,
       cr.status,
       cr.amount,
       cr.currency_code,
       cr.exchange_rate,
       TO_CHAR(cr.receipt_date, 'YYYY-MM-DD') AS receipt_date,
       cr.pay_from_customer,
       cr.receipt_method_id,
       rm.name AS receipt_method
  FROM ar_cash_receipts_all cr
  LEFT JOIN ar_receipt_methods rm ON rm.receipt_method_id = cr.receipt_method_id
 WHERE cr.org_id = :P_BU
   AND cr.customer_receipt_reference = :P_REFERENCE
 ORDER BY cr.cash_receipt_id
 FETCH FIRST 20 ROWS ONLY
