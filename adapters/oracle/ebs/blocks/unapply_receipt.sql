-- One application taken back [AR_RECEIPT_API_PUB.UNAPPLY].
DECLARE
  --+ locals
BEGIN
  --+ beginning
  ar_receipt_api_pub.unapply(
      p_api_version => 1.0,
      p_init_msg_list => 'F',
      p_commit => 'F',
      x_return_status => l_status,
      x_msg_count => l_count,
      x_msg_data => l_data,
      p_receivable_application_id => :P_APPLICATION_ID,
      p_called_from => 'DUECOURSE',
      p_org_id => :P_ORG_ID);
  --+ ending
END;
