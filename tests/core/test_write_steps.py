"""From an act to its steps, how a step is carried, what a count finds, and what finance changed afterwards."""

from __future__ import annotations

from collections.abc import Generator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from msgspec import structs

from canonical_model.capabilities import Capabilities, WriteCapability
from canonical_model.identity import SETTLED, RecordId, SystemUid, source_id
from canonical_model.money import Money
from canonical_model.steps import Bounds, Echo, ErpRequest, NativeRecord, Step
from canonical_model.write_back import (
    Application,
    CashAct,
    DisputeAct,
    HoldAct,
    IncomingPayment,
    NoteAct,
    OpenTotal,
    PromiseAct,
    SummaryAct,
    UndoAct,
    WriteBack,
)
from canonical_model.writing import Applied, NotExecuted, Plan, PlannedStep
from core.cash_application.exact import propose
from core.outbox_port import Ceiling
from core.ports import EchoSeen
from core.write_back import proposing
from core.write_back.acts import state_of, told
from core.write_back.carrying import Fenced, Task, carry
from core.write_back.claims import claimable, due, hopeless, in_the_way, needs_met
from core.write_back.counting import DAYS, counted, to_count
from core.write_back.events import Answered, Claimed, Commit, Find, Found, Read, Send, ValueRead
from core.write_back.permission import Used, above, nights_missing, used_by
from core.write_back.planning import items_of, reference_of, steps_of
from core.write_back.references import input_hash
from core.write_back.reverse_reading import Fate, fates, marks

NOW = datetime(2026, 11, 20, 8, tzinfo=UTC)
ERP = SystemUid("erp")
WANTED = {"amount": "100.00"}


def step(**fields: Any) -> Step:
    told_: dict[str, Any] = {
        "id": RecordId("s1"), "write_back": RecordId("w1"), "ordinal": 0, "name": "receipt", "operation": "cash",
        "system": ERP, "entity": "1010", "subjects": ("item:1",), "kind": "create", "content": WANTED,
        "reference": "RC0123456789ABCD", "state": "planned",
    }  # fmt: skip
    return Step(**{**told_, **fields})


def shown(key: str = "D1", **fields: Any) -> NativeRecord:
    return NativeRecord(**{"type": "receipt", "key": (key,), "content": WANTED, **fields})


def payment(amount: str = "100.00") -> IncomingPayment:
    return IncomingPayment(
        transaction_id=RecordId("bank1"), bank_account="DE1", amount=Money.of(amount, "EUR"),
        value_date=date(2026, 11, 19),
    )  # fmt: skip


def cash(**fields: Any) -> CashAct:
    paid = (Application(item_id=RecordId("i1"), amount=Money.of(60, "EUR")),
            Application(item_id=RecordId("i2"), amount=Money.of(40, "EUR")))  # fmt: skip
    return CashAct(**{"receipt_item_id": RecordId("r1"), "applications": paid, "why": "quoted", **fields})


def act(said: Any = None, **fields: Any) -> WriteBack:
    content = said or cash()
    told_: dict[str, Any] = {
        "id": RecordId("w1"), "operation": "cash", "system": ERP, "entity": "1010", "customer_id": RecordId("C1"),
        "customer_number": "1", "act": content, "state": "proposed", "proposer": "ada", "proposed_at": NOW,
        "because_of": "d1", "identity": ("r1",), "input_hash": input_hash(content),
    }  # fmt: skip
    return WriteBack(**{**told_, **fields})


ACTS = {
    "note": NoteAct(activity_id=RecordId("a1"), text="spoke with them", item_id=RecordId("i1")),
    "promise": PromiseAct(
        promise_id=RecordId("p1"), promised_for=date(2026, 12, 1), amount=Money.of(5, "EUR"), items=(RecordId("i1"),)
    ),
    "dispute": DisputeAct(dispute_id=RecordId("d1"), reason="tax", amount=Money.of(5, "EUR"), items=(RecordId("i2"),)),
    "hold": HoldAct(hold_id=RecordId("h1"), kind="manual", subject_id="C1", until=None, reason="asked"),
    "cash": cash(),
    "summary": SummaryAct(account_id=RecordId("crm1"), as_of=date(2026, 11, 20), totals=()),
    "undo": UndoAct(undoes=RecordId("w0"), why="wrong customer"),
}


# -- planning


