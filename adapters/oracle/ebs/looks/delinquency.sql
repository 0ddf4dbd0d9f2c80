-- The delinquency of a payment schedule: Advanced Collections makes one when it is overdue, in a batch.
-- Statuses as Advanced Collections itself asks for what may be promised; a current one was made for a promise before due.
SELECT ps.payment_schedule_id,
       ps.status,
       (SELECT MAX(de.delinquency_id) FROM iex_delinquencies_all de
         WHERE de.payment_schedule_id = ps.payment_schedule_id
           AND (de.status IN ('DELINQUENT', 'PREDELINQUENT')
                OR (de.status = 'CURRENT' AND de.source_program_name = 'IEX_CURR_INV'))) AS delinquency_id
  FROM ar_payment_schedules_all ps
 WHERE ps.org_id = :P_BU
   AND ps.payment_schedule_id = :P_ID
