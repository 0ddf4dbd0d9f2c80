"""What acting on an account is expected to bring, and when it is left alone."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from canonical_model.money import Money
from core.outlook import Habit, Outlook
from core.policy import Policy
from core.policy_book import book_of
from core.policy_check import check
from core.shadow import Beside

EUR = "EUR"


def outlook(item: Any, share: str) -> Outlook:
    return Outlook(item_id=item.id, by_itself=Decimal(share), expected=None)


def test_without_a_model_what_is_at_risk_follows_the_age(desk: Any) -> None:
    gain = desk.decide(desk.view(desk.item("1", "1000.00", overdue=40))).gain
    assert (gain.at_risk, gain.effect, gain.urgency) == (Money.of("250.00", EUR), Decimal("0.100"), Decimal("1.000"))
    assert gain.amount == Money.of("25.00", EUR)


def test_what_comes_by_itself_is_not_counted_as_a_gain(desk: Any) -> None:
    item = desk.item("1", "1000.00", overdue=40)
    likely, unlikely = (desk.decide(desk.view(item, outlooks=(outlook(item, share),))).gain for share in ("0.8", "0.1"))
    assert likely.amount == Money.of("20.00", EUR)
    assert unlikely.amount == Money.of("90.00", EUR)
    assert "80% of it is likely to come by itself" in likely.factors[2].text


def test_an_item_that_grows_older_within_days_is_more_urgent(desk: Any) -> None:
    items = desk.item("1", "300.00", overdue=28), desk.item("2", "100.00", overdue=15)
    assert desk.decide(desk.view(*items)).gain.urgency == Decimal("1.750")


def test_the_six_factors_are_said_in_words_and_move_the_effect(desk: Any) -> None:
    item, other = desk.item("1", "1000.00", overdue=40), desk.item("2", "50.00", overdue=5)
    view = desk.view(
        item, other,
        habit=Habit(settled=44, late=41, usual_delay=12),
        disputes=(desk.dispute((other, "50.00")),),
        promises=(desk.promise((item, "1000.00"), due_in=-9, status="broken"),),
        activities=(desk.activity("mail", days_ago=9),),
    )  # fmt: skip
    gain = desk.decide(view).gain
    said = {one.name: one.text for one in gain.factors}
    assert said == {
        "payment_history": "41 of 44 invoices were paid late, usually 12 days after the due date",
        "invoice_value": "1000.00 EUR in 1 item, the largest 1000.00 EUR",
        "customer_risk": "no model knows these items: what is at risk follows their age",
        "past_outcomes": "0 of 1 promises kept, 0 contacts without effect",
        "disputes": f"1 open, the newest since {desk.today}",
        "engagement": f"heard of on {desk.today}",
    }
    # 0.10 × 0.80 (a promise was broken) × 0.80 (something is disputed) × 1.20 (heard of lately)
    assert gain.effect == Decimal("0.077")


def test_each_contact_without_an_answer_brings_less(desk: Any) -> None:
    item = desk.item("1", "1000.00", overdue=40)
    asked = tuple(desk.activity("mail", days_ago=days) for days in (10, 20))
    gain = desk.decide(desk.view(item, activities=asked)).gain
    # 0.15 of a letter × 0.70 × 0.70
    assert gain.effect == Decimal("0.074")
    assert "2 contacts without effect" in gain.factors[3].text


def test_what_is_likely_to_come_by_itself_is_left_alone_unless_a_promise_on_it_was_broken(desk: Any) -> None:
    item = desk.item("1", "1000.00", overdue=5)
    view = desk.view(item, outlooks=(outlook(item, "0.95"),), model_version="m1")
    decision = desk.decide(view)
    until = desk.today + timedelta(days=14)
    assert (decision.move, decision.next_step) == ("pause", f"leave alone until {until}")
    assert decision.reasons[0].text == f"95% of 1000.00 EUR is likely to come by itself until {until}"
    assert (decision.gain, decision.model_version) == (None, "m1")
    assert decision.alternatives == ("push: send reminder 1",)
    broken = structs.replace(view, promises=(desk.promise((item, "1000.00"), due_in=-9, status="broken"),))
    assert desk.decide(broken).move == "push"
    assert desk.decide(view, policy=Policy(leave_alone_from=None)).move == "push"
    assert desk.decide(view, policy=Policy(leave_alone_days=4)).move == "push"
    assert desk.decide(structs.replace(view, outlooks=(outlook(item, "0.89"),))).move == "push"
    unknown = desk.item("2", "1.00", overdue=5)
    assert desk.decide(structs.replace(view, items=(item, unknown))).move == "push", "of one nothing is foreseen"


def test_an_escalation_says_what_would_be_done_otherwise(desk: Any) -> None:
    decision = desk.decide(desk.view(desk.item("1", "60000.00", overdue=50)))
    assert decision.move == "escalate"
    assert decision.channel == "person"
    assert decision.alternatives == ("push: send reminder 1",)
    assert decision.gain.effect == Decimal("0.250")


@given(st.lists(st.tuples(st.integers(1, 200), st.integers(1, 10**7), st.integers(0, 1000)), min_size=1, max_size=6))
def test_a_gain_is_no_more_than_twice_what_is_at_risk_and_that_no_more_than_what_is_asked(
    desk: Any, told: list[tuple[int, int, int]]
) -> None:
    items = [
        desk.item(str(no), str(Money.from_minor(minor, EUR).amount), overdue=days)
        for no, (days, minor, _) in enumerate(told)
    ]
    outlooks = tuple(
        Outlook(item_id=item.id, by_itself=Decimal(share) / 1000, expected=None)
        for item, (_, _, share) in zip(items, told, strict=True)
    )
    decision = desk.decide(desk.view(*items, outlooks=outlooks))
    if decision.gain is not None:
        asked = Money.from_minor(sum(minor for _, minor, _ in told), EUR)
        assert Money.zero(EUR) <= decision.gain.amount <= decision.gain.at_risk + decision.gain.at_risk
        assert decision.gain.at_risk <= asked


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"contact": {"days_between": 0}}, "contact"),
        ({"gain": {"effects": {"mail": "1.5"}}}, "gain"),
        ({"gain": {"engaged": "9"}}, "gain"),
        ({"leave_alone_from": "0.2"}, "leave_alone_from"),
        ({"horizon_days": 90}, "horizon_days"),
    ],
)
def test_what_no_policy_may_assume_is_found(told: dict[str, Any], field: str) -> None:
    assert {one.field for one in check(book_of(told))} == {field}


def test_an_override_changes_a_part_of_the_contact_terms_and_leaves_the_rest(desk: Any) -> None:
    told = {"contact": {"days_between": 9}, "overrides": [{"name": "a", "set": {"contact": {"tone_cap": "neutral"}}}]}
    policy = book_of(told).policy_for(desk.view(), on=desk.today)
    assert (policy.contact.days_between, policy.contact.tone_cap) == (9, "neutral")


def test_a_shadow_stands_beside_what_people_did(desk: Any) -> None:
    item = desk.item("1", "100.00", overdue=40)
    views = {
        "both": desk.view(item, activities=(desk.activity("mail", days_ago=1),)),
        "engine": desk.view(item),
        "people": desk.view(item, holds=(desk.hold(),), activities=(desk.activity("call", days_ago=2),)),
        "neither": desk.view(item, holds=(desk.hold(),), activities=(desk.activity("call", days_ago=7),)),
    }
    beside = Beside(desk.today)
    for view in views.values():
        beside.add(desk.decide(view), view)
    found = beside.compared()
    assert (found.both, found.engine_alone, found.people_alone, found.neither) == (1, 1, 1, 1)
    assert [one.contacted_on for one in found.against] == [desk.today - timedelta(days=2)]
