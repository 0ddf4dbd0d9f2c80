-- The delinquency of a payment schedule: Advanced Collections makes one when it is overdue, in a batch.
-- Unverified: the statuses (R12 knows CURRENT, DELINQUENT, PREDELINQUENT, CLOSE).
SELECT ps.payment_schedule_id,
       ps.status,
       (SELECT MAX(de.delinquency_id) FROM iex_delinquencies_all de
         WHERE de.payment_schedule_id = ps.payment_schedule_id
           AND de.status IN ('DELINQUENT', 'PREDELINQUENT')) AS delinquency_id
  FROM ar_payment_schedules_all ps
 WHERE ps.org_id = :P_BU
   AND ps.payment_schedule_id = :P_ID
