-- Certain payment schedules; P_IDS takes up to 500 values.
WITH chosen AS (
     SELECT ps.payment_schedule_id
       FROM ar_payment_schedules_all ps
      WHERE ps.org_id = :P_BU
        AND ps.payment_schedule_id IN (:P_IDS)
)
SELECT ps.payment_schedule_id,
       ps.class AS trx_class,
       ps.status,
       ps.trx_number,
       ps.invoice_currency_code AS currency_code,
       ps.amount_due_original,
       ps.amount_due_remaining,
       ps.acctd_amount_due_remaining,
       ps.customer_id AS cust_account_id,
       ca.account_number,
       ps.customer_trx_id,
       ps.cash_receipt_id,
       ps.terms_sequence_number,
       (SELECT COUNT(*) FROM ar_payment_schedules_all one WHERE one.customer_trx_id = ps.customer_trx_id) AS installments,
       TO_CHAR(ps.trx_date, 'YYYY-MM-DD') AS trx_date,
       TO_CHAR(ps.gl_date, 'YYYY-MM-DD') AS gl_date,
       TO_CHAR(ps.due_date, 'YYYY-MM-DD') AS due_date,
       ps.exchange_rate,
       ct.complete_flag,
       su.location,
       pa.account_number AS paying_account_number,
       CASE WHEN ca.customer_type = 'I' THEN ca.attribute1 END AS internal_org_id,
       ct.purchase_order,
       tt.name AS term_name,
       RTRIM(cc.segment1 || '.' || cc.segment2 || '.' || cc.segment3 || '.' || cc.segment4 || '.' || cc.segment5
             || '.' || cc.segment6 || '.' || cc.segment7 || '.' || cc.segment8, '.') AS control_account,
       cr.status AS receipt_status,
       rm.name AS receipt_method,
       NVL(cr.comments, ct.comments) AS comments,
       ct.previous_customer_trx_id AS credited_trx_id,
       ps.staged_dunning_level AS dunning_level,
       ps.exclude_from_dunning_flag AS excluded,
       TO_CHAR(NULLIF(ps.actual_date_closed, DATE '4712-12-31'), 'YYYY-MM-DD') AS closed_on,
       TO_CHAR(ps.creation_date, 'YYYY-MM-DD') AS created_on,
       TO_CHAR(ps.last_update_date, 'YYYY-MM-DD"T"HH24:MI:SS') AS last_update_date,
       ap.application_type,
       ap.application_id,
       ap.application_side,
       TO_CHAR(ap.apply_date, 'YYYY-MM-DD') AS apply_date,
       TO_CHAR(ap.creation_date, 'YYYY-MM-DD') AS applied_on,
       ap.amount_applied,
       ap.acctd_amount_applied,
       ap.discount_taken,
       ap.acctd_discount_taken,
       ap.other_schedule_id,
       other.trx_number AS other_number,
       TO_CHAR(other.trx_date, 'YYYY-MM-DD') AS other_date
  FROM chosen
  JOIN ar_payment_schedules_all ps ON ps.payment_schedule_id = chosen.payment_schedule_id
  LEFT JOIN hz_cust_accounts ca ON ca.cust_account_id = ps.customer_id
  LEFT JOIN ra_customer_trx_all ct ON ct.customer_trx_id = ps.customer_trx_id
  LEFT JOIN hz_cust_accounts pa ON pa.cust_account_id = ct.paying_customer_id
  LEFT JOIN hz_cust_site_uses_all su ON su.site_use_id = ps.customer_site_use_id
  LEFT JOIN ra_terms_tl tt ON tt.term_id = ps.term_id AND tt.language = USERENV('LANG')
  LEFT JOIN ar_cash_receipts_all cr ON cr.cash_receipt_id = ps.cash_receipt_id
  LEFT JOIN ar_receipt_methods rm ON rm.receipt_method_id = cr.receipt_method_id
  LEFT JOIN ar_receipt_method_accounts_all ma
    ON ma.receipt_method_id = cr.receipt_method_id AND ma.remit_bank_acct_use_id = cr.remit_bank_acct_use_id
  LEFT JOIN ra_cust_trx_line_gl_dist_all gd
    ON gd.customer_trx_id = ps.customer_trx_id AND gd.account_class = 'REC' AND gd.latest_rec_flag = 'Y'
  LEFT JOIN gl_code_combinations cc ON cc.code_combination_id = NVL(gd.code_combination_id, ma.unapplied_ccid)
  LEFT JOIN (
       SELECT ra.application_type, ra.receivable_application_id AS application_id, 'DEBIT' AS application_side,
              ra.applied_payment_schedule_id AS payment_schedule_id, ra.payment_schedule_id AS other_schedule_id,
              ra.apply_date, ra.creation_date, ra.amount_applied,
              ra.acctd_amount_applied_to AS acctd_amount_applied,
              NVL(ra.earned_discount_taken, 0) + NVL(ra.unearned_discount_taken, 0) AS discount_taken,
              NVL(ra.acctd_earned_discount_taken, 0) + NVL(ra.acctd_unearned_discount_taken, 0) AS acctd_discount_taken
         FROM ar_receivable_applications_all ra
        WHERE ra.status = 'APP' AND ra.display = 'Y'
        UNION ALL
       SELECT ra.application_type, ra.receivable_application_id, 'CREDIT', ra.payment_schedule_id,
              ra.applied_payment_schedule_id, ra.apply_date, ra.creation_date,
              NVL(ra.amount_applied_from, ra.amount_applied), ra.acctd_amount_applied_from, 0, 0
         FROM ar_receivable_applications_all ra
        WHERE ra.status IN ('APP', 'ACTIVITY') AND ra.display = 'Y'
        UNION ALL
       SELECT 'ADJ', ad.adjustment_id, 'DEBIT', ad.payment_schedule_id, NULL, ad.apply_date, ad.creation_date,
              -ad.amount, -ad.acctd_amount, 0, 0
         FROM ar_adjustments_all ad
        WHERE ad.status = 'A'
       ) ap ON ap.payment_schedule_id = ps.payment_schedule_id
  LEFT JOIN ar_payment_schedules_all other ON other.payment_schedule_id = ap.other_schedule_id
 ORDER BY ps.payment_schedule_id, ap.application_type, ap.application_id, ap.application_side
