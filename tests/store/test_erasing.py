"""Erasing a person out of the store: every version, the trail still whole; what a law wants kept is kept."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from msgspec import structs

from canonical_model.access import EVERYTHING
from canonical_model.communications import Communication, ReceivedMessage, ReplyProposal
from canonical_model.decisions import Decision
from canonical_model.identity import RecordId, SystemUid, engine_id, source_id
from canonical_model.master_data import LegalEntity
from canonical_model.money import Money
from canonical_model.relationships import Interaction
from core.account import AccountView
from core.recorded import Recorded
from core.replay import packed, unpacked
from core.retention import Retention
from duecourse.flows.erase import Erasing, erase
from duecourse.flows.names import NotFound
from duecourse.flows.retain import apply_retention

SYSTEM = SystemUid("sap-uid")
AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
PLACE = {"system": SYSTEM, "entity": "1010", "customer_number": "C1"}


class At:
    """A clock that stands."""

    def __init__(self, day: date) -> None:
        self._day = day

    def now(self) -> datetime:
        return datetime(self._day.year, self._day.month, self._day.day, tzinfo=UTC)

    def today(self) -> date:
        return self._day


def erasing(desk: Any, *, preview: bool = False, on: date = date(2026, 11, 27), **rules: Any) -> Erasing:
    return Erasing(
        units=desk.store,
        actor=desk.actor,
        scope=EVERYTHING,
        clock=At(on),
        retention=Retention(**rules),
        preview=preview,
    )


def received(desk: Any, number: str, **told: Any) -> ReceivedMessage:
    fields: dict[str, Any] = {
        **PLACE, "customer_id": desk.customer_id("C1"), "state": "done", "received_at": AT,
        "sender": "ada@example.com", "subject": "holiday", "text": "I am away. Ada Sample",
    } | told  # fmt: skip
    return ReceivedMessage(id=engine_id("received_message", (number,)), **fields)


def sent(desk: Any) -> Communication:
    return Communication(
        id=engine_id("communication", ("1",)), **PLACE, customer_id=desk.customer_id("C1"), kind="reminder",
        channel="mail", state="sent", recipients=("ada@example.com",), language="en", tone="", template="",
        template_version="", subject="Invoice", text="Dear Ada Sample", rendered_hash="", handed_at=AT, settled_at=AT,
        totals=(Money.of("5", "EUR"),),
    )  # fmt: skip


@pytest.fixture
def filled(desk: Any) -> Any:
    spoken = Interaction(
        id=source_id(SYSTEM, "interaction", ("1010", "I1")), system=SYSTEM, entity="1010", native_key=("1010", "I1"),
        customer_id=desk.customer_id("C1"), customer_number="C1", kind="call", happened_at=AT, text="Ada Sample rang",
    )  # fmt: skip
    entity = LegalEntity(
        id=source_id(SYSTEM, "legal_entity", ("1010",)), system=SYSTEM, entity="1010", native_key=("1010",), name="D",
        country="DE", functional_currency="EUR",
    )  # fmt: skip
    desk.read(desk.customer("C1"), desk.person("P1"), entity, spoken, sweeps=())
    claimed = ReplyProposal(
        id=RecordId("p"), kind="promise", evidence="Ada pays", confidence=Decimal(1), state="accepted"
    )
    with desk.unit() as unit:
        unit.put(structs.replace(desk.activity("1"), text="Ada Sample called"), because="said by Ada Sample")
        unit.put(received(desk, "away", automatic=True), because="a mail")
        unit.put(received(desk, "promised", proposals=(claimed,)), because="a mail")
        unit.put(sent(desk), because="a mail")
        decision = engine_id("decision", ("1",))
        unit.put(
            Decision(
                id=decision, **PLACE, customer_id=desk.customer_id("C1"), move="push", next_step="mail", reasons=(),
                items=(), score=Money.of("1", "EUR"), as_of=date(2026, 3, 2), batch=1, policy_version="1",
            ),
            because="d",
        )  # fmt: skip
        unit.keep_inputs([_input(desk, decision)])
    with desk.unit() as unit:
        unit.put(structs.replace(desk.activity("1"), text="Ada Sample called twice"), because="corrected")
    return desk


def _input(desk: Any, decision: RecordId) -> Recorded:
    view = AccountView(
        **PLACE, customer_id=desk.customer_id("C1"), customer=None, functional_currency="EUR", items=(), holds=(),
        promises=(), disputes=(), quarantined=(), gate=(),
        activities=(structs.replace(desk.activity("1"), text="Ada Sample called"),),
    )  # fmt: skip
    told = {"system": SYSTEM, "entity": "1010", "policy_version": "1", "rate_set": ""}
    return Recorded(decision=decision, **told, account=packed(view))


def everything(desk: Any) -> str:
    """All that the store holds, as text; recorded inputs unpacked."""
    names = desk.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    told = [f"{row.tablename} {one[0]}" for row in names for one in desk.sql(f"SELECT t::text FROM {row.tablename} t")]
    with desk.unit() as unit:
        inputs = (unit.input_of(RecordId(row.decision)) for row in desk.sql("SELECT decision FROM decision_input"))
        told += [str(unpacked(one.account, AccountView, of="it")) for one in inputs if one.account]
    return "\n".join(told)


def test_a_preview_says_what_would_be_done_and_changes_nothing(filled: Any) -> None:
    before = everything(filled)
    made = erase(erasing(filled, preview=True), "ada@example.com", because="request 7")
    assert everything(filled) == before
    done = erase(erasing(filled), "ada@example.com", because="request 7")
    assert structs.replace(done, preview=True) == made


def test_nothing_names_them_but_what_a_law_wants_kept(filled: Any) -> None:
    made = erase(erasing(filled), "Ada Sample", because="request 7")
    kept = {engine_id("received_message", ("promised",)), engine_id("communication", ("1",))}
    assert {row.id for row in made.kept} == kept
    assert {(row.until, "HGB" in row.why) for row in made.kept} == {(date(2032, 12, 31), True)}
    assert {row.what: row.count for row in made.erased} == {
        "activity": 2, "received_message": 1, "interaction": 1, "recorded inputs": 1, "person": 1,
        "texts of the audit trail": 3,
    }  # fmt: skip
    assert {(row.what, row.key) for row in made.native} == {
        ("person", ("1010", "P1")), ("interaction", (filled.sql("SELECT id FROM interaction")[0].id,)),
    }  # fmt: skip
    left = [line for line in everything(filled).split("\n") if "Ada" in line or "ada@" in line]
    assert len(left) == 2
    assert {line.split()[0] for line in left} == {"received_message", "communication"}


def test_the_trail_is_whole_and_proves_what_is_there_afterwards(filled: Any) -> None:
    erase(erasing(filled), "ada@example.com", because="asked by Ada Sample herself")
    with filled.unit() as unit:
        assert unit.verify_audit().ok
        assert list(unit.unproven(limit=5)) == []
        assert [one for one in unit.audit() if "Ada" in one.detail] == []
        assert sum(one.erased for one in unit.audit()) >= 3


def test_once_the_law_is_over_the_letters_go_too(filled: Any) -> None:
    erase(erasing(filled), "ada@example.com", because="request 7")
    later = erase(erasing(filled, on=date(2033, 1, 1)), "ada@example.com", because="request 7, later")
    assert later.kept == ()
    assert "ada@" not in everything(filled).lower()


def test_an_input_of_which_something_was_erased_says_so(filled: Any) -> None:
    erase(erasing(filled), "ada@example.com", because="request 7")
    with filled.unit() as unit:
        told = unit.input_of(engine_id("decision", ("1",)))
    assert told.erased_at is not None
    assert unpacked(told.account, AccountView, of="it").activities[0].text == "[erased] called"


def test_nobody_is_taken_for_somebody_else(filled: Any) -> None:
    filled.read(filled.person("P2", email="b@example.com"), mode="changes", feed="persons", sweeps=())
    with pytest.raises(NotFound, match="fits several people"):
        erase(erasing(filled), "Ada Sample", because="r")
    with pytest.raises(NotFound, match="no person is"):
        erase(erasing(filled), "Grace", because="r")


def test_what_is_old_enough_is_emptied_and_a_law_prevails(filled: Any) -> None:
    rules = {"replies": 30, "messages": 30, "inputs": 30, "job_notes": 30}
    counted = apply_retention(erasing(filled, preview=True, **rules), payload_days=90)
    made = apply_retention(erasing(filled, **rules), payload_days=90)
    assert counted.rows == made.rows
    assert {row.what: (row.emptied, row.kept) for row in made.rows if row.emptied or row.kept} == {
        "replies": (1, 1), "messages": (0, 1), "recorded inputs of decisions": (1, 0),
    }  # fmt: skip
    with filled.unit() as unit:
        assert unit.verify_audit().ok
        assert list(unit.unproven(limit=5)) == []
        assert unit.input_of(engine_id("decision", ("1",))).account == b""
    again = apply_retention(erasing(filled, **rules), payload_days=90)
    assert sum(row.emptied for row in again.rows) == 0


def test_nothing_is_emptied_before_its_time_or_where_the_settings_say_for_ever(filled: Any) -> None:
    before = everything(filled)
    soon = AT.date() + timedelta(days=20)
    apply_retention(erasing(filled, on=soon, replies=30, messages=30, inputs=30), payload_days=90)
    for_ever = {"replies": 0, "messages": 0, "inputs": 0, "job_notes": 0}
    apply_retention(erasing(filled, on=date(2099, 1, 1), **for_ever), payload_days=90_000)
    assert everything(filled) == before
