"""Aging: what customers owe by days overdue, and apart from it the cash and the items that are not due like a debt.

Per row and currency: total = Σ buckets, and total + unapplied = Σ open of the row's items (law L5). `unapplied` holds
everything that stands outside the buckets: on-account, unapplied and unidentified cash, credits adrift from the item
they hang on, down payments and retention (the last two also named apart).
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from datetime import date
from operator import add
from typing import Final, Protocol, Self, TypeVar

from msgspec import Struct

from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from core.findings import MOST_NAMED, Finding
from core.net_open import NetItem, net_items
from core.sums_port import AgingBy, AgingSum, Amounts, Dateless

Key = TypeVar("Key", bound=Hashable)
#: sums of a row that stand apart from its buckets: cash and what is adrift, down payments, retention
APART_PARTS: Final = 3
#: kinds of item that are owed or prepaid without ever being overdue
APART: Final = frozenset({"down_payment", "retention"})


class Bucket(Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """One span of days overdue, both ends included; None is without end."""

    from_: int | None
    to: int | None
    amount: Money


class AgingRow(Struct, frozen=True, kw_only=True, gc=False):
    """The aging of one key in one currency; sums in minor units, from which the amounts are made when asked for."""

    key: str
    currency: str
    bounds: tuple[int, ...]
    #: one a bucket, then cash and what is adrift, down payments, retention
    parts: tuple[int, ...]
    #: something of it could not be aged as the source meant it: see the findings
    incomplete: bool

    @property
    def sums(self) -> tuple[int, ...]:
        """One a bucket."""
        return self.parts[:-APART_PARTS]

    @property
    def total_minor(self) -> int:
        return sum(self.sums)

    @property
    def unapplied_minor(self) -> int:
        return sum(self.parts[-APART_PARTS:])

    @property
    def buckets(self) -> tuple[Bucket, ...]:
        return tuple(
            Bucket(from_=start, to=end, amount=Money.from_minor(minor, self.currency))
            for (start, end), minor in zip(spans(self.bounds), self.sums, strict=True)
        )

    @property
    def total(self) -> Money:
        return Money.from_minor(self.total_minor, self.currency)

    @property
    def unapplied(self) -> Money:
        """Everything outside the buckets; total + unapplied is what ties out."""
        return Money.from_minor(self.unapplied_minor, self.currency)

    @property
    def down_payments(self) -> Money:
        """The part of `unapplied` that is down payments."""
        return Money.from_minor(self.parts[-2], self.currency)

    @property
    def retention(self) -> Money:
        """The part of `unapplied` that is retention."""
        return Money.from_minor(self.parts[-1], self.currency)


class Aging(Struct, frozen=True, kw_only=True):
    """All rows, by key and currency, and what was noticed on the way."""

    as_of: date
    rows: tuple[AgingRow, ...]
    findings: tuple[Finding, ...] = ()


class Keyed(Protocol):
    """What a row is named after: an item, or the sum of many."""

    @property
    def system(self) -> str: ...
    @property
    def entity(self) -> str: ...
    @property
    def customer_id(self) -> str: ...
    @property
    def customer_number(self) -> str: ...
    @property
    def currency(self) -> str: ...


class Tally:
    """Running sums of one row, in minor units: one a bucket; after them cash, down payments and retention."""

    __slots__ = ("incomplete", "parts")

    def __init__(self, parts: Iterable[int], *, incomplete: bool = False) -> None:
        self.parts = list(parts)
        self.incomplete = incomplete

    @classmethod
    def empty(cls, buckets: int) -> Self:
        """All sums zero."""
        return cls([0] * (buckets + APART_PARTS))

    def add(self, net: NetItem, minor: int, *, bucket: int) -> None:
        """Put an amount where its item belongs."""
        if not stands_apart(net):
            self.parts[bucket] += minor
        elif net.item.kind == "down_payment":
            self.parts[-2] += minor
        elif net.item.kind == "retention":
            self.parts[-1] += minor
        else:
            self.parts[-APART_PARTS] += minor

    def take(self, parts: Iterable[int], *, incomplete: bool) -> None:
        """Add sums of the same order."""
        self.parts = list(map(add, self.parts, parts))
        self.incomplete |= incomplete


#: (key, currency) → its sums
Tallies = dict[tuple[str, str], Tally]


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
    return Aging(as_of=as_of, rows=tuple(rows_of(tallies, bounds)), findings=no_due_date(grouped(dateless)))


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
        found = tallies.get(place) or tallies.setdefault(place, Tally.empty(len(bounds) + 1))
        minor = net.net_functional_minor if functional else net.net_minor
        found.add(net, minor, bucket=bucket_of(days_overdue(item, as_of), bounds))
        if item.due_date is None and not stands_apart(net):
            found.incomplete = True
            dateless.append(item)
    return tallies, dateless


def tallied(sums: Iterable[AgingSum], *, keyed: Callable[[Keyed], str]) -> Tallies:
    """The same as `tally` gives for document currencies, out of sums that were taken elsewhere."""
    tallies: Tallies = {}
    for one in sums:
        if one.standing:
            taken_in(tallies, (keyed(one), one.currency), one)
    return tallies


def taken_in(tallies: dict[Key, Tally], place: Key, one: AgingSum) -> None:
    """Add sums to those of a place."""
    found = tallies.get(place)
    if found is None:
        tallies[place] = Tally(one.parts, incomplete=bool(one.dateless))
    else:
        found.take(one.parts, incomplete=bool(one.dateless))


def key_maker(by: AgingBy, names: Mapping[str, str]) -> Callable[[Keyed], str]:
    """How a row is named: customers as system/entity/number, so that equal numbers of two ledgers stay two."""
    makers: dict[AgingBy, Callable[[Keyed], str]] = {
        "entity": lambda item: names.get(f"{item.system}/{item.entity}", item.entity),
        "customer": lambda item: f"{item.system}/{item.entity}/{item.customer_number}",
        "party": lambda item: names.get(item.customer_id, item.customer_id),
        "head": lambda item: names.get(item.customer_id, item.customer_id),
        "currency": lambda item: item.currency,
        "system": lambda item: item.system,
    }
    return makers[by]


def rows_of(tallies: Tallies, bounds: tuple[int, ...]) -> Iterator[AgingRow]:
    """The rows that tallies make, by key and currency."""
    for key, currency in sorted(tallies):
        yield row_of(key, currency, tallies[key, currency], bounds=bounds)


def row_of(key: str, currency: str, found: Tally, *, bounds: tuple[int, ...]) -> AgingRow:
    """The row that a tally makes."""
    return AgingRow(key=key, currency=currency, bounds=bounds, parts=tuple(found.parts), incomplete=found.incomplete)


def spans(bounds: tuple[int, ...]) -> tuple[tuple[int | None, int | None], ...]:
    """First and last day of each bucket: (None, 0), (1, 30), …, (91, None)."""
    starts = (None, *(last + 1 for last in bounds))
    return tuple(zip(starts, (*bounds, None), strict=True))


def grouped(items: Iterable[OpenItem]) -> Iterator[Dateless]:
    """Items without a due date by entity, in the order in which the entities come."""
    by_entity: dict[tuple[str, str], list[OpenItem]] = {}
    for item in items:
        by_entity.setdefault((item.system, item.entity), []).append(item)
    for (system, entity), group in by_entity.items():
        named = tuple(item.document_no for item in group[:MOST_NAMED])
        yield Dateless(system=system, entity=entity, count=len(group), named=named)


def no_due_date(groups: Iterable[Dateless]) -> tuple[Finding, ...]:
    """One finding an entity for items that could not be aged by a due date."""
    return tuple(
        Finding(
            check="no_due_date",
            detail=f"{group.count} open items have no due date and are aged as current",
            system=group.system,
            entity=group.entity,
            record=", ".join(group.named),
            remedy="give them terms or a due date in the ERP",
        )
        for group in groups
    )
