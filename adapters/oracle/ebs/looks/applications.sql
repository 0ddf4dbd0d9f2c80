-- Applications of one receipt on one payment schedule that bear our reference; what was taken back is not displayed.
SELECT ra.receivable_application_id,
       ra.cash_receipt_id,
       ra.applied_payment_schedule_id,
       ra.amount_applied,
       COALESCE(ra.earned_discount_taken, 0) + COALESCE(ra.unearned_discount_taken, 0) AS discount_taken,
       ra.display
  FROM ar_receivable_applications_all ra
 WHERE ra.cash_receipt_id = :P_ID
   AND ra.applied_payment_schedule_id = :P_OTHER_ID
   AND ra.status = 'APP'
   AND ra.amount_applied > 0
   AND INSTR(ra.comments, '[ref:' || :P_REFERENCE || ']') > 0
 ORDER BY ra.receivable_application_id
 FETCH FIRST 20 ROWS ONLY
