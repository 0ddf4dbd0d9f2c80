"""Aging and key figures out of an export in Parquet, by Polars: the extra `analytics`."""
