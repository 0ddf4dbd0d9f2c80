"""Schedules of instalments: made, held against a range, and brought to the nearest one inside it."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from canonical_model.money import Money
from core.findings import NotAllowed
from core.plan_range import LEAST_INSTALMENTS, PlanRange

#: instalments that anybody could ask for, approved or not
MOST_INSTALMENTS: Final = 120
#: days after which nobody agrees anything
_MOST_DAYS: Final = 3660
Rest = Literal["first", "last"]


class Due(NamedTuple):
    """An amount and the day that it is due on."""

    on: date
    amount: Money


Schedule = tuple[Due, ...]


def divided(total: Money, parts: int, *, first: Money | None = None, rest_on: Rest = "last") -> tuple[Money, ...]:
    """A total in parts that sum to it exactly: equal ones, or a first one and equal ones after it.

    What does not divide evenly is on the last part, or on the first.
    """
    if parts < 1 or total.minor < parts:
        raise NotAllowed(f"{total} cannot be paid in {parts} instalments")
    if first is not None and parts > 1:
        return (first, *divided(total - first, parts - 1, rest_on=rest_on))
    each, rest = divmod(total.minor, parts)
    minors = [each] * parts
    minors[0 if rest_on == "first" else -1] += rest
    return tuple(Money.from_minor(minor, total.currency) for minor in minors)


def monthly(first: date, count: int) -> tuple[date, ...]:
    """A day of each month, its last one where a month is too short for it."""
    return tuple(_months_on(first, months) for months in range(count))


def every(first: date, count: int, *, days: int) -> tuple[date, ...]:
    """Every so many days."""
    return tuple(first + timedelta(days=days * number) for number in range(count))


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def soon(day: date, *, on: date) -> date:
    """The day, if anything can begin on it; NotAllowed for one that is over, or so far away that nobody agrees it."""
    if not on <= day <= on + timedelta(days=_MOST_DAYS):
        raise NotAllowed(f"nothing begins on {day}: from today on, and at most {_MOST_DAYS} days away")
    return day


def proper(schedule: Schedule, coverage: Money, *, on: date) -> Schedule:
    """The schedule, if it is one: NotAllowed unless its days rise from today on and its sums are the coverage."""
    if not LEAST_INSTALMENTS <= len(schedule) <= MOST_INSTALMENTS:
        raise NotAllowed(f"a plan has {LEAST_INSTALMENTS} to {MOST_INSTALMENTS} instalments, not {len(schedule)}")
    days = [due.on for due in schedule]
    if days[0] < on or any(later <= earlier for earlier, later in pairwise(days)):
        raise NotAllowed("instalments are due one after the other, none of them before today")
    if days[-1] > on + timedelta(days=_MOST_DAYS):
        raise NotAllowed(f"{days[-1]} is more than {_MOST_DAYS} days away")
    if any(due.amount.currency != coverage.currency or due.amount.minor <= 0 for due in schedule):
        raise NotAllowed(f"each instalment is an amount to pay in {coverage.currency}")
    total = sum((due.amount for due in schedule), Money.zero(coverage.currency))
    if total != coverage:
        raise NotAllowed(f"instalments of {total} in all do not pay the {coverage} that the plan covers (L9)")
    return schedule


def breaches(schedule: Schedule, wanted: PlanRange) -> tuple[str, ...]:
    """What of a schedule is outside its range; nothing if it is inside."""
    return tuple(_breaches(schedule, wanted))


def _breaches(schedule: Schedule, wanted: PlanRange) -> Iterator[str]:
    if len(schedule) > wanted.most_instalments:
        yield f"{len(schedule)} instalments, {max(wanted.most_instalments, 0)} at most"
    if (schedule[0].on - wanted.on).days > wanted.first_within_days:
        yield f"the first one on {schedule[0].on}, within {wanted.first_within_days} days at the latest"
    if schedule[-1].on > wanted.last_day:
        yield f"the last one on {schedule[-1].on}, {wanted.last_day} at the latest"
    if schedule[0].amount < wanted.smallest_first:
        yield f"{schedule[0].amount} first, {wanted.smallest_first} at least"
    if any(due.amount < wanted.smallest_instalment for due in schedule):
        yield f"{min(due.amount for due in schedule)} as an instalment, {wanted.smallest_instalment} at least"
    gaps = [(later.on - earlier.on).days for earlier, later in pairwise(schedule)]
    least, most = wanted.least_interval_days, wanted.most_interval_days
    if any(not least <= gap <= most for gap in gaps):
        yield f"{min(gaps)} to {max(gaps)} days between instalments, {least} to {most} are allowed"


def nearest(asked: Schedule, wanted: PlanRange, *, rest_on: Rest = "last") -> Schedule | None:
    """The schedule inside the range that is nearest to what was asked for; None if there is none.

    Nearest: as many instalments as possible up to those asked for, on the days asked for if they fit, and then with as
    little to pay first as is allowed and was asked.
    """
    if wanted.closed:
        return None
    for count in range(min(len(asked), wanted.most_instalments), LEAST_INSTALMENTS - 1, -1):
        for days in _days(asked, wanted, count):
            for schedule in _amounts(asked, wanted, days, rest_on=rest_on):
                if not breaches(schedule, wanted):
                    return schedule
    return None


def _days(asked: Schedule, wanted: PlanRange, count: int) -> Iterator[tuple[date, ...]]:
    yield tuple(due.on for due in asked[:count])
    latest = wanted.on + timedelta(days=wanted.first_within_days)
    first = min(max(asked[0].on, wanted.on), latest)
    yield monthly(first, count)
    gap = (asked[-1].on - asked[0].on).days // (len(asked) - 1)
    room = (wanted.last_day - first).days // (count - 1)
    for days in (gap, min(room, wanted.most_interval_days), wanted.least_interval_days):
        yield every(first, count, days=min(max(days, wanted.least_interval_days), wanted.most_interval_days))


def _amounts(asked: Schedule, wanted: PlanRange, days: tuple[date, ...], *, rest_on: Rest) -> Iterator[Schedule]:
    """What was asked for, then with the asked first amount raised to the least one, then in equal parts."""
    coverage, count = wanted.coverage, len(days)
    if count == len(asked):
        yield tuple(Due(day, due.amount) for day, due in zip(days, asked, strict=True))
    firsts = (max(asked[0].amount, wanted.smallest_first, wanted.smallest_instalment), None)
    for first in firsts:
        if coverage.minor >= count and (first is None or coverage.minor - first.minor >= count - 1):
            parts = divided(coverage, count, first=first, rest_on=rest_on)
            yield tuple(Due(day, amount) for day, amount in zip(days, parts, strict=True))


def offers(wanted: PlanRange, *, first: date, rest_on: Rest = "last") -> tuple[Schedule, ...]:
    """Monthly plans that may be agreed on the spot, from the shortest to the longest."""
    found = []
    for count in range(LEAST_INSTALMENTS, wanted.most_instalments + 1) if not wanted.closed else ():
        if wanted.coverage.minor < count:
            break
        equal = divided(wanted.coverage, count, rest_on=rest_on)
        asked = tuple(Due(day, amount) for day, amount in zip(monthly(first, count), equal, strict=True))
        made = nearest(asked, wanted, rest_on=rest_on)
        if made is not None and len(made) == count:
            found.append(made)
    return tuple(found)
