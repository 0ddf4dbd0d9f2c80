"""Keys of Business Central: a company by its name, which its tables have it by."""

from __future__ import annotations

from canonical_model.identity import NativeKey


def item_key(entity: str, entry: str) -> NativeKey:
    """The key of an item: company and number of the customer ledger entry."""
    return (entity, entry)


def customer_key(entity: str, number: str) -> NativeKey:
    """The key of a customer of one company."""
    return (entity, number)
