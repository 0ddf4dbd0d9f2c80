-- Unverified: the reference group's name; language_name, an Oracle code of a language.
-- attribute1 as the business unit of an intercompany account is a convention: put yours in its place.
-- Accounts with a primary bill-to site of the business unit's reference set; profiles are date effective in Fusion.
SELECT ca.cust_account_id,
       ca.account_number,
       hp.party_name,
       hp.party_id,
       ca.status,
       lo.country,
       lo.address1 AS street,
       lo.postal_code,
       lo.city,
       hp.language_name AS language,
       hp.tax_reference,
       hp.jgzz_fiscal_code AS registration_id,
       tt.name AS term_name,
       co.name AS collector_name,
       am.currency_code AS credit_currency,
       am.overall_credit_limit AS credit_limit,
       (SELECT MIN(pa.account_number)
          FROM hz_cust_acct_relate_all re
          JOIN hz_cust_accounts pa ON pa.cust_account_id = re.cust_account_id
         WHERE re.related_cust_account_id = ca.cust_account_id AND re.status = 'A' AND re.bill_to_flag = 'Y'
       ) AS parent_account_number,
       CASE WHEN ca.customer_type = 'I' THEN ca.attribute1 END AS internal_org_id,
       cp.dunning_letters AS dunned
  FROM hz_cust_acct_sites_all si
  JOIN hz_cust_site_uses_all su
    ON su.cust_acct_site_id = si.cust_acct_site_id AND su.site_use_code = 'BILL_TO' AND su.primary_flag = 'Y'
  JOIN hz_cust_accounts ca ON ca.cust_account_id = si.cust_account_id
  JOIN hz_parties hp ON hp.party_id = ca.party_id
  JOIN hz_party_sites ps ON ps.party_site_id = si.party_site_id
  JOIN hz_locations lo ON lo.location_id = ps.location_id
  LEFT JOIN hz_customer_profiles_f cp
    ON cp.cust_account_id = ca.cust_account_id AND cp.site_use_id IS NULL
   AND TRUNC(SYSDATE) BETWEEN cp.effective_start_date AND cp.effective_end_date
  LEFT JOIN ra_terms_tl tt ON tt.term_id = cp.standard_terms AND tt.language = USERENV('LANG')
  LEFT JOIN ar_collectors co ON co.collector_id = cp.collector_id
  LEFT JOIN hz_cust_profile_amts_f am
    ON am.cust_account_profile_id = cp.cust_account_profile_id AND am.currency_code = :P_CURRENCY
   AND TRUNC(SYSDATE) BETWEEN am.effective_start_date AND am.effective_end_date
 WHERE si.set_id IN (SELECT sa.set_id FROM fnd_setid_assignments sa
                      WHERE sa.reference_group_name = 'HZ_CUSTOMER_ACCOUNT_SITE' AND sa.determinant_type = 'BU'
                        AND sa.determinant_value = :P_BU)
   AND ca.cust_account_id > :P_AFTER_ID
 ORDER BY ca.cust_account_id
 FETCH FIRST :P_LIMIT ROWS ONLY
