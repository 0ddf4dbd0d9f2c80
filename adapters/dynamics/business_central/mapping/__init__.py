"""Pure functions: records of Business Central to canonical records."""
