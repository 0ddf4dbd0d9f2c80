"""The worklist: accounts by the cash that acting today is expected to bring, over all currencies and ERPs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from msgspec import Struct

from canonical_model.decisions import Decision, Move
from canonical_model.identity import RecordId
from canonical_model.money import Money
from core.assignment import Assignment, Case, Collector, assigned
from core.findings import Finding
from core.fx import RateSet

#: moves that a collector works on
WORKED: Final[frozenset[Move]] = frozenset({"push", "escalate"})
#: the longest page
LONGEST_PAGE: Final = 1000
_NOBODY: Final = Assignment(collector="", why="")


class WorklistRow(Struct, frozen=True, kw_only=True):
    """One account to work on."""

    #: 1 is the first
    place: int
    decision: Decision
    #: expected gain in the group's currency; None where no rate says what it is worth
    worth: Money | None
    assignment: Assignment


class Worklist(Struct, frozen=True, kw_only=True):
    """One page of the worklist."""

    rows: tuple[WorklistRow, ...]
    #: accounts over all pages
    total: int
    #: the `after` of the next page; None on the last
    next_after: int | None
    findings: tuple[Finding, ...] = ()


class Desk(Struct, frozen=True, kw_only=True):
    """Who is there to work, and what is known of each account that is to be given to somebody."""

    cases: Mapping[RecordId, Case] = {}
    roster: Sequence[Collector] = ()


def worth(decision: Decision) -> Money:
    """What a decision is ranked by: the expected gain; where nothing is asked for, all that is at risk by age.

    An account that waits for a person (a legal signal, a credit hold) brings nothing by a reminder, and is no less
    urgent.
    """
    return decision.gain.amount if decision.gain is not None else decision.score


def worklist(
    decisions: Iterable[Decision],
    *,
    currency: str,
    rates: RateSet,
    on: date,
    desk: Desk | None = None,
    collector: str | None = None,
    page: tuple[int, int] = (0, 100),
) -> Worklist:
    """Accounts by expected gain, highest first, each with its collector. `page` is (after, limit).

    Accounts whose worth no rate expresses come first: unknown is not small.
    """
    valued = [(one, rates.convert(worth(one), currency, on=on).amount) for one in decisions if one.move in WORKED]
    valued.sort(key=lambda pair: (pair[1] is not None, -(pair[1].minor if pair[1] else 0), pair[0].customer_id))
    given = _given([one for one, _ in valued], desk or Desk())
    chosen = [
        (one, value) for one, value in valued if collector in {None, given.get(one.customer_id, _NOBODY).collector}
    ]
    after, limit = page[0], min(page[1], LONGEST_PAGE)
    rows = tuple(
        WorklistRow(place=place, decision=one, worth=value, assignment=given.get(one.customer_id, _NOBODY))
        for place, (one, value) in enumerate(chosen[after : after + limit], after + 1)
    )
    unvalued = [one for one, value in chosen if value is None]
    return Worklist(
        rows=rows, total=len(chosen), next_after=after + limit if after + limit < len(chosen) else None,
        findings=(*_no_rate(unvalued, currency), *_beyond(given, desk)),
    )  # fmt: skip


def _given(ranked: Sequence[Decision], desk: Desk) -> Mapping[RecordId, Assignment]:
    """Each account's collector: the first of the list choose among all."""
    return assigned((desk.cases[one.customer_id] for one in ranked if one.customer_id in desk.cases), desk.roster)


def _beyond(given: Mapping[RecordId, Assignment], desk: Desk | None) -> tuple[Finding, ...]:
    left = sum(1 for one in given.values() if not one.collector)
    if not left or desk is None or not desk.roster:
        return ()
    detail = f"{left} accounts have nobody today: their expected gain is the least, or nobody on the roster may"
    return (Finding(check="capacity", detail=detail, remedy="add collectors, or raise most_accounts"),)


def _no_rate(decisions: list[Decision], currency: str) -> tuple[Finding, ...]:
    units = sorted({worth(one).currency for one in decisions})
    return tuple(
        Finding(
            check="no_rate",
            detail=f"accounts in {unit} stand first because no rate says what they are worth in {currency}",
            remedy=f"maintain a rate from {unit} to {currency}",
        )
        for unit in units
    )
