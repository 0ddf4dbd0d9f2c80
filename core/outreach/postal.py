"""A postal address as it stands on a letter."""

from __future__ import annotations

from typing import Final

from canonical_model.master_data import Customer

#: where the town comes before its code [UPU S42, country sheets]
_TOWN_FIRST: Final = frozenset({"AU", "CA", "GB", "IE", "IN", "US"})


def postal(customer: Customer) -> tuple[str, ...]:
    """Street and town; nothing where the ledger states none."""
    named = (customer.city, customer.postal_code)
    town = " ".join(part for part in (named if customer.country in _TOWN_FIRST else named[::-1]) if part)
    return tuple(line for line in (" ".join(customer.street.split()), town) if line)
