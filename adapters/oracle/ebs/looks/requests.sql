-- Requests for a credit memo on one transaction that bear our reference, and the dispute of Advanced Collections.
SELECT rq.request_id,
       rq.status,
       rq.cm_reason_code,
       rq.line_amount,
       rq.tax_amount,
       rq.freight_amount,
       (SELECT MAX(di.dispute_id) FROM iex_disputes di WHERE di.cm_request_id = rq.request_id) AS dispute_id
  FROM ra_cm_requests_all rq
 WHERE rq.customer_trx_id = :P_ID
   AND INSTR(rq.comments, '[ref:' || :P_REFERENCE) > 0
 ORDER BY rq.request_id
 FETCH FIRST 20 ROWS ONLY
