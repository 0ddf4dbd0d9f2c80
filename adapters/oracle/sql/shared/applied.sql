-- What is open of certain payment schedules, and what one receipt paid of them, as of one moment: what writing looks at
-- right before it applies cash, and after. P_IDS takes up to 500 values.
SELECT ps.payment_schedule_id,
       ps.invoice_currency_code AS currency_code,
       ps.amount_due_remaining,
       ra.receivable_application_id AS application_id,
       ra.amount_applied
  FROM ar_payment_schedules_all ps
  LEFT JOIN ar_receivable_applications_all ra
    ON ra.applied_payment_schedule_id = ps.payment_schedule_id AND ra.cash_receipt_id = :P_RECEIPT
   AND ra.status = 'APP' AND ra.display = 'Y'
 WHERE ps.org_id = :P_BU
   AND ps.payment_schedule_id IN (:P_IDS)
 ORDER BY ps.payment_schedule_id, ra.receivable_application_id
