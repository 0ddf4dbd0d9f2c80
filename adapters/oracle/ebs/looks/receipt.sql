-- One receipt.
SELECT cr.cash_receipt_id, cr.receipt_number, cr.status
  FROM ar_cash_receipts_all cr
 WHERE cr.org_id = :P_BU
   AND cr.cash_receipt_id = :P_ID