def test_the_steps_of_an_act_have_places_references_and_subjects_and_wait_to_be_approved() -> None:
    plan = Plan(steps=(
        PlannedStep(name="post", kind="create", reference_kind="RC", subjects=("b", "a"), content=WANTED),
        PlannedStep(name="clear", kind="assign", needs=("post",), before={"open": "1"}, own_record=True,
                    leaves="draft", searchable=False, finality="handed_over", identity=("i1",)),
    ))  # fmt: skip
    first, second = steps_of(act(revision=2), plan, tenant="t")
    assert (first.ordinal, first.name, first.kind, first.subjects) == (0, "post", "create", ("a", "b"))
    assert (first.write_back, first.operation, first.system, first.entity) == ("w1", "cash", ERP, "1010")
    assert (first.content, first.before, first.state, first.revision) == (WANTED, None, "proposed", 2)
    assert first.reference.startswith("RC")
    assert (first.reference_kind, first.searchable, first.leaves, first.finality) == (
        "RC",
        True,
        "effective",
        "effected",
    )
    assert (second.ordinal, second.subjects, second.reference, second.needs) == (1, ("r1",), "", ("post",))
    assert (second.before, second.own_record, second.leaves, second.searchable) == ({"open": "1"}, True, "draft", False)
    assert (second.finality, second.identity) == ("handed_over", ("i1",))
    assert first.id != second.id
    assert steps_of(act(revision=3), plan, tenant="t")[0].id != first.id


def test_a_reference_is_of_whose_money_it_is_and_not_of_what_it_pays() -> None:
    planned = PlannedStep(name="post", kind="create", reference_kind="RC")

    def of(one: WriteBack, *, tenant: str = "t", revision: int = 0, planned: PlannedStep = planned) -> str:
        return reference_of(one, planned, tenant=tenant, revision=revision)

    assert of(act()) == of(act(cash(applications=cash().applications[:1]), customer_number="2"))
    others = [
        of(act(identity=("r2",))), of(act(entity="2020")), of(act(system="other")), of(act(operation="note")),
        of(act(), tenant="u"), of(act(), revision=1), of(act(), planned=structs.replace(planned, name="clear")),
        of(act(), planned=structs.replace(planned, identity=("1",))),
        of(act(), planned=structs.replace(planned, reference_kind="RD")),
    ]  # fmt: skip
    assert len({of(act()), *others}) == 10


@pytest.mark.parametrize("names", [[], ["post", "post"]])
def test_a_plan_without_steps_or_with_two_of_one_name_is_refused(names: list[str]) -> None:
    plan = Plan(steps=tuple(PlannedStep(name=name, kind="assign") for name in names))
    with pytest.raises(ValueError, match="different names"):
        steps_of(act(), plan, tenant="t")


@pytest.mark.parametrize(
    ("name", "items", "subject"),
    [
        ("note", ("i1",), "a1"), ("promise", ("i1",), "p1"), ("dispute", ("i2",), "d1"), ("hold", ("C1",), "h1"),
        ("cash", ("r1", "i1", "i2"), "r1"), ("summary", (), "crm1"), ("undo", (), "w0"),
    ],
)  # fmt: skip
def test_an_act_says_which_items_it_is_about_and_of_which_record_of_ours(
    name: str, items: tuple[str, ...], subject: str
) -> None:
    assert items_of(ACTS[name]) == items
    assert proposing.subject_of(ACTS[name]) == subject


def test_a_note_on_a_whole_customer_and_money_from_the_bank_name_no_item_of_their_own() -> None:
    assert items_of(structs.replace(ACTS["note"], item_id=None)) == ()
    came = cash(receipt_item_id=None, payment=payment())
    assert items_of(came) == ("i1", "i2")
    assert came.cash_id == proposing.subject_of(came) == "bank1"
    with pytest.raises(ValueError, match="about a receipt or a payment"):
        _ = cash(receipt_item_id=None).cash_id


# -- carrying

Carried = Generator[Task, Any, Step]


def carrying(one: Step) -> Carried:
    claim = Claimed("t1", NOW + timedelta(seconds=60))
    return carry(one, claim, now=lambda: NOW, bounds=Bounds(),
                 render=lambda of: ErpRequest(method="POST", url=f"/{of.name}"))  # fmt: skip


