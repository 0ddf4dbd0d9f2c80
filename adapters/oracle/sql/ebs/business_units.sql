-- Operating units with their ledgers, and the database's time.
SELECT ou.organization_id AS org_id,
       ou.name AS bu_name,
       lg.currency_code AS ledger_currency,
       TO_CHAR(SYSDATE, 'YYYY-MM-DD"T"HH24:MI:SS') AS database_time,
       lg.ledger_id,
       le.legal_entity_id,
       le.name AS legal_entity_name,
       lo.country
  FROM hr_operating_units ou
  JOIN gl_ledgers lg ON lg.ledger_id = ou.set_of_books_id
  LEFT JOIN xle_entity_profiles le ON le.legal_entity_id = ou.default_legal_context_id
  LEFT JOIN hr_all_organization_units og ON og.organization_id = ou.organization_id
  LEFT JOIN hr_locations_all lo ON lo.location_id = og.location_id
 WHERE EXISTS (SELECT 1 FROM ar_system_parameters_all sp WHERE sp.org_id = ou.organization_id)
 ORDER BY ou.organization_id
