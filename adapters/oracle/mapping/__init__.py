"""Pure functions: rows of Oracle Receivables to canonical records."""
