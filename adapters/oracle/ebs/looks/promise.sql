-- One promise.
SELECT pd.promise_detail_id, pd.status
  FROM iex_promise_details pd
 WHERE pd.promise_detail_id = :P_ID
