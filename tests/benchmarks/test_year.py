"""The simulated year: no effect is told as none, an effect is found, and the engine leaves alone whom it should."""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random

import pytest

from benchmarks.year.assumptions import Assumptions
from benchmarks.year.books import chosen, drawn
from benchmarks.year.measures import interval, paired
from benchmarks.year.payers import FEWEST, Payer, by_rule
from benchmarks.year.telling import told_of
from benchmarks.year.years import Years, years

SMALL = Assumptions(customers=4, days=120, warm_up_days=40, invoice_every_days=6.0)
SEEDS = range(1, 9)
PAYERS = by_rule(count=60)
OUTCOMES = ("DSO, days", "overdue share, %", "cash, % of billed")


@pytest.fixture(scope="module")
def no_effect() -> Years:
    return years(PAYERS, SMALL, multiplier=1.0, seeds=SEEDS)


@pytest.fixture(scope="module")
def strong() -> Years:
    return years(PAYERS, SMALL, multiplier=8.0, seeds=SEEDS)


def test_contacts_without_effect_are_told_to_have_none(no_effect: Years) -> None:
    for arm, other in (("engine", "no dunning"), ("engine", "script"), ("script", "no dunning")):
        for measure in OUTCOMES:
            found = no_effect.difference(arm, other, measure)
            assert found.low <= 0 <= found.high
            assert found.verdict == "no effect"
    page = told_of([no_effect], SMALL, source="by rule", command="make year", at=datetime(2026, 11, 26, tzinfo=UTC))
    verdicts = [line for line in page.splitlines() if line.startswith("| engine − ")]
    assert all(line.count("no effect") == len(OUTCOMES) for line in verdicts)
    assert len(verdicts) == 2
    assert no_effect.level("engine", "contacts").mean > 0, "it was not the contacts that were missing"


def test_of_twenty_intervals_nineteen_hold_the_truth() -> None:
    chance = Random(1)
    found = [interval([chance.gauss(0.0, 1.0) for _ in range(8)]) for _ in range(1_000)]
    assert 930 <= sum(one.verdict == "no effect" for one in found) <= 970


def test_a_strong_effect_is_found(strong: Years) -> None:
    assert strong.difference("engine", "no dunning", "overdue share, %").verdict == "lower"
    assert strong.difference("engine", "no dunning", "DSO, days").verdict == "lower"
    assert strong.level("no dunning", "contacts").mean == 0


def test_the_engine_contacts_nobody_about_what_is_disputed_or_promised(no_effect: Years) -> None:
    assert no_effect.level("engine", "unwelcome contacts").mean == 0
    assert no_effect.level("script", "unwelcome contacts").mean > 0
    assert sum(year.promises for year in no_effect.by_arm["engine"]) > 0


def test_every_way_of_collecting_meets_the_same_invoices(strong: Years) -> None:
    billed = {tuple(year.billed for year in each) for each in strong.by_arm.values()}
    assert len(billed) == 1
    first, again = (drawn(PAYERS, SMALL, seed=3) for _ in range(2))
    assert first == again
    assert chosen(PAYERS, SMALL, seed=3) != chosen(PAYERS, SMALL, seed=4)


def test_left_alone_customers_pay_as_the_ledger_says() -> None:
    payer = Payer(delays=tuple(range(-5, 15)), terms=(10,), amounts=(5_000,))
    assert payer.hazard(-6) == 0
    rising = [payer.hazard(day) for day in range(-6, 40)]
    assert rising == sorted(rising)
    half = payer.hazard(4)
    assert 0.6 < half < 0.8, "half of them are paid: −ln 0.5"
    assert all(len(one.delays) >= FEWEST for one in by_rule(count=3))


def test_an_interval_holds_its_mean_and_a_clear_difference_is_one() -> None:
    found = interval([1.0, 2.0, 3.0])
    assert (round(found.low, 2), found.mean, round(found.high, 2)) == (-0.48, 2.0, 4.48)
    assert found.verdict == "no effect"
    assert paired([5.0, 6.0, 7.0], [1.0, 2.1, 2.9]).verdict == "higher"
