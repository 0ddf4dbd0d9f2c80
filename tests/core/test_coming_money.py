"""Money that the bank told of and no ledger shows: what it holds, for how long, and what follows."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from canonical_model.identity import RecordId
from canonical_model.money import Money
from core.coming_money import ComingMoney
from core.decisions import decide
from core.fx import RateSet
from core.policy import DEFAULT_POLICY, Policy
from core.replay import recorded, replay


def coming(desk: Any, amount: str, *items: Any, currency: str = "EUR", ago: int = 0, **fields: Any) -> ComingMoney:
    told: dict[str, Any] = {
        "line": RecordId(f"line {amount} {ago}"), "status": "announced", "amount": Money.of(amount, currency),
        "on": desk.today - timedelta(days=ago), "payer": "ACME", "since": desk.today - timedelta(days=ago),
        "items": tuple(one.id for one in items),
    }  # fmt: skip
    return ComingMoney(**{**told, **fields})


def test_a_named_item_is_held_whole_and_the_others_are_asked_for(desk: Any) -> None:
    named, other = desk.item("1", "1250.00"), desk.item("2", "50.00")
    decision = desk.decide(desk.view(named, other, coming=(coming(desk, "900.00", named),)))
    assert (decision.move, decision.items) == ("push", (other.id,))
    assert "S5: the bank announced 900.00 EUR from ACME on 2026-11-12, probably for 1: not chased" in desk.said(
        decision
    )


@pytest.mark.parametrize(
    ("amount", "asked"),
    [
        ("700.00", ("500.00", "800.00", "5000.00")),  # one overdue item of just this amount
        ("1250.00", ("5000.00",)),  # all that it may cover
        ("20.00", ("700.00", "800.00", "5000.00")),  # less than anything: the oldest
        ("9000.00", ()),
    ],
)
def test_where_only_the_payer_is_known_what_the_money_may_cover_is_held(
    desk: Any, amount: str, asked: tuple[str, ...]
) -> None:
    sums = ("500.00", "700.00", "800.00", "5000.00")
    items = [desk.item(str(at), one, overdue=90 - at) for at, one in enumerate(sums)]
    decision = desk.decide(desk.view(*items, coming=(coming(desk, amount),)))
    left = {desk.item_id(str(sums.index(one))) for one in asked}
    assert set(decision.items) == left
    assert decision.move == ("push" if asked else "pause")


def test_money_in_another_currency_than_anything_owed_holds_all_of_it(desk: Any) -> None:
    decision = desk.decide(desk.view(desk.item("1", "100.00"), coming=(coming(desk, "5.00", currency="USD"),)))
    assert (decision.move, decision.next_step) == ("pause", "wait until it is cleared")


def test_two_payments_hold_two_items_and_one_that_is_for_nothing_overdue_says_nothing(desk: Any) -> None:
    one, two, due = desk.item("1", "100.00"), desk.item("2", "100.00"), desk.item("3", "70.00", overdue=-5)
    both = (coming(desk, "100.00", one), coming(desk, "100.00", ago=1), coming(desk, "70.00", due, ago=2))
    decision = desk.decide(desk.view(one, two, due, coming=both))
    assert decision.move == "pause"
    assert len(decision.reasons) == 2


def test_cash_that_stands_on_the_account_covers_what_coming_money_does_not(desk: Any) -> None:
    one, two = desk.item("1", "100.00"), desk.item("2", "80.00")
    decision = desk.decide(desk.view(one, two, desk.cash("9", "80.00"), coming=(coming(desk, "100.00", one),)))
    assert decision.move == "pause"


def test_after_its_days_it_goes_to_a_person_who_sees_what_is_missing(desk: Any) -> None:
    item, other = desk.item("1", "100.00"), desk.item("2", "50.00")
    late = coming(desk, "100.00", item, ago=8, status="booked", payer="", on=None)
    decision = desk.decide(desk.view(item, other, coming=(late,)))
    assert (decision.move, decision.reasons[0].rule, decision.channel) == ("escalate", "bank_money_missing", "person")
    assert "the bank booked 100.00 EUR, probably for 1: no ledger shows it 7 days later" in decision.reasons[0].text
    longer = structs.replace(DEFAULT_POLICY, bank_hold_days=8)
    assert desk.decide(desk.view(item, other, coming=(late,)), policy=longer).items == (other.id,)


def test_inputs_that_were_recorded_before_there_was_coming_money_are_decided_again(desk: Any) -> None:
    view, rates = desk.view(desk.item("1", "100.00")), RateSet.of(())
    decision = decide(view, policy=DEFAULT_POLICY, as_of=desk.today, batch=7, rates=rates)
    told = msgspec.to_builtins(view)
    del told["coming"]
    kept = recorded(decision, msgspec.convert(told, type(view)))
    assert replay(decision, kept, policy=DEFAULT_POLICY, rates=rates).same
    with_money = desk.view(desk.item("1", "100.00"), coming=(coming(desk, "100.00"),))
    held = decide(with_money, policy=DEFAULT_POLICY, as_of=desk.today, batch=7, rates=rates)
    assert replay(held, recorded(held, with_money), policy=DEFAULT_POLICY, rates=rates).same


def test_a_policy_that_says_nothing_of_bank_money_has_the_version_it_had_before_it_could() -> None:
    assert DEFAULT_POLICY.version == "68819ce573dd643e"
    assert Policy(bank_hold_days=8).version != DEFAULT_POLICY.version


MINORS = st.integers(min_value=1, max_value=500_000)


@given(
    st.lists(MINORS, min_size=1, max_size=6),
    st.lists(
        st.tuples(MINORS, st.lists(st.integers(min_value=0, max_value=5), max_size=3), st.integers(0, 12)), max_size=4
    ),
)
def test_nothing_that_coming_money_names_is_asked_for_and_what_it_may_cover_neither(
    desk: Any, owed: list[int], lines: list[tuple[int, list[int], int]]
) -> None:
    items = [desk.item(str(at), str(Money.from_minor(minor, "EUR").amount)) for at, minor in enumerate(owed)]
    came = tuple(
        coming(
            desk, str(Money.from_minor(minor, "EUR").amount), *(items[at] for at in named if at < len(items)), ago=ago,
            line=RecordId(str(number)),
        )
        for number, (minor, named, ago) in enumerate(lines)
    )  # fmt: skip
    asked = set(desk.decide(desk.view(*items, coming=came)).items)
    assert asked.isdisjoint(one for line in came for one in line.items)
    unnamed = [line.amount for line in came if not line.items]
    if asked and unnamed:
        held = {item.id for item in items} - asked
        assert held  # whatever came for the account is not asked for once more


@pytest.mark.parametrize(("ago", "held"), [(0, True), (5, True), (6, False), (40, False)])
def test_money_of_nobody_known_holds_what_it_may_be_for_for_its_own_days_and_is_then_asked_for_again(
    desk: Any, ago: int, *, held: bool
) -> None:
    wanted, other = desk.item("1", "150.00"), desk.item("2", "80.00")
    money = coming(desk, "150.00", wanted, ago=ago, status="booked", because="1 is open for just this")
    decision = desk.decide(desk.view(wanted, other, coming=(money,)))
    assert (decision.move, set(decision.items)) == ("push", {other.id} if held else {wanted.id, other.id})
    said = "nobody knows yet who paid: it may be for 1 (1 is open for just this). Not chased until somebody says"
    assert (said in desk.said(decision)) is held


def test_money_that_is_known_speaks_before_money_of_nobody(desk: Any) -> None:
    first = desk.item("1", "100.00")
    unknown = coming(desk, "100.00", first, because="1 is open for just this", ago=2)
    decision = desk.decide(desk.view(first, coming=(unknown, coming(desk, "100.00", first))))
    assert decision.move == "pause"
    assert [("probably for 1" in one.text, "nobody knows" in one.text) for one in decision.reasons] == [
        (True, False), (False, True),
    ]  # fmt: skip
