"""What is known of an invoice at its moment: nothing later than that, and shares that lean on the ledger's."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs
from paying import FIRST, ledger

from core.risk.cohort import matured, settled_before
from core.risk.features import FEATURES, observed
from core.risk.invoices import Invoice, learnable
from core.risk.samples import SHRINKAGE, Sample, five_of, log_odds, quantile, shrunk_share

WHOLE = ledger(customers=8, days=150)


def one(no: str, *, issued: date, due: date, settled: date | None = None, customer: str = "C1") -> Invoice:
    return Invoice(
        id=no, customer=customer, entity="E", currency="EUR", amount_minor=10_000, issued=issued, due=due,
        settled=settled,
    )  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(cut=st.integers(20, 140), moved=st.integers(0, 200), seed=st.integers(0, 99))
def test_what_is_settled_on_or_after_the_moment_changes_nothing(cut: int, moved: int, seed: int) -> None:
    day = FIRST + timedelta(days=cut)
    later = [
        structs.replace(inv, settled=None if (i + seed) % 3 == 0 else day + timedelta(days=(i * 7 + moved) % 90))
        if inv.settled is None or inv.settled >= day
        else inv
        for i, inv in enumerate(WHOLE)
    ]
    asked = [(inv, day) for inv in WHOLE if inv.issued <= day]
    before = {found.invoice.id: found.known for found in observed(WHOLE, asked)}
    after = {found.invoice.id: found.known for found in observed(later, asked)}
    assert before == after


def test_what_is_issued_on_or_after_the_moment_changes_nothing() -> None:
    day = FIRST + timedelta(days=70)
    asked = [(inv, day) for inv in WHOLE if inv.issued < day]
    young = [inv for inv in WHOLE if inv.issued < day]
    assert [found.known for found in observed(WHOLE, asked)] == [found.known for found in observed(young, asked)]


def test_the_order_of_a_file_changes_nothing() -> None:
    assert observed(WHOLE) == observed(list(reversed(WHOLE)))


def test_an_unknown_customer_has_the_ledgers_share_and_delays() -> None:
    stranger = one("new", issued=date(2025, 6, 2), due=date(2025, 7, 2), customer="never seen")
    found = {seen.invoice.id: seen for seen in observed([*WHOLE, stranger])}["new"]
    settled = [inv.delay(date(2026, 1, 1)) for inv in WHOLE if inv.settled and inv.settled < stranger.issued]
    assert found.share == sum(delay > 0 for delay in settled) / len(settled)
    assert found.mean == pytest.approx(sum(settled) / len(settled))


def test_nothing_known_at_all_is_a_coin() -> None:
    (found,) = observed([one("1", issued=date(2025, 1, 1), due=date(2025, 2, 1))])
    assert (found.share, found.mean, found.median) == (0.5, 0.0, 0.0)


@given(late=st.integers(0, 50), more=st.integers(0, 50), toward=st.floats(0, 1))
def test_a_shrunk_share_lies_between_its_own_and_the_larger_ones(late: int, more: int, toward: float) -> None:
    of = late + more
    found = shrunk_share(late, of, toward)
    own = late / of if of else toward
    assert min(own, toward) - 1e-9 <= found <= max(own, toward) + 1e-9
    if of:
        assert abs(found - own) == pytest.approx(abs(toward - own) * SHRINKAGE / (of + SHRINKAGE))


def test_a_sample_leans_on_five_of_the_larger_one_and_forgets_the_oldest() -> None:
    sample = Sample(kept=3)
    for delay in (1, 2, 3, 400):
        sample.add(delay)
    assert list(sample.delays) == [2, 3, 120]
    assert (sample.count, sample.late) == (4, 4)
    assert sample.beside((0.0,) * 5) == [0, 0, 0, 0, 0, 2, 3, 120]


@given(st.lists(st.integers(-60, 120), max_size=30))
def test_five_of_a_sample_lie_within_it_and_in_order(delays: list[int]) -> None:
    ordered = sorted(delays)
    five = five_of(ordered)
    assert list(five) == sorted(five)
    assert not ordered or ordered[0] <= five[0] <= five[-1] <= ordered[-1]
    assert quantile(ordered, 0.5) == five[2]


def test_log_odds_are_finite_for_always_and_never() -> None:
    assert log_odds(0.0) == pytest.approx(-log_odds(1.0))
    assert log_odds(0.5) == 0


def test_the_open_book_is_of_the_day_before_and_leaves_the_invoice_itself_out() -> None:
    day = date(2025, 3, 3)
    old = one("old", issued=date(2025, 1, 1), due=date(2025, 2, 1))
    young = one("young", issued=date(2025, 2, 1), due=date(2025, 4, 1), settled=day)
    asked = one("asked", issued=day, due=date(2025, 4, 2))
    place = list(FEATURES).index("overdue")
    at_issue = observed([old, young, asked], [(asked, day)])[0].known.values
    later = observed([old, young, asked], [(asked, day + timedelta(days=9))])[0].known.values
    assert at_issue[place] == pytest.approx(1 / 3)  # two others stand open, one of them overdue
    assert later[place] == pytest.approx(1 / 2)  # the young one was settled


def test_no_feature_knows_the_calendar_unless_an_ablation_asks_for_it() -> None:
    shifted = [
        structs.replace(
            inv,
            issued=inv.issued + timedelta(weeks=26),
            due=inv.due + timedelta(weeks=26),
            settled=inv.settled and inv.settled + timedelta(weeks=26),
        )
        for inv in WHOLE
    ]
    then, now = ([structs.replace(seen.known, due=FIRST) for seen in observed(of)] for of in (WHOLE, shifted))
    assert then == now
    assert len(observed(WHOLE, calendar=True)[0].known.values) == len(FEATURES) + 2


def test_the_matured_cohort_holds_what_had_the_time_to_be_late_in_any_state() -> None:
    cutoff = date(2025, 6, 1)
    paid = one("paid", issued=date(2025, 3, 1), due=date(2025, 4, 1), settled=date(2025, 4, 3))
    open_ = one("open", issued=date(2025, 3, 1), due=date(2025, 4, 1))
    later = one("later", issued=date(2025, 3, 1), due=date(2025, 4, 1), settled=date(2025, 7, 1))
    edge = one("edge", issued=date(2025, 3, 1), due=cutoff - timedelta(days=35), settled=date(2025, 5, 1))
    young = one("young", issued=date(2025, 3, 1), due=cutoff - timedelta(days=34), settled=date(2025, 3, 2))
    seen = observed([paid, open_, later, edge, young])
    found = {lesson.seen.invoice.id: lesson.delay for lesson in matured(seen, cutoff)}
    assert found == {"paid": 2, "open": 61, "later": 61, "edge": 4}
    assert "young" in {lesson.seen.invoice.id for lesson in settled_before(seen, cutoff)}


def test_learned_from_are_invoices_with_days_and_nothing_within_the_group(desk: Any) -> None:
    paid = {"open_minor": 0, "open_functional_minor": 0}
    items = [
        desk.item("1", "100.00", document_date=date(2026, 9, 1), settled_on=date(2026, 10, 1), **paid),
        desk.item("2", "100.00", document_date=date(2026, 9, 1)),
        desk.item("3", "100.00", document_date=date(2026, 9, 1), trading_partner="1020"),
        desk.item("4", "-100.00", document_date=date(2026, 9, 1), document_type="credit_memo"),
        desk.item("5", "100.00", document_date=date(2026, 9, 1), kind="residual"),
        desk.item("6", "100.00", document_date=date(2026, 9, 1), **paid),
        desk.item("7", "100.00", document_date=None, posting_date=None),
        desk.item("8", "100.00", document_date=date(2026, 9, 1), overdue=None),
        desk.item("10", "100.00", document_date=date(2026, 9, 1), customer="C2"),
        desk.item("9", "100.00", document_date=date(2026, 9, 9), settled_on=date(2026, 9, 1), **paid),
    ]
    found = learnable(items, [desk.customer(country="DE"), desk.customer("C2", trading_partner="1020")])
    assert {(inv.id, inv.settled) for inv in found} == {(items[0].id, date(2026, 10, 1)), (items[1].id, None)}
    assert {inv.country for inv in found} == {"DE"}
