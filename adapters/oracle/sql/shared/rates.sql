-- Daily rates of one kind in a window of days.
SELECT dr.from_currency,
       dr.to_currency,
       TO_CHAR(dr.conversion_date, 'YYYY-MM-DD') AS conversion_date,
       dr.conversion_type,
       dr.conversion_rate
  FROM gl_daily_rates dr
 WHERE dr.conversion_type = :P_TYPE
   AND dr.conversion_date >= TO_DATE(:P_FROM, 'YYYY-MM-DD')
   AND dr.conversion_date < TO_DATE(:P_TO, 'YYYY-MM-DD')
 ORDER BY dr.conversion_date, dr.from_currency, dr.to_currency
