-- Open installments that are excluded from collections; since when, no column says. Unverified: the column on a pod (oracle.md 2.1).
SELECT ps.payment_schedule_id AS hold_id,
       ps.customer_id AS cust_account_id,
       ps.payment_schedule_id,
       ps.exclude_from_dunning_flag AS status
  FROM ar_payment_schedules_all ps
 WHERE ps.org_id = :P_BU
   AND ps.status = 'OP'
   AND ps.exclude_from_dunning_flag = 'Y'
   AND ps.payment_schedule_id > :P_AFTER_ID
 ORDER BY ps.payment_schedule_id
 FETCH FIRST :P_LIMIT ROWS ONLY
