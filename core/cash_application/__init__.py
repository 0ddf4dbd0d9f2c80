"""Cash application: which open items the money that stands on an account pays."""
