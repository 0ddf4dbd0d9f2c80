-- Payment terms by the day on which their last part falls due; terms by a day of the month have no number of days.
SELECT tb.term_id,
       tt.name,
       (SELECT MAX(li.due_days) FROM ra_terms_lines li WHERE li.term_id = tb.term_id) AS due_days,
       (SELECT MAX(di.discount_days) FROM ra_terms_lines_discounts di WHERE di.term_id = tb.term_id) AS discount_days,
       (SELECT MAX(di.discount_percent) KEEP (DENSE_RANK LAST ORDER BY di.discount_days)
          FROM ra_terms_lines_discounts di
         WHERE di.term_id = tb.term_id AND di.discount_days IS NOT NULL) AS discount_percent
  FROM ra_terms_b tb
  JOIN ra_terms_tl tt ON tt.term_id = tb.term_id AND tt.language = USERENV('LANG')
 WHERE tb.term_id > :P_AFTER_ID
 ORDER BY tb.term_id
 FETCH FIRST :P_LIMIT ROWS ONLY
