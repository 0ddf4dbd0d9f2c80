-- A part of a receipt used on one payment schedule [AR_RECEIPT_API_PUB.APPLY].
-- Without an amount Receivables would apply all that is open, and without a discount it would take one: both are given.
-- The id of the application is looked up afterwards: the call does not tell it.
DECLARE
  --+ locals
  l_amount NUMBER := :P_AMOUNT;
BEGIN
  --+ beginning
  IF l_amount IS NULL OR l_amount <= 0 THEN
    raise_application_error(-20001, 'an application needs an amount above zero');
  END IF;
  ar_receipt_api_pub.apply(
      p_api_version => 1.0,
      p_init_msg_list => 'F',
      p_commit => 'F',
      x_return_status => l_status,
      x_msg_count => l_count,
      x_msg_data => l_data,
      p_cash_receipt_id => :P_CASH_RECEIPT_ID,
      p_applied_payment_schedule_id => :P_SCHEDULE_ID,
      p_amount_applied => l_amount,
      p_discount => COALESCE(:P_DISCOUNT, 0),
      p_show_closed_invoices => 'N',
      p_called_from => 'DUECOURSE',
      p_comments => :P_COMMENTS,
      p_org_id => :P_ORG_ID);
  --+ ending
END;
