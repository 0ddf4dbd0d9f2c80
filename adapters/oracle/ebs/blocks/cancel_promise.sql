-- A promise withdrawn, which Fusion cannot by REST [IEX_PROMISES_PUB.CANCEL_PROMISE].
DECLARE
  --+ locals
  l_promise iex_promises_pub.pro_cncl_rec_type;
  l_made iex_promises_pub.pro_resp_rec_type;
BEGIN
  --+ beginning
  l_promise.promise_id := :P_PROMISE_ID;
  l_promise.taken_by_resource_id := :P_RESOURCE_ID;
  l_promise.note := :P_NOTE;
  iex_promises_pub.cancel_promise(
      p_api_version => 1.0,
      p_init_msg_list => 'F',
      p_commit => 'F',
      p_validation_level => 100,
      x_return_status => l_status,
      x_msg_count => l_count,
      x_msg_data => l_data,
      p_promise_rec => l_promise,
      x_proresp_rec => l_made);
  --+ ending
END;
