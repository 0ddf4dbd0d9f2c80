"""Pure functions: records of Finance & Operations to canonical records."""
