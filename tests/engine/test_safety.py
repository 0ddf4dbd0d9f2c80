"""What must never be chased, and that the reasons say why."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from canonical_model.decisions import Reason
from canonical_model.money import Money
from core.account import FamilyCredit, concerning
from core.policy import DEFAULT_POLICY, Policy
from core.safety import entity_gate


def test_s1_an_item_held_by_us_is_in_no_chase_and_the_rest_is(desk: Any) -> None:
    held, free = desk.item("1", "100.00"), desk.item("2", "50.00")
    hold = desk.hold(held, set_by="us", kind="question", reason="asked for the delivery note", until=desk.today)
    decision = desk.decide(desk.view(held, free, holds=(hold,)))
    assert decision.move == "push"
    assert decision.items == (free.id,)
    assert "S1: 1 held: question (asked for the delivery note), set by us" in desk.said(decision)


def test_a_hold_of_ours_expires_and_its_item_is_chased_again(desk: Any) -> None:
    item = desk.item("1", "100.00")
    hold = desk.hold(item, set_by="us", kind="question", until=desk.today - timedelta(days=1))
    assert desk.decide(desk.view(item, holds=(hold,))).items == (item.id,)


def test_s1_an_item_paid_by_what_hangs_on_it_is_not_named(desk: Any) -> None:
    paid, unpaid = desk.item("1", "100.00"), desk.item("2", "50.00")
    payment = desk.cash("90", "100.00", offsets=paid.id)
    assert desk.decide(desk.view(paid, unpaid, payment)).items == (unpaid.id,)


def test_s2_a_quarantined_credit_memo_keeps_the_account_from_being_pushed(desk: Any) -> None:
    unread = desk.quarantined(reason="credit memo 77: amount '1O0.00' is no amount")
    decision = desk.decide(desk.view(desk.item("1", "100.00"), quarantined=(unread,)))
    assert decision.move == "pause"
    assert decision.items == ()
    assert "S2: Hold data: 1 record(s) of this account could not be read: credit memo 77" in desk.said(decision)


def test_s2_a_record_of_nobody_known_holds_every_account_of_its_entity(desk: Any) -> None:
    unread = desk.quarantined(customer="")
    own = concerning([unread], system=desk.system, entity="1010", customer_number="C1")
    other = concerning([unread], system=desk.system, entity="2020", customer_number="C1")
    assert own == (unread,)
    assert other == ()
    decision = desk.decide(desk.view(desk.item("1", "100.00"), quarantined=own))
    assert decision.move == "pause"
    assert "whose customer is unknown" in desk.said(decision)


def test_s2_a_record_without_any_entity_holds_every_entity_of_its_system(desk: Any) -> None:
    unread = desk.quarantined(customer="", entity="")
    assert concerning([unread], system=desk.system, entity="2020", customer_number="C9") == (unread,)
    assert concerning([unread], system="other", entity="2020", customer_number="C9") == ()


def test_an_unreadable_rate_holds_nobody(desk: Any) -> None:
    unread = desk.quarantined("rates", customer="")
    assert concerning([unread], system=desk.system, entity="1010", customer_number="C1") == ()


def test_s2_a_missing_customer_record_keeps_the_account_from_being_pushed(desk: Any) -> None:
    decision = desk.decide(desk.view(desk.item("1", "100.00"), customer=None))
    assert decision.move == "pause"
    assert "no customer record" in desk.said(decision)


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ({"failure": "HTTP 503"}, "the last reading of items failed: HTTP 503"),
        ({"complete_at": None, "completeness": "partial", "reason": "no permission"}, "never been read completely"),
        ({"open_count": 69}, "open items fell from 100 to 69"),
    ],
)
def test_s3_a_failed_partial_or_shrunken_reading_pauses_the_entity(desk: Any, state: dict[str, Any], said: str) -> None:
    gate = entity_gate([desk.read_state(**state)], policy=DEFAULT_POLICY, now=desk.now)
    decision = desk.decide(desk.view(desk.item("1", "100.00"), gate=gate))
    assert decision.move == "pause"
    assert decision.items == ()
    assert f"S3: {said}" in desk.said(decision) or said in desk.said(decision)


@pytest.mark.parametrize(("hours", "gated"), [(36, False), (37, True)])
def test_s3_a_reading_older_than_the_bound_pauses_the_entity(desk: Any, hours: int, *, gated: bool) -> None:
    state = desk.read_state(complete_at=desk.now - timedelta(hours=hours))
    assert bool(entity_gate([state], policy=DEFAULT_POLICY, now=desk.now)) is gated


def test_s3_an_entity_that_was_never_read_is_never_acted_on(desk: Any) -> None:
    assert entity_gate([], policy=DEFAULT_POLICY, now=desk.now)


def test_s3_a_drop_within_the_share_and_feeds_that_say_nothing_about_debts_do_not_gate(desk: Any) -> None:
    states = [
        desk.read_state(open_count=70),
        desk.read_state(feed="rates", failure="timeout"),
        desk.read_state(feed="disputes", completeness="absent", complete_at=None),
    ]
    assert entity_gate(states, policy=DEFAULT_POLICY, now=desk.now) == ()


@pytest.mark.parametrize("fields", [{}, {"kind": "payment_in_process"}, {"kind": "do_not_contact"}])
def test_s4_an_item_blocked_in_the_erp_is_not_chased(desk: Any, fields: dict[str, Any]) -> None:
    item = desk.item("1", "100.00")
    hold = desk.hold(item, native_code="A", reason="dunning block", **fields)
    decision = desk.decide(desk.view(item, holds=(hold,)))
    assert decision.move == "pause"
    assert "S4: 1 held:" in desk.said(decision)
    assert "A dunning block" in desk.said(decision)


def test_s4_a_customer_blocked_in_the_erp_is_not_chased_for_anything(desk: Any) -> None:
    decision = desk.decide(desk.view(desk.item("1", "1.00"), desk.item("2", "2.00"), holds=(desk.hold(),)))
    assert decision.move == "pause"


def test_s4_an_entity_hold_and_an_item_not_to_be_collected_are_not_chased(desk: Any) -> None:
    entity = desk.hold(scope="entity", subject_id="1010")
    assert desk.decide(desk.view(desk.item("1", "1.00"), holds=(entity,))).move == "pause"
    barred = desk.item("1", "1.00", collectible=False, not_collectible_because="sold to a factor")
    assert "sold to a factor" in desk.said(desk.decide(desk.view(barred)))


def test_s4_open_disputes_and_promises_not_yet_due_are_holds(desk: Any) -> None:
    item = desk.item("1", "100.00")
    disputed = desk.decide(desk.view(item, disputes=(desk.dispute((item, "20.00"), set_by="erp"),)))
    promised = desk.decide(desk.view(item, promises=(desk.promise((item, "100.00")),)))
    assert (disputed.move, promised.move) == ("pause", "pause")
    assert "S4: 1 held: dispute (20.00 EUR disputed: pricing)" in desk.said(disputed)
    assert "100.00 EUR promised for 2026-11-19" in desk.said(promised)


def test_a_dispute_that_is_closed_and_a_promise_that_is_broken_hold_nothing(desk: Any) -> None:
    item = desk.item("1", "100.00")
    closed, broken = desk.dispute((item, "20.00"), status="rejected"), desk.promise((item, "100.00"), status="broken")
    decision = desk.decide(desk.view(item, disputes=(closed,), promises=(broken,)))
    assert decision.move == "push"
    assert "broken" in desk.said(decision)


def test_s5_a_payment_that_quotes_one_item_holds_that_item_alone(desk: Any) -> None:
    quoted, other = desk.item("90001234", "100.00"), desk.item("90001235", "80.00")
    money = desk.cash("50", "95.00", reference="Inv. 0090001234")
    decision = desk.decide(desk.view(quoted, other, money))
    assert decision.move == "push"
    assert decision.items == (other.id,)
    assert "95.00 EUR stands on the account as 50 and may pay 90001234 (100.00 EUR open)" in desk.said(decision)


def test_s5_a_payment_that_quotes_several_items_covers_from_the_oldest_on(desk: Any) -> None:
    newer, older = desk.item("90001234", "100.00", overdue=5), desk.item("90001235", "80.00", overdue=50)
    money = desk.cash("50", "90.00", text="90001234 90001235")
    decision = desk.decide(desk.view(newer, older, money))
    assert decision.items == (newer.id,)
    assert "stands on the account as" not in desk.said(decision)


def test_s5_a_credit_memo_that_hangs_on_nothing_covers_debt(desk: Any) -> None:
    decision = desk.decide(desk.view(desk.item("1", "60.00"), desk.credit_memo("8", "70.00")))
    assert decision.move == "pause"


def test_s5_less_credit_than_debt_is_said_and_takes_the_oldest_items_out(desk: Any) -> None:
    oldest, middle, newest = (desk.item(no, "50.00", overdue=days) for no, days in (("1", 90), ("2", 60), ("3", 30)))
    decision = desk.decide(desk.view(newest, middle, oldest, desk.cash("90", "70.00")))
    assert decision.items == (middle.id, newest.id)
    assert "20.00 EUR of it stands against 2" in desk.said(decision)


def test_s5_credit_adrift_from_a_closed_item_still_covers_debt(desk: Any) -> None:
    adrift = desk.cash("90", "60.00", offsets=desk.item_id("closed long ago"))
    assert desk.decide(desk.view(desk.item("1", "60.00"), adrift)).move == "pause"


def test_s5_a_down_payment_covers_nothing_unless_it_names_the_item(desk: Any) -> None:
    prepaid = desk.item("70", "-500.00", kind="down_payment", document_type="down_payment")
    item = desk.item("90001234", "60.00")
    assert desk.decide(desk.view(item, prepaid)).move == "push"
    naming = structs.replace(prepaid, reference="90001234")
    assert desk.decide(desk.view(item, naming)).move == "pause"


def test_s5_credit_in_another_currency_goes_to_a_person_with_both_figures(desk: Any) -> None:
    dollars = desk.cash("90", "500.00", currency="USD", books="EUR", functional="450.00")
    decision = desk.decide(desk.view(desk.item("1", "60.00"), dollars))
    assert decision.move == "escalate"
    assert "60.00 EUR overdue, 500.00 USD unapplied in another currency" in desk.said(decision)


def test_s5_credit_in_the_family_goes_to_a_person_with_both_figures(desk: Any) -> None:
    credit = FamilyCredit(system=desk.system, entity="2020", customer_number="C9", amount=Money.of(75, "EUR"))
    decision = desk.decide(desk.view(desk.item("1", "60.00"), family_credits=(credit,)))
    assert decision.move == "escalate"
    assert "75.00 EUR unapplied on s4/2020/C9" in desk.said(decision)


def test_legal_and_insolvency_signals_go_to_a_person_before_anything_else(desk: Any) -> None:
    hold = desk.hold(kind="insolvency", reason="proceedings opened")
    decision = desk.decide(desk.view(desk.item("1", "60.00"), holds=(hold,), quarantined=(desk.quarantined(),)))
    assert decision.move == "escalate"
    assert decision.items == ()


def test_a_legal_hold_on_a_settled_item_escalates_nothing(desk: Any) -> None:
    hold = desk.hold(desk.item("gone", "1.00"), kind="legal")
    assert desk.decide(desk.view(desk.item("1", "60.00"), holds=(hold,))).move == "push"


def test_a_credit_hold_on_a_strategic_account_escalates_and_on_others_pauses(desk: Any) -> None:
    view = desk.view(desk.item("1", "60.00"), holds=(desk.hold(kind="credit"),))
    assert desk.decide(view).move == "pause"
    assert desk.decide(view, policy=Policy(strategic_customers=frozenset({"C1"}))).move == "escalate"
    marked = structs.replace(view, customer=desk.customer(strategic=True))
    assert desk.decide(marked).move == "escalate"


def test_high_value_silence_escalates_and_a_word_from_the_customer_ends_it(desk: Any) -> None:
    view = desk.view(desk.item("1", "60000.00", overdue=50))
    assert desk.decide(view).move == "escalate"
    assert desk.decide(structs.replace(view, activities=(desk.activity("note", days_ago=5),))).move == "push"
    assert desk.decide(desk.view(desk.item("1", "49999.99", overdue=50))).move == "push"
    assert desk.decide(desk.view(desk.item("1", "60000.00", overdue=44))).move == "push"


MINORS = st.integers(min_value=-20_000, max_value=20_000).filter(bool)
KINDS = st.sampled_from(["whole", "instalment", "residual", "unapplied", "on_account", "down_payment", "retention"])
LINES = st.lists(st.tuples(MINORS, KINDS, st.integers(-40, 120), st.booleans(), st.booleans()), max_size=8)


@given(lines=LINES, gate=st.booleans(), unread=st.booleans())
def test_whatever_the_account_looks_like_a_push_names_only_what_may_be_chased(
    desk: Any, lines: list[tuple[int, str, int, bool, bool]], *, gate: bool, unread: bool
) -> None:
    items = [
        desk.item(
            str(no), str(Money.from_minor(minor, "EUR").amount), kind=kind, overdue=overdue, collectible=not barred
        )
        for no, (minor, kind, overdue, _, barred) in enumerate(lines)
    ]
    holds = tuple(desk.hold(item) for item, line in zip(items, lines, strict=True) if line[3])
    view = desk.view(
        *items,
        holds=holds,
        gate=(Reason(rule="S3", text="stale"),) if gate else (),
        quarantined=(desk.quarantined(),) if unread else (),
    )
    decision = desk.decide(view)
    assert desk.decide(structs.replace(view, items=tuple(items[::-1]))) == decision
    named = [item for item in items if item.id in decision.items]
    held = {hold.subject_id for hold in holds}
    assert all(item.open_minor > 0 and item.collectible and item.id not in held for item in named)
    assert all(item.due_date < desk.today and item.kind in {"whole", "instalment", "residual"} for item in named)
    assert (decision.move == "push") <= (not gate and not unread and bool(named))
    assert decision.reasons
    credit = -sum(
        item.open_minor for item in items if item.open_minor < 0 and item.kind not in {"down_payment", "retention"}
    )
    chaseable = sum(item.open_minor for item in items if item.id in decision.items)
    if decision.move == "push":
        overdue = [item for item in items if item.open_minor > 0 and item.id not in held and item.collectible]
        late = [
            item
            for item in overdue
            if item.due_date < desk.today and item.kind not in {"unapplied", "on_account", "down_payment", "retention"}
        ]
        assert credit < sum(item.open_minor for item in late)
        assert chaseable > 0
