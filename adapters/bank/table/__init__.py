"""Tables of movements or of what a payment is for: CSV and XLSX, by the names of their columns."""

from adapters.bank.table.reader import read_csv, read_xlsx

__all__ = ["read_csv", "read_xlsx"]
