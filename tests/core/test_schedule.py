"""When recurring work runs: month ends, holidays, closed hours, and an hour that comes twice."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.schedule import Calendar, Closed, instant_of, opens_at

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("day", "is_end"),
    [(date(2026, 10, 30), True), (date(2026, 10, 28), True), (date(2026, 10, 27), False), (date(2026, 10, 31), True)],
)
def test_the_last_business_days_of_a_month_are_its_end(day: date, *, is_end: bool) -> None:
    assert Calendar(month_end="only").runs_on(day) is is_end
    assert Calendar(month_end="not").runs_on(day) is not is_end
    assert Calendar().runs_on(day)


def test_holidays_are_left_out_and_are_no_business_days() -> None:
    assert not Calendar(holidays="DE").runs_on(date(2026, 12, 25))
    # 24, 28–31 December 2026: with the holidays out, the last three business days begin on the 29th
    ends = Calendar(holidays="DE", month_end="only")
    assert [day for day in range(20, 32) if ends.runs_on(date(2026, 12, day))] == [29, 30, 31]


NIGHT = Closed(system="s4", begin=time(22), end=time(4), days=("saturday",), time_zone="Europe/Berlin")
NOON = Closed(system="*", begin=time(12), end=time(13))


@pytest.mark.parametrize(
    ("now", "system", "opens"),
    [
        # Saturday, 21 November 2026, 23:00 in Berlin
        (datetime(2026, 11, 21, 22, tzinfo=UTC), "s4", datetime(2026, 11, 22, 3, tzinfo=UTC)),
        (datetime(2026, 11, 22, 2, 59, tzinfo=UTC), "s4", datetime(2026, 11, 22, 3, tzinfo=UTC)),
        (datetime(2026, 11, 22, 3, tzinfo=UTC), "s4", None),
        (datetime(2026, 11, 21, 22, tzinfo=UTC), "ns", None),
        (datetime(2026, 11, 20, 12, 30, tzinfo=UTC), "ns", datetime(2026, 11, 20, 13, tzinfo=UTC)),
    ],
)
def test_a_closed_system_says_when_it_opens(now: datetime, system: str, opens: datetime | None) -> None:
    assert opens_at([NIGHT, NOON], system, now) == opens


def test_windows_that_follow_one_another_are_one() -> None:
    after = Closed(system="*", begin=time(13), end=time(14))
    assert opens_at([NOON, after], "s4", datetime(2026, 11, 20, 12, 30, tzinfo=UTC)) == datetime(
        2026, 11, 20, 14, tzinfo=UTC
    )
    always = Closed(system="*", begin=time(0), end=time(0))
    assert opens_at([always], "s4", datetime(2026, 11, 20, 12, 30, tzinfo=UTC)) is not None


def test_an_hour_that_comes_twice_is_one_instant() -> None:
    first = datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN)
    again = first.replace(fold=1)
    assert first.astimezone(UTC) != again.astimezone(UTC)
    assert instant_of(first) == instant_of(again) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@given(st.datetimes(min_value=datetime(2026, 1, 1), max_value=datetime(2027, 1, 1)))  # noqa: DTZ001 - made aware below
def test_what_opens_is_open(at: datetime) -> None:
    now = at.replace(tzinfo=UTC)
    opens = opens_at([NIGHT, NOON], "s4", now)
    if opens is not None:
        assert opens > now
        assert opens_at([NIGHT, NOON], "s4", opens) is None
