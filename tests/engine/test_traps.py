"""Traps that others fell into: each one is a thread in the field guide, §2.4."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from msgspec import structs

from canonical_model.capabilities import Capabilities, WriteCapability
from canonical_model.money import Money
from core.as_of import open_as_of
from core.cash_application.exact import propose
from core.payments import payments
from core.policy import DEFAULT_POLICY, Policy
from core.promises import judge
from core.thresholds import threshold_in
from core.write_back import proposing
from duecourse.flows.account_views import unapplied


def test_t01_an_item_due_today_is_not_overdue_and_nobody_is_reminded_of_it(desk: Any) -> None:
    assert desk.decide(desk.view(desk.item("1", "100.00", overdue=0))).move == "none"
    assert desk.decide(desk.view(desk.item("1", "100.00", overdue=1))).move == "push"


def test_t02_a_rate_counts_for_its_whole_day(desk: Any) -> None:
    rates = desk.rates(
        desk.rate("USD", "EUR", "0.90", on=desk.today - timedelta(days=1)), desk.rate("USD", "EUR", "0.95")
    )
    assert rates.convert(Money.of(100, "USD"), "EUR", on=desk.today).amount == Money.of(95, "EUR")
    before = rates.convert(Money.of(100, "USD"), "EUR", on=desk.today - timedelta(days=1))
    assert before.amount == Money.of(90, "EUR")


def test_t03_a_full_settlement_leaves_nothing_in_any_currency(desk: Any) -> None:
    invoice = desk.item("1", "100.00", currency="USD", books="EUR", functional="91.37")
    # paid at another rate: the settlement takes the item's own book value off, the difference is a leg of its own
    paid = desk.leg(invoice, "100.00", amount_functional_minor=9137)
    exchange = structs.replace(paid, id=desk.item_id("fx"), item_id=None, kind="fx", amount_minor=0)
    settled = structs.replace(invoice, open_minor=0, open_functional_minor=0)
    after = open_as_of([settled], [paid, exchange], as_of=desk.today, history_from=None)
    assert after.items == ()
    before = open_as_of([settled], [paid], as_of=desk.today - timedelta(days=1), history_from=None)
    assert [(one.open, one.open_functional) for one in before.items] == [
        (Money.of(100, "USD"), Money.of("91.37", "EUR"))
    ]


def test_t04_a_tolerance_in_another_currency_is_converted_the_right_way(desk: Any) -> None:
    rates = desk.rates(desk.rate("EUR", "JPY", "160"))
    five_euros = [Money.of(5, "EUR")]
    assert threshold_in("JPY", five_euros, rates=rates, on=desk.today) == Money.of(800, "JPY")
    policy = Policy(small_balance=(Money.of(5, "EUR"),))
    dear, cheap = desk.item("1", "801", currency="JPY"), desk.item("1", "800", currency="JPY")
    rate = [desk.rate("EUR", "JPY", "160")]
    assert desk.decide(desk.view(dear), policy=policy, rates=rate).move == "push"
    assert desk.decide(desk.view(cheap), policy=policy, rates=rate).move == "pause"


def test_t05_a_promise_over_several_items_is_kept_by_all_of_them_only(desk: Any) -> None:
    first, second = desk.item("1", "100.00"), desk.item("2", "200.00")
    money = desk.cash("90", "300.00")
    promise = desk.promise((first, "100.00"), (second, "200.00"), due_in=-5)
    one_leg = [desk.leg(first, "100.00"), desk.leg(money, "-100.00")]
    both_legs = [desk.leg(first, "100.00"), desk.leg(second, "200.00"), desk.leg(money, "-300.00")]
    receipts = [desk.receipt(money, value=promise.promised_for)]
    one = payments([first, second, money], one_leg, receipts)
    both = payments([first, second, money], both_legs, receipts)
    assert judge(promise, one, as_of=desk.today) == "partly_kept"
    assert judge(promise, both, as_of=desk.today) == "kept"


def test_t06_every_amount_is_labelled_in_its_own_currency(desk: Any) -> None:
    euros = desk.item("1", "100.00")
    dollars = desk.item("2", "250.00", currency="USD", books="EUR", functional="230.00")
    decision = desk.decide(desk.view(euros, dollars))
    assert decision.overdue == (Money.of(100, "EUR"), Money.of(250, "USD"))
    assert "100.00 EUR, 250.00 USD overdue" in desk.said(decision)
    assert decision.score.currency == "EUR"


def test_t07_a_part_paid_item_is_chased_for_its_rest(desk: Any) -> None:
    invoice = desk.item("1", "100.00")
    part = desk.cash("90", "40.00", offsets=invoice.id)
    decision = desk.decide(desk.view(invoice, part))
    assert decision.move == "push"
    assert decision.items == (invoice.id,)
    assert decision.overdue == (Money.of(60, "EUR"),)
    assert "60.00 EUR" in desk.said(decision)


@pytest.mark.parametrize("credit", ["100.00", "250.00"])
def test_t08_unapplied_credit_of_the_same_currency_covers_the_debt(desk: Any, credit: str) -> None:
    decision = desk.decide(desk.view(desk.item("1", "60.00"), desk.item("2", "40.00"), desk.cash("90", credit)))
    assert decision.move == "pause"
    assert decision.items == ()
    assert f"S5: {credit} EUR of unapplied credit covers the 100.00 EUR that is overdue" in desk.said(decision)


def test_t09_deciding_and_proposing_twice_is_one_decision_and_one_proposal(desk: Any) -> None:
    invoice, money = desk.item("4711", "100.00"), desk.cash("90", "100.00", reference="4711")
    view = desk.view(invoice, money)
    assert desk.decide(view) == desk.decide(view)
    permission = proposing.Permission(
        mode="propose",
        capabilities=Capabilities(product="x", reads={}, writes={"cash": WriteCapability(level="native")}),
        proposer="engine",
        at=desk.now,
        because_of="d1",
    )
    made = [
        proposing.propose(
            proposing.cash(money, proposal), structs.replace(permission, at=desk.now + timedelta(hours=n))
        )
        for n in range(2)
        for proposal in propose(view.items)
    ]
    ids = {one.write_back.id for one in made if one.write_back is not None}
    assert len(made) == 2
    assert len(ids) == 1


def test_t10_only_what_was_sent_counts_as_an_attempt(desk: Any) -> None:
    view = desk.view(desk.item("1", "100.00", overdue=20))
    first = desk.decide(view)
    assert first.next_step == "send reminder 1"
    # a decision to send changes nothing; a letter that went out does
    assert desk.decide(view, batch=8).next_step == "send reminder 1"
    sent = structs.replace(view, activities=(desk.activity("mail", days_ago=8),))
    assert desk.decide(sent).next_step == "send reminder 2"
    planned = structs.replace(view, activities=(desk.activity("task", days_ago=2),))
    assert desk.decide(planned).next_step == "send reminder 1"


def test_reminders_that_change_nothing_end_in_a_call(desk: Any) -> None:
    letters = tuple(desk.activity("letter", days_ago=8 * days) for days in range(1, 1 + DEFAULT_POLICY.most_reminders))
    decision = desk.decide(desk.view(desk.item("1", "100.00", overdue=40), activities=letters))
    assert decision.move == "push"
    assert decision.next_step.startswith("call")


def test_cash_that_hangs_on_an_item_is_not_seen_a_second_time_as_unapplied(desk: Any) -> None:
    invoice = desk.item("1", "100.00")
    hanging, free = desk.cash("90", "40.00", offsets=invoice.id), desk.cash("91", "7.00")
    assert unapplied([invoice, hanging, free], "EUR") == Money.of("7.00", "EUR")
