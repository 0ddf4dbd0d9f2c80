"""Models: the same for the same, honest about how wide they are, and none where there is too little to learn from."""

from __future__ import annotations

import random
from datetime import date, timedelta
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs
from paying import FIRST, ledger

from canonical_model.risk import Estimate, Known
from core.risk.cohort import FEWEST, TooFew, matured
from core.risk.drift import OUTCOME, binned, drifted
from core.risk.evaluating import Evaluation, evaluated
from core.risk.features import FEATURES, observed
from core.risk.logistic import logistic, median_line, sigmoid
from core.risk.measures import Payment, auc, brier, coverage, logloss, weekly_wape
from core.risk.model import Model, Tampered, estimated, margins, read_model, serialised, trained, widened
from core.risk.plain import Plain, mixed, spread
from core.risk.scores import reasons, scored
from core.risk.segments import audited
from duecourse.scoring.boosted import Boosted

CUTOFF = FIRST + timedelta(days=270)
WHOLE = ledger()


@cache
def kept() -> Model:
    return trained(matured(observed(WHOLE), CUTOFF), Plain(), cutoff=CUTOFF)


@cache
def evaluation() -> Evaluation:
    return evaluated(WHOLE, CUTOFF, scorer_for=lambda _: Plain())


def test_the_same_invoices_give_the_same_model_to_the_byte() -> None:
    again = trained(matured(observed(list(reversed(WHOLE))), CUTOFF), Plain(), cutoff=CUTOFF)
    assert serialised(again) == serialised(kept())
    assert read_model(serialised(kept())) == kept()


def test_one_changed_delay_is_another_version() -> None:
    lessons = list(matured(observed(WHOLE), CUTOFF))
    lessons[7] = structs.replace(lessons[7], delay=lessons[7].delay + 1)
    assert trained(lessons, Plain(), cutoff=CUTOFF).version != kept().version


def test_a_model_that_was_changed_by_hand_is_refused() -> None:
    changed = serialised(structs.replace(kept(), later=kept().later + 1))
    with pytest.raises(Tampered, match="its content is another"):
        read_model(changed)


def test_what_happens_after_the_cutoff_is_not_learned() -> None:
    future = [
        structs.replace(one, settled=CUTOFF + timedelta(days=400)) if one.settled and one.settled >= CUTOFF else one
        for one in WHOLE
    ]
    assert trained(matured(observed(future), CUTOFF), Plain(), cutoff=CUTOFF) == kept()


def test_probabilities_lie_between_0_and_1_and_days_are_in_order() -> None:
    told = estimated(kept(), observed(WHOLE), Plain())
    assert all(0 <= one.late <= 1 for one in told)
    assert all(one.low <= one.middle <= one.high for one in told)
    assert all(day == int(day) for one in told for day in (one.low, one.middle, one.high))


def test_it_beats_the_base_rate_and_the_due_date_on_customers_that_keep_their_ways() -> None:
    found = evaluation()
    ours, terms = found.ours, found.baselines["terms"]
    assert ours.auc is not None
    assert ours.auc > 0.7
    assert (ours.brier or 1) < (found.baselines["base_rate"].brier or 0)
    assert (ours.mae_days or 99) < (terms.mae_days or 0) + 0.5
    assert 0.7 < (ours.coverage_p10_p90 or 0) < 0.92


def test_too_few_matured_invoices_teach_nothing_and_say_so() -> None:
    lessons = matured(observed(WHOLE), CUTOFF)
    with pytest.raises(TooFew, match=f"only 150 invoices fell due 35 days or more before .* {FEWEST} are needed"):
        trained(lessons[:150], Plain(), cutoff=CUTOFF)
    on_time = [structs.replace(one, delay=min(one.delay, 0)) for one in lessons]
    with pytest.raises(TooFew, match="only 0 were paid late"):
        trained(on_time, Plain(), cutoff=CUTOFF)
    late = [structs.replace(one, delay=max(one.delay, 1)) for one in lessons]
    with pytest.raises(TooFew, match="only 0 were paid in time"):
        trained(late, Plain(), cutoff=CUTOFF)


def test_nothing_settled_after_the_cutoff_is_nothing_to_test_on() -> None:
    with pytest.raises(ValueError, match="nothing to test on"):
        evaluated([one for one in WHOLE if one.issued < CUTOFF], CUTOFF, scorer_for=lambda _: Plain())


def test_trees_behind_the_port_are_deterministic_and_in_order() -> None:
    seen = observed(WHOLE)
    lessons, scorer = matured(seen, CUTOFF), Boosted()
    model = trained(lessons, scorer, cutoff=CUTOFF)
    assert serialised(model) == serialised(trained(lessons, scorer, cutoff=CUTOFF))
    told = estimated(model, seen, scorer)
    assert all(0 <= one.late <= 1 and one.low <= one.middle <= one.high for one in told)
    parts = scorer.contributions(model.parameters, [seen[-1].known])[0]
    assert len(parts) == len(FEATURES)


def test_a_score_of_an_open_invoice_says_why_and_names_no_day_that_is_over() -> None:
    day = CUTOFF
    asked = [(one, day) for one in (inv.known_at(day) for inv in WHOLE) if one.settled is None and one.issued < day]
    scores = scored(kept(), observed(WHOLE, asked), Plain())
    assert scores
    assert all(day <= one.earliest <= one.expected <= one.latest for one in scores)
    overdue = [one for one in scores if one.invoice.due < day]
    assert all(one.late == 1.0 for one in overdue)
    told = [one for one in scores if one.invoice.due >= day]
    assert all(1 <= len(one.reasons) <= 3 for one in told)


