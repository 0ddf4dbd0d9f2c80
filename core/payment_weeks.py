"""The week in which an invoice is paid, counted from the week it is due in: what cash by the week is made of.

A delay of one day is this week's cash for what is due on a Thursday, and next week's for what is due on a Friday: banks
clear on working days, and payers pay on days of their own. So the shares of weeks are learned as such, and the days
within a week are left to the delays of such invoices.
"""

from __future__ import annotations

from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

#: weeks after the week of the due date (negative: before) that are told apart; what lies beyond counts to the ends
WEEKS: Final = range(-5, 9)
_DAYS: Final = 7
#: the day of a week (Wednesday) that stands for one in which no such invoice was paid
_MIDDLE: Final = 2

#: a day after the due date, and the share of an invoice that is expected on it
Point = tuple[float, float]


def week_of(due: date, delay: float) -> int:
    """The week of a delay, within the weeks that are told apart."""
    return min(max((due.weekday() + round(delay)) // _DAYS, WEEKS.start), WEEKS.stop - 1)


def month_left(due: date) -> int:
    """Days from a due date to the end of its month: payers clear their books by it, in every month alike."""
    return monthrange(due.year, due.month)[1] - due.day


def by_week(due: date, points: Iterable[Point]) -> list[float]:
    """The share of each of the weeks."""
    found = [0.0] * len(WEEKS)
    for delay, share in points:
        found[week_of(due, delay) - WEEKS.start] += share
    return found


def shares(raw: Sequence[float]) -> tuple[float, ...]:
    """The shares that are nearest to raw ones: none below nothing, together one.

    What is too much is taken from all alike (Duchi et al., 2008, "Efficient projections onto the l1-ball"); to cut at
    nothing and scale the rest would make the rare weeks come too often.
    """
    over = total = 0.0
    for count, one in enumerate(sorted(raw, reverse=True), start=1):
        total += one
        if one > (total - 1) / count:
            over = (total - 1) / count
    return tuple(max(one - over, 0.0) for one in raw)


def placed(due: date, points: Sequence[Point], weeks: Sequence[float]) -> list[Point]:
    """Days as they were told, with the share of each week as `weeks` has it; as they are, where it says nothing."""
    if not weeks:
        return list(points)
    told: dict[int, list[Point]] = defaultdict(list)
    for delay, share in points:
        if share > 0:
            told[week_of(due, delay)].append((delay, share))
    found: list[Point] = []
    for week, share in zip(WEEKS, weeks, strict=True):
        of = told.get(week) or [(float(week * _DAYS + _MIDDLE - due.weekday()), 1.0)]  # not money
        whole = sum(part for _, part in of)
        found.extend((delay, share * part / whole) for delay, part in of if share > 0)
    return found
