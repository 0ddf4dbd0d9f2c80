-- A dispute taken back, whoever made it [IEX_DISPUTE_PUB.CANCEL_DISPUTE]. What it calls the dispute's id is the id of the
-- request for a credit memo, the key of its workflow; without that workflow it does nothing and says S (iexvdisb.pls).
-- It ends the workflow and takes the amount off the installments; the request keeps its status.
DECLARE
  --+ locals
BEGIN
  --+ beginning
  iex_dispute_pub.cancel_dispute(
      p_api_version => 1.0,
      p_commit => 'F',
      p_dispute_id => :P_REQUEST_ID,
      p_cancel_comments => NULL,
      x_return_status => l_status,
      x_msg_count => l_count,
      x_msg_data => l_data);
  --+ ending
END;
