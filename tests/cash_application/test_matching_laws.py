"""What holds for all lines: nothing is lost, nothing is guessed, order changes nothing."""

from __future__ import annotations

import random
from itertools import combinations as choose
from itertools import pairwise
from typing import Any

import pytest
from cash_desk import TODAY, debt, line, one, parts, terms
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.cash_conservation import debts_of, line_of, run
from benchmarks.cash_ledger import drawn
from benchmarks.cash_lines import months
from benchmarks.cash_match import figures, judged
from benchmarks.cash_speed import plain_index, plain_match, world
from core.cash_application.cash_book import CashBook
from core.cash_application.matching import match
from core.cash_application.proposals import conserved
from core.cash_application.subset_sums import combinations
from core.cash_application.tolerances import DEFAULT_TOLERANCES, Tolerances

AMOUNTS = st.lists(st.integers(1, 400), min_size=1, max_size=9)


@given(AMOUNTS, st.data())
def test_nothing_is_applied_alone_when_two_combinations_are_equal(amounts: list[int], data: st.DataObject) -> None:
    debts = [debt(f"D{at}", f"{minor}.00") for at, minor in enumerate(amounts)]
    target = sum(data.draw(st.lists(st.sampled_from(amounts), min_size=1, max_size=4)))
    subsets = [s for size in range(1, len(amounts) + 1) for s in choose(range(len(amounts)), size)]
    fitting = [one for one in subsets if sum(amounts[at] for at in one) == target]
    found = one(line(f"{target}.00"), *debts)
    assert found.decision != "auto" or len(fitting) == 1
    if found.decision == "auto":
        assert [number for number, _, _ in parts(found)] == [f"D{at}" for at in fitting[0]]


@given(st.lists(st.integers(-300, 400), max_size=11), st.integers(1, 900))
def test_combinations_are_those_that_trying_all_finds(amounts: list[int], target: int) -> None:
    usable = [at for at, one in enumerate(amounts) if one]
    every = [s for size in range(1, len(usable) + 1) for s in choose(usable, size)]
    fitting = {one for one in every if sum(amounts[at] for at in one) == target}
    found = combinations(amounts, target, most=22)
    assert set(found.found) <= fitting
    assert min(2, len(found.found)) == min(2, len(fitting))
    few = combinations(amounts, target, most=0)
    assert set(few.found) <= fitting
    assert bool(few.found) == any(len(one) <= 2 for one in fitting) or not usable


@given(st.integers(0, 10**6))
def test_no_order_changes_anything_and_the_same_gives_the_same(seed: int) -> None:
    rng = random.Random(seed)
    debts = debts_of(rng)
    lines = [line_of(rng, debts, f"{at}") for at in range(6)]
    lenient = Tolerances(auto_from=0.9)
    told = {one.line: one for one in match(lines, CashBook.of(debts), as_of=TODAY, tolerances=lenient)}
    rng.shuffle(lines)
    rng.shuffle(debts)
    assert {one.line: one for one in match(lines, CashBook.of(debts), as_of=TODAY, tolerances=lenient)} == told


@given(st.integers(0, 10**6))
def test_never_more_is_applied_than_is_open_and_every_line_is_used_up(seed: int) -> None:
    rng = random.Random(seed)
    debts = debts_of(rng)
    lines = [line_of(rng, debts, f"{at}") for at in range(8)]
    found = match(lines, CashBook.of(debts), as_of=TODAY, tolerances=Tolerances(auto_from=0.6, near=1.01))
    taken: dict[str, int] = {}
    for part in (part for proposal in found if proposal.decision == "auto" for part in proposal.parts):
        taken[part.item] = taken.get(part.item, 0) + part.open_minor - part.residual_minor
    is_open = {debt.item: debt.open_minor for debt in debts}
    assert all(abs(taken[item]) <= abs(is_open[item]) and taken[item] * is_open[item] >= 0 for item in taken)
    assert all(conserved(proposal) for proposal in found)
    asked = [proposal.explanation for proposal in found if proposal.decision == "review"]
    assert all(any(told.startswith("for a person: ") for told in explanation) for explanation in asked)
    assert all(proposal.decision != "auto" for proposal, line in zip(found, lines, strict=True) if line.reversal)


def test_no_minor_unit_drifts_in_currencies_of_0_2_and_3_decimals() -> None:
    seen, drift = run(1500, seed=3)
    assert drift == 0
    assert {"JPY", "EUR", "KWD", "full", "foreign", "short_payment", "rounding"} <= set(seen)


@pytest.mark.parametrize("fields", [{}, {"status": "announced"}, {"reversal": True}])
def test_a_plain_line_is_what_looking_at_it_in_full_gives(fields: dict[str, Any]) -> None:
    payment = line("30.00", "INV-2026-0017, INV-2026-0018", **fields)
    debts = (debt("INV-2026-0017", "10.00"), debt("INV-2026-0018", "20.00", **terms("2", days=3)))
    plain, full = one(payment, *debts), one(payment, *debts, ours=("Some Other Company",))
    assert (plain.decision, plain.parts, plain.rest_minor) == (full.decision, full.parts, full.rest_minor)


def test_what_is_applied_alone_is_right_on_a_drawn_ledger() -> None:
    every = [one for month in months(drawn(5), seed=5, count=1) for one in judged(month, DEFAULT_TOLERANCES)]
    lines, alone, wrong = figures(every)
    assert lines > 1500
    assert alone / lines >= 0.83
    assert wrong <= alone * 0.001


def test_the_truth_of_a_benchmark_line_is_nowhere_in_the_line() -> None:
    (month,) = months(drawn(5), seed=5, count=1)
    items = {debt.item for debt in month.debts}
    seen = " ".join(f"{line.id} {line.text} {line.bank_reference} {line.end_to_end_id}" for line in month.lines)
    assert not any(item in seen for item in items)
    firsts = [next(iter(month.truth[line.id].paid), "") for line in month.lines]
    places = {debt.item: at for at, debt in enumerate(month.debts)}
    rising = sum(places.get(a, 0) < places.get(b, 0) for a, b in pairwise(firsts))
    assert 0.4 < rising / len(firsts) < 0.6


def test_what_the_plain_dictionary_solves_is_solved_alike() -> None:
    made = world(3000, 600, seed=2)
    plain = plain_match(plain_index(made.debts), made.lines)
    found = match([line for line in made.lines if line.id in plain], CashBook.of(made.debts), as_of=made.as_of)
    same = sum({part.item for part in one.parts} == set(plain[one.line]) for one in found)
    assert same >= len(plain) * 0.99
