"""Thresholds stated in some currencies and needed in others."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from canonical_model.money import Money
from core.fx import RateSet


def threshold_in(currency: str, stated: Sequence[Money], *, rates: RateSet, on: date) -> Money | None:
    """The threshold for a currency: as stated for it, else the first one stated, converted to it; None without rate."""
    own = next((amount for amount in stated if amount.currency == currency), None)
    if own is not None or not stated:
        return own
    return rates.convert(stated[0], currency, on=on).amount
