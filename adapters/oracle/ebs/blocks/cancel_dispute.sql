-- A dispute of Advanced Collections taken back [IEX_DISPUTE_PUB.CANCEL_DISPUTE].
DECLARE
  --+ locals
BEGIN
  --+ beginning
  iex_dispute_pub.cancel_dispute(
      p_api_version => 1.0,
      p_commit => 'F',
      p_dispute_id => :P_DISPUTE_ID,
      p_cancel_comments => :P_COMMENTS,
      x_return_status => l_status,
      x_msg_count => l_count,
      x_msg_data => l_data);
  --+ ending
END;
