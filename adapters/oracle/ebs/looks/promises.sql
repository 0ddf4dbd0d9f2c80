-- Promises on one payment schedule that bear our reference, in whichever segment of the flexfield.
SELECT pd.promise_detail_id,
       pd.promise_amount,
       pd.currency_code,
       TO_CHAR(pd.promise_date, 'YYYY-MM-DD') AS promise_date,
       pd.status
  FROM iex_delinquencies_all de
  JOIN iex_promise_details pd ON pd.delinquency_id = de.delinquency_id
 WHERE de.payment_schedule_id = :P_ID
   AND :P_REFERENCE IN (pd.attribute1, pd.attribute2, pd.attribute3, pd.attribute4, pd.attribute5, pd.attribute6,
                        pd.attribute7, pd.attribute8, pd.attribute9, pd.attribute10, pd.attribute11, pd.attribute12,
                        pd.attribute13, pd.attribute14, pd.attribute15)
 ORDER BY pd.promise_detail_id
 FETCH FIRST 20 ROWS ONLY