def ended(made: Carried, answer: Any) -> Step:
    with pytest.raises(StopIteration) as over:
        made.send(answer)
    result: Step = over.value.value
    return result


def test_a_step_is_looked_for_its_request_is_committed_and_sent_and_what_came_is_committed() -> None:
    made = carrying(step())
    assert next(made).effect == Find()
    committed = made.send(Found(()))
    assert committed.effect == Commit()
    assert committed.step.state == "sending"
    assert committed.step.request == ErpRequest(method="POST", url="/receipt")
    assert made.send(None).effect == Send()
    last = made.send(Answered(Applied(native=shown())))
    assert (last.effect, last.step.state) == (Commit(("applied",)), "applied")
    assert ended(made, None).state == "applied"


def test_when_it_was_asked_is_what_the_clock_said_before_the_answer() -> None:
    instants = iter(NOW + timedelta(seconds=one) for one in range(10))
    events: list[Any] = []

    def reducer(one: Step, event: Any, **_: Any) -> Any:
        events.append(event)
        return one, ((Find(),) if len(events) == 1 else (Read(),) if len(events) == 2 else (Commit(),))

    made = carry(step(), Claimed("t1", NOW), now=lambda: next(instants), bounds=Bounds(),
                 render=lambda of: ErpRequest(method="POST", url=f"/{of.name}"), reducer=reducer)  # fmt: skip
    next(made)
    made.send(Found(()))
    made.send(ValueRead(None))
    assert [one.asked_at for one in events[1:]] == [NOW + timedelta(seconds=1), NOW + timedelta(seconds=3)]


def test_a_worker_whose_token_is_old_sends_nothing() -> None:
    made = carrying(step())
    next(made)
    assert isinstance(made.send(Found(())).effect, Commit)
    assert ended(made, Fenced()).state == "sending"


def test_a_step_that_may_be_sent_again_later_rests_and_has_no_request_before_it_is_sent() -> None:
    made = carrying(step())
    assert next(made).step.request is None
    made.send(Found(()))
    made.send(None)
    rested = made.send(Answered(NotExecuted(wait_seconds=9, said="busy")))
    assert (rested.step.state, rested.step.said) == ("planned", "busy")
    assert ended(made, None).not_before == NOW + timedelta(seconds=9)


# -- claims


def test_a_step_is_due_when_nobody_has_it_and_its_time_has_come() -> None:
    assert due(step(), NOW)
    assert due(step(lease_until=NOW, not_before=NOW), NOW)
    assert not due(step(lease_until=NOW + timedelta(seconds=1)), NOW)
    assert not due(step(not_before=NOW + timedelta(seconds=1)), NOW)
    assert not due(step(state="confirmed"), NOW)


def test_only_an_earlier_unsettled_change_of_the_same_subject_in_the_same_system_is_in_the_way() -> None:
    later = step(id=RecordId("b"), order=2)
    earlier = step(id=RecordId("a"), order=1)
    assert in_the_way(later, earlier)
    assert not in_the_way(earlier, later)
    assert not in_the_way(later, structs.replace(earlier, system=SystemUid("crm")))
    assert not in_the_way(later, structs.replace(earlier, subjects=("item:2",)))
    assert not in_the_way(later, structs.replace(earlier, state="proposed"))
    assert in_the_way(later, structs.replace(earlier, order=2, ordinal=-1))
    assert not in_the_way(later, structs.replace(earlier, order=2, ordinal=0))


def test_what_a_step_refers_to_must_be_confirmed_before_its_first_send_only() -> None:
    first, second = step(state="applied"), step(id=RecordId("b"), ordinal=1, name="clear", needs=("receipt",))
    confirmed = structs.replace(first, state="confirmed")
    assert not needs_met(second, [first, second])
    assert needs_met(second, [confirmed, second])
    assert needs_met(structs.replace(second, state="unknown"), [first, second])
    assert not needs_met(structs.replace(second, needs=("receipt", "other")), [confirmed, second])
    elsewhere = structs.replace(confirmed, write_back=RecordId("w2"), subjects=("item:9",))
    assert not claimable(second, [elsewhere, second], now=NOW)
    assert claimable(second, [confirmed, second], now=NOW)


