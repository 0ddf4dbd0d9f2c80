-- Mail addresses and phones of people at accounts that owe something in the business unit. P_LIMIT counts contact points:
-- one of a party with several accounts comes once for each. Whom nobody may contact, by that way or at all, is told.
-- Unverified: hz_contact_preferences and language_name on a pod.
WITH chosen AS (
     SELECT po.contact_point_id
       FROM hz_contact_points po
      WHERE po.owner_table_name = 'HZ_PARTIES'
        AND po.contact_point_type IN ('EMAIL', 'PHONE')
        AND po.status = 'A'
        AND po.contact_point_id > :P_AFTER_ID
        AND EXISTS (SELECT 1
                      FROM hz_relationships re
                      JOIN hz_cust_accounts ca ON ca.party_id = re.object_id
                      JOIN ar_payment_schedules_all ps ON ps.customer_id = ca.cust_account_id
                     WHERE re.party_id = po.owner_table_id AND re.subject_type = 'PERSON'
                       AND re.object_type = 'ORGANIZATION' AND re.status = 'A' AND ps.org_id = :P_BU)
      ORDER BY po.contact_point_id
      FETCH FIRST :P_LIMIT ROWS ONLY
)
SELECT po.contact_point_id,
       ca.cust_account_id,
       ca.account_number,
       pe.party_name AS person_name,
       oc.job_title,
       po.email_address,
       NVL(po.raw_phone_number, po.phone_number) AS phone_number,
       pe.language_name AS language,
       CASE WHEN EXISTS (
                 SELECT 1
                   FROM hz_contact_preferences cp
                  WHERE cp.preference_code = 'DO_NOT' AND (cp.status = 'A' OR cp.status IS NULL)
                    AND ((cp.contact_level_table = 'HZ_CONTACT_POINTS'
                          AND cp.contact_level_table_id = po.contact_point_id)
                         OR (cp.contact_level_table = 'HZ_PARTIES'
                             AND cp.contact_level_table_id IN (re.party_id, re.subject_id))))
            THEN 'Y' ELSE 'N' END AS do_not_contact
  FROM chosen
  JOIN hz_contact_points po ON po.contact_point_id = chosen.contact_point_id
  JOIN hz_relationships re
    ON re.party_id = po.owner_table_id AND re.subject_type = 'PERSON' AND re.object_type = 'ORGANIZATION'
   AND re.status = 'A'
  JOIN hz_parties pe ON pe.party_id = re.subject_id
  JOIN hz_cust_accounts ca ON ca.party_id = re.object_id
  LEFT JOIN hz_org_contacts oc ON oc.party_relationship_id = re.relationship_id
 WHERE EXISTS (SELECT 1 FROM ar_payment_schedules_all ps WHERE ps.customer_id = ca.cust_account_id AND ps.org_id = :P_BU)
 ORDER BY po.contact_point_id, ca.cust_account_id
