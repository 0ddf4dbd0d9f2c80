"""What is sent to ECC and what its answers mean: plans, requests by SAP's own signatures, records found."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from adapters.sap.ecc import ADAPTER
from adapters.sap.ecc.settings import Settings, Writing
from adapters.sap.ecc.writing.side import EccSide
from adapters.sap.note_blocks import foldable
from adapters.sap.rfc.dispute import case_guid
from adapters.sap.rfc.exchange import Reply, body_of, response
from adapters.sap.rfc.logon import Logon
from adapters.sap.rfc.wire import RfcWire
from canonical_model.errors import BadAnswer
from canonical_model.identity import RecordId, SystemUid
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.steps import NativeRecord, Step
from canonical_model.write_back import (
    Application,
    CashAct,
    DisputeAct,
    HoldAct,
    IncomingPayment,
    NoteAct,
    PromiseAct,
    UndoAct,
    WriteBack,
    WrittenRecord,
)
from canonical_model.writing import Accepted, Applied, ErpResponse, Known, NotExecuted, Plan, Refused, Unknown
from core.write_back.judging import judge
from core.write_back.planning import steps_of
from simulators.books import Books
from simulators.ecc import ABAPApplicationError, CommunicationError, Ecc
from simulators.ecc.fscm import cases
from simulators.ecc.idocs import kept, work

NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
OWNER = "0000000001"
CODES = Writing(
    note_text_id="0001", hold_block="H", promise_block="P", change_function="Z_DUECOURSE_ITEM_CHANGE",
    case_types={"DE01": "F001"}, reason_codes={"pricing": "0007"}, close_steps=("02", "03"), void_steps=("02",),
    root_cause="0001", clearing_function="Z_DUECOURSE_CLEAR", lock_messages=("ZSIM/012",),
    remittance={"SNDPOR": "DUECOURSE", "SNDPRT": "LS", "SNDPRN": "DUECOURSE"},
)  # fmt: skip


def side(**writing: Any) -> EccSide:
    return EccSide(Settings(logon=Logon(parameters={}), writing=structs.replace(CODES, **writing)))


def open_item(number: str = "1800000000", **more: Any) -> OpenItem:
    told: dict[str, Any] = {
        "id": RecordId(number), "system": SystemUid("ecc"), "entity": "DE01",
        "native_key": ("DE01", number, "2026", "001"), "document_id": RecordId(f"d{number}"), "document_no": number,
        "document_type": "invoice", "customer_id": RecordId("C1"), "customer_number": "1", "kind": "whole",
        "currency": "EUR", "original_minor": 10000, "open_minor": 10000, "functional_currency": "EUR",
        "original_functional_minor": 10000, "open_functional_minor": 10000,
    }  # fmt: skip
    return OpenItem(**{**told, **more})


ITEM, OTHER = open_item(), open_item("1800000001", original_minor=20000, open_minor=20000)
PAYMENT = open_item("1400000000", original_minor=-10000, open_minor=-10000)
PART = Application(item_id=ITEM.id, amount=Money.of("100.00", "EUR"))
NOTE = NoteAct(activity_id=RecordId("n1"), text="spoke to them")
HOLD = HoldAct(hold_id=RecordId("h1"), kind="manual", subject_id=ITEM.id, until=date(2026, 12, 1), reason="asked")
PROMISE = PromiseAct(
    promise_id=RecordId("p1"), promised_for=date(2026, 12, 5), amount=Money.of("100.00", "EUR"), items=(ITEM.id,)
)
DISPUTE = DisputeAct(
    dispute_id=RecordId("q1"), reason="pricing", amount=Money.of("60.00", "EUR"), items=(ITEM.id,), note="too dear"
)
CASH = CashAct(receipt_item_id=PAYMENT.id, applications=(PART,), why="quoted")


def planned(act: Any, operation: str, *items: OpenItem, **writing: Any) -> tuple[WriteBack, Plan]:
    made = WriteBack(
        id=RecordId("ab12" * 8), operation=operation, system=SystemUid("ecc"), entity="DE01",
        customer_id=RecordId("C1"), customer_number="1", act=act, state="proposed", proposer="ada b",
        proposed_at=NOW, because_of="ada", identity=("1",),
    )  # fmt: skip
    known = Known(items={item.id: item for item in items or (ITEM, OTHER, PAYMENT)})
    return made, side(**writing).plan(made, ADAPTER.capabilities, known)


def steps(act: Any, operation: str, *items: OpenItem, **writing: Any) -> tuple[Step, ...]:
    made, plan = planned(act, operation, *items, **writing)
    return tuple(structs.replace(step, sent_at=NOW, attempt=1) for step in steps_of(made, plan, tenant="t"))


def done(system: Ecc, step: Step, **writing: Any) -> Any:
    """What the outcome of a step is, looked at right before where it wants that."""
    here, wire = side(**writing), RfcWire(system.connect)
    facts = {}
    if step.before is not None:
        seen = here.standing(step, wire.send(here.precondition(step, {}), timeout=5))
        facts = {step.name: seen} if seen is not None else {}
    return here.outcome(step, wire.send(here.request(step, facts), timeout=5))


def found(system: Ecc, step: Step, **writing: Any) -> tuple[NativeRecord, ...]:
    here = side(**writing)
    answer = RfcWire(system.connect).send(here.find(step, {}), timeout=5)
    assert isinstance(answer, ErpResponse), answer
    return here.found(step, answer)


@pytest.mark.parametrize(
    ("act", "operation", "name", "empty"),
    [
        (NOTE, "note", "note_text_id", ""), (HOLD, "hold", "hold_block", ""), (HOLD, "hold", "change_function", ""),
        (PROMISE, "promise", "promise_block", ""), (DISPUTE, "dispute", "case_types", {}),
        (structs.replace(DISPUTE, close=True), "dispute", "close_steps", ()), (CASH, "cash", "remittance", {}),
    ],
)  # fmt: skip
def test_what_is_the_systems_own_is_asked_for(act: Any, operation: str, name: str, empty: Any) -> None:
    with pytest.raises(ValueError, match=name):
        planned(act, operation, **{name: empty})


def test_what_cannot_be_kept_is_declared() -> None:
    _, plan = planned(HOLD, "hold")
    assert plan.lost == ("the end of the hold: a block has none",)
    _, unnamed = planned(structs.replace(DISPUTE, reason="freight"), "dispute")
    assert any("freight" in lost for lost in unnamed.lost)
    full = open_item(text="x" * 45, our_reference="another system's")
    _, plan = planned(PROMISE, "promise", full)
    assert plan.steps[0].content == {"MANSP": "P"}
    assert len(plan.lost) == 3


def test_items_that_are_not_known_any_more_are_said() -> None:
    with pytest.raises(ValueError, match="not known any more"):
        planned(PROMISE, "promise", open_item("other"))


def test_a_payment_that_does_not_pay_whole_items_is_not_cleared() -> None:
    half = structs.replace(CASH, applications=(structs.replace(PART, amount=Money.of("40.00", "EUR")),))
    with pytest.raises(ValueError, match="whole items"):
        planned(half, "cash", allow=("post_and_clear",))
    with pytest.raises(ValueError, match="clearing_function"):
        planned(CASH, "cash", allow=("post_and_clear",), clearing_function="")
    assert steps(half, "cash")[0].name == "advice"


def test_a_promise_over_several_invoices_is_one_each_and_only_in_full() -> None:
    both = structs.replace(PROMISE, items=(ITEM.id, OTHER.id), amount=Money.of("300.00", "EUR"))
    made = steps(both, "promise", promise_function="Z_P")
    assert [step.content["amount"] for step in made] == ["100", "200"]
    assert len({step.reference for step in made}) == 2
    with pytest.raises(ValueError, match="for one invoice"):
        planned(structs.replace(both, amount=Money.of("250.00", "EUR")), "promise", promise_function="Z_P")


def test_the_status_goes_one_step_at_a_time_each_after_the_one_before() -> None:
    made = steps(structs.replace(DISPUTE, close=True), "dispute")
    assert [(step.before, step.content, step.needs) for step in made] == [
        ({"STAT_ORDERNO": "01"}, {"STAT_ORDERNO": "02"}, ()),
        ({"STAT_ORDERNO": "02"}, {"STAT_ORDERNO": "03"}, ("status 02",)),
    ]


def written(step: str, **more: Any) -> WrittenRecord:
    told = {"kind": "create", "native_type": "x", "native_key": ("1",), "subjects": ("case/A",), "content": {},
            "before": None}  # fmt: skip
    return WrittenRecord(step=step, **{**told, **more})


@pytest.mark.parametrize(
    ("record", "words"),
    [("advice", "FBE6"), ("clear", "FBRA"), ("promise 0", "UDM_SPECIALIST"), ("status 02", "UDM_DISPUTE")],
)
def test_what_is_taken_back_by_hand_says_where(record: str, words: str) -> None:
    undo = UndoAct(undoes=RecordId("w"), why="wrong", records=(written(record),))
    with pytest.raises(ValueError, match=words):
        planned(undo, "undo")


def test_a_case_is_voided_only_where_the_settings_say_how() -> None:
    undo = UndoAct(undoes=RecordId("w"), why="wrong", records=(written("dispute"),))
    (step,) = steps(undo, "undo")
    assert (step.subjects, step.content) == (("case/A",), {"STAT_ORDERNO": "02"})
    with pytest.raises(ValueError, match="void_steps"):
        planned(undo, "undo", void_steps=())
    with pytest.raises(ValueError, match="nothing of it took effect"):
        planned(structs.replace(undo, records=()), "undo")


SIGNATURES = {"dispute": DISPUTE, "status": structs.replace(DISPUTE, close=True)}


@pytest.mark.parametrize("name", SIGNATURES)
def test_requests_name_only_parameters_of_saps_signatures(shared: Callable[[str], Path], name: str) -> None:
    known = json.loads(shared("sap/bapi_signatures.json").read_text("utf-8"))
    step, *_ = steps(SIGNATURES[name], "dispute")
    request = side().request(step, {})
    described = known[request.url]
    assert body_of(request).parameters.keys() <= {*described["I"], *described["T"]}
    assert body_of(request).test_first
    assert "TESTRUN" in described["I"]


def test_a_case_has_one_key_and_one_reference_however_often_it_is_sent() -> None:
    first, again = (steps(DISPUTE, "dispute")[0] for _ in range(2))
    assert (first.reference, first.content["CASE_GUID"]) == (again.reference, again.content["CASE_GUID"])
    guid = case_guid(SystemUid("ecc"), DISPUTE.dispute_id)
    assert first.content["CASE_GUID"] == guid
    assert len(guid) == 32
    assert guid == guid.upper()
    assert guid != case_guid(SystemUid("other"), DISPUTE.dispute_id)


def test_a_case_is_made_once_found_by_its_reference_and_refused_the_second_time(system: Ecc) -> None:
    (step,) = steps(DISPUTE, "dispute")
    assert found(system, step) == ()
    assert isinstance(done(system, step), Applied)
    (record,) = found(system, step)
    assert judge(step, (record,)).finding == "one"
    assert record.display_no == "225682"
    again = done(system, step)
    assert isinstance(again, Refused)
    assert "exists already" in again.said
    assert len(cases(system.books)) == 1


def test_a_case_that_customer_code_altered_is_for_a_person(system: Ecc) -> None:
    (step,) = steps(DISPUTE, "dispute")
    done(system, step)
    cases(system.books)[0].attributes["FIN_CUSTDISP_AMT"] = "59.00"
    system.books.revision += 1
    assert judge(step, found(system, step)).finding == "different"


def test_a_case_of_somebody_else_under_our_reference_is_for_a_person(system: Ecc) -> None:
    (step,) = steps(DISPUTE, "dispute")
    done(system, step)
    cases(system.books)[0].guid = "F" * 32
    system.books.revision += 1
    assert judge(step, found(system, step)).finding == "different"


def test_a_case_with_our_key_and_another_reference_is_for_a_person(system: Ecc) -> None:
    (step,) = steps(DISPUTE, "dispute")
    done(system, step)
    cases(system.books)[0].attributes["EXT_REF"] = "somebody's"
    system.books.revision += 1
    assert judge(step, found(system, step)).finding == "different"


def test_a_locked_case_is_tried_again_and_a_wrong_type_is_refused(system: Ecc) -> None:
    (step,) = steps(DISPUTE, "dispute")
    assert isinstance(done(system, structs.replace(step, content={**step.content, "CASE_TYPE": "XXXX"})), Refused)
    done(system, step)
    first, _ = steps(structs.replace(DISPUTE, close=True), "dispute")
    system.disputes.locked.add(step.content["CASE_GUID"])
    assert isinstance(done(system, first), NotExecuted)
    # without its message among the settings a lock is refused in SAP's words, never believed by them
    assert isinstance(done(system, first, lock_messages=()), Refused)


def test_a_status_two_steps_ahead_is_refused_in_saps_words(system: Ecc) -> None:
    done(system, steps(DISPUTE, "dispute")[0])
    _, second = steps(structs.replace(DISPUTE, close=True), "dispute")
    outcome = done(system, second)
    assert isinstance(outcome, Refused)
    assert "Status 01 cannot be followed by 03" in outcome.said


def test_a_case_that_is_not_there_stands_nowhere(system: Ecc) -> None:
    first, _ = steps(structs.replace(DISPUTE, close=True), "dispute")
    here = side()
    answer = RfcWire(system.connect).send(here.precondition(first, {}), timeout=5)
    assert isinstance(answer, ErpResponse)
    assert here.standing(first, answer) is None


def test_a_text_is_never_saved_without_having_been_read() -> None:
    (note,) = steps(NOTE, "note")
    with pytest.raises(ValueError, match="read first"):
        side().request(note, {})


def test_a_text_that_could_not_be_read_is_no_empty_text() -> None:
    (note,) = steps(NOTE, "note")
    with pytest.raises(BadAnswer):
        side().standing(note, response(500, Reply()))


def test_finances_lines_keep_their_formats() -> None:
    (note,) = steps(NOTE, "note")
    own = [{"TDFORMAT": "U1", "TDLINE": "Heading"}, {"TDFORMAT": "=", "TDLINE": "goes on"}]
    seen = side().standing(note, response(200, Reply(results=({"TEXT_LINES": own},))))
    assert seen is not None
    rows = body_of(side().request(note, {note.name: seen})).parameters["TEXT_LINES"]
    assert [(row["TDFORMAT"], row["TDLINE"]) for row in rows[-2:]] == [("U1", "Heading"), ("=", "goes on")]
    assert {(row["TDOBJECT"], row["TDNAME"], row["TDID"], row["TDSPRAS"]) for row in rows} == {
        ("KNB1", "0000000001DE01", "0001", "E")
    }


def test_a_long_word_of_a_note_is_broken_so_that_it_is_found_again(system: Ecc) -> None:
    (note,) = steps(structs.replace(NOTE, text="x" * 500 + " [/NT00000000000000] end"), "note")
    assert "[" not in note.content["text"]
    assert isinstance(done(system, note), Applied)
    assert judge(note, found(system, note)).finding == "one"
    assert foldable("a  b\nc") == "a b c"


def test_a_change_is_refused_by_its_wrapper_when_finance_was_quicker(system: Ecc, desk: Books) -> None:
    document, line = next(iter(desk.items()))
    item = open_item(document.key.number)
    (step,) = steps(structs.replace(HOLD, subject_id=item.id), "hold", item)
    act = lambda: desk.change_item(document.item_key(line), today=date(2026, 11, 20), dunning_block="X")  # noqa: E731
    system.before("Z_DUECOURSE_ITEM_CHANGE", 1, act)
    outcome = done(system, step)
    assert isinstance(outcome, NotExecuted)
    assert line.dunning_block == "X"


def test_a_change_that_shows_otherwise_is_not_known(system: Ecc, desk: Books) -> None:
    document, _ = next(iter(desk.items()))
    item = open_item(document.key.number)
    (step,) = steps(structs.replace(HOLD, subject_id=item.id), "hold", item)
    system.wrappers.unsure = True
    assert isinstance(done(system, step), Unknown)


@pytest.mark.parametrize("error", [CommunicationError("cut"), ABAPApplicationError(key="BDC_ERRORS")])
def test_a_wrapper_that_ends_oddly_is_not_known(system: Ecc, error: Any) -> None:
    (step,) = steps(HOLD, "hold")
    system.fail("Z_DUECOURSE_ITEM_CHANGE", error)
    assert isinstance(done(system, step), Unknown)


@pytest.mark.parametrize(
    ("status", "finding"), [("53", "one"), ("68", "refused"), ("51", "pending"), ("56", "pending"), ("64", "pending")]
)
def test_what_became_of_an_idoc_stands_in_its_status(system: Ecc, status: str, finding: str) -> None:
    (step,) = steps(CASH, "cash")
    assert isinstance(done(system, step), Accepted)
    assert len(kept(system.books)) == 1
    if status != "64":
        work(system.books, status=status)
    assert judge(step, found(system, step)).finding == finding


def test_an_idoc_under_our_reference_that_says_something_else_is_for_a_person(system: Ecc) -> None:
    (step,) = steps(CASH, "cash")
    done(system, step)
    other = structs.replace(step, content={**step.content, "amount": "99"})
    assert judge(other, found(system, other)).finding == "different"


def test_an_idoc_that_this_system_describes_otherwise_is_not_sent(system: Ecc) -> None:
    (step,) = steps(CASH, "cash")
    system.missing.add("IDOCTYPE_READ_COMPLETE")
    assert isinstance(done(system, step), Refused)
    assert kept(system.books) == []


def test_a_payment_that_is_not_posted_yet_is_announced_but_not_cleared() -> None:
    came_in = IncomingPayment(
        transaction_id=RecordId("t1"), bank_account="main", amount=Money.of("120.00", "EUR"), value_date=NOW.date()
    )
    act = CashAct(payment=came_in, applications=(PART,), why="quoted")
    (advice,) = steps(act, "cash")
    assert (advice.content["amount"], advice.content["item/DE01/1800000000/2026/001"]) == ("120", "100")
    assert "payment/t1" in advice.subjects
    with pytest.raises(ValueError, match="stands on the account"):
        planned(act, "cash", allow=("post_and_clear",))


def test_our_blocks_are_known_as_ours_when_they_are_read(system: Ecc, desk: Books) -> None:
    document, _ = next(iter(desk.items()))
    item = open_item(document.key.number)
    (step,) = steps(structs.replace(HOLD, subject_id=item.id), "hold", item)
    done(system, step)
    (record,) = found(system, step)
    (echo,) = record.echoes
    assert (echo.kind, echo.native_key, echo.shows) == ("hold", (*item.native_key, "dunning_block"), "H")
    assert echo.about == ("open_item", item.native_key)