def test_a_step_that_needs_nothing_or_is_under_way_is_not_hopeless() -> None:
    ended_ = step(state="refused")
    assert hopeless(step(id=RecordId("b")), [ended_]) == ""
    assert hopeless(step(id=RecordId("b"), name="clear", needs=("receipt",), state="sending"), [ended_]) == ""
    waiting = step(id=RecordId("b"), name="clear", needs=("receipt", "unheard-of"))
    assert hopeless(waiting, [step(state="confirmed")]) == ""
    assert hopeless(waiting, [ended_]) == "step receipt is refused"


# -- the nightly count


def test_of_creates_all_and_of_values_the_newest_are_counted_if_they_took_effect_lately() -> None:
    lately, long_ago = NOW - timedelta(days=DAYS), NOW - timedelta(days=DAYS, seconds=1)
    done: dict[str, Any] = {"state": "confirmed", "applied_at": lately}
    create = step(**done)
    value = step(kind="assign", content={"block": "D"}, **done)
    second = structs.replace(value, id=RecordId("s9"), order=5)
    other = structs.replace(value, id=RecordId("s8"), content={"level": "2"})
    elsewhere = structs.replace(value, id=RecordId("s7"), system=SystemUid("crm"))
    silent = structs.replace(create, searchable=False)
    old, open_ = structs.replace(create, applied_at=long_ago), structs.replace(create, state="applied")
    undated = structs.replace(create, applied_at=None)
    found = to_count([create, silent, old, open_, undated, second, value, other, elsewhere], now=NOW)
    assert found == (create, second, other, elsewhere)


@pytest.mark.parametrize(
    ("records", "finding", "detail"),
    [
        ((), "missing", "nothing under RC0123456789ABCD"),
        ((shown(),), None, ""),
        ((shown(), shown("D2")), "duplicate", "several records under one reference: receipt D1, receipt D2"),
        ((shown(), shown("D2", status="draft")), "surplus_drafts", "1 drafts beside the record"),
        ((shown(content={"amount": "1.00"}),), "different", "receipt D1: content differs from ours"),
        ((shown(status="pending"),), "different", "pending"),
        ((shown(status="reversed", display_no="77"),), "different", "receipt 77: reversed in the ERP"),
        ((shown(status="refused", said="closed"),), "different", "closed"),
        ((shown(status="draft"),), "different", "receipt D1: only a draft"),
    ],
)  # fmt: skip
def test_a_count_says_what_the_erp_shows_of_a_record(
    records: tuple[NativeRecord, ...], finding: str | None, detail: str
) -> None:
    made = counted(step(state="confirmed"), records)
    assert (made.finding if made else None, made.detail if made else "") == (finding, detail)
    assert made is None or made.step == step(state="confirmed")


def test_a_count_says_that_a_value_was_changed_or_is_gone_with_what_it_stood_on() -> None:
    value = step(kind="assign", content={"block": "D", "until": "x"}, state="confirmed")
    assert counted(value, (shown(content={"block": "D", "until": "x", "more": "y"}),)) is None
    gone = counted(value, ())
    assert gone is not None
    assert (gone.finding, gone.detail, gone.step) == ("missing", "what it changed is not there any more", value)
    changed = counted(value, (shown(content={"block": "H"}),))
    assert changed is not None
    assert (changed.finding, changed.detail) == (
        "different", "somebody changed it since: block is 'H', until is 'absent'",
    )  # fmt: skip


# -- reverse reading


def echo(native: str = "n1", seen: str | None = "D", **fields: Any) -> EchoSeen:
    told_: dict[str, Any] = {
        "native_id": RecordId(native), "record_id": RecordId("h1"), "kind": "echo", "system": ERP, "entity": "1010",
        "shows": "D", "subject_id": "i1", "linked_at": NOW - timedelta(hours=1), "seen": seen,
    }  # fmt: skip
    return EchoSeen(**{**told_, **fields})


def fate(*echoes: EchoSeen, standing: frozenset[str] = frozenset({"i1", "i2"})) -> tuple[Fate, ...]:
    return fates(echoes, read_since=NOW, standing=standing)


def test_a_block_that_stands_as_we_set_it_has_no_fate() -> None:
    assert fate(echo(), echo("n2", subject_id="i2")) == ()


