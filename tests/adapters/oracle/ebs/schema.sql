-- Stand-ins for tables of Receivables, Advanced Collections, the trading community and the general ledger: only the
-- columns that our statements touch, NUMBER as numeric, DATE as timestamp, VARCHAR2 as text.
CREATE FUNCTION userenv(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'US' $$;
CREATE TABLE hr_operating_units (organization_id numeric PRIMARY KEY, name text, set_of_books_id numeric, default_legal_context_id numeric);
CREATE TABLE hr_all_organization_units (organization_id numeric PRIMARY KEY, location_id numeric);
CREATE TABLE hr_locations_all (location_id numeric PRIMARY KEY, country text);
CREATE TABLE xle_entity_profiles (legal_entity_id numeric PRIMARY KEY, name text);
CREATE TABLE ar_system_parameters_all (org_id numeric PRIMARY KEY, set_of_books_id numeric);
CREATE TABLE gl_ledgers (ledger_id numeric PRIMARY KEY, currency_code text);
CREATE TABLE gl_period_statuses (application_id numeric, ledger_id numeric, period_name text, effective_period_num numeric, closing_status text);
CREATE TABLE gl_code_combinations (code_combination_id numeric PRIMARY KEY, segment1 text DEFAULT '', segment2 text DEFAULT '', segment3 text DEFAULT '', segment4 text DEFAULT '', segment5 text DEFAULT '', segment6 text DEFAULT '', segment7 text DEFAULT '', segment8 text DEFAULT '');
CREATE TABLE gl_balances (ledger_id numeric, code_combination_id numeric, currency_code text, period_name text, actual_flag text, template_id numeric, begin_balance_dr numeric, begin_balance_cr numeric, period_net_dr numeric, period_net_cr numeric);
CREATE TABLE gl_daily_rates (from_currency text, to_currency text, conversion_date timestamp, conversion_type text, conversion_rate numeric);
CREATE TABLE hz_parties (party_id numeric PRIMARY KEY, party_name text, tax_reference text, jgzz_fiscal_code text, language_name text);
CREATE TABLE hz_cust_accounts (cust_account_id numeric PRIMARY KEY, party_id numeric, account_number text, status text DEFAULT 'A', customer_type text, attribute1 text);
CREATE TABLE hz_cust_acct_sites_all (cust_acct_site_id numeric PRIMARY KEY, cust_account_id numeric, party_site_id numeric, org_id numeric);
CREATE TABLE hz_cust_site_uses_all (site_use_id numeric PRIMARY KEY, cust_acct_site_id numeric, site_use_code text, primary_flag text, location text);
CREATE TABLE hz_party_sites (party_site_id numeric PRIMARY KEY, location_id numeric);
CREATE TABLE hz_locations (location_id numeric PRIMARY KEY, country text, address1 text, postal_code text, city text);
CREATE TABLE hz_customer_profiles (cust_account_profile_id numeric PRIMARY KEY, cust_account_id numeric, site_use_id numeric, standard_terms numeric, collector_id numeric, credit_hold text, dunning_letters text, last_update_date timestamp);
CREATE TABLE hz_cust_profile_amts (cust_account_profile_id numeric, currency_code text, overall_credit_limit numeric);
CREATE TABLE hz_cust_acct_relate_all (cust_account_id numeric, related_cust_account_id numeric, org_id numeric, status text, bill_to_flag text);
CREATE TABLE hz_relationships (relationship_id numeric PRIMARY KEY, subject_id numeric, subject_type text, object_id numeric, object_type text, party_id numeric, status text);
CREATE TABLE hz_org_contacts (org_contact_id numeric PRIMARY KEY, party_relationship_id numeric, job_title text);
CREATE TABLE hz_contact_points (contact_point_id numeric PRIMARY KEY, owner_table_name text, owner_table_id numeric, contact_point_type text, status text, email_address text, raw_phone_number text, phone_number text);
CREATE TABLE hz_contact_preferences (contact_preference_id numeric PRIMARY KEY, contact_level_table text, contact_level_table_id numeric, preference_code text, status text);
CREATE TABLE ar_collectors (collector_id numeric PRIMARY KEY, name text);
CREATE TABLE ra_terms_b (term_id numeric PRIMARY KEY);
CREATE TABLE ra_terms_tl (term_id numeric, language text, name text);
CREATE TABLE ra_terms_lines (term_id numeric, sequence_num numeric, due_days numeric);
CREATE TABLE ra_terms_lines_discounts (term_id numeric, sequence_num numeric, discount_days numeric, discount_percent numeric);
CREATE TABLE ra_customer_trx_all (customer_trx_id numeric PRIMARY KEY, complete_flag text, paying_customer_id numeric, purchase_order text, comments text, previous_customer_trx_id numeric, trx_number text);
CREATE TABLE ra_cust_trx_line_gl_dist_all (customer_trx_id numeric, org_id numeric, code_combination_id numeric, account_class text, latest_rec_flag text);
CREATE TABLE ra_cm_requests_all (request_id numeric PRIMARY KEY, org_id numeric, customer_trx_id numeric, status text, cm_reason_code text, comments text, total_amount numeric, creation_date timestamp, line_amount numeric, tax_amount numeric, freight_amount numeric, cm_customer_trx_id numeric);
CREATE TABLE ar_payment_schedules_all (
    payment_schedule_id numeric PRIMARY KEY, org_id numeric, class text, status text, trx_number text, invoice_currency_code text, exchange_rate numeric,
    amount_due_original numeric, amount_due_remaining numeric, acctd_amount_due_remaining numeric, customer_id numeric, customer_site_use_id numeric,
    customer_trx_id numeric, cash_receipt_id numeric, terms_sequence_number numeric, term_id numeric, trx_date timestamp, gl_date timestamp, due_date timestamp,
    staged_dunning_level numeric, dunning_level_override_date timestamp, exclude_from_dunning_flag text, actual_date_closed timestamp, amount_in_dispute numeric,
    dispute_date timestamp, creation_date timestamp, last_update_date timestamp);
CREATE TABLE ar_cash_receipts_all (cash_receipt_id numeric PRIMARY KEY, org_id numeric, receipt_number text, status text, amount numeric, currency_code text, receipt_date timestamp, pay_from_customer numeric, customer_receipt_reference text, comments text, receipt_method_id numeric, remit_bank_acct_use_id numeric, exchange_rate numeric);
CREATE TABLE ar_receipt_methods (receipt_method_id numeric PRIMARY KEY, name text);
CREATE TABLE ar_receipt_method_accounts_all (receipt_method_id numeric, remit_bank_acct_use_id numeric, org_id numeric, unapplied_ccid numeric, unidentified_ccid numeric, on_account_ccid numeric);
CREATE TABLE ar_receivable_applications_all (
    receivable_application_id numeric PRIMARY KEY, org_id numeric, application_type text, status text, display text, cash_receipt_id numeric, payment_schedule_id numeric,
    applied_payment_schedule_id numeric, amount_applied numeric, amount_applied_from numeric, acctd_amount_applied_to numeric, acctd_amount_applied_from numeric,
    earned_discount_taken numeric, unearned_discount_taken numeric, acctd_earned_discount_taken numeric, acctd_unearned_discount_taken numeric,
    apply_date timestamp, creation_date timestamp, comments text);
CREATE TABLE ar_adjustments_all (adjustment_id numeric PRIMARY KEY, payment_schedule_id numeric, status text, amount numeric, acctd_amount numeric, apply_date timestamp, creation_date timestamp);
CREATE TABLE iex_delinquencies_all (delinquency_id numeric PRIMARY KEY, payment_schedule_id numeric, status text, source_program_name text);
CREATE TABLE iex_promise_details (promise_detail_id numeric PRIMARY KEY, delinquency_id numeric, promise_date timestamp, promise_amount numeric, currency_code text, status text, state text, attribute1 text, creation_date timestamp, attribute2 text, attribute3 text, attribute4 text, attribute5 text, attribute6 text, attribute7 text, attribute8 text, attribute9 text, attribute10 text, attribute11 text, attribute12 text, attribute13 text, attribute14 text, attribute15 text);
CREATE TABLE wf_items (item_type text, item_key text, end_date timestamp);
CREATE TABLE iex_disputes (dispute_id numeric PRIMARY KEY, cm_request_id numeric, delinquency_id numeric, dispute_section text);
CREATE TABLE jtf_notes_b (jtf_note_id numeric PRIMARY KEY, source_object_id numeric, source_object_code text, note_type text, note_status text);
CREATE TABLE jtf_notes_tl (jtf_note_id numeric, language text, notes text);
-- what is named otherwise in Fusion
CREATE VIEW fun_all_business_units_v AS SELECT organization_id AS bu_id, name AS bu_name, set_of_books_id AS primary_ledger_id, default_legal_context_id AS legal_entity_id FROM hr_operating_units;
CREATE TABLE hz_geographies (geography_id numeric PRIMARY KEY, country_code text);
ALTER TABLE xle_entity_profiles ADD geography_id numeric;
ALTER TABLE hz_cust_acct_sites_all ADD set_id numeric;
CREATE TABLE fnd_setid_assignments (set_id numeric, reference_group_name text, determinant_type text, determinant_value numeric);
CREATE VIEW hz_customer_profiles_f AS SELECT p.*, timestamp '2000-01-01' AS effective_start_date, timestamp '4712-12-31' AS effective_end_date FROM hz_customer_profiles p;
CREATE VIEW hz_cust_profile_amts_f AS SELECT p.*, timestamp '2000-01-01' AS effective_start_date, timestamp '4712-12-31' AS effective_end_date FROM hz_cust_profile_amts p;
