"""Pure functions: NetSuite's rows → canonical records."""
