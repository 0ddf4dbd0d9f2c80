"""Use cases, one file each: plain functions over ports."""
