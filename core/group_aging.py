"""Aging in the group's currency: functional amounts by days overdue, at one rate set, without intercompany debt.

Every entity's figures are spread from its total, converted once: rows and buckets add up to the group total exactly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
from operator import itemgetter

from msgspec import Struct

from canonical_model.receivables import OpenItem
from core.aging import Aging, Keyed, Tallies, Tally, grouped, key_maker, no_due_date, rows_of, taken_in, tally
from core.consolidation import Books, BooksSums, Consolidated, consolidate, partner_of, spread
from core.findings import Finding
from core.fx import Factor, RateSet
from core.sums_port import AgingBy, AgingSum

#: (system, entity, key), functional currency → sums
_ByBooks = Mapping[tuple[tuple[str, str, str], str], Tally]


class GroupAging(Struct, frozen=True, kw_only=True):
    """The aging, and the consolidation it adds up to."""

    aging: Aging
    consolidated: Consolidated


def group_aging(
    items: Iterable[OpenItem],
    *,
    as_of: date,
    bounds: tuple[int, ...],
    by: AgingBy,
    currency: str,
    rates: RateSet,
    names: Mapping[str, str] | None = None,
    partners: Mapping[str, str] | None = None,
) -> GroupAging:
    """Aging of third-party debt in one currency; Σ (total + unapplied) over its rows is the group total."""
    known = list(items)
    outside = [item for item in known if not partner_of(item, partners or {})]
    key = key_maker(by, names or {})
    # one tally a set of books and key: only amounts of one entity and currency may be converted together
    by_books, dateless = tally(
        outside,
        as_of=as_of,
        bounds=bounds,
        keyed=lambda item: (str(item.system), item.entity, key(item)),
        amounts="functional",
    )
    tallies = converted(by_books, as_of=as_of, currency=currency, rates=rates)
    consolidated = consolidate(known, currency=currency, rates=rates, on=as_of, partners=partners)
    findings: tuple[Finding, ...] = (*no_due_date(grouped(dateless)), *consolidated.findings)
    found = Aging(as_of=as_of, rows=tuple(rows_of(tallies, bounds)), findings=findings)
    return GroupAging(aging=found, consolidated=consolidated)


class GroupSums:
    """The same out of sums that were taken elsewhere: functional amounts by books and key, and what they add up to."""

    def __init__(self, *, keyed: Callable[[Keyed], str]) -> None:
        self._keyed = keyed
        self._by_books: dict[tuple[tuple[str, str, str], str], Tally] = {}
        self._books = BooksSums()
        #: items without a due date
        self.dateless = 0

    def take(self, sums: Iterable[AgingSum]) -> None:
        """Add them all."""
        for one in sums:
            books = (one.system, one.entity, one.functional_currency)
            if one.items:
                self._books.add(books, one.partner, minor=one.total, items=one.items)
            if one.standing and not one.partner:
                self._tally(one)

    def _tally(self, one: AgingSum) -> None:
        place = ((one.system, one.entity, self._keyed(one)), one.functional_currency)
        taken_in(self._by_books, place, one)
        self.dateless += one.dateless

    def tallies(self, *, as_of: date, currency: str, rates: RateSet) -> Tallies:
        """By key, in the group's currency."""
        return converted(self._by_books, as_of=as_of, currency=currency, rates=rates)

    def consolidated(self, *, as_of: date, currency: str, rates: RateSet) -> Consolidated:
        """What they add up to."""
        return self._books.consolidated(currency=currency, rates=rates, on=as_of)


def converted(by_books: _ByBooks, *, as_of: date, currency: str, rates: RateSet) -> Tallies:
    """Sums by key in one currency: those of each set of books are spread from their total, converted once."""
    merged: dict[str, Tally] = {}
    for books, group in _by_books(by_books).items():
        factor = rates.factor(books[2], currency, on=as_of)
        told = _nothing(group) if isinstance(factor, str) else _worth(group, factor, books=books, currency=currency)
        for key, tally_ in told:
            found = merged.setdefault(key, tally_)
            if found is not tally_:
                found.take(tally_.parts, incomplete=tally_.incomplete)
    return {(key, currency): found for key, found in merged.items()}


def _by_books(tallies: _ByBooks) -> dict[Books, list[tuple[str, Tally]]]:
    """The keys of each set of books in their order."""
    groups: dict[Books, list[tuple[str, Tally]]] = {}
    for ((system, entity, key), functional), found in tallies.items():
        groups.setdefault((system, entity, functional), []).append((key, found))
    for group in groups.values():
        group.sort(key=itemgetter(0))
    return groups


def _nothing(group: Sequence[tuple[str, Tally]]) -> Iterator[tuple[str, Tally]]:
    """No rate says what they are worth."""
    for key, found in group:
        yield key, Tally([0] * len(found.parts), incomplete=True)


def _worth(
    group: Sequence[tuple[str, Tally]], factor: Factor, *, books: Books, currency: str
) -> Iterator[tuple[str, Tally]]:
    flat = (minor for _, found in group for minor in found.parts)
    worth = spread(flat, factor, source=books[2], target=currency)
    for key, found in group:
        yield key, Tally(islice(worth, len(found.parts)), incomplete=found.incomplete)
