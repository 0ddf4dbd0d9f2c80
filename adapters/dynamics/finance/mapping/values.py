"""Keys and account numbers of Finance & Operations.

A company is named in lower case: its case differs within one record [addendum A6].
"""

from __future__ import annotations

from typing import Final

from canonical_model.identity import NativeKey

#: what an empty date is written as [addendum A7]
NO_DAY: Final = "1900-01-01"


def item_key(entity: str, record: str) -> NativeKey:
    """The key of an item: company and record id of the customer transaction."""
    return (entity, record)


def customer_key(entity: str, account: str) -> NativeKey:
    """The key of a customer: an account of one company."""
    return (entity, account)


def displayed(account: str) -> str:
    """An account number as display values have it: `-` parts dimensions, so one within is escaped [addendum A6]."""
    return account.replace("\\", "\\\\").replace("-", "\\-")


def undisplayed(value: str) -> str:
    """The account number of a display value."""
    return value.replace("\\-", "-").replace("\\\\", "\\")
