"""The group's view: every entity's books at one rate set, intercompany debt eliminated and listed (law L7).

Per entity, Σ functional open of third parties is converted once, half-even, and then summed: the group total cannot
depend on how many items there are. Finer rows are spread from it, so that they add up to it to the last minor unit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from msgspec import Struct

from canonical_model.master_data import Customer
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from core.findings import Finding
from core.fx import Factor, RateSet, scaler

#: system, entity, functional currency
Books = tuple[str, str, str]


class EntityTotal(Struct, frozen=True, kw_only=True):
    """What third parties owe one entity, in its books' currency and in the group's."""

    system: str
    entity: str
    functional: Money
    #: None where no rate says what it is worth
    group: Money | None


class Eliminated(Struct, frozen=True, kw_only=True):
    """Debt of one named entity of the group to another, left out of the group's total."""

    system: str
    entity: str
    partner: str
    functional: Money
    group: Money | None
    items: int


class Consolidated(Struct, frozen=True, kw_only=True):
    """The group's receivables from third parties at one rate set."""

    currency: str
    #: the sum of all entities that could be converted
    total: Money
    entities: tuple[EntityTotal, ...]
    eliminated: tuple[Eliminated, ...]
    rate_set: str
    #: an entity is missing from the total for want of a rate
    incomplete: bool
    findings: tuple[Finding, ...] = ()


def partners_of(customers: Iterable[Customer]) -> dict[str, str]:
    """Customer id → the entity of the group that the customer is."""
    return {one.id: one.trading_partner for one in customers if one.trading_partner}


def partner_of(item: OpenItem, partners: Mapping[str, str]) -> str:
    """The entity of the group that owes an item, or empty; the item's own word comes before its customer's."""
    return item.trading_partner or partners.get(item.customer_id, "")


def consolidate(
    items: Iterable[OpenItem], *, currency: str, rates: RateSet, on: date, partners: Mapping[str, str] | None = None
) -> Consolidated:
    """Σ open per entity at one rate set, without what entities of the group owe one another.

    `partners` names the trading partner of a customer id, for items that do not name one themselves.
    """
    sums = BooksSums()
    for item in items:
        books = (item.system, item.entity, item.functional_currency)
        sums.add(books, partner_of(item, partners or {}), minor=item.open_functional_minor, items=1)
    return sums.consolidated(currency=currency, rates=rates, on=on)


class BooksSums:
    """Σ open of each set of books: what third parties owe, and what each entity of the group does."""

    def __init__(self) -> None:
        self._third: dict[Books, int] = {}
        self._within: dict[tuple[Books, str], tuple[int, int]] = {}

    def add(self, books: Books, partner: str, *, minor: int, items: int) -> None:
        """So many items of one debtor; `partner` is empty for third parties."""
        self._third.setdefault(books, 0)
        if partner:
            amount, count = self._within.get((books, partner), (0, 0))
            self._within[books, partner] = (amount + minor, count + items)
        else:
            self._third[books] += minor

    def consolidated(self, *, currency: str, rates: RateSet, on: date) -> Consolidated:
        """In one currency at one rate set."""
        entities = tuple(
            _entity(books, minor, currency=currency, rates=rates, on=on) for books, minor in sorted(self._third.items())
        )
        eliminated = tuple(
            _eliminated(books, partner, sums=sums, currency=currency, rates=rates, on=on)
            for (books, partner), sums in sorted(self._within.items())
        )
        return _consolidated(entities, eliminated, currency=currency, rates=rates, on=on)


def _consolidated(
    entities: tuple[EntityTotal, ...], eliminated: tuple[Eliminated, ...], *, currency: str, rates: RateSet, on: date
) -> Consolidated:
    findings = tuple(
        Finding(
            check="no_rate",
            detail=f"{row.functional} is missing from the group total: "
            f"{rates.convert(row.functional, currency, on=on).finding}",
            system=row.system,
            entity=row.entity,
            remedy=f"maintain a rate from {row.functional.currency} to {currency}",
            severity="fail",
        )
        for row in entities
        if row.group is None
    )
    return Consolidated(
        currency=currency,
        total=sum((row.group for row in entities if row.group is not None), Money.zero(currency)),
        entities=entities,
        eliminated=eliminated,
        rate_set=rates.id,
        incomplete=bool(findings),
        findings=findings,
    )


def _entity(books: Books, minor: int, *, currency: str, rates: RateSet, on: date) -> EntityTotal:
    functional = Money.from_minor(minor, books[2])
    group = rates.convert(functional, currency, on=on).amount
    return EntityTotal(system=books[0], entity=books[1], functional=functional, group=group)


def _eliminated(
    books: Books, partner: str, *, sums: tuple[int, int], currency: str, rates: RateSet, on: date
) -> Eliminated:
    functional = Money.from_minor(sums[0], books[2])
    group = rates.convert(functional, currency, on=on).amount
    return Eliminated(
        system=books[0], entity=books[1], partner=partner, functional=functional, group=group, items=sums[1]
    )


def spread(minors: Iterable[int], factor: Factor, *, source: str, target: str) -> Iterator[int]:
    """Amounts in another currency that add up to their sum converted once: each takes up what rounding left before."""
    if factor.exact == 1 and source == target:
        yield from minors
        return
    running, given = 0, 0
    worth = scaler(factor.exact, from_currency=source, to_currency=target)
    for minor in minors:
        if not minor:
            yield 0
            continue
        running += minor
        due = worth(running)
        yield due - given
        given = due
