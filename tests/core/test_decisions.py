from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from msgspec import structs

from canonical_model.money import Money
from core.assignment import Case, Collector
from core.decisions import differs
from core.policy import DEFAULT_POLICY, Policy
from core.worklist import Desk, worklist


def test_l6_same_account_day_batch_policy_and_rates_same_decision(desk: Any) -> None:
    view = desk.view(desk.item("2", "10.00"), desk.item("1", "20.00"), desk.cash("3", "1.00"))
    mixed = structs.replace(view, items=view.items[::-1])
    assert desk.decide(view) == desk.decide(mixed)


def test_the_id_of_a_decision_tells_what_it_depends_on(desk: Any) -> None:
    view = desk.view(desk.item("1", "20.00"))
    ids = {
        desk.decide(view).id,
        desk.decide(view, batch=8).id,
        desk.decide(view, policy=Policy(grace_days=1)).id,
        desk.decide(view, rates=[desk.rate("USD", "EUR", "1")]).id,
    }
    assert len(ids) == 4


def test_a_decision_that_says_the_same_is_not_stored_again(desk: Any) -> None:
    view = desk.view(desk.item("1", "20.00", overdue=3))
    last = desk.decide(view)
    assert differs(last, None)
    tomorrow = desk.today + timedelta(days=1)
    assert not differs(desk.decide(view, as_of=tomorrow), last)
    assert not differs(desk.decide(view, batch=8, rates=[desk.rate("USD", "EUR", "1")]), last)
    assert differs(desk.decide(structs.replace(view, holds=(desk.hold(),))), last)


def test_the_score_is_overdue_net_open_weighted_by_age(desk: Any) -> None:
    items = [desk.item(str(days), "100.00", overdue=days) for days in (-10, 5, 45, 75, 120)]
    assert desk.decide(desk.view(*items)).score == Money.of("185.00", "EUR")


def test_most_overdue_items_are_named_first(desk: Any) -> None:
    items = [desk.item(str(days), "1.00", overdue=days) for days in (5, 50, 20)]
    assert desk.decide(desk.view(*items)).items == tuple(desk.item_id(no) for no in ("50", "20", "5"))


def test_nothing_is_sent_within_the_days_of_grace(desk: Any) -> None:
    policy = Policy(grace_days=5)
    assert desk.decide(desk.view(desk.item("1", "1.00", overdue=5)), policy=policy).move == "pause"
    assert desk.decide(desk.view(desk.item("1", "1.00", overdue=6)), policy=policy).move == "push"


def test_an_account_that_owes_nothing_needs_nothing(desk: Any) -> None:
    assert desk.decide(desk.view()).move == "none"
    assert desk.decide(desk.view(desk.cash("1", "5.00"))).move == "none"


def test_the_policy_is_named_by_its_content_and_refuses_nonsense() -> None:
    assert Policy().version == DEFAULT_POLICY.version
    assert Policy(grace_days=1).version != DEFAULT_POLICY.version
    for wrong in ({"buckets": (30, 0)}, {"buckets": (1, 30)}, {"buckets": (0, 30)}, {"largest_drop_share": 2}):
        with pytest.raises(ValueError, match=r"bucket|share"):
            Policy(**wrong)


def test_a_set_in_the_policy_does_not_move_its_version() -> None:
    names = [f"C{no}" for no in range(50)]
    one = Policy(strategic_customers=frozenset(names))
    two = Policy(strategic_customers=frozenset(reversed(names)))
    assert one.version == two.version


def ranked(desk: Any, *amounts: tuple[str, str]) -> list[Any]:
    return [
        structs.replace(
            desk.decide(desk.view(desk.item("1", "10.00"))),
            customer_id=desk.customer_id(str(no)),
            customer_number=str(no),
            gain=None,
            score=Money.of(amount, currency),
        )
        for no, (amount, currency) in enumerate(amounts)
    ]


def test_the_worklist_ranks_over_currencies_and_puts_the_unknown_first(desk: Any) -> None:
    decisions = ranked(desk, ("100.00", "EUR"), ("120.00", "USD"), ("5000", "JPY"), ("1.00", "CHF"))
    rates = desk.rates(desk.rate("USD", "EUR", "0.9"), desk.rate("EUR", "JPY", "160"))
    found = worklist(decisions, currency="EUR", rates=rates, on=desk.today)
    assert [row.decision.customer_number for row in found.rows] == ["3", "1", "0", "2"]
    assert [row.worth for row in found.rows][:2] == [None, Money.of(108, "EUR")]
    assert [one.check for one in found.findings] == ["no_rate"]


def test_the_worklist_pages_without_loss_and_filters_by_collector_and_move(desk: Any) -> None:
    decisions = ranked(desk, *((f"{no}.00", "EUR") for no in range(1, 8)))
    seen, after = [], 0
    while after is not None:
        page = worklist(decisions, currency="EUR", rates=desk.rates(), on=desk.today, page=(after, 3))
        seen += [row.decision.customer_number for row in page.rows]
        assert page.total == 7
        after = page.next_after
    assert seen == [str(no) for no in range(6, -1, -1)]
    case = Case(
        customer_id=desk.customer_id("2"), owner="anna", places=frozenset({"1010"}), language="", needs=frozenset()
    )
    anna = worklist(
        decisions,
        currency="EUR",
        rates=desk.rates(),
        on=desk.today,
        desk=Desk(cases={case.customer_id: case}),
        collector="anna",
    )
    assert [row.assignment.collector for row in anna.rows] == ["anna"]
    assert anna.total == 1
    paused = [structs.replace(one, move="pause") for one in decisions]
    assert worklist(paused, currency="EUR", rates=desk.rates(), on=desk.today).total == 0


def test_credit_elsewhere_is_not_looked_for_where_the_policy_says_so(desk: Any) -> None:
    view = desk.view(desk.item("1", "100.00"), desk.cash("9", "50.00", currency="USD"))
    assert desk.decide(view).move == "escalate"
    assert desk.decide(view, policy=structs.replace(DEFAULT_POLICY, look_for_credit_elsewhere=False)).move == "push"


def test_accounts_beyond_what_the_roster_can_do_are_told(desk: Any) -> None:
    decisions = ranked(desk, ("3.00", "EUR"), ("2.00", "EUR"), ("1.00", "EUR"))
    cases = {
        one.customer_id: Case(
            customer_id=one.customer_id, owner="", places=frozenset(), language="", needs=frozenset()
        )
        for one in decisions
    }  # fmt: skip
    roster = (Collector(name="anna", most_accounts=2),)
    found = worklist(
        decisions, currency="EUR", rates=desk.rates(), on=desk.today, desk=Desk(cases=cases, roster=roster)
    )  # fmt: skip
    assert [row.assignment.collector for row in found.rows] == ["anna", "anna", ""]
    assert [(one.check, one.detail[:20]) for one in found.findings] == [("capacity", "1 accounts have nobo")]
