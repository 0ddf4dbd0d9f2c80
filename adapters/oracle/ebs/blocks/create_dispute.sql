-- A dispute of Advanced Collections: a request for a credit memo with a row that names the delinquency
-- [IEX_DISPUTE_PUB.CREATE_DISPUTE, iexpdiss.pls 120.16]. It commits inside, whatever p_commit says, so of its failure
-- it is not known what is left (iexvdisb.pls calls CREATE_REQUEST with p_commit TRUE). Amounts are above zero here.
DECLARE
  --+ locals
  l_header iex_dispute_pub.disp_header_rec;
  l_lines iex_dispute_pub.dispute_line_tbl;
  l_request NUMBER;
BEGIN
  --+ beginning
  l_header.cust_trx_id := :P_CUSTOMER_TRX_ID;
  l_header.line_credit_flag := 'N';
  l_header.line_amt := :P_LINE_AMOUNT;
  l_header.tax_amt := :P_TAX_AMOUNT;
  l_header.freight_amt := :P_FREIGHT_AMOUNT;
  l_header.cm_reason_code := :P_REASON;
  l_header.comments := :P_COMMENTS;
  l_header.delinquency_id := :P_DELINQUENCY_ID;
  l_header.dispute_section := :P_SECTION;
  iex_dispute_pub.create_dispute(
      p_api_version => 1.0,
      p_init_msg_list => 'F',
      p_commit => 'F',
      p_disp_header_rec => l_header,
      p_disp_line_tbl => l_lines,
      x_request_id => l_request,
      x_return_status => l_status,
      x_msg_count => l_count,
      x_msg_data => l_data,
      p_skip_workflow_flag => 'N');
  :X_ID := TO_CHAR(l_request);
  --+ ending
END;
