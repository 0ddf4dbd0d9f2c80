"""Weeks of payment: counted from the week of the due date, learned as shares, together one invoice."""

from __future__ import annotations

import random
from datetime import date, timedelta
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import json, structs

from canonical_model.risk import Estimate, Known
from core.payment_weeks import WEEKS, by_week, month_left, placed, shares, week_of
from core.risk.logistic import least_squares
from core.risk.plain import Parameters, Plain, spread
from duecourse.scoring.boosted import WEEKLY, Boosted

MONDAY = date(2026, 11, 2)
POINTS = st.lists(st.tuples(st.integers(-60, 120).map(float), st.floats(0.01, 1)), min_size=1, max_size=20)
RAW = st.lists(st.floats(-2, 2), min_size=len(WEEKS), max_size=len(WEEKS))


def test_one_day_late_is_this_weeks_cash_or_next_weeks_by_the_weekday_of_the_due_date() -> None:
    thursday, sunday = MONDAY + timedelta(days=3), MONDAY + timedelta(days=6)
    assert (week_of(thursday, 1), week_of(sunday, 1), week_of(sunday, -6), week_of(MONDAY, -1)) == (0, 1, 0, -1)
    assert (week_of(MONDAY, -60), week_of(MONDAY, 120)) == (WEEKS[0], WEEKS[-1])
    assert (month_left(date(2024, 2, 28)), month_left(date(2026, 11, 30))) == (1, 0)


@given(raw=RAW)
def test_shares_are_of_one_invoice_and_keep_the_order_of_what_was_told(raw: list[float]) -> None:
    found = shares(raw)
    assert sum(found) == pytest.approx(1)
    assert min(found) >= 0
    ordered = [share for _, share in sorted(zip(raw, found, strict=True))]
    assert ordered == sorted(ordered)


def test_shares_that_are_shares_stay_and_a_negative_one_is_taken_from_all_alike() -> None:
    assert shares((0.25, 0.75)) == (0.25, 0.75)
    assert shares((0.75, 0.5, -0.25)) == pytest.approx((0.625, 0.375, 0.0))


@given(points=POINTS, raw=RAW, day=st.integers(0, 6))
def test_days_take_the_share_of_their_week_and_keep_their_own_within_it(
    points: list[tuple[float, float]], raw: list[float], day: int
) -> None:
    due, told = MONDAY + timedelta(days=day), shares(raw)
    found = placed(due, points, told)
    assert by_week(due, found) == pytest.approx(told)
    assert {delay for delay, _ in found if week_of(due, delay) == 0} <= {delay for delay, _ in points} | {2.0 - day}
    assert placed(due, points, ()) == points


def test_the_regression_finds_the_share_of_each_week() -> None:
    chance = random.Random(1)
    rows = [(float(chance.random() < 0.5), chance.gauss(0, 1)) for _ in range(3000)]
    first = [float(chance.random() < 0.2 + 0.6 * row[0]) for row in rows]
    found = least_squares(rows, [first, [1 - one for one in first]])
    assert found.of((1.0, 0.0)) == pytest.approx([0.8, 0.2], abs=0.03)
    assert found.of((0.0, 0.0)) == pytest.approx([0.2, 0.8], abs=0.03)


def lessons(count: int) -> tuple[list[Known], list[int]]:
    """What falls due on a working day is paid on it, what falls due at the weekend on Monday; a few are late."""
    chance = random.Random(3)
    known, delays = [], []
    for number in range(count):
        due = MONDAY + timedelta(days=number % 35)
        late = number % 9 == 0
        known.append(
            Known(values=(float(late), chance.random()), in_time=(0.0,) * 10, late=(10.0,) * 10, due=due)
        )  # fmt: skip
        delays.append(10 if late else max(7 - due.weekday(), 0) if due.weekday() > 4 else 0)
    return known, delays


@cache
def fitted(scorer: type[Plain | Boosted]) -> tuple[list[Known], str]:
    if scorer is Boosted:
        pytest.importorskip("lightgbm")
    known, delays = lessons(600)
    return known, scorer().fit(known, delays)


@pytest.mark.parametrize("learner", [Plain, Boosted])
def test_what_is_due_at_the_weekend_is_cash_of_the_next_week(learner: type[Plain | Boosted]) -> None:
    scorer, (known, parameters) = learner(), fitted(learner)
    on_time = [one for one in known[:35] if not one.values[0]]
    for one, told in zip(on_time, scorer.estimates(parameters, on_time), strict=True):
        here, next_week = (
            sum(share for delay, share in spread(one, told) if week_of(one.due, delay) == week) for week in (0, 1)
        )
        assert (here, next_week) == pytest.approx((0, 1) if one.due.weekday() > 4 else (1, 0), abs=0.25)


def test_a_day_that_is_expected_never_takes_nothing_of_its_weeks_share() -> None:
    weeks = [1.0 if week == 0 else 0.0 for week in WEEKS]
    assert placed(MONDAY, [(0.0, 0.0), (1.0, 0.5)], weeks) == [(1.0, 1.0)]
    assert placed(MONDAY, [(0.0, 0.0), (8.0, 1.0)], weeks) == [(2.0, 1.0)]


@pytest.mark.parametrize("learner", [Plain, Boosted])
def test_the_due_date_moves_the_week_and_neither_the_chance_nor_the_day(learner: type[Plain | Boosted]) -> None:
    scorer, (known, parameters) = learner(), fitted(learner)
    moved = [structs.replace(one, due=one.due + timedelta(days=2)) for one in known[:35]]
    then, now = scorer.estimates(parameters, known[:35]), scorer.estimates(parameters, moved)
    assert [structs.replace(one, weeks=()) for one in then] == [structs.replace(one, weeks=()) for one in now]
    assert [one.weeks for one in then] != [one.weeks for one in now]


def test_a_model_of_before_weeks_were_learned_spreads_as_it_did() -> None:
    known, parameters = fitted(Plain)
    learned = json.decode(parameters, type=Parameters)
    before = json.encode(structs.replace(learned, weeks=None)).decode()
    told = Plain().estimates(before, known[:1])[0]
    assert told == structs.replace(Plain().estimates(json.encode(learned).decode(), known[:1])[0], weeks=())
    assert sum(share for _, share in spread(known[0], told)) == pytest.approx(1)
    assert isinstance(told, Estimate)


def test_trees_of_before_weeks_were_learned_tell_none() -> None:
    known, parameters = fitted(Boosted)
    parts = json.decode(parameters)
    del parts[WEEKLY]
    assert Boosted().estimates(json.encode(parts).decode(), known[:2])[1].weeks == ()
