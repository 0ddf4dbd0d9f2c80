-- The ids of all that is open: what a reading is compared with, so that nothing is missed and nothing vanishes unseen.
SELECT ps.payment_schedule_id
  FROM ar_payment_schedules_all ps
 WHERE ps.org_id = :P_BU
   AND ps.status = 'OP'
   AND ps.payment_schedule_id > :P_AFTER_ID
 ORDER BY ps.payment_schedule_id
 FETCH FIRST :P_LIMIT ROWS ONLY