def test_blocks_that_are_gone_were_lifted_and_if_some_stand_partly() -> None:
    assert fate(echo(seen=None)) == (Fate(record_id=RecordId("h1"), what="lifted", gone=(RecordId("n1"),)),)
    (some,) = fate(echo(seen=None), echo("n2"))
    assert (some.what, some.gone) == ("partly", ("n1",))
    both = fate(echo(seen=None), echo("n2", seen=None, record_id=RecordId("h2")))
    assert [(one.record_id, one.what) for one in both] == [("h1", "lifted"), ("h2", "lifted")]


def test_another_code_where_ours_stood_replaces_it() -> None:
    (found,) = fate(echo(seen="H"), echo("n2", seen=None))
    assert (found.record_id, found.what, found.gone) == ("h1", "replaced", ("n2",))


def test_what_was_set_after_the_reading_began_or_went_with_its_item_is_nobodys_decision() -> None:
    assert fate(echo(seen=None, linked_at=NOW)) == ()
    assert fate(echo(seen=None), standing=frozenset({"i2"})) == ()


def test_a_step_is_known_again_by_what_a_reading_brings_back_of_it() -> None:
    keyed = Echo(kind="hold", native_key=("1010", "1"), shows="D")
    found = Echo(kind="promise", shows="RP0123456789ABCD")
    assert marks(step(native=shown(echoes=(keyed, found)))) == {
        source_id(ERP, "hold", ("1010", "1")), source_id(ERP, "promise", ("reference", "RP0123456789ABCD")),
    }  # fmt: skip
    assert marks(step()) == frozenset()
    assert SETTLED == "settled"


# -- proposing


def allowed(**fields: Any) -> proposing.Permission:
    kept = WriteCapability(level="native", object="Receipt", screen="F-28", lost=("a text",))
    told_: dict[str, Any] = {
        "mode": "propose", "capabilities": Capabilities(product="erp", reads={}, writes=dict.fromkeys(ACTS, kept)),  # type: ignore[arg-type]
        "proposer": "robot", "proposed_for": "ada", "at": NOW, "because_of": "d1", **fields,
    }  # fmt: skip
    return proposing.Permission(**told_)


PLACE = proposing.Place(system=ERP, entity="1010", customer_id=RecordId("C1"), customer_number="1")


def made_of(intent: proposing.Intent, **fields: Any) -> WriteBack:
    made = proposing.propose(intent, allowed(**fields)).write_back
    assert made is not None
    return made


def test_a_payment_from_the_bank_is_known_by_its_transaction_and_keeps_all_that_was_asked() -> None:
    made = made_of(proposing.payment(payment(), PLACE, cash().applications, why="named on the statement"))
    assert (made.operation, made.identity, made.system, made.entity) == ("cash", ("bank1",), ERP, "1010")
    assert (made.customer_id, made.customer_number) == ("C1", "1")
    assert (made.proposer, made.proposed_for, made.proposed_at, made.because_of) == ("robot", "ada", NOW, "d1")
    assert (made.lands_in, made.screen, made.lost) == ("Receipt", "F-28", ("a text",))
    assert isinstance(made.act, CashAct)
    assert made.act == CashAct(payment=payment(), applications=cash().applications, why="named on the statement")
    other = made_of(proposing.payment(payment("5.00"), PLACE, (), why=""))
    assert other.id == made.id
    assert other.input_hash != made.input_hash
    assert made_of(proposing.payment(payment(), structs.replace(PLACE, entity="2020"), (), why="")).id != made.id


def test_what_a_product_takes_from_nobody_but_a_person_is_not_even_proposed() -> None:
    part = structs.replace(cash().applications[0], discount=Money.of("1.00", "EUR"))
    found = proposing.propose(proposing.payment(payment(), PLACE, (part,), why=""), allowed())
    assert (found.write_back, found.why_not) == (
        None, "erp takes a discount from nobody but a person: post it in the ERP",
    )  # fmt: skip


def test_a_product_that_applies_no_standing_cash_is_told_apart_from_one_that_takes_payments() -> None:
    only_paid = WriteCapability(level="native", on_account=False)
    can = Capabilities(product="erp", reads={}, writes={"cash": only_paid})
    standing = proposing.Intent(operation="cash", place=PLACE, act=cash(), identity=("r1",))
    refused = proposing.propose(standing, allowed(capabilities=can))
    assert refused.write_back is None
    assert refused.why_not == "erp applies no money that stands on an account: a person does"
    assert made_of(proposing.payment(payment(), PLACE, cash().applications, why=""), capabilities=can)


