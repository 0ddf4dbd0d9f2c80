-- Two operating units that share a chart of accounts and each have a ledger; small books with every kind of settlement.
INSERT INTO gl_ledgers VALUES (1, 'USD'), (2, 'EUR');
INSERT INTO xle_entity_profiles VALUES (71, 'Alder Inc', 91), (72, 'Birch GmbH', 92);
INSERT INTO hz_geographies VALUES (91, 'US'), (92, 'DE');
INSERT INTO hr_operating_units VALUES (204, 'Alder US', 1, 71), (205, 'Birch DE', 2, 72), (206, 'No receivables', 1, 71);
INSERT INTO hr_all_organization_units VALUES (204, 81), (205, 82), (206, 81);
INSERT INTO hr_locations_all VALUES (81, 'US'), (82, 'DE');
INSERT INTO ar_system_parameters_all VALUES (204, 1), (205, 2);
INSERT INTO fnd_setid_assignments VALUES (7, 'HZ_CUSTOMER_ACCOUNT_SITE', 'BU', '204'), (8, 'HZ_CUSTOMER_ACCOUNT_SITE', 'BU', '205');
INSERT INTO gl_code_combinations VALUES (301, '01', '1210'), (302, '01', '2100'), (303, '02', '1210');
INSERT INTO gl_period_statuses VALUES (101, 1, 'OCT-26', 20260010, 'C'), (101, 1, 'NOV-26', 20260011, 'O'), (101, 1, 'DEC-26', 20260012, 'F'), (222, 1, 'DEC-26', 20260012, 'O'), (101, 2, 'NOV-26', 20260011, 'O');
INSERT INTO gl_balances VALUES
    (1, 301, 'USD', 'NOV-26', 'A', NULL, 100, 20, 45, 5), (1, 301, 'USD', 'OCT-26', 'A', NULL, 1, 0, 0, 0), (1, 301, 'USD', 'NOV-26', 'B', NULL, 9, 0, 0, 0),
    (1, 301, 'EUR', 'NOV-26', 'A', NULL, 7, 0, 0, 0), (2, 301, 'EUR', 'NOV-26', 'A', NULL, 5000, 0, 0, 0), (1, 302, 'USD', 'NOV-26', 'A', NULL, 0, 100, 0, 25),
    (2, 303, 'EUR', 'NOV-26', 'A', NULL, 60, 0, 0, 0);
