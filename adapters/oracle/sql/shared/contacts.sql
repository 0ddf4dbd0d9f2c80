-- Mail addresses and phones of accounts that owe something in the business unit, and of the people there.
SELECT po.contact_point_id,
       ca.cust_account_id,
       ca.account_number,
       pe.party_name AS person_name,
       oc.job_title,
       po.email_address,
       NVL(po.raw_phone_number, po.phone_number) AS phone_number,
       pe.party_language AS language,
       CASE WHEN po.status = 'A' THEN 'N' ELSE 'Y' END AS do_not_contact
  FROM hz_cust_accounts ca
  JOIN hz_relationships re
    ON re.object_id = ca.party_id AND re.subject_type = 'PERSON' AND re.object_type = 'ORGANIZATION' AND re.status = 'A'
  JOIN hz_parties pe ON pe.party_id = re.subject_id
  LEFT JOIN hz_org_contacts oc ON oc.party_relationship_id = re.relationship_id
  JOIN hz_contact_points po
    ON po.owner_table_name = 'HZ_PARTIES' AND po.owner_table_id = re.party_id
   AND po.contact_point_type IN ('EMAIL', 'PHONE') AND po.status = 'A'
 WHERE EXISTS (SELECT 1 FROM ar_payment_schedules_all ps WHERE ps.customer_id = ca.cust_account_id AND ps.org_id = :P_BU)
   AND po.contact_point_id > :P_AFTER_ID
 ORDER BY po.contact_point_id
 FETCH FIRST :P_LIMIT ROWS ONLY
