-- One application.
SELECT ra.receivable_application_id, ra.display
  FROM ar_receivable_applications_all ra
 WHERE ra.receivable_application_id = :P_ID