INSERT INTO gl_daily_rates VALUES ('EUR', 'USD', '2026-11-01', 'Corporate', 1.1), ('EUR', 'USD', '2026-11-30', 'Corporate', 1.2), ('EUR', 'USD', '2026-12-01', 'Corporate', 1.3), ('EUR', 'USD', '2026-11-01', 'Spot', 9);
INSERT INTO ar_collectors VALUES (1, 'C. Ollector');
INSERT INTO ra_terms_b VALUES (1), (2);
INSERT INTO ra_terms_tl VALUES (1, 'US', '2/10 NET 30'), (1, 'D', '2/10 NETTO 30'), (2, 'US', '15TH OF MONTH');
INSERT INTO ra_terms_lines VALUES (1, 1, 30), (2, 1, NULL);
INSERT INTO ra_terms_lines_discounts VALUES (1, 1, 10, 2), (1, 1, 20, 1), (2, 1, NULL, 3);
INSERT INTO hz_parties VALUES (501, 'Customer One', 'US1', '11', 'US'), (502, 'Customer Two', NULL, NULL, 'D'), (503, 'Birch GmbH', NULL, NULL, 'D'), (601, 'Ada Sample', NULL, NULL, 'US'), (602, 'Do Not', NULL, NULL, 'US');
INSERT INTO hz_cust_accounts VALUES (1001, 501, 'C-1', 'A', 'R', NULL), (1002, 502, 'C-2', 'A', 'R', '205'), (1003, 503, 'IC-205', 'A', 'I', '205'), (1004, 501, 'C-4', 'A', 'R', NULL);
INSERT INTO hz_locations VALUES (1, 'US', '1 Main Street', '10001', 'New York'), (2, 'DE', 'Weg 2', '20095', 'Hamburg');
INSERT INTO hz_party_sites VALUES (41, 1), (42, 2), (43, 2), (44, 1);
INSERT INTO hz_cust_acct_sites_all VALUES (31, 1001, 41, 204, 7), (32, 1002, 42, 204, 7), (33, 1003, 43, 204, 7), (34, 1004, 44, 204, 7), (35, 1002, 42, 205, 8);
INSERT INTO hz_cust_site_uses_all VALUES (21, 31, 'BILL_TO', 'Y', 'HQ'), (22, 32, 'BILL_TO', 'Y', 'MAIN'), (23, 33, 'BILL_TO', 'Y', 'IC'), (24, 34, 'BILL_TO', 'Y', 'HQ'), (25, 35, 'BILL_TO', 'Y', 'MAIN'), (26, 31, 'SHIP_TO', 'Y', 'DOCK'), (27, 31, 'BILL_TO', 'N', 'OLD');
INSERT INTO hz_customer_profiles VALUES (11, 1001, NULL, 1, 1, 'N', 'Y', '2026-01-02'), (12, 1001, 21, 2, NULL, 'Y', 'N', '2026-01-03'), (13, 1002, NULL, 1, NULL, 'Y', 'Y', '2026-11-05');
INSERT INTO hz_cust_profile_amts VALUES (11, 'USD', 5000), (11, 'EUR', 4000);
INSERT INTO hz_cust_acct_relate_all VALUES (1004, 1001, 204, 'A', 'Y'), (1003, 1001, 204, 'A', 'Y'), (1002, 1001, 204, 'I', 'Y');
INSERT INTO hz_relationships VALUES (701, 601, 'PERSON', 501, 'ORGANIZATION', 801, 'A'), (702, 501, 'ORGANIZATION', 601, 'PERSON', 801, 'A'), (703, 602, 'PERSON', 502, 'ORGANIZATION', 802, 'A');
INSERT INTO hz_org_contacts VALUES (1, 701, 'Accounts payable');
INSERT INTO hz_contact_points VALUES (901, 'HZ_PARTIES', 801, 'EMAIL', 'A', 'ada@example.com', NULL, NULL), (902, 'HZ_PARTIES', 801, 'PHONE', 'A', NULL, '+1 555 0100', '5550100'), (903, 'HZ_PARTIES', 801, 'EMAIL', 'I', 'old@example.com', NULL, NULL), (904, 'HZ_PARTIES', 802, 'EMAIL', 'A', 'no@example.com', NULL, NULL);
INSERT INTO hz_contact_preferences VALUES (1, 'HZ_PARTIES', 602, 'DO_NOT', 'A'), (2, 'HZ_CONTACT_POINTS', 902, 'DO_NOT', 'I');
INSERT INTO ar_receipt_methods VALUES (51, 'Wire'), (52, 'Check');
INSERT INTO ar_receipt_method_accounts_all VALUES (51, 61, 204, 302, 302, 302), (52, 62, 204, 302, 302, 302);
INSERT INTO ra_customer_trx_all SELECT n, 'Y', NULL, 'PO' || n, NULL, NULL FROM generate_series(110, 118) n;
INSERT INTO ra_customer_trx_all VALUES (130, 'Y', 1002, NULL, 'other books', NULL);
UPDATE ra_customer_trx_all SET paying_customer_id = 1004 WHERE customer_trx_id = 110;
UPDATE ra_customer_trx_all SET previous_customer_trx_id = 113 WHERE customer_trx_id = 112;
UPDATE ra_customer_trx_all SET complete_flag = 'N' WHERE customer_trx_id = 118;
INSERT INTO ra_cust_trx_line_gl_dist_all SELECT n, 204, 301, 'REC', 'Y' FROM generate_series(110, 118) n;
INSERT INTO ra_cust_trx_line_gl_dist_all VALUES (110, 204, 303, 'REC', 'N'), (110, 204, 999, 'REV', 'Y'), (130, 205, 303, 'REC', 'Y'), (118, 205, 301, 'REV', 'Y');
INSERT INTO ar_cash_receipts_all VALUES (20, 204, 'R-20', 'UNAPP', 200, 'USD', '2026-11-02', 1001, NULL, 'wire', 51, 61), (21, 204, 'R-21', 'APP', 100, 'USD', '2026-03-10', 1001, NULL, NULL, 51, 61), (22, 204, 'R-22', 'UNID', 75, 'USD', '2026-11-03', NULL, NULL, 'who is it', 52, 62), (23, 204, 'R-23', 'REV', 40, 'USD', '2026-11-04', 1001, NULL, NULL, 51, 61);
CREATE FUNCTION item(id numeric, kind text, original numeric, remaining numeric, trx numeric DEFAULT NULL, receipt numeric DEFAULT NULL, customer numeric DEFAULT 1001, org numeric DEFAULT 204, closed date DEFAULT NULL, part numeric DEFAULT 1, changed timestamp DEFAULT '2026-11-01 10:00:00') RETURNS void LANGUAGE sql AS $$
    INSERT INTO ar_payment_schedules_all (payment_schedule_id, org_id, class, status, trx_number, invoice_currency_code, amount_due_original, amount_due_remaining,
        acctd_amount_due_remaining, customer_id, customer_site_use_id, customer_trx_id, cash_receipt_id, terms_sequence_number, term_id, trx_date, gl_date, due_date,
        actual_date_closed, creation_date, last_update_date)
    VALUES (id, org, kind, CASE WHEN closed IS NULL THEN 'OP' ELSE 'CL' END, kind || '-' || id, 'USD', original, remaining, remaining, customer,
        CASE WHEN customer IS NOT NULL THEN 21 END, trx, receipt, part, CASE WHEN kind = 'INV' THEN 1 END, '2026-10-01', '2026-10-01', '2026-10-31',
        COALESCE(closed, '4712-12-31'), '2026-10-01 09:00:00', changed) $$;
