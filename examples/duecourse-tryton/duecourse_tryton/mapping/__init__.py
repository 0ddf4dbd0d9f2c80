"""Pure functions: Tryton's rows to canonical records."""
