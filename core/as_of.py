"""Open as of a business date: what was open at the end of a day, out of originals and settlement legs.

Two ways to the same figure: forward, original − legs dated ≤ the day (the definition); and backward, open now + legs
dated after the day, which reads less. They agree wherever original − all legs = open now (law L2).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from msgspec import Struct, structs

from canonical_model.identity import RecordId
from canonical_model.receivables import OpenItem, SettlementLeg
from core.findings import MOST_NAMED, Finding

#: minor units in document and functional currency
_Pair = tuple[int, int]


class BeforeHistory(ValueError):
    """The question is about a day before the entity's history begins; no number is better than a wrong one."""


class OpenAsOf(Struct, frozen=True, kw_only=True):
    """The items open at the end of a day."""

    items: tuple[OpenItem, ...]
    findings: tuple[Finding, ...] = ()


def open_as_of(
    items: Iterable[OpenItem], legs: Iterable[SettlementLeg], *, as_of: date, history_from: date | None
) -> OpenAsOf:
    """Items with what was open of them: original − legs dated ≤ `as_of`. Needs all legs of the items.

    Raises BeforeHistory for a day before `history_from`. A leg without date counts as always there. Items whose open
    amount now is not original − all legs are reported: their past is not fully known.
    """
    refuse_before(history_from, as_of)
    all_legs = list(legs)
    gone = _taken(leg for leg in all_legs if leg.settled_on is None or leg.settled_on <= as_of)
    ever = _taken(all_legs)
    known = [item for item in items if existed(item, as_of)]
    unexplained = [item for item in known if item.open_minor != item.original_minor - _off(ever, item)[0]]
    rebuilt = (_reopened(item, base=_originals(item), less=_off(gone, item)) for item in known)
    return OpenAsOf(items=tuple(item for item in rebuilt if item.is_open), findings=_unexplained(unexplained))


def rolled_back(
    items: Iterable[OpenItem], later_legs: Iterable[SettlementLeg], *, as_of: date, history_from: date | None
) -> Iterator[OpenItem]:
    """The same, backward and streamed: open now + legs dated after `as_of`; other legs may be among them."""
    refuse_before(history_from, as_of)
    later = _taken(leg for leg in later_legs if leg.settled_on is not None and leg.settled_on > as_of)
    for item in items:
        if not existed(item, as_of):
            continue
        minor, functional = _off(later, item)
        rebuilt = _reopened(item, base=(item.open_minor, item.open_functional_minor), less=(-minor, -functional))
        if rebuilt.is_open:
            yield rebuilt


def refuse_before(history_from: date | None, as_of: date, *, entity: str = "") -> None:
    """Raises BeforeHistory if the day is earlier than what was read."""
    if history_from is not None and as_of < history_from:
        where = f" of {entity}" if entity else ""
        raise BeforeHistory(f"history{where} begins on {history_from}; {as_of} is earlier")


def existed(item: OpenItem, as_of: date) -> bool:
    """Whether an item was posted by the end of a day."""
    posted = item.posting_date or item.document_date or item.created_on
    return posted is None or posted <= as_of


def _taken(legs: Iterable[SettlementLeg]) -> dict[tuple[RecordId, str], _Pair]:
    sums: dict[tuple[RecordId, str], _Pair] = {}
    for leg in legs:
        if leg.item_id is not None:
            minor, functional = sums.get((leg.item_id, leg.currency), (0, 0))
            sums[leg.item_id, leg.currency] = (minor + leg.amount_minor, functional + leg.amount_functional_minor)
    return sums


def _off(sums: Mapping[tuple[RecordId, str], _Pair], item: OpenItem) -> _Pair:
    return sums.get((item.id, item.currency), (0, 0))


def _originals(item: OpenItem) -> _Pair:
    return item.original_minor, item.original_functional_minor


def _reopened(item: OpenItem, *, base: _Pair, less: _Pair) -> OpenItem:
    minor, functional = base[0] - less[0], base[1] - less[1]
    if (minor, functional) == (item.open_minor, item.open_functional_minor):
        return item
    return structs.replace(item, open_minor=minor, open_functional_minor=functional, open_group_minor=None)


def _unexplained(items: list[OpenItem]) -> tuple[Finding, ...]:
    if not items:
        return ()
    return (
        Finding(
            check="history_gap",
            detail=f"{len(items)} items are open today by another amount than their settlements leave",
            record=", ".join(item.document_no for item in items[:MOST_NAMED]),
            remedy="read the entity's settlements again from its history's start",
        ),
    )
