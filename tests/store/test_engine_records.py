"""Records of ours: kept whole, each version, an equal one not again."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from threading import Thread
from typing import Any

import pytest
from msgspec import structs
from sqlalchemy.exc import IntegrityError

from canonical_model.collecting import Allocation
from canonical_model.decisions import Decision, Reason
from canonical_model.identity import IdentityLink, RecordId, engine_id
from canonical_model.money import Money
from canonical_model.oversight import ApprovalRequest
from canonical_model.write_back import Application, Approval, CashAct, HoldAct, NoteAct, PromiseAct, WriteBack
from core.ports import System
from store import Store
from store.repository import TenantMismatch


def decision(desk: Any, customer: str, as_of: date, **fields: Any) -> Decision:
    told: dict[str, Any] = {
        "move": "push",
        "next_step": "remind",
        "reasons": (Reason(rule="S1", text="held", evidence=("e1", "e2")),),
        "items": (desk.item(1).id,),
        "score": Money.of("12.30", "EUR"),
        "overdue": (Money.of("12.30", "EUR"), Money.of("5", "JPY")),
        "batch": 1,
        "policy_version": "1",
    } | fields
    return Decision(
        id=engine_id("decision", (customer, as_of.isoformat())), system=desk.system, entity="1010", as_of=as_of,
        customer_id=desk.customer_id(customer), customer_number=customer, **told,
    )  # fmt: skip


def write_back(desk: Any, number: str, act: Any, **fields: Any) -> WriteBack:
    told: dict[str, Any] = {
        "operation": "note", "state": "proposed", "proposed_at": datetime(2026, 11, 20, 12, 0, 0, 1, tzinfo=UTC),
    } | fields  # fmt: skip
    return WriteBack(
        id=engine_id("write_back", (number,)), system=desk.system, entity="1010", customer_id=desk.customer_id("C1"),
        customer_number="C1", act=act, proposer="p", because_of="d", **told,
    )  # fmt: skip


def test_a_promise_comes_back_as_it_was_put(desk: Any) -> None:
    item = desk.item(1).id
    promise = desk.promise(
        "1", allocations=(Allocation(item_id=item, amount=Money.of("0.10", "EUR")),), evidence="“ok”"
    )
    with desk.unit() as unit:
        assert unit.put(promise, because="d")
        assert unit.promises() == [promise]
        assert unit.promises()[0].amount.amount.as_tuple().exponent == -2


def test_an_activity_keeps_its_instant_to_the_microsecond(desk: Any) -> None:
    with desk.unit() as unit:
        unit.put(desk.activity("1"), because="d")
        assert unit.activities(customer_id=desk.customer_id("C1")) == [desk.activity("1")]
        assert unit.activities(customer_id=RecordId("other")) == []


def test_every_act_comes_back_as_it_was_put(desk: Any) -> None:
    item, amount = desk.item(1).id, Money.of("7", "JPY")
    acts = (
        NoteAct(activity_id=RecordId("a"), text="t"),
        PromiseAct(promise_id=RecordId("p"), promised_for=date(2026, 1, 1), amount=amount, items=(item,)),
        HoldAct(hold_id=RecordId("h"), kind="legal", subject_id="s", until=None, reason="r", release=True),
        CashAct(receipt_item_id=item, applications=(Application(item_id=item, amount=amount),), why="exact"),
    )
    records = [write_back(desk, str(number), act) for number, act in enumerate(acts)]
    with desk.unit() as unit:
        for record in records:
            unit.put(record, because="d")
        assert unit.write_backs() == records


def test_write_backs_are_found_by_state_and_time(desk: Any) -> None:
    note = NoteAct(activity_id=RecordId("a"), text="t")
    first = write_back(desk, "1", note)
    second = write_back(desk, "2", note, state="refused", proposed_at=first.proposed_at + timedelta(days=1))
    with desk.unit() as unit:
        unit.put(first, because="d")
        unit.put(second, because="d")
        assert unit.write_backs(state="refused") == [second]
        assert unit.write_backs(since=first.proposed_at) == [first, second]
        assert unit.write_backs(since=first.proposed_at + timedelta(seconds=1)) == [second]


def test_an_equal_record_writes_nothing(desk: Any) -> None:
    with desk.unit() as unit:
        unit.put(desk.promise("1"), because="d")
    before = desk.sql("SELECT xmin::text, ctid::text, * FROM promise")
    with desk.unit() as unit:
        assert not unit.put(desk.promise("1"), because="another reason")
        assert unit.batch() == 1
    assert desk.sql("SELECT xmin::text, ctid::text, * FROM promise") == before


def test_an_earlier_version_moves_to_history(desk: Any) -> None:
    for status in ("open", "kept"):
        with desk.unit() as unit:
            unit.put(desk.promise("1", status=status), because="d")
    assert desk.sql("SELECT status, recorded_from FROM promise") == [("kept", 2)]
    assert desk.sql("SELECT status, recorded_from, recorded_to FROM promise_history") == [("open", 1, 2)]


def test_versions_of_one_transaction_leave_the_last(desk: Any) -> None:
    with desk.unit() as unit:
        unit.put(desk.promise("1"), because="d")
        unit.put(desk.promise("1", status="kept"), because="d")
        assert [one.status for one in unit.promises()] == ["kept"]
    assert desk.sql("SELECT count(*) FROM promise_history")[0][0] == 0


def test_the_newest_decision_of_each_account_is_the_one_of_the_latest_day(desk: Any) -> None:
    monday, tuesday = date(2026, 11, 16), date(2026, 11, 17)
    newest = decision(desk, "C1", tuesday)
    with desk.unit() as unit:
        for one in (newest, decision(desk, "C1", monday), decision(desk, "C2", monday)):
            unit.put(one, because="assess")
        found = unit.decisions()
    assert {one.customer_number: one.as_of for one in found} == {"C1": tuesday, "C2": monday}
    assert newest in found


def test_holds_of_ours_are_known_as_of_a_batch(desk: Any) -> None:
    hold = desk.hold("ours", set_by="us", kind="legal", native_key=(), customer_id=desk.customer_id("C1"))
    with desk.unit() as unit:
        unit.put(hold, because="p1")
    with desk.unit() as unit:
        unit.put(structs.replace(hold, until=date(2026, 12, 1)), because="p1")
        assert [list(unit.holds(batch=b)) for b in (0, 1)] == [[], [hold]]
        assert [one.until for one in unit.holds()] == [date(2026, 12, 1)]


def test_a_hold_the_erp_set_is_not_ours_to_change(desk: Any) -> None:
    with desk.unit() as unit, pytest.raises(ValueError, match="ERP"):
        unit.put(desk.hold("A"), because="p1")


def linked(desk: Any, ours: Any, echo: Any) -> IdentityLink:
    link = IdentityLink(native_id=echo.id, record_id=ours.id, kind="echo", shows=echo.native_code, subject_id="I1")
    with desk.unit() as unit:
        unit.put(ours, because="p1")
        unit.link(link, system=desk.system, entity="1010")
        unit.link(link, system=desk.system, entity="1010")
        assert unit.links() == [link]
    return link


def test_our_own_block_seen_in_the_erp_is_no_hold_of_the_erps(desk: Any) -> None:
    ours, echo = desk.hold("ours", set_by="us", kind="manual"), desk.hold("Z", native_code="H")
    linked(desk, ours, echo)
    desk.read(echo, desk.hold("B"), sweeps=(type(ours),))
    with desk.unit() as unit:
        assert {one.id for one in unit.holds()} == {ours.id, desk.hold("B").id}
        assert [(one.record_id, one.seen) for one in unit.echoes()] == [(ours.id, "H")]


def test_another_code_in_the_place_of_our_block_is_the_erps_hold(desk: Any) -> None:
    ours, echo = desk.hold("ours", set_by="us", kind="manual"), desk.hold("Z", native_code="H")
    linked(desk, ours, echo)
    replaced = structs.replace(echo, native_code="X")
    desk.read(replaced, sweeps=(type(ours),))
    with desk.unit() as unit:
        assert {one.id for one in unit.holds()} == {ours.id, replaced.id}
        assert [one.seen for one in unit.echoes()] == ["X"]


def test_a_block_that_is_ours_no_more_holds_from_then_on_and_not_as_known_before(desk: Any) -> None:
    ours, echo = desk.hold("ours", set_by="us", kind="manual"), desk.hold("Z", native_code="H")
    link = linked(desk, ours, echo)
    desk.read(echo, sweeps=(type(ours),))
    with desk.unit() as unit:
        before = unit.batch()
        unit.unlink(link.native_id, link.record_id)
    with desk.unit() as unit:
        assert {one.id for one in unit.holds()} == {ours.id, echo.id}
        assert {one.id for one in unit.holds(batch=before)} == {ours.id}
        assert (unit.links(), unit.echoes()) == ([], [])


def test_an_erased_person_is_empty_everywhere_and_does_not_come_back(desk: Any) -> None:
    desk.read(desk.person("P1", phone="+44 0"))
    desk.read(desk.person("P1"))
    with desk.unit() as unit:
        assert unit.erase_person(desk.person("P1").id, because="request 7")
        assert not unit.erase_person(RecordId("unknown"), because="request 8")
    merged = desk.read(desk.person("P1", phone="+44 2"))
    assert merged.batch is None
    for table in ("person", "person_history"):
        assert desk.sql(f"SELECT name, email, phone, role FROM {table}") == [("", "", "", "")]
    with desk.unit() as unit:
        assert [one.action for one in unit.audit()].count("erase person") == 1


def test_no_name_mail_or_phone_of_a_person_lies_outside_the_person_tables(desk: Any) -> None:
    desk.read(desk.person("P1", name="Zebulon Quill", email="zq@example.com", phone="+44 909"))
    tables = [row[0] for row in desk.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")]
    holding = [
        table
        for table in tables
        for row in desk.sql(f"SELECT t::text FROM {table} t")
        if "Quill" in row[0] or "zq@" in row[0] or "+44" in row[0]
    ]
    assert holding == ["person"]


def test_a_system_keeps_its_tenant(desk: Any) -> None:
    system = System(uid=desk.system, name="books", product="file", tenant="t1")
    with desk.unit() as unit:
        unit.add_system(system)
        unit.add_system(structs.replace(system, name="renamed"))
        assert [one.name for one in unit.systems()] == ["renamed"]
        with pytest.raises(TenantMismatch):
            unit.add_system(structs.replace(system, tenant="t2"))


def test_write_modes_and_settings_keep_the_last_word(desk: Any) -> None:
    with desk.unit() as unit:
        unit.set_write_mode(desk.system, "", "note", "off")
        unit.set_write_mode(desk.system, "", "note", "propose")
        unit.set_setting("horizon", "12")
        unit.set_setting("horizon", "24")
    with desk.unit() as unit:
        assert unit.write_modes() == {(desk.system, "", "note"): "propose"}
        assert unit.settings() == {"horizon": "24"}


def test_a_batch_is_found_by_the_instant_it_was_known_at(database_url: str, desk: Any) -> None:
    noon = datetime(2026, 11, 20, 12, tzinfo=UTC)
    times = [noon, noon + timedelta(hours=1), noon - timedelta(hours=5)]
    for number, at in enumerate(times):
        store = Store(database_url, now=lambda at=at: at)
        with store.unit(desk.actor, desk.everything) as unit:
            unit.put(desk.promise(str(number)), because="d")
        store.close()
    with desk.unit() as unit:
        asked = (noon - timedelta(seconds=1), noon, noon + timedelta(minutes=59), noon + timedelta(hours=1))
        # The third clock was slow: its batch counts as committed when the one before it was.
        assert [unit.batch_at(instant) for instant in asked] == [0, 1, 1, 3]
        assert unit.batch() == 3


def test_a_snapshot_sees_one_instant_throughout(desk: Any) -> None:
    desk.read(desk.item(1))
    with desk.store.snapshot(desk.actor, desk.everything) as fixed:
        assert fixed.batch() == 1
        desk.read(desk.item(1), desk.item(2))
        assert (fixed.batch(), len(list(fixed.open_items()))) == (1, 1)
    assert len(desk.open_items()) == 2


def test_the_database_itself_refuses_a_request_that_its_own_proposer_approved(desk: Any) -> None:
    at = datetime(2026, 11, 20, 12, tzinfo=UTC)
    request = ApprovalRequest(
        id=engine_id("approval_request", ("1",)), system=desk.system, entity="1010",
        customer_id=desk.customer_id("C1"), customer_number="C1", kind="plan", subject_id=RecordId("p"), subject="s",
        amount=Money.of(1, "EUR"), reasons=(), proposer="ada", asked_at=at, input_hash="h",
        approvals=(Approval(approver="bob", at=at, input_hash="h"),),
    )  # fmt: skip
    with desk.unit() as unit:
        unit.put(request, because="t")
        assert unit.approval_requests(state="waiting") == [request]
    own = structs.replace(request, approvals=(Approval(approver="ada", at=at, input_hash="h2"),))
    with pytest.raises(IntegrityError, match="ck_approval_not_own"), desk.unit() as unit:
        unit.put(own, because="t")


def test_of_two_who_approve_at_once_neither_yes_is_lost(desk: Any) -> None:
    at = datetime(2026, 11, 20, 12, tzinfo=UTC)
    request = ApprovalRequest(
        id=engine_id("approval_request", ("2",)), system=desk.system, entity="1010",
        customer_id=desk.customer_id("C1"), customer_number="C1", kind="plan", subject_id=RecordId("p"), subject="s",
        amount=Money.of(1, "EUR"), reasons=(), proposer="ada", asked_at=at, input_hash="h",
    )  # fmt: skip

    def say_yes(unit: Any, who: str) -> None:
        (known,) = unit.approval_requests(changing=True)
        given = (*known.approvals, Approval(approver=who, at=at, input_hash="h"))
        unit.put(structs.replace(known, approvals=given), because="t")

    def second() -> None:
        with desk.unit() as unit:
            say_yes(unit, "carol")

    with desk.unit() as unit:
        unit.put(request, because="t")
    other = Thread(target=second)
    with desk.unit() as unit:
        say_yes(unit, "bob")
        other.start()
        other.join(timeout=0.3)
        assert other.is_alive()
    other.join(timeout=30)
    with desk.unit() as unit:
        assert {one.approver for one in unit.approval_requests()[0].approvals} == {"bob", "carol"}
