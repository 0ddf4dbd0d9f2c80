-- One request for a credit memo, and whether its workflow still runs.
SELECT rq.request_id,
       rq.status,
       (SELECT MAX(CASE WHEN wi.end_date IS NULL THEN 'RUNNING' ELSE 'ENDED' END) FROM wf_items wi
         WHERE wi.item_type IN ('ARCMREQ', 'ARAMECM') AND wi.item_key = TO_CHAR(rq.request_id)) AS workflow
  FROM ra_cm_requests_all rq
 WHERE rq.request_id = :P_ID
