-- A receipt taken back, with what it was applied to [AR_RECEIPT_API_PUB.REVERSE, a standard reversal].
DECLARE
  --+ locals
BEGIN
  --+ beginning
  ar_receipt_api_pub.reverse(
      p_api_version => 1.0,
      p_init_msg_list => 'F',
      p_commit => 'F',
      x_return_status => l_status,
      x_msg_count => l_count,
      x_msg_data => l_data,
      p_cash_receipt_id => :P_CASH_RECEIPT_ID,
      p_reversal_category_code => :P_CATEGORY,
      p_reversal_reason_code => :P_REASON,
      p_reversal_comments => :P_COMMENTS,
      p_called_from => 'DUECOURSE',
      p_org_id => :P_ORG_ID);
  --+ ending
END;
