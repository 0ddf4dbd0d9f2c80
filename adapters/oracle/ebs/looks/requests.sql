-- Requests for a credit memo on one transaction that bear our reference, and whether their workflow still runs: one that
-- was cancelled keeps its status, with its workflow ended (iexvdisb.pls).
SELECT rq.request_id,
       rq.status,
       rq.cm_reason_code,
       rq.line_amount,
       rq.tax_amount,
       rq.freight_amount,
       (SELECT MAX(CASE WHEN wi.end_date IS NULL THEN 'RUNNING' ELSE 'ENDED' END) FROM wf_items wi
         WHERE wi.item_type IN ('ARCMREQ', 'ARAMECM') AND wi.item_key = TO_CHAR(rq.request_id)) AS workflow
  FROM ra_cm_requests_all rq
 WHERE rq.customer_trx_id = :P_ID
   AND INSTR(rq.comments, '[ref:' || :P_REFERENCE) > 0
 ORDER BY rq.request_id
 FETCH FIRST 20 ROWS ONLY
