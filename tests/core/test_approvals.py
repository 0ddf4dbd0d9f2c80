"""Segregation of duties and permission in advance, over random sequences of what people and services try."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from msgspec import structs

from canonical_model.access import Actor
from canonical_model.identity import RecordId, SystemUid
from canonical_model.money import Money
from canonical_model.write_back import (
    Application,
    Approval,
    CashAct,
    IncomingPayment,
    NoteAct,
    PromiseAct,
    UndoAct,
    WriteBack,
)
from core.findings import NotAllowed
from core.outbox_port import Ceiling
from core.write_back.approving import (
    ApprovalRules,
    Approver,
    amount_of,
    approve,
    approve_by_mode,
    edit,
    is_approved,
    reject,
)
from core.write_back.permission import above, nights_missing, used_by
from core.write_back.proposing import ordered
from core.write_back.references import input_hash

NOW = datetime(2026, 11, 20, 8, tzinfo=UTC)
RULES = ApprovalRules(
    approvers={
        "bob": Approver(up_to={"EUR": Decimal(1_000), "*": Decimal(10)}),
        "cleo": Approver(up_to={"EUR": Decimal(100_000)}),
        "dan": Approver(up_to={"EUR": Decimal(100_000)}),
        "ada": Approver(up_to={"EUR": Decimal(100_000)}),
        "robot": Approver(up_to={"EUR": Decimal(100_000)}),
        "deputy": Approver(up_to={"EUR": Decimal(100_000)}),
    },
    two_above={"EUR": Decimal(50_000)},
)
PEOPLE = [Actor(id=name, kind="person") for name in ("ada", "bob", "cleo", "dan", "eve")]
OTHERS = [
    Actor(id="robot", kind="service", behalf_of="ada"),
    Actor(id="deputy", kind="person", behalf_of="cleo"),
    Actor(id="engine", kind="engine"),
]
COMMANDS = 100_000


def promise(amount: str = "100.00", currency: str = "EUR") -> PromiseAct:
    return PromiseAct(
        promise_id=RecordId("p"), promised_for=date(2026, 12, 1), amount=Money.of(amount, currency), items=()
    )


def proposal(act: Any = None, proposer: Actor = PEOPLE[0], **fields: Any) -> WriteBack:
    said = act or promise()
    return WriteBack(
        id=RecordId("w" * 32), operation="promise", system=SystemUid("erp"), entity="1010", customer_id=RecordId("C1"),
        customer_number="1", act=said, state="proposed", proposer=proposer.id, proposed_for=proposer.behalf_of,
        proposed_at=NOW, because_of=proposer.id, input_hash=input_hash(said), **fields,
    )  # fmt: skip


def yes(act: WriteBack, actor: Actor) -> WriteBack:
    return approve(act, actor, at=NOW, rules=RULES, amount=amount_of(act.act))


def named(name: str) -> Actor:
    return next(actor for actor in (*PEOPLE, *OTHERS) if actor.id == name)


def test_over_a_hundred_thousand_commands_nobody_ever_approves_their_own() -> None:
    random, act, given, refused = Random(20261123), proposal(), 0, 0
    involved: set[str] = {"ada"}
    for _ in range(COMMANDS):
        actor = random.choice([*PEOPLE, *OTHERS])
        command = random.choice(["propose", "edit", "approve", "approve", "approve", "reject"])
        try:
            if command == "propose":
                act = proposal(promise(random.choice(["50.00", "5000.00", "60000.00", "200000.00"])), actor)
                involved = set(actor.people)
            elif command == "edit":
                act = edit(act, promise(random.choice(["70.00", "70000.00"])), actor)
                involved |= actor.people
                assert act.approvals == ()
            elif command == "approve":
                act = yes(act, actor)
                given += 1
            else:
                act = reject(act, actor, why="no")
        except NotAllowed:
            refused += 1
        _hold(act, involved)
    assert given > COMMANDS / 100
    assert refused > COMMANDS / 10


def _hold(act: WriteBack, involved: set[str]) -> None:
    money = act.act.amount
    for one in act.approvals:
        assert not {one.approver, one.behalf_of} & involved
        assert one.input_hash == act.input_hash == input_hash(act.act)
        assert money.amount <= RULES.approvers[one.approver].up_to["EUR"]
    if is_approved(act, RULES, amount=money) and money.amount > 50_000:
        assert len({one.behalf_of or one.approver for one in act.approvals}) >= 2


@pytest.mark.parametrize(
    ("actor", "act", "why"),
    [
        ("ada", proposal(), "nobody approves"),
        ("robot", proposal(), "nobody approves"),
        ("ada", proposal(proposer=OTHERS[0]), "nobody approves"),
        ("cleo", proposal(proposer=OTHERS[1]), "nobody approves"),
        ("deputy", proposal(proposer=named("cleo")), "nobody approves"),
        ("eve", proposal(), "not named"),
        ("bob", proposal(promise("1000.01")), r"may not approve EUR|may not approve 1000\.01"),
        ("bob", proposal(promise("11", "JPY")), "may not approve"),
        ("cleo", proposal(promise("1.00", "USD")), "up to nothing"),
        ("bob", structs.replace(proposal(), state="confirmed"), "only a proposal"),
    ],
)
def test_who_may_not_say_yes(actor: str, act: WriteBack, why: str) -> None:
    with pytest.raises(NotAllowed, match=why):
        yes(act, named(actor))


def test_the_same_yes_twice_is_one_and_large_amounts_need_two_people() -> None:
    once = yes(proposal(promise("60000.00")), named("cleo"))
    assert yes(once, named("cleo")) is once
    assert not is_approved(once, RULES, amount=amount_of(once.act))
    stood_in = yes(once, named("deputy"))
    assert not is_approved(stood_in, RULES, amount=amount_of(once.act))
    assert is_approved(yes(once, named("dan")), RULES, amount=amount_of(once.act))


def test_an_edit_voids_every_approval_and_makes_its_editor_a_party() -> None:
    changed = edit(yes(proposal(), named("bob")), promise("101.00"), named("cleo"))
    assert not is_approved(changed, RULES, amount=amount_of(changed.act))
    for name in ("cleo", "deputy"):
        with pytest.raises(NotAllowed, match="nobody approves"):
            yes(changed, named(name))


def test_the_mode_auto_is_the_word_of_whoever_set_it() -> None:
    wanted = proposal(promise("60000.00"))
    given = approve_by_mode(wanted, "bob", at=NOW)
    # in advance and by nobody who saw it: beyond what two people are needed for, and beyond bob's own limit
    assert is_approved(given, RULES, amount=amount_of(wanted.act))
    assert given.approvals == (Approval(approver="bob", at=NOW, input_hash=wanted.input_hash, by_mode=True),)
    assert not is_approved(structs.replace(given, input_hash="other"), RULES, amount=None)
    with pytest.raises(NotAllowed, match="nobody approves what they proposed or changed themselves"):
        approve_by_mode(proposal(), "ada", at=NOW)
    with pytest.raises(NotAllowed, match=r"^nobody is known to have set the mode auto$"):
        approve_by_mode(proposal(), "", at=NOW)


def test_a_yes_keeps_who_gave_it_for_whom_when_and_for_what() -> None:
    by = yes(proposal(), named("deputy"))
    assert by.approvals == (Approval(approver="deputy", behalf_of="cleo", at=NOW, input_hash=by.input_hash),)
    both = yes(by, named("dan"))
    assert [one.approver for one in both.approvals] == ["deputy", "dan"]


def test_an_amount_on_the_limit_is_within_it_and_one_cent_more_is_not() -> None:
    assert yes(proposal(promise("1000.00")), named("bob")).approvals
    assert yes(proposal(promise("10", "JPY")), named("bob")).approvals
    with pytest.raises(NotAllowed, match=r"bob may not approve 1000\.01 EUR: up to 1000$"):
        yes(proposal(promise("1000.01")), named("bob"))
    with pytest.raises(NotAllowed, match=r"cleo may not approve 1\.00 USD: up to nothing$"):
        yes(proposal(promise("1.00", "USD")), named("cleo"))
    with pytest.raises(NotAllowed, match=r"^eve may not approve: not named under"):
        yes(proposal(), named("eve"))
    on_it = yes(proposal(promise("50000.00")), named("cleo"))
    assert is_approved(on_it, RULES, amount=amount_of(on_it.act))
    any_currency = structs.replace(RULES, two_above={"*": Decimal(1)})
    assert not is_approved(on_it, any_currency, amount=amount_of(on_it.act))
    assert is_approved(on_it, structs.replace(RULES, two_above={}), amount=amount_of(on_it.act))


def test_whoever_changes_a_proposal_stands_beside_those_who_did_before_and_once() -> None:
    once = edit(proposal(), promise("5.00"), named("deputy"))
    assert once.editors == ("cleo", "deputy")
    twice = edit(edit(once, promise("6.00"), named("bob")), promise("7.00"), named("cleo"))
    assert twice.editors == ("cleo", "deputy", "bob")
    assert (twice.act, twice.input_hash, twice.state) == (promise("7.00"), input_hash(promise("7.00")), "proposed")


def test_an_order_that_stands_is_answered_changed_or_refused() -> None:
    standing = proposal()
    assert ordered(standing, proposal(), actor=named("bob")) is standing
    assert ordered(None, standing, actor=named("bob")) is standing
    changed = ordered(standing, proposal(promise("99.00")), actor=named("bob"))
    assert (changed.approvals, changed.editors) == ((), ("bob",))
    for state in ("planned", "unknown", "needs_human", "confirmed"):
        text = (
            f"^promise {'w' * 12} is {state} with another content: it is not changed before it is refused or withdrawn$"
        )
        with pytest.raises(NotAllowed, match=text):
            ordered(structs.replace(standing, state=state), proposal(promise("99.00")), actor=named("bob"))
    assert ordered(structs.replace(standing, state="superseded"), standing, actor=named("bob")).state == "proposed"


def test_what_an_act_is_about_is_its_money() -> None:
    two = tuple(Application(item_id=RecordId(i), amount=Money.of("30.00", "EUR")) for i in "ab")
    assert amount_of(CashAct(receipt_item_id=RecordId("r"), applications=two, why="")) == Money.of("60.00", "EUR")
    assert amount_of(NoteAct(activity_id=RecordId("n"), text="t")) is None
    assert amount_of(UndoAct(undoes=RecordId("u"), why="w")) is None


def test_a_rejected_proposal_stays_rejected() -> None:
    ended = reject(proposal(), named("ada"), why="agreed by phone")
    assert (ended.state, ended.said) == ("rejected", "rejected by ada: agreed by phone")
    assert reject(ended, named("bob"), why="") is ended
    with pytest.raises(NotAllowed, match="only a proposal"):
        edit(ended, promise("1.00"), named("bob"))


@pytest.mark.parametrize(
    ("ceiling", "why"),
    [
        (Ceiling(count=2, accounts=9, amount=Decimal(999)), "2 acts a run"),
        (Ceiling(count=9, accounts=1, amount=Decimal(999)), "1 accounts a run"),
        (Ceiling(count=9, accounts=9, amount=Decimal(250)), r"250\.00.* a run"),
        (Ceiling(count=3, accounts=2, amount=Decimal(300)), "^$"),
    ],
)
def test_ceilings_count_acts_accounts_and_money(ceiling: Ceiling, why: str) -> None:
    import re

    used = used_by([proposal(), proposal()])
    other = structs.replace(proposal(), customer_id=RecordId("C2"))
    assert re.search(why, above(ceiling, used, other, per="run"))


def test_money_is_counted_in_each_currency_by_itself() -> None:
    used = used_by([proposal(promise("290", "JPY"))])
    assert above(Ceiling(count=9, accounts=9, amount=Decimal(300)), used, proposal(promise("300.00")), per="day") == ""


def test_nights_of_proof_are_in_a_row_up_to_yesterday() -> None:
    today = date(2026, 11, 20)
    days = [today - timedelta(days=back) for back in range(1, 6)]
    assert nights_missing(days, today=today) == 0
    assert nights_missing([*days[:2], *days[3:]], today=today) == 3
    assert nights_missing([], today=today) == 5
    assert nights_missing([today], today=today, needed=1) == 0


def test_what_stands_otherwise_than_as_a_proposal_is_neither_changed_nor_turned_down() -> None:
    planned = structs.replace(proposal(), state="planned")
    with pytest.raises(NotAllowed, match=f"^write-back {'w' * 12} is planned: only a proposal is changed"):
        edit(planned, promise("5.00"), named("bob"))
    with pytest.raises(NotAllowed, match=f"^write-back {'w' * 12} is planned: only a proposal is rejected"):
        reject(planned, named("bob"), why="no")
    rejected = reject(proposal(), named("bob"), why="")
    assert rejected.said == "rejected by bob"
    assert reject(rejected, named("cleo"), why="too") is rejected


def test_an_act_without_an_amount_needs_one_yes_of_anybody_named() -> None:
    note = proposal(NoteAct(activity_id=RecordId("a"), text="x"))
    assert yes(note, named("bob")).approvals
    assert is_approved(yes(note, named("bob")), RULES, amount=None)
    assert not is_approved(note, RULES, amount=None)


def test_money_from_the_bank_that_is_applied_to_nothing_yet_counts_as_what_came() -> None:
    came = IncomingPayment(
        transaction_id=RecordId("b"), bank_account="DE1", amount=Money.of(70, "EUR"), value_date=date(2026, 11, 19)
    )
    assert amount_of(CashAct(applications=(), why="", payment=came)) == Money.of(70, "EUR")
    assert amount_of(CashAct(applications=(), why="", receipt_item_id=RecordId("r"))) is None


def test_an_order_for_an_act_that_was_superseded_stands_anew_with_no_yes_of_old() -> None:
    old = structs.replace(yes(proposal(), named("bob")), state="superseded")
    same = ordered(old, yes(proposal(), named("bob")), actor=named("ada"))
    assert (same.state, same.approvals) == ("proposed", ())
    other = proposal(promise("7.00"))
    assert ordered(old, other, actor=named("ada")) is other
    assert ordered(None, other, actor=named("ada")) is other
