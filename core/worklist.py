"""The worklist: accounts by value at risk, over all currencies and ERPs, in the group's currency."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from msgspec import Struct

from canonical_model.decisions import Decision, Move
from canonical_model.money import Money
from core.findings import Finding
from core.fx import RateSet

#: moves that a collector works on
WORKED: Final[frozenset[Move]] = frozenset({"push", "escalate"})
#: the longest page
LONGEST_PAGE: Final = 1000


class WorklistRow(Struct, frozen=True, kw_only=True):
    """One account to work on."""

    #: 1 is the first
    place: int
    decision: Decision
    #: value at risk in the group's currency; None where no rate says what it is worth
    at_risk: Money | None
    collector: str = ""


class Worklist(Struct, frozen=True, kw_only=True):
    """One page of the worklist."""

    rows: tuple[WorklistRow, ...]
    #: accounts over all pages
    total: int
    #: the `after` of the next page; None on the last
    next_after: int | None
    findings: tuple[Finding, ...] = ()


def worklist(
    decisions: Iterable[Decision],
    *,
    currency: str,
    rates: RateSet,
    on: date,
    collectors: Mapping[str, str] | None = None,
    collector: str | None = None,
    moves: frozenset[Move] = WORKED,
    page: tuple[int, int] = (0, 100),
) -> Worklist:
    """Accounts by value at risk, highest first. `collectors` names the collector of a customer id.

    Accounts whose value no rate expresses come first: unknown is not small. `page` is (after, limit).
    """
    named = collectors or {}
    chosen = (one for one in decisions if one.move in moves and collector in {None, named.get(one.customer_id, "")})
    valued = [(one, rates.convert(one.score, currency, on=on).amount) for one in chosen]
    valued.sort(key=lambda pair: (pair[1] is not None, -(pair[1].minor if pair[1] else 0), pair[0].customer_id))
    after, limit = page[0], min(page[1], LONGEST_PAGE)
    rows = tuple(
        WorklistRow(place=place, decision=one, at_risk=value, collector=named.get(one.customer_id, ""))
        for place, (one, value) in enumerate(valued[after : after + limit], after + 1)
    )
    more = after + limit < len(valued)
    unvalued = [one for one, value in valued if value is None]
    return Worklist(
        rows=rows, total=len(valued), next_after=after + limit if more else None, findings=_no_rate(unvalued, currency)
    )


def _no_rate(decisions: list[Decision], currency: str) -> tuple[Finding, ...]:
    units = sorted({one.score.currency for one in decisions})
    return tuple(
        Finding(
            check="no_rate",
            detail=f"accounts in {unit} stand first because no rate says what they are worth in {currency}",
            remedy=f"maintain a rate from {unit} to {currency}",
        )
        for unit in units
    )
