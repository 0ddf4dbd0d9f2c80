-- Credit memo requests about certain transactions, whatever became of them; P_IDS takes up to 500 values.
SELECT rq.request_id,
       rq.customer_trx_id,
       rq.status,
       rq.total_amount AS amount,
       rq.cm_reason_code AS reason,
       rq.comments,
       cm.trx_number AS credit_memo_number
  FROM ra_cm_requests_all rq
  LEFT JOIN ra_customer_trx_all cm ON cm.customer_trx_id = rq.cm_customer_trx_id
 WHERE rq.customer_trx_id IN (:P_IDS)
   AND rq.org_id = :P_BU
 ORDER BY rq.request_id
