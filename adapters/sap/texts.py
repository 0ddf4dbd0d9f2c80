"""Small values that SAP writes as text."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from adapters.sap.amounts import Unreadable


def percent(text: str) -> Decimal | None:
    """A percentage, None for 0; Unreadable if it is no number."""
    try:
        found = Decimal(text or "0")
    except InvalidOperation:
        raise Unreadable(f"not a percentage: {text[:20]!r}") from None
    if not found.is_finite():
        raise Unreadable(f"not a percentage: {text[:20]!r}")
    return found.normalize() if found else None


def level(text: str) -> int | None:
    """A dunning level, None if never dunned."""
    return int(text) or None if text.isascii() and text.isdigit() else None
