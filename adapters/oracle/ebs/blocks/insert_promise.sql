-- A promise on one delinquent payment schedule [IEX_PROMISES_PUB.INSERT_PROMISE, iexpyprs.pls 120.8].
DECLARE
  --+ locals
  l_promise iex_promises_pub.pro_insrt_rec_type;
  l_made iex_promises_pub.pro_resp_rec_type;
BEGIN
  --+ beginning
  l_promise.promise_amount := :P_AMOUNT;
  l_promise.currency_code := :P_CURRENCY;
  l_promise.promise_date := TO_DATE(:P_PROMISE_DATE, 'YYYY-MM-DD');
  l_promise.promise_target := 'INVOICES';
  l_promise.cust_account_id := :P_CUSTOMER_ID;
  l_promise.delinquency_id := :P_DELINQUENCY_ID;
  l_promise.taken_by_resource_id := :P_RESOURCE_ID;
  l_promise.note := :P_NOTE;
  l_promise.attributes.attribute1 := :P_ATTRIBUTE1;
  l_promise.attributes.attribute2 := :P_ATTRIBUTE2;
  l_promise.attributes.attribute3 := :P_ATTRIBUTE3;
  l_promise.attributes.attribute4 := :P_ATTRIBUTE4;
  l_promise.attributes.attribute5 := :P_ATTRIBUTE5;
  l_promise.attributes.attribute6 := :P_ATTRIBUTE6;
  l_promise.attributes.attribute7 := :P_ATTRIBUTE7;
  l_promise.attributes.attribute8 := :P_ATTRIBUTE8;
  l_promise.attributes.attribute9 := :P_ATTRIBUTE9;
  l_promise.attributes.attribute10 := :P_ATTRIBUTE10;
  l_promise.attributes.attribute11 := :P_ATTRIBUTE11;
  l_promise.attributes.attribute12 := :P_ATTRIBUTE12;
  l_promise.attributes.attribute13 := :P_ATTRIBUTE13;
  l_promise.attributes.attribute14 := :P_ATTRIBUTE14;
  l_promise.attributes.attribute15 := :P_ATTRIBUTE15;
  iex_promises_pub.insert_promise(
      p_api_version => 1.0,
      p_init_msg_list => 'F',
      p_commit => 'F',
      p_validation_level => 100,
      x_return_status => l_status,
      x_msg_count => l_count,
      x_msg_data => l_data,
      p_promise_rec => l_promise,
      x_proresp_rec => l_made);
  :X_ID := TO_CHAR(l_made.promise_id);
  --+ ending
END;
