"""Open items out of a CSV file: what a line may pay, and who is known to pay for whom."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Final

from msgspec import Struct

from core.cash_application.debts import Debt
from duecourse.flows.tables import Unreadable, first_of, money, rows_of

_NEEDED: Final = frozenset({"item", "customer", "currency", "open"})
_PARTS: Final = re.compile(r"[;|]")
_DAY: Final = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*|\.0)?")
_MOST_PERCENT: Final = 100


class OpenItemsFile(Struct, frozen=True, kw_only=True):
    """What a file held."""

    debts: tuple[Debt, ...]
    #: payer's name or account number → the accounts that it is said to pay for
    known: dict[str, tuple[str, ...]]
    #: names of our own companies
    ours: tuple[str, ...]
    rows: int
    #: line of the file → why it could not be read
    quarantined: dict[int, str]


def read_open_items(path: Path) -> OpenItemsFile:
    """The open items of a file; NotAllowed if it is no such file. A row that cannot be read is told, not lost."""
    debts: dict[str, Debt] = {}
    known: dict[str, set[str]] = {}
    ours: set[str] = set()
    quarantined: dict[int, str] = {}
    count = 0
    for number, row in rows_of(path, _NEEDED):
        count += 1
        try:
            debt = _debt(row)
            _once(debts, debt)
        except Unreadable as unreadable:
            quarantined[number] = str(unreadable)
            continue
        for payer in _list(row, "payers"):
            known.setdefault(payer, set()).add(debt.account)
        ours.update(_list(row, "entity_name"))
    return OpenItemsFile(
        debts=tuple(debts.values()), known={payer: tuple(sorted(of)) for payer, of in known.items()},
        ours=tuple(sorted(ours)), rows=count, quarantined=quarantined,
    )  # fmt: skip


def _once(debts: dict[str, Debt], debt: Debt) -> None:
    if debts.setdefault(debt.item, debt) is not debt:
        raise Unreadable(f"item {debt.item} is there twice")


def _debt(row: Mapping[str, str]) -> Debt:
    if "*" in row or not row["item"] or not row["customer"]:
        raise Unreadable(row.get("*", "it has no item or no customer"))
    is_open = money(row["open"], row["currency"])
    original = row.get("original", "")
    entity = row.get("entity", "")
    return Debt(
        item=row["item"], account=f"{entity}/{row['customer']}" if entity else row["customer"],
        customer_name=row.get("customer_name", ""), entity=entity, currency=is_open.currency,
        open_minor=is_open.minor, due=_day(row.get("due", "")), document_no=first_of(row, "document_no", "item"),
        references=_list(row, "references"),
        original_minor=money(original, row["currency"]).minor if original else None,
        discount_percent=_percent(row.get("discount_percent", "")), discount_until=_day(row.get("discount_until", "")),
        held=row.get("held", ""),
    )  # fmt: skip


def _list(row: Mapping[str, str], name: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in _PARTS.split(row.get(name, "")) if part.strip())


def _day(text: str) -> date | None:
    if not text:
        return None
    match = _DAY.fullmatch(text)
    try:
        return date(int(match[1]), int(match[2]), int(match[3])) if match else _no_day(text)
    except ValueError:
        return _no_day(text)


def _no_day(text: str) -> date:
    raise Unreadable(f"{text[:20]!r} is no date")


def _percent(text: str) -> Decimal | None:
    if not text:
        return None
    try:
        percent = Decimal(text.removesuffix("%").strip())
    except InvalidOperation:
        raise Unreadable(f"its discount {text[:20]!r} cannot be read") from None
    if not (percent.is_finite() and 0 <= percent < _MOST_PERCENT):
        raise Unreadable(f"its discount {text[:20]!r} is no share of it")
    return percent or None
