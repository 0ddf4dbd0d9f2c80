"""CustTransBiEntities → a transaction and what is open of it, as the other two sets have them [addendum A2].

What is open is the amount less what is settled of it, in both currencies; never what `Closed` says.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from adapters.dynamics.records import lowered

#: an amount with more digits before or behind its point is none
_MOST_DIGITS: Final = 30
_NO_NUMBER: Final = (InvalidOperation, TypeError, ValueError)
_AMOUNTS: Final = (("amountcur", "settleamountcur"), ("amountmst", "settleamountmst"))


def as_transaction(row: Mapping[str, Any]) -> dict[str, Any]:
    """The same record under the names of CustTransactions."""
    told = lowered(row)
    return {**told, "sysrecid": str(told.get("sourcekey") or "")}


def opens_of(row: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """What is open of it, as CustTransOpens would have it; nothing where all is settled."""
    told = lowered(row)
    left = {name: _less(told.get(name), told.get(settled)) for name, settled in _AMOUNTS}
    if _is_zero(left["amountcur"]):
        return []
    return [{"refrecid": str(told.get("sourcekey") or ""), "duedate": told.get("duedate"), **left}]


def _less(amount: str | None, settled: str | None) -> str | None:
    """The difference as a text; where either cannot be read it stays as it was written, so the record is rejected."""
    if amount is None or settled is None:
        return None
    first, second = _number(amount), _number(settled)
    if first is None or second is None:
        return amount if first is None else settled
    return f"{first - second:f}"


def _number(written: str) -> Decimal | None:
    try:
        told = Decimal(written)
    except _NO_NUMBER:
        return None
    return told if told.is_finite() and abs(told.adjusted()) <= _MOST_DIGITS else None


def _is_zero(amount: str | None) -> bool:
    return amount is not None and _number(amount) == 0
