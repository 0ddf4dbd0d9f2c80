-- What is open of a payment schedule, and what is left of a receipt: cash on account is not what is unapplied.
SELECT ps.payment_schedule_id,
       ps.status,
       ps.amount_due_remaining,
       ps.invoice_currency_code,
       cr.currency_code,
       cr.status AS receipt_status,
       (SELECT SUM(ra.amount_applied) FROM ar_receivable_applications_all ra
         WHERE ra.cash_receipt_id = cr.cash_receipt_id AND ra.status = 'UNAPP') AS unapplied
  FROM ar_payment_schedules_all ps
  JOIN ar_cash_receipts_all cr ON cr.org_id = ps.org_id
 WHERE ps.org_id = :P_BU
   AND ps.payment_schedule_id = :P_ID
   AND cr.cash_receipt_id = :P_OTHER_ID
