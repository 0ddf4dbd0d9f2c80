"""Late payment: worked by hand from the law's figures, refused where no rate is known, nothing lost in clearing."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canonical_model.money import Money
from core.findings import NotAllowed
from core.late_payment.charging import charge
from core.late_payment.clearing import cleared
from core.late_payment.known_laws import EUROPEAN_UNION, GERMANY, LAWS, NORWAY, UNITED_KINGDOM
from core.late_payment.law import LatePaymentTerms, Law, Rate
from core.policy_book import book_of
from core.policy_check import check


def money(text: str) -> Money:
    amount, currency = text.split()
    return Money.of(amount, currency)


@pytest.mark.parametrize(
    ("law", "principal", "due", "until", "interest", "lump_sum"),
    [
        # 30 days at 2.27 + 9 and 62 at 1.27 + 9 on 10,000: 92.6301 + 174.4493
        (GERMANY, "10000.00 EUR", date(2025, 5, 31), date(2025, 8, 31), "267.08 EUR", "40.00 EUR"),
        # 20 of 366 days at 3.62 + 9: a leap year is longer
        (GERMANY, "3660.00 EUR", date(2024, 2, 9), date(2024, 2, 29), "25.24 EUR", "40.00 EUR"),
        # 45 days at 5.25 + 8 on 2,000: 2000 × 13.25 % × 45 / 365
        (UNITED_KINGDOM, "2000.00 GBP", date(2024, 2, 1), date(2024, 3, 17), "32.67 GBP", "70.00 GBP"),
        # the rate of the day it became overdue stays: 4.75 + 8 for all of 200 days
        (UNITED_KINGDOM, "18000.00 GBP", date(2025, 6, 29), date(2026, 1, 15), "1257.53 GBP", "100.00 GBP"),
        (UNITED_KINGDOM, "999.99 GBP", date(2025, 6, 29), date(2025, 6, 30), "0.35 GBP", "40.00 GBP"),
        # 30 days at 12.5 on 100,000
        (NORWAY, "100000.00 NOK", date(2025, 1, 15), date(2025, 2, 14), "1027.40 NOK", "470.00 NOK"),
        # 73 days are a fifth of a year, at 2.15 + 8
        (EUROPEAN_UNION, "1000.00 EUR", date(2025, 9, 30), date(2025, 12, 12), "20.30 EUR", "40.00 EUR"),
    ],
)  # fmt: skip
def test_interest_and_lump_sum_as_worked_by_hand(
    law: Law, principal: str, due: date, until: date, interest: str, lump_sum: str
) -> None:
    found = charge(money(principal), due, until, law)
    assert (found.interest, found.lump_sum) == (money(interest), money(lump_sum))
    assert sum(span.days for span in found.spans) == (until - due).days
    assert all(span.source for span in found.spans)


def test_on_the_due_day_nothing_is_charged_and_of_another_currency_there_is_no_lump_sum() -> None:
    nothing = charge(money("100.00 EUR"), date(2025, 1, 31), date(2025, 1, 31), GERMANY)
    assert (nothing.interest, nothing.lump_sum, nothing.spans) == (money("0.00 EUR"), None, ())
    foreign = charge(money("100.00 USD"), date(2025, 1, 31), date(2025, 3, 31), GERMANY)
    assert foreign.lump_sum is None
    assert foreign.interest > money("0.00 USD")
    unknown_then = charge(money("100.00 NOK"), date(2024, 1, 31), date(2024, 3, 31), NORWAY)
    assert unknown_then.lump_sum is None


def test_a_rate_that_is_not_published_is_refused_until_policy_adds_it() -> None:
    told = (money("100.00 EUR"), date(2026, 6, 1), date(2026, 7, 1), GERMANY)
    with pytest.raises(NotAllowed, match=r"no rate is known after 2026-06-30; add the published one"):
        charge(*told)
    with pytest.raises(NotAllowed, match="no rate is known before"):
        charge(money("100.00 EUR"), date(2010, 6, 1), date(2010, 7, 1), GERMANY)
    added = Rate(begin=date(2026, 7, 1), percent=Decimal("1.30"), source="as published")
    found = charge(*told, rates=(added,))
    assert [(span.days, span.percent) for span in found.spans] == [(29, Decimal("10.27")), (1, Decimal("10.30"))]
    with pytest.raises(NotAllowed, match="after 2026-12-31"):
        charge(told[0], told[1], date(2027, 1, 1), GERMANY, rates=(added,))


def test_the_base_rate_moves_as_the_rate_that_it_follows() -> None:
    """§ 247 BGB: it changes by as much as the main refinancing rate: both tables must tell the same story."""
    ours = {rate.begin: rate.percent for rate in GERMANY.rates}
    theirs = {rate.begin: rate.percent for rate in EUROPEAN_UNION.rates}
    common = sorted(ours.keys() & theirs.keys())
    assert len(common) > 5
    assert {ours[day] - theirs[day] for day in common} == {Decimal("-0.88")}


@pytest.mark.parametrize("law", LAWS.values(), ids=list(LAWS))
def test_every_law_has_rising_days_and_sources(law: Law) -> None:
    assert all(first.begin < second.begin for first, second in pairwise(law.rates))
    assert law.rates[-1].begin <= law.known_until
    assert law.sources
    assert all(rate.source for rate in law.rates)


@given(payment=st.integers(0, 10**6), owed=st.lists(st.integers(0, 10**6), min_size=3, max_size=3))
def test_a_payment_clears_costs_before_interest_before_principal_and_nothing_is_lost(
    payment: int, owed: list[int]
) -> None:
    costs, interest, principal = (Money.from_minor(minor, "EUR") for minor in owed)
    paid = Money.from_minor(payment, "EUR")
    found = cleared(paid, {"costs": costs, "interest": interest, "principal": principal}, GERMANY, LatePaymentTerms())
    total = found["costs"] + found["interest"] + found["principal"]
    assert total == min(paid, costs + interest + principal, key=lambda one: one.minor)
    assert found["interest"].minor == 0 or found["costs"] == costs
    assert found["principal"].minor == 0 or found["interest"] == interest


def test_where_the_law_orders_nothing_policy_does() -> None:
    owed: Any = {"costs": money("5.00 GBP"), "interest": money("7.00 GBP"), "principal": money("50.00 GBP")}
    terms = LatePaymentTerms(clearing=("principal", "interest", "costs"))
    found = cleared(money("52.00 GBP"), owed, UNITED_KINGDOM, terms)
    assert found == {"principal": money("50.00 GBP"), "interest": money("2.00 GBP"), "costs": money("0.00 GBP")}


@given(days=st.integers(0, 700), more=st.integers(0, 60), minor=st.integers(1, 10**9))
def test_a_day_more_never_costs_less(days: int, more: int, minor: int) -> None:
    due = date(2023, 1, 10)
    first, second = (
        charge(Money.from_minor(minor, "EUR"), due, due + timedelta(days=each), GERMANY) for each in (days, days + more)
    )
    assert first.interest <= second.interest


def test_a_law_that_nobody_knows_and_half_an_order_are_found_in_the_policy() -> None:
    told = {"late_payment": {"law": "XX", "clearing": ["interest", "principal"]}}
    assert [one.field for one in check(book_of(told))] == ["late_payment", "late_payment"]
    assert check(book_of({"late_payment": {"law": "DE"}})) == ()