def test_reasons_are_the_largest_contributions_in_words() -> None:
    found = reasons(("late_share", "terms", "open"), (1.2, -0.3, 0.01))
    assert [(one.text, one.effect) for one in found] == [
        ("the customer often paid late", 1.2),
        ("the length of the terms", -0.3),
    ]


def test_the_regression_finds_what_made_the_outcomes() -> None:
    chance = random.Random(1)
    rows = [(chance.gauss(0, 1), chance.gauss(5, 3), 7.0) for _ in range(6000)]
    late = [chance.random() < sigmoid(1.5 * row[0] - 0.4) for row in rows]
    found = logistic(rows, late)
    assert found.weights[0] == pytest.approx(1.5, abs=0.15)
    assert abs(found.weights[1]) < 0.1
    assert found.weights[2] == 0
    days = [3 * row[0] + chance.choice((-1, 0, 1, 40)) for row in rows]
    assert median_line(rows, days).weights[0] == pytest.approx(3, abs=0.2)


def test_a_regression_that_has_not_come_to_rest_is_used_as_far_as_it_came(monkeypatch: pytest.MonkeyPatch) -> None:
    rows, late = [(float(no),) for no in range(40)], [no > 15 for no in range(40)]
    days = [2.0 * no for no in range(40)]
    monkeypatch.setattr("core.risk.logistic._ROUNDS", 1)
    assert logistic(rows, late).weights[0] > 0
    assert median_line(rows, days).weights[0] > 0


def test_a_value_without_spread_in_training_cannot_blow_up_a_score() -> None:
    found = logistic([(1 / 3,)] * 60, [True, False] * 30)
    assert sigmoid(found.of((9e9,))) == pytest.approx(0.5)
    assert (sigmoid(-9e9), sigmoid(9e9)) == (pytest.approx(0.0), pytest.approx(1.0))


@given(late=st.floats(0, 1), days=st.lists(st.integers(-30, 0), min_size=1, max_size=10))
def test_mixed_delays_are_in_order_and_add_up_to_one_invoice(late: float, days: list[int]) -> None:
    known = Known(values=(), in_time=tuple(sorted(map(float, days))), late=(3.0, 9.0), due=FIRST)
    low, middle, high = mixed(known, late)
    assert low <= middle <= high
    parts = spread(known, Estimate(late=late, low=-1, middle=2, high=5))
    assert sum(share for _, share in parts) == pytest.approx(1)


def test_margins_make_a_tenth_lie_beyond_each_end_and_keep_days_in_order() -> None:
    chance = random.Random(2)
    delays = [round(chance.gauss(0, 6)) for _ in range(2000)]
    raw = [Estimate(late=0.5, low=-1, middle=0, high=1)] * 2000
    earlier, later = margins(raw, delays)
    spans = [widened(one, earlier=earlier, later=later) for one in raw]
    assert coverage([(one.low, one.high) for one in spans], delays) == pytest.approx(0.8, abs=0.04)
    narrow = widened(raw[0], earlier=-30, later=-30)
    assert narrow.low <= narrow.middle <= narrow.high


def test_figures_are_those_of_a_hand() -> None:
    assert auc([0.1, 0.4, 0.35, 0.8], [False, False, True, True]) == 0.75
    assert auc([0.5, 0.5], [False, True]) == 0.5
    assert auc([0.5, 0.5], [True, True]) is None
    assert brier([0.0, 1.0], [True, True]) == 0.5
    assert logloss([0.5], [True]) == pytest.approx(0.6931, abs=1e-4)
    assert coverage([(0, 2), (0, 2)], [2, 3]) == 0.5


def test_weekly_cash_never_adds_two_currencies() -> None:
    monday, next_week = date(2026, 11, 9), date(2026, 11, 16)
    came = [Payment("USD", monday, 100), Payment("JPY", monday, 1_000_000)]
    assert weekly_wape([Payment("USD", monday + timedelta(days=6), 100), came[1]], came) == 0
    assert weekly_wape([Payment("USD", next_week, 100), came[1]], came) == 1.0  # 200 % of one of two payments
    assert weekly_wape(came, []) is None


def test_drift_is_none_for_the_same_and_large_for_another_population() -> None:
    rows = [(float(number % 50),) for number in range(500)]
    bins = binned(rows, [number % 7 for number in range(500)], names=["terms"])
    same = drifted(bins, rows, [number % 7 for number in range(500)])
    assert {one.name for one in same} == {"terms", OUTCOME}
    assert all(one.psi == 0 and one.verdict == "stable" for one in same)
    moved = {one.name: one for one in drifted(bins, [(49.0,)] * 100, [])}
    assert moved["terms"].verdict == "moved"
    assert OUTCOME not in moved


def test_the_audit_names_a_segment_that_is_misjudged_and_leaves_small_ones_alone() -> None:
    lessons = list(matured(observed(WHOLE), CUTOFF))[:300]
    hard = [
        structs.replace(
            one,
            seen=structs.replace(
                one.seen, invoice=structs.replace(one.seen.invoice, country="PT" if place % 3 else "LU")
            ),
            delay=1 if place % 3 and place % 2 else 0,
        )
        for place, one in enumerate(lessons)
    ]
    found = {(one.by, one.name): one for one in audited(hard, [0.1] * 300)}
    assert found["country", "PT"].biased
    assert found["country", "PT"].gap == pytest.approx(-0.4, abs=0.01)
    assert found["country", "LU"].gap == pytest.approx(0.1)
    assert {name for by, name in found if by == "size"} == {"small", "middle", "large"}
    assert not any(one.biased for one in audited(hard[:40], [0.1] * 40))
