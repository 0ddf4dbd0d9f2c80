-- A receipt of a customer that is applied to nothing yet [AR_RECEIPT_API_PUB.CREATE_CASH, ARXPRECS.pls 120.28].
DECLARE
  --+ locals
  l_receipt NUMBER;
BEGIN
  --+ beginning
  ar_receipt_api_pub.create_cash(
      p_api_version => 1.0,
      p_init_msg_list => 'F',
      p_commit => 'F',
      x_return_status => l_status,
      x_msg_count => l_count,
      x_msg_data => l_data,
      p_currency_code => :P_CURRENCY,
      p_exchange_rate_type => :P_RATE_TYPE,
      p_exchange_rate => :P_RATE,
      p_exchange_rate_date => TO_DATE(:P_RATE_DATE, 'YYYY-MM-DD'),
      p_amount => :P_AMOUNT,
      p_receipt_number => :P_RECEIPT_NUMBER,
      p_receipt_date => TO_DATE(:P_RECEIPT_DATE, 'YYYY-MM-DD'),
      p_customer_id => :P_CUSTOMER_ID,
      p_customer_receipt_reference => :P_REFERENCE,
      p_receipt_method_id => :P_RECEIPT_METHOD_ID,
      p_receipt_method_name => :P_RECEIPT_METHOD_NAME,
      p_called_from => 'DUECOURSE',
      p_comments => :P_COMMENTS,
      p_org_id => :P_ORG_ID,
      p_cr_id => l_receipt);
  :X_ID := TO_CHAR(l_receipt);
  --+ ending
END;
