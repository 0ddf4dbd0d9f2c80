"""Amounts as tables store them: the sign behind, and two decimals whatever the currency has [addendum A5]."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation, localcontext
from typing import Final

from canonical_model.money import LONGEST_AMOUNT, BadAmount

#: decimals that every amount of a table is stored with
STORED: Final = 2


def sign_in_front(written: str) -> str:
    """An amount with its sign in front: SAP writes it behind."""
    return f"-{written[:-1].strip()}" if written.endswith("-") else (written or "0")


def shifted(text: str, places: int) -> str:
    """The amount with its point so many places to the right; BadAmount if it is no amount."""
    if len(text) > LONGEST_AMOUNT:
        raise BadAmount(f"not an amount: {text[:LONGEST_AMOUNT]!r}")
    try:
        with localcontext(prec=2 * LONGEST_AMOUNT):
            return f"{Decimal(text).scaleb(places):f}"
    except InvalidOperation:
        raise BadAmount(f"not an amount: {text!r}") from None
