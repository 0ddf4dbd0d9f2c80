"""Past payments out of a CSV file: what was applied before, by whom it was paid, and what it settled."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final

from core.cash_application.habits import PastPayment
from core.findings import NotAllowed
from duecourse.flows.tables import Unreadable, money, rows_of

_NEEDED: Final = frozenset({"line", "customer", "amount", "currency", "paid_on"})


def read_paid(path: Path) -> tuple[PastPayment, ...]:
    """The payments of a file; NotAllowed, naming the row, for one that cannot be read."""
    return tuple(_told(path, number, row) for number, row in rows_of(path, _NEEDED))


def _told(path: Path, number: int, row: Mapping[str, str]) -> PastPayment:
    try:
        return _payment(row)
    except Unreadable as unreadable:
        raise NotAllowed(f"{path.name}, row {number}: {unreadable}") from None


def _payment(row: Mapping[str, str]) -> PastPayment:
    if "*" in row or not row["customer"]:
        raise Unreadable(row.get("*", "it has no customer"))
    amount = money(row["amount"], row["currency"])
    entity = row.get("entity", "")
    try:
        paid_on = date.fromisoformat(row["paid_on"][:10])
    except ValueError:
        raise Unreadable(f"{row['paid_on'][:20]!r} is no date") from None
    return PastPayment(
        line=row["line"], account=f"{entity}/{row['customer']}" if entity else row["customer"],
        currency=amount.currency, amount_minor=amount.minor, paid_on=paid_on, payer_name=row.get("payer_name", ""),
        payer_account=row.get("payer_account", ""), items=tuple(row.get("items", "").split()),
        references=tuple(row.get("references", "").split()),
    )  # fmt: skip
