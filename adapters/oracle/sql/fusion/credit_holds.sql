-- Accounts on credit hold: the profile of the account, not of one of its sites.
SELECT ca.cust_account_id AS hold_id,
       ca.cust_account_id,
       TO_CHAR(cp.last_update_date, 'YYYY-MM-DD') AS since_date,
       cp.credit_hold AS status
  FROM hz_customer_profiles_f cp
  JOIN hz_cust_accounts ca ON ca.cust_account_id = cp.cust_account_id
 WHERE cp.site_use_id IS NULL
   AND cp.credit_hold = 'Y'
   AND TRUNC(SYSDATE) BETWEEN cp.effective_start_date AND cp.effective_end_date
   AND EXISTS (SELECT 1 FROM ar_payment_schedules_all ps WHERE ps.customer_id = ca.cust_account_id AND ps.org_id = :P_BU)
   AND ca.cust_account_id > :P_AFTER_ID
 ORDER BY ca.cust_account_id
 FETCH FIRST :P_LIMIT ROWS ONLY
