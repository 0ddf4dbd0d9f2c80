-- One request for a credit memo, and the dispute of Advanced Collections.
SELECT rq.request_id,
       rq.status,
       (SELECT MAX(di.dispute_id) FROM iex_disputes di WHERE di.cm_request_id = rq.request_id) AS dispute_id
  FROM ra_cm_requests_all rq
 WHERE rq.request_id = :P_ID
