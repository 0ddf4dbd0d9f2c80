-- Open installments of which something is disputed, with the newest credit memo request about their transaction.
-- A request of ours says `[ref:…]` among its comments; the rest of them is people's own.
SELECT ps.payment_schedule_id AS hold_id,
       ps.customer_id AS cust_account_id,
       ps.payment_schedule_id,
       TO_CHAR(ps.dispute_date, 'YYYY-MM-DD') AS since_date,
       ps.amount_in_dispute AS amount,
       ps.invoice_currency_code AS currency_code,
       rq.status,
       rq.cm_reason_code AS reason,
       CASE WHEN INSTR(rq.comments, '[ref:') > 0 THEN rq.comments END AS reference
  FROM ar_payment_schedules_all ps
  LEFT JOIN ra_cm_requests_all rq
    ON rq.request_id = (SELECT MAX(one.request_id) FROM ra_cm_requests_all one
                         WHERE one.customer_trx_id = ps.customer_trx_id)
 WHERE ps.org_id = :P_BU
   AND ps.status = 'OP'
   AND ps.amount_in_dispute <> 0
   AND ps.payment_schedule_id > :P_AFTER_ID
 ORDER BY ps.payment_schedule_id
 FETCH FIRST :P_LIMIT ROWS ONLY
