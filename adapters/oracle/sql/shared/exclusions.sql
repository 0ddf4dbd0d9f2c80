-- Open installments that are excluded from collections. Unverified: the column on a pod (oracle.md 2.1).
SELECT ps.payment_schedule_id AS hold_id,
       ps.customer_id AS cust_account_id,
       ps.payment_schedule_id,
       TO_CHAR(ps.last_update_date, 'YYYY-MM-DD') AS since_date,
       ps.exclude_from_dunning_flag AS status
  FROM ar_payment_schedules_all ps
 WHERE ps.org_id = :P_BU
   AND ps.status = 'OP'
   AND ps.exclude_from_dunning_flag = 'Y'
   AND ps.payment_schedule_id > :P_AFTER_ID
 ORDER BY ps.payment_schedule_id
 FETCH FIRST :P_LIMIT ROWS ONLY
