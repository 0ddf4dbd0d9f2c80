"""Decimals: a source may give a currency fewer of them than ISO 4217 does (SAP keeps them in TCURX), never more.

Fewer is exact in the canonical table's minor units. More could not be kept: such an amount is quarantined as it came.
"""

from __future__ import annotations

from collections.abc import Mapping

from canonical_model.currency import exponent_of
from canonical_model.money import minor_units

#: currency → how many decimals it has in this source
Decimals = Mapping[str, int]


def must_be_kept(decimals: Decimals) -> None:
    """Refuse a setting that says more decimals than are kept; ValueError with what to do."""
    for currency, number in decimals.items():
        most = exponent_of(currency)
        if not 0 <= number <= most:
            raise ValueError(f"decimals: {currency} has {most} at most (ISO 4217), amounts with more are quarantined")


def must_fit(text: str, currency: str, decimals: Decimals) -> None:
    """Refuse an amount with more decimals than the source gives its currency: BadAmount, so it is quarantined."""
    number = decimals.get(currency) if decimals else None
    if number is not None:
        minor_units(text, number)
