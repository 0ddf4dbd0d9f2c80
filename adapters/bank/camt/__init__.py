"""camt.052, .053 and .054 of ISO 20022, every version."""

from adapters.bank.camt.reader import read_camt

__all__ = ["read_camt"]
