"""Aging in the group's currency: functional amounts by days overdue, at one rate set, without intercompany debt.

Every entity's figures are spread from its total, converted once: rows and buckets add up to the group total exactly.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from msgspec import Struct

from canonical_model.identity import SystemUid
from canonical_model.receivables import OpenItem
from core.aging import Aging, AgingBy, Tally, key_maker, no_due_date, row_of, tally
from core.consolidation import Books, Consolidated, consolidate, partner_of, spread
from core.findings import Finding
from core.fx import RateSet


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
        keyed=lambda item: (item.system, item.entity, key(item)),
        amounts="functional",
    )
    merged: dict[str, Tally] = {}
    for books, group in _by_books(by_books).items():
        _convert(group, merged, books=books, currency=currency, rates=rates, on=as_of, width=len(bounds) + 1)
    rows = tuple(row_of(name, currency, found, bounds=bounds) for name, found in sorted(merged.items()))
    consolidated = consolidate(known, currency=currency, rates=rates, on=as_of, partners=partners)
    findings: tuple[Finding, ...] = (*no_due_date(dateless), *consolidated.findings)
    return GroupAging(aging=Aging(as_of=as_of, rows=rows, findings=findings), consolidated=consolidated)


def _by_books(tallies: Mapping[tuple[tuple[SystemUid, str, str], str], Tally]) -> dict[Books, list[tuple[str, Tally]]]:
    groups: dict[Books, list[tuple[str, Tally]]] = {}
    for ((system, entity, key), functional), found in sorted(tallies.items(), key=lambda pair: pair[0]):
        groups.setdefault((system, entity, functional), []).append((key, found))
    return groups


def _convert(
    group: list[tuple[str, Tally]],
    merged: dict[str, Tally],
    *,
    books: Books,
    currency: str,
    rates: RateSet,
    on: date,
    width: int,
) -> None:
    factor = rates.factor(books[2], currency, on=on)
    for key, _ in group:
        merged.setdefault(key, Tally(width))
    if isinstance(factor, str):
        for key, _ in group:
            merged[key].incomplete = True
        return
    flat = (minor for _, found in group for minor in found.parts())
    converted = spread(flat, factor, source=books[2], target=currency)
    for key, found in group:
        merged[key].take([next(converted) for _ in found.parts()], incomplete=found.incomplete)
