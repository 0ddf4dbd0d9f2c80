-- A dispute as a request for a credit memo, which goes to its approvers [AR_CREDIT_MEMO_API_PUB.CREATE_REQUEST].
-- Without the workflow the credit memo would be made at once, so it is never skipped [oracle.md §3.3]. Of an invoice
-- the amounts are below zero: Advanced Collections multiplies them by -1 before it calls this.
DECLARE
  --+ locals
  l_request VARCHAR2(100);
BEGIN
  --+ beginning
  ar_credit_memo_api_pub.create_request(
      p_api_version => 1.0,
      p_init_msg_list => 'F',
      p_commit => 'F',
      x_return_status => l_status,
      x_msg_count => l_count,
      x_msg_data => l_data,
      p_customer_trx_id => :P_CUSTOMER_TRX_ID,
      p_line_credit_flag => 'N',
      p_line_amount => -1 * :P_LINE_AMOUNT,
      p_tax_amount => -1 * :P_TAX_AMOUNT,
      p_freight_amount => -1 * :P_FREIGHT_AMOUNT,
      p_cm_reason_code => :P_REASON,
      p_comments => :P_COMMENTS,
      p_skip_workflow_flag => 'N',
      p_org_id => :P_ORG_ID,
      x_request_id => l_request);
  :X_ID := l_request;
  --+ ending
END;