def test_what_is_off_or_absent_says_where() -> None:
    intent = proposing.Intent(operation="note", place=PLACE, act=ACTS["note"], identity=("a1",))
    assert proposing.propose(intent, allowed(mode="off")).why_not == "writing is off for note in erp 1010"
    absent = Capabilities(product="erp", reads={}, writes={"note": WriteCapability(level="absent")})
    assert proposing.propose(intent, allowed(capabilities=absent)).why_not == "erp cannot keep a note"


def test_what_a_ledger_was_told_is_said_again_in_a_crm_once_and_a_summary_once_a_day() -> None:
    again = made_of(proposing.mirrored(act(ACTS["note"], operation="note"), PLACE))
    assert (again.operation, again.identity, again.act) == ("note", ("w1",), ACTS["note"])
    total = OpenTotal(open=Money.of(5, "EUR"), overdue=Money.of(1, "EUR"))
    said = SummaryAct(account_id=RecordId("crm1"), as_of=date(2026, 11, 20), totals=(total,))
    first = made_of(proposing.summary(said, PLACE))
    assert (first.operation, first.identity, first.act) == ("summary", ("crm1", "2026-11-20"), said)
    assert made_of(proposing.summary(structs.replace(said, totals=()), PLACE)).id == first.id
    assert made_of(proposing.summary(structs.replace(said, as_of=date(2026, 11, 21)), PLACE)).id != first.id


def test_an_undo_takes_back_what_was_confirmed_the_newest_first() -> None:
    steps = [
        step(state="confirmed", native=shown("D7"), before={"open": "1"}),
        step(id=RecordId("s2"), ordinal=1, name="clear", kind="assign", state="confirmed"),
        step(id=RecordId("s3"), ordinal=2, name="mail", state="refused"),
    ]
    made = made_of(proposing.undo(act(), steps, why="wrong customer"))
    assert (made.operation, made.identity) == ("undo", ("w1",))
    assert (made.system, made.entity, made.customer_id, made.customer_number) == (ERP, "1010", "C1", "1")
    assert isinstance(made.act, UndoAct)
    assert (made.act.undoes, made.act.why) == ("w1", "wrong customer")
    second, first = made.act.records
    assert (second.step, second.kind, second.native_type, second.native_key) == ("clear", "assign", "", ())
    assert (first.step, first.native_type, first.native_key, first.subjects) == (
        "receipt",
        "receipt",
        ("D7",),
        ("item:1",),
    )
    assert (first.content, first.before) == (WANTED, {"open": "1"})


def test_cash_of_another_receipt_is_no_intent(desk: Any) -> None:
    paid, other = desk.cash("5", "100.00", text="90001234"), desk.cash("6", "100.00")
    found = propose([desk.item("90001234", "100.00"), paid])[0]
    assert proposing.cash(paid, found).act == CashAct(
        receipt_item_id=paid.id, applications=found.applications, why="; ".join(found.explanation)
    )
    with pytest.raises(ValueError, match=r"^this proposal applies nothing of this receipt$"):
        proposing.cash(other, found)


def test_a_hold_and_a_dispute_say_all_that_was_said(desk: Any) -> None:
    item = desk.item("1", "10.00")
    hold = desk.hold(item, until=date(2026, 12, 1), reason="asked for the delivery note")
    assert proposing.hold(hold, PLACE).act == HoldAct(
        hold_id=hold.id, kind="native", subject_id=item.id, until=date(2026, 12, 1),
        reason="asked for the delivery note",
    )  # fmt: skip
    assert proposing.hold(hold, PLACE, release=True).act.release
    opened = desk.dispute((item, "1.00"), note="wrong price")
    assert proposing.dispute(opened).act == DisputeAct(
        dispute_id=opened.id, reason="pricing", amount=Money.of(1, "EUR"), items=(item.id,), note="wrong price",
    )  # fmt: skip
    for status in ("resolved", "rejected", "withdrawn"):
        closed = proposing.dispute(structs.replace(opened, status=status, resolution="credited"))
        assert (closed.act.close, closed.act.note, closed.identity) == (True, "credited", (opened.id, "close"))
    promise = desk.promise((item, "4.00"))
    assert proposing.promise(promise).act == PromiseAct(
        promise_id=promise.id, promised_for=promise.promised_for, amount=Money.of(4, "EUR"), items=(item.id,)
    )
    assert proposing.place_of(item) == proposing.Place(
        system=desk.system, entity="1010", customer_id=item.customer_id, customer_number="C1"
    )


