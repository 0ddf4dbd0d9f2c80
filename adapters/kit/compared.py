"""Amounts as they are compared: what was written beside what is read."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation


def plain_amount(amount: object) -> str:
    """An amount without the zeros at its end; what is no amount as it came."""
    written = str(amount or "0")
    try:
        return f"{Decimal(written).normalize():f}"
    except InvalidOperation:
        return written
