-- What the general ledger says of the accounts that receivables are posted to, in the ledger's currency, through the
-- newest period that was opened. Receivables of transactions, and of receipts what is unapplied, unidentified, on account.
-- An account that several business units post to is told with their number: its balance is then nobody's alone.
-- One account may serve several kinds, and one chart of accounts several ledgers: an account comes once, of the business
-- unit's own ledger.
WITH posted AS (
     SELECT gd.org_id, gd.code_combination_id, 'RECEIVABLE' AS account_kind
       FROM ra_cust_trx_line_gl_dist_all gd
      WHERE gd.account_class = 'REC' AND gd.latest_rec_flag = 'Y'
      UNION
     SELECT ma.org_id, ma.unapplied_ccid, 'UNAPPLIED' FROM ar_receipt_method_accounts_all ma
      UNION
     SELECT ma.org_id, ma.unidentified_ccid, 'UNIDENTIFIED' FROM ar_receipt_method_accounts_all ma
      UNION
     SELECT ma.org_id, ma.on_account_ccid, 'UNAPPLIED' FROM ar_receipt_method_accounts_all ma
),
own AS (
     SELECT posted.org_id, posted.code_combination_id, MIN(posted.account_kind) AS account_kind
       FROM posted
      GROUP BY posted.org_id, posted.code_combination_id
),
newest AS (
     SELECT ps.ledger_id, MAX(ps.effective_period_num) AS effective_period_num
       FROM gl_period_statuses ps
      WHERE ps.application_id = 101 AND ps.closing_status IN ('O', 'C', 'P')
      GROUP BY ps.ledger_id
)
SELECT own.code_combination_id,
       RTRIM(cc.segment1 || '.' || cc.segment2 || '.' || cc.segment3 || '.' || cc.segment4 || '.' || cc.segment5
             || '.' || cc.segment6 || '.' || cc.segment7 || '.' || cc.segment8, '.') AS account,
       own.account_kind,
       lg.currency_code,
       NVL(gb.begin_balance_dr, 0) - NVL(gb.begin_balance_cr, 0)
       + NVL(gb.period_net_dr, 0) - NVL(gb.period_net_cr, 0) AS balance,
       gb.period_name,
       (SELECT COUNT(DISTINCT every.org_id) FROM own every
         WHERE every.code_combination_id = own.code_combination_id) AS shared_by
  FROM own
  JOIN gl_code_combinations cc ON cc.code_combination_id = own.code_combination_id
  JOIN ar_system_parameters_all sp ON sp.org_id = own.org_id
  JOIN gl_balances gb
    ON gb.code_combination_id = own.code_combination_id AND gb.ledger_id = sp.set_of_books_id AND gb.actual_flag = 'A'
  JOIN gl_ledgers lg ON lg.ledger_id = gb.ledger_id AND lg.currency_code = gb.currency_code
  JOIN newest ON newest.ledger_id = gb.ledger_id
  JOIN gl_period_statuses st
    ON st.ledger_id = gb.ledger_id AND st.application_id = 101 AND st.period_name = gb.period_name
   AND st.effective_period_num = newest.effective_period_num
 WHERE own.org_id = :P_BU
   AND gb.template_id IS NULL
 ORDER BY own.code_combination_id
