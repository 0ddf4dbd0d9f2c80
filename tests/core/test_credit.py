from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from msgspec import structs

from canonical_model.money import Money
from core.credit import CreditTerms, credit_case, exposure, exposure_of
from core.escalation_cases import Made, cases_of
from core.fx import RateSet
from core.policy import DEFAULT_POLICY

TODAY = date(2026, 11, 12)
NO_RATES = RateSet.of([])
TERMS = CreditTerms()


def limited(desk: Any, limit: str, currency: str = "EUR", **fields: Any) -> Any:
    minor = Money.of(limit, currency).minor
    return desk.customer(credit_limit_minor=minor, credit_currency=currency, **fields)


def told(desk: Any, customer: Any, *items: Any, rates: RateSet = NO_RATES, terms: CreditTerms = TERMS) -> Any:
    return exposure_of(desk.view(*items, customer=customer), terms=terms, rates=rates, on=TODAY)


@pytest.mark.parametrize(
    ("limit", "state", "share"),
    [("99.99", "over", "1.000"), ("100", "near", "1.000"), ("111", "near", "0.901"), ("112", "within", "0.893")],
)
def test_what_of_a_limit_is_used_puts_it_in_a_state(desk: Any, limit: str, state: str, share: str) -> None:
    found = told(desk, limited(desk, limit), desk.item("1", "100.00"))
    assert (found.state, found.share, found.used) == (state, Decimal(share), Money.of(100, "EUR"))


def test_credits_and_cash_on_the_account_take_off_what_is_used_and_only_late_debts_are_overdue(desk: Any) -> None:
    items = (desk.item("1", "100.00"), desk.item("2", "50.00", overdue=-3), desk.cash("3", "30.00"))
    found = told(desk, limited(desk, "1000"), *items)
    assert (found.used, found.overdue, found.state) == (Money.of(120, "EUR"), Money.of(100, "EUR"), "within")


def test_nothing_granted_is_exceeded_by_anything_and_has_no_share(desk: Any) -> None:
    found = told(desk, limited(desk, "0"), desk.item("1", "0.01"))
    assert (found.state, found.share) == ("over", None)
    assert told(desk, limited(desk, "0")).state == "within"


def test_a_limit_in_another_currency_is_held_against_at_the_rate_and_is_unknown_without_one(desk: Any) -> None:
    customer, item = limited(desk, "100", "USD"), desk.item("1", "100.00")
    rates = desk.rates(desk.rate("EUR", "USD", "1.10"))
    assert told(desk, customer, item, rates=rates).used == Money.of("110.00", "USD")
    unknown = told(desk, customer, item)
    assert (unknown.state, unknown.used, unknown.share) == ("unknown", None, None)


def test_no_limit_and_no_customer_record_are_no_limit_of_nothing(desk: Any) -> None:
    assert told(desk, desk.customer(), desk.item("1", "100.00")) is None
    assert told(desk, None, desk.item("1", "100.00")) is None


def test_terms_are_shares() -> None:
    with pytest.raises(ValueError, match="share of a limit"):
        CreditTerms(near=Decimal(0))
    owed = Money.of(50, "EUR")
    near = exposure(owed, owed, Money.of(100, "EUR"), terms=CreditTerms(near=Decimal("0.5")), rates=NO_RATES, on=TODAY)
    assert near.state == "near"


def test_who_is_beyond_the_limit_and_late_is_handed_to_credit_control_once(desk: Any) -> None:
    view = desk.view(desk.item("1", "100.00", overdue=12), desk.item("2", "9.00"), customer=limited(desk, "80"))
    made = Made(desk.decide(view), view, DEFAULT_POLICY)
    (case,) = cases_of(made, (), (), rates=NO_RATES, on=TODAY)
    assert (case.rule, case.amount, case.days, case.subject_id) == (
        "credit_limit", Money.of(109, "EUR"), 12, view.customer_id,
    )  # fmt: skip
    assert case.reasons[0].text == "109.00 EUR is open against a credit limit of 80.00 EUR, 109.00 EUR of it overdue"
    assert DEFAULT_POLICY.escalations.path(case.rule, case.amount, days=12, rates=NO_RATES, on=TODAY).to == "credit"


@pytest.mark.parametrize(("limit", "overdue", "hand_up"), [("80", -2, True), ("100", 5, True), ("80", 5, False)])
def test_nobody_is_handed_up_who_is_not_late_within_the_limit_or_where_policy_says_no(
    desk: Any, limit: str, overdue: int, *, hand_up: bool
) -> None:
    view = desk.view(desk.item("1", "100.00", overdue=overdue), customer=limited(desk, limit))
    assert credit_case(view, (), terms=CreditTerms(hand_up=hand_up), rates=NO_RATES, on=TODAY) is None


def test_a_policy_of_before_there_were_terms_of_credit_has_the_version_that_it_had() -> None:
    assert structs.replace(DEFAULT_POLICY, credit=CreditTerms()).version == DEFAULT_POLICY.version
    assert structs.replace(DEFAULT_POLICY, credit=CreditTerms(hand_up=False)).version != DEFAULT_POLICY.version