SELECT item(10, 'INV', 100, 100, 110), item(11, 'INV', 200, 50, 111, changed => '2026-11-02 12:00:00'), item(12, 'CM', -30, -10, 112), item(13, 'INV', 70, 45, 113),
       item(14, 'INV', 100, 0, 114, closed => '2026-03-10'), item(15, 'INV', 60, 0, 115, closed => '2025-01-01'), item(16, 'INV', 50, 50, 116), item(17, 'INV', 50, 50, 116, part => 2),
       item(18, 'INV', 10, 10, 118, customer => 1003), item(19, 'INV', 5, 5, 117, customer => 1004), item(20, 'PMT', -200, -50, receipt => 20), item(21, 'PMT', -100, 0, receipt => 21, closed => '2026-03-10'),
       item(22, 'PMT', -75, -75, receipt => 22, customer => NULL), item(23, 'PMT', -40, 0, receipt => 23, closed => '2026-11-05'), item(30, 'INV', 60, 60, 130, customer => 1002, org => 205),
       item(-3, 'PMT', 0, 0, customer => NULL, org => -3113, closed => '2000-01-01');
UPDATE ar_payment_schedules_all SET exclude_from_dunning_flag = 'Y', staged_dunning_level = 2 WHERE payment_schedule_id = 10;
UPDATE ar_payment_schedules_all SET amount_in_dispute = 45, dispute_date = '2026-11-06' WHERE payment_schedule_id = 13;
INSERT INTO ar_receivable_applications_all VALUES
    (1, 204, 'CASH', 'APP', 'Y', 20, 20, 11, 140, NULL, 140, 140, 10, NULL, 10, NULL, '2026-11-02', '2026-11-02', NULL),
    (2, 204, 'CASH', 'ACTIVITY', 'Y', 20, 20, -3, 10, NULL, 10, 10, NULL, NULL, NULL, NULL, '2026-11-02', '2026-11-02', NULL),
    (3, 204, 'CASH', 'UNAPP', 'N', 20, 20, NULL, 50, NULL, 50, 50, NULL, NULL, NULL, NULL, '2026-11-02', '2026-11-02', NULL),
    (4, 204, 'CM', 'APP', 'Y', NULL, 12, 13, 20, NULL, 20, 20, NULL, NULL, NULL, NULL, '2026-11-03', '2026-11-03', NULL),
    (5, 204, 'CASH', 'APP', 'Y', 21, 21, 14, 100, NULL, 100, 100, NULL, NULL, NULL, NULL, '2026-03-10', '2026-03-10', NULL),
    (6, 204, 'CASH', 'APP', 'N', 23, 23, 10, 40, NULL, 40, 40, NULL, NULL, NULL, NULL, '2026-11-04', '2026-11-04', NULL),
    (7, 204, 'CASH', 'APP', 'N', 23, 23, 10, -40, NULL, -40, -40, NULL, NULL, NULL, NULL, '2026-11-05', '2026-11-05', NULL);
INSERT INTO ar_adjustments_all VALUES (1, 13, 'A', -5, -5, '2026-11-04', '2026-11-04'), (2, 13, 'R', -9, -9, '2026-11-04', '2026-11-04'), (3, 15, 'A', -60, -60, '2025-01-01', '2025-01-01');
INSERT INTO ra_cm_requests_all VALUES (1, 204, 113, 'NOT_APPROVED', 'OLD', 'before', -1, '2026-10-01'), (2, 204, 113, 'PENDING_APPROVAL', 'PRICE', 'too dear [ref:DS00000000000001] see mail', -45, '2026-11-06');
INSERT INTO iex_delinquencies_all VALUES (1, 10, 'DELINQUENT'), (2, 14, 'CURRENT'), (3, 30, 'DELINQUENT');
INSERT INTO iex_promise_details VALUES (1, 1, '2026-12-01', 100, 'USD', 'COLLECTABLE', 'PROMISE', 'PR00000000000001', '2026-11-07'), (2, 1, '2026-11-20', 50, 'USD', 'CANCELLED', 'PROMISE', NULL, '2026-11-01'), (3, 2, '2026-02-01', 100, 'USD', 'COLLECTABLE', 'PROMISE', NULL, '2026-01-01'), (4, 3, '2026-12-01', 60, 'USD', 'COLLECTABLE', 'PROMISE', NULL, '2026-11-07');
