-- Promises that are neither kept nor withdrawn, on installments that are open. The batch Promise Reconciliation sets
-- their state after cash was applied, so ours may lead it (oracle.md 2.2).
-- Put the flexfield segment that holds references in the place of attribute1 if it is another one.
SELECT pd.promise_detail_id AS hold_id,
       ps.customer_id AS cust_account_id,
       ps.payment_schedule_id,
       TO_CHAR(pd.creation_date, 'YYYY-MM-DD') AS since_date,
       TO_CHAR(pd.promise_date, 'YYYY-MM-DD') AS until_date,
       pd.promise_amount AS amount,
       pd.currency_code,
       pd.status,
       pd.attribute1 AS reference
  FROM iex_promise_details pd
  JOIN iex_delinquencies_all de ON de.delinquency_id = pd.delinquency_id
  JOIN ar_payment_schedules_all ps ON ps.payment_schedule_id = de.payment_schedule_id
 WHERE ps.org_id = :P_BU
   AND ps.status = 'OP'
   AND pd.status NOT IN ('FULFILLED', 'CANCELLED', 'CLOSED')
   AND pd.promise_detail_id > :P_AFTER_ID
 ORDER BY pd.promise_detail_id
 FETCH FIRST :P_LIMIT ROWS ONLY