def test_proposals_that_are_no_longer_wanted_are_superseded_and_nothing_else_moves() -> None:
    def one(name: str, **fields: Any) -> WriteBack:
        return act(ACTS["note"], id=RecordId(name), **fields)

    changed = structs.replace(ACTS["note"], text="spoke again")
    standing = {
        name: one(name, state=state)
        for name, state in [("same", "proposed"), ("edited", "proposed"), ("gone", "proposed"), ("sent", "planned"),
                            ("left", "confirmed"), ("back", "superseded"), ("busy", "planned")]
    }  # fmt: skip
    wanted = {
        "same": one("same"), "edited": act(changed, id=RecordId("edited")), "new": one("new"), "back": one("back"),
        "busy": act(changed, id=RecordId("busy")),
    }  # fmt: skip
    kept, gone = proposing.revised(standing, wanted)  # type: ignore[arg-type] # plain names
    assert [one.id for one in kept] == ["edited", "new", "back"]
    assert [(one.id, one.state) for one in gone] == [("gone", "superseded")]


# -- what becomes of an act


@pytest.mark.parametrize(
    ("states", "state"),
    [(["rejected"], "rejected"), (["refused", "withdrawn", "rejected"], "refused"),
     (["withdrawn", "rejected", "superseded"], "withdrawn"), (["rejected", "superseded"], "rejected"),
     (["superseded", "proposed"], "superseded"), (["sending", "accepted"], "sending"),
     (["accepted", "planned"], "accepted"), (["unknown", "sending"], "unknown"), (["applied"], "applied"),
     (["applied", "refused"], "partly")],
)  # fmt: skip
def test_the_loudest_step_speaks_for_its_act(states: list[Any], state: str) -> None:
    assert state_of([step(state=one) for one in states]) == state


def test_an_act_without_steps_has_no_state_of_theirs() -> None:
    with pytest.raises(ValueError, match="without steps"):
        state_of([])


def test_an_act_says_what_its_steps_say_once_and_not_what_went_well() -> None:
    steps = [
        step(state="refused", said="period closed"), step(state="needs_human", said="period closed"),
        step(state="unknown", said="no answer"), step(state="confirmed", said="fine"), step(said="later"), step(),
    ]  # fmt: skip
    assert told(steps) == "period closed; no answer"


# -- permission in advance


def test_what_is_used_is_acts_accounts_and_money_of_each_currency() -> None:
    acts = [
        act(), act(ACTS["promise"], customer_id=RecordId("C2")), act(ACTS["note"], customer_id=RecordId("C2")),
        act(structs.replace(ACTS["dispute"], amount=Money.of(7, "USD"))),
    ]  # fmt: skip
    assert used_by(acts) == Used(
        count=4, accounts=frozenset({"C1", "C2"}), amounts=(("EUR", Decimal(105)), ("USD", Decimal(7)))
    )
    assert used_by([]) == Used()


def test_a_ceiling_may_be_reached_and_not_passed() -> None:
    ceiling = Ceiling(count=2, accounts=1, amount=Decimal(200))
    used = used_by([act()])
    assert above(ceiling, used, act(), per="day") == ""
    assert above(ceiling, used_by([act(), act()]), act(), per="day") == "2 acts a day are reached"
    assert above(ceiling, used, act(customer_id=RecordId("C2")), per="run") == "1 accounts a run are reached"
    more = act(structs.replace(ACTS["promise"], amount=Money.of("100.01", "EUR")))
    assert above(ceiling, used, more, per="day") == "200.00 EUR a day would be passed"
    dollars = act(structs.replace(ACTS["promise"], amount=Money.of(200, "USD")))
    assert above(ceiling, used, dollars, per="day") == ""
    assert above(ceiling, used, act(ACTS["note"]), per="day") == ""


def test_nights_count_back_from_today_or_yesterday() -> None:
    today = NOW.date()
    row = [today - timedelta(days=days) for days in range(1, 8)]
    assert nights_missing(row, today=today) == 0
    assert nights_missing([*row[:3], *row[4:]], today=today) == 2
    assert nights_missing([today, *row[:1]], today=today, needed=3) == 1
    assert nights_missing(row[1:], today=today) == 5
