"""From ECC's records to canonical ones: tables and pure functions."""
