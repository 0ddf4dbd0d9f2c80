-- Business units with their ledgers, and the database's time. A user sees those of the data access of their roles.
SELECT bu.bu_id AS org_id,
       bu.bu_name,
       lg.currency_code AS ledger_currency,
       TO_CHAR(SYSDATE, 'YYYY-MM-DD"T"HH24:MI:SS') AS database_time,
       lg.ledger_id,
       le.legal_entity_id,
       le.name AS legal_entity_name,
       ge.country_code AS country
  FROM fun_all_business_units_v bu
  JOIN gl_ledgers lg ON lg.ledger_id = bu.primary_ledger_id
  LEFT JOIN xle_entity_profiles le ON le.legal_entity_id = bu.legal_entity_id
  LEFT JOIN hz_geographies ge ON ge.geography_id = le.geography_id
 WHERE EXISTS (SELECT 1 FROM ar_system_parameters_all sp WHERE sp.org_id = bu.bu_id)
 ORDER BY bu.bu_id
