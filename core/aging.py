"""Aging: what customers owe by days overdue, and apart from it the cash and the items that are not due like a debt.

Per row and currency: total = Σ buckets, and total + unapplied = Σ open of the row's items (law L5). `unapplied` holds
everything that stands outside the buckets: on-account, unapplied and unidentified cash, credits adrift from the item
they hang on, down payments and retention (the last two also named apart).
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from datetime import date
from typing import Final, Literal, TypeVar

from msgspec import Struct

from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from core.findings import MOST_NAMED, Finding
from core.net_open import NetItem, net_items

Key = TypeVar("Key", bound=Hashable)
AgingBy = Literal["entity", "customer", "party", "head", "currency", "system"]
Amounts = Literal["document", "functional"]
#: kinds of item that are owed or prepaid without ever being overdue
APART: Final = frozenset({"down_payment", "retention"})


class Bucket(Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """One span of days overdue, both ends included; None is without end."""

    from_: int | None
    to: int | None
    amount: Money


class AgingRow(Struct, frozen=True, kw_only=True):
    """The aging of one key in one currency."""

    key: str
    currency: str
    buckets: tuple[Bucket, ...]
    #: everything outside the buckets; total + unapplied is what ties out
    unapplied: Money
    total: Money
    #: something of it could not be aged as the source meant it: see the findings
    incomplete: bool
    #: the parts of `unapplied` that are down payments and retention
    down_payments: Money
    retention: Money


class Aging(Struct, frozen=True, kw_only=True):
    """All rows, by key and currency, and what was noticed on the way."""

    as_of: date
    rows: tuple[AgingRow, ...]
    findings: tuple[Finding, ...] = ()


class Tally:
    """Running sums of one row, in minor units: one a bucket; apart from them cash, down payments and retention."""

    __slots__ = ("cash", "down_payments", "incomplete", "retention", "sums")

    def __init__(self, buckets: int) -> None:
        self.sums = [0] * buckets
        self.cash = self.down_payments = self.retention = 0
        self.incomplete = False

    def add(self, net: NetItem, minor: int, *, bucket: int) -> None:
        """Put an amount where its item belongs."""
        if not stands_apart(net):
            self.sums[bucket] += minor
        elif net.item.kind == "down_payment":
            self.down_payments += minor
        elif net.item.kind == "retention":
            self.retention += minor
        else:
            self.cash += minor

    def parts(self) -> tuple[int, ...]:
        """All sums in one order, for a conversion."""
        return (*self.sums, self.cash, self.down_payments, self.retention)

    def take(self, parts: Sequence[int], *, incomplete: bool) -> None:
        """Add sums in the order of `parts`."""
        *sums, cash, down_payments, retention = parts
        self.sums = [mine + other for mine, other in zip(self.sums, sums, strict=True)]
        self.cash += cash
        self.down_payments += down_payments
        self.retention += retention
        self.incomplete |= incomplete


def stands_apart(net: NetItem) -> bool:
    """Whether an item is outside the buckets: cash, adrift, a down payment or retention."""
    return net.item.is_cash or net.adrift or net.item.kind in APART


def days_overdue(item: OpenItem, as_of: date) -> int:
    """Days since the due date; 0 or less is not overdue, and an item without due date is not overdue."""
    return 0 if item.due_date is None else (as_of - item.due_date).days


def bucket_of(days: int, bounds: tuple[int, ...]) -> int:
    """The place of the bucket for so many days overdue."""
    return next((place for place, last in enumerate(bounds) if days <= last), len(bounds))


def aging(
    items: Iterable[OpenItem],
    *,
    as_of: date,
    bounds: tuple[int, ...],
    by: AgingBy,
    names: Mapping[str, str] | None = None,
    amounts: Amounts = "document",
) -> Aging:
    """Open items by key, currency and days overdue. The items of one customer must come together.

    `bounds` are the last days of each bucket but the open-ended one (policy.buckets). `names` has what a customer id is
    called by="party" or "head", and a system/entity whose code another system uses, too. `amounts` chooses document or
    functional currency.
    """
    key = key_maker(by, names or {})
    tallies, dateless = tally(items, as_of=as_of, bounds=bounds, keyed=key, amounts=amounts)
    rows = tuple(row_of(key, currency, found, bounds=bounds) for (key, currency), found in sorted(tallies.items()))
    return Aging(as_of=as_of, rows=rows, findings=no_due_date(dateless))


def tally(
    items: Iterable[OpenItem],
    *,
    as_of: date,
    bounds: tuple[int, ...],
    keyed: Callable[[OpenItem], Key],
    amounts: Amounts,
) -> tuple[dict[tuple[Key, str], Tally], list[OpenItem]]:
    """Sums by (key, currency), and the items that have no due date."""
    tallies: dict[tuple[Key, str], Tally] = {}
    dateless: list[OpenItem] = []
    functional = amounts == "functional"
    for net in net_items(items):
        item = net.item
        place = (keyed(item), item.functional_currency if functional else item.currency)
        found = tallies.get(place) or tallies.setdefault(place, Tally(len(bounds) + 1))
        minor = net.net_functional_minor if functional else net.net_minor
        found.add(net, minor, bucket=bucket_of(days_overdue(item, as_of), bounds))
        if item.due_date is None and not stands_apart(net):
            found.incomplete = True
            dateless.append(item)
    return tallies, dateless


def key_maker(by: AgingBy, names: Mapping[str, str]) -> Callable[[OpenItem], str]:
    """How a row is named: customers as system/entity/number, so that equal numbers of two ledgers stay two."""
    makers: dict[AgingBy, Callable[[OpenItem], str]] = {
        "entity": lambda item: names.get(f"{item.system}/{item.entity}", item.entity),
        "customer": lambda item: f"{item.system}/{item.entity}/{item.customer_number}",
        "party": lambda item: names.get(item.customer_id, item.customer_id),
        "head": lambda item: names.get(item.customer_id, item.customer_id),
        "currency": lambda item: item.currency,
        "system": lambda item: item.system,
    }
    return makers[by]


def row_of(key: str, currency: str, found: Tally, *, bounds: tuple[int, ...]) -> AgingRow:
    """The row that a tally makes."""
    return AgingRow(
        key=key,
        currency=currency,
        buckets=tuple(
            Bucket(from_=start, to=end, amount=Money.from_minor(minor, currency))
            for (start, end), minor in zip(spans(bounds), found.sums, strict=True)
        ),
        unapplied=Money.from_minor(found.cash + found.down_payments + found.retention, currency),
        total=Money.from_minor(sum(found.sums), currency),
        incomplete=found.incomplete,
        down_payments=Money.from_minor(found.down_payments, currency),
        retention=Money.from_minor(found.retention, currency),
    )


def spans(bounds: tuple[int, ...]) -> tuple[tuple[int | None, int | None], ...]:
    """First and last day of each bucket: (None, 0), (1, 30), …, (91, None)."""
    starts = (None, *(last + 1 for last in bounds))
    return tuple(zip(starts, (*bounds, None), strict=True))


def no_due_date(items: Iterable[OpenItem]) -> tuple[Finding, ...]:
    """One finding an entity for items that could not be aged by a due date."""
    by_entity: dict[tuple[str, str], list[OpenItem]] = {}
    for item in items:
        by_entity.setdefault((item.system, item.entity), []).append(item)
    return tuple(
        Finding(
            check="no_due_date",
            detail=f"{len(group)} open items have no due date and are aged as current",
            system=group[0].system,
            entity=group[0].entity,
            record=", ".join(item.document_no for item in group[:MOST_NAMED]),
            remedy="give them terms or a due date in the ERP",
        )
        for group in by_entity.values()
    )
