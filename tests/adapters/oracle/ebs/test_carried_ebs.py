"""Acts carried by the machine of production over the stand-in tables: deaths, lost answers, refused connections."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from msgspec import structs
from small_ar import SmallAr

from adapters.oracle.ebs import ADAPTER
from adapters.oracle.ebs.settings import BankAccount, Settings, Writing
from adapters.oracle.ebs.writing.side import EbsSide
from adapters.oracle.ebs.writing.wire import EbsWire
from canonical_model.errors import NotReached, Retry
from canonical_model.identity import RecordId, SystemUid
from canonical_model.master_data import Customer
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.write_back import (
    Application,
    CashAct,
    DisputeAct,
    IncomingPayment,
    NoteAct,
    PromiseAct,
    UndoAct,
    WriteBack,
    WrittenRecord,
)
from canonical_model.writing import Known
from conformance.suite.carrier import Carrier
from conformance.suite.subject import Clock

NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
WRITING = Writing(
    bank_accounts={"main": BankAccount(receipt_method_id="51")}, note_type="IEX_GENERAL", taken_by_resource_id="1",
    dispute_reasons={"pricing": "PRICE"}, dispute_by="collections",
)  # fmt: skip
Ours = Callable[..., Settings]


def item(schedule: str, trx: str, cents: int) -> OpenItem:
    return OpenItem(
        id=RecordId(f"i{schedule}"), system=SystemUid("ebs"), entity="204", native_key=("204", schedule),
        document_id=RecordId(f"d{trx}"), document_no=f"INV-{schedule}", document_type="invoice",
        customer_id=RecordId("C1"), customer_number="C-1", kind="whole", currency="USD", original_minor=cents,
        open_minor=cents, functional_currency="USD", billing_document=trx, original_functional_minor=cents,
        open_functional_minor=cents,
    )  # fmt: skip


FIRST, SECOND = item("10", "110", 100_00), item("11", "111", 50_00)
KNOWN = Known(
    items={one.id: one for one in (FIRST, SECOND)},
    customers={
        RecordId("C1"): Customer(
            id=RecordId("C1"), system=SystemUid("ebs"), entity="204", native_key=("204", "1001"), number="C-1", name="1"
        )
    },
)
SIXTY = Money.of("60.00", "USD")
ACTS: Mapping[str, Any] = {
    "note": NoteAct(activity_id=RecordId("n1"), text="spoke to them", item_id=FIRST.id),
    "promise": PromiseAct(promise_id=RecordId("p1"), promised_for=date(2026, 12, 5), amount=SIXTY, items=(FIRST.id,)),
    "dispute": DisputeAct(dispute_id=RecordId("q1"), reason="pricing", amount=SIXTY, items=(FIRST.id,), note="dear"),
    "cash": CashAct(
        payment=IncomingPayment(
            transaction_id=RecordId("t1"), bank_account="main", amount=Money.of("130.00", "USD"),
            value_date=date(2026, 11, 18), text="thanks",
        ),
        applications=(
            Application(item_id=FIRST.id, amount=Money.of("100.00", "USD")),
            Application(item_id=SECOND.id, amount=Money.of("20.00", "USD")),
        ),
        why="quoted",
    ),
}  # fmt: skip
#: what an act leaves: question → count, or sum
LEAVES: Mapping[str, tuple[str, str]] = {
    "note": ("SELECT COUNT(*) FROM jtf_notes_b", "1"),
    "promise": ("SELECT COUNT(*) FROM iex_promise_details WHERE promise_amount = 60 AND delinquency_id = 1", "1"),
    "dispute": ("SELECT COUNT(*) FROM iex_disputes", "1"),
    "cash": ("SELECT SUM(amount_applied) FROM ar_receivable_applications_all WHERE comments LIKE '[ref:CA%%'", "120"),
}


class Desk:
    """What a carrier needs: an adapter's writing side, and a clock that passes at once."""

    def __init__(self, settings: Settings, ar: SmallAr) -> None:
        self._settings, self._ar = settings, ar
        self.adapter = ADAPTER
        self.clock = Clock(NOW)

    def writer(self) -> tuple[EbsSide, EbsWire]:
        return EbsSide(self._settings), EbsWire(self._ar, call_through=self._settings.call_through)


class Trouble(SmallAr):
    """Loses the answers of some calls, and refuses the connection for others; the first call is 1."""

    def __init__(self, books: Any) -> None:
        super().__init__(books)
        self.lost: set[int] = set()
        self.refused: set[int] = set()

    def call(self, *told: Any, **more: Any) -> dict[str, str]:
        number = len(self.called) + 1
        self.fails_before = NotReached("no listener") if number in self.refused else None
        self.fails_after = Retry("closed") if number in self.lost else None
        return super().call(*told, **more)


def act(name: str) -> WriteBack:
    told = ACTS[name]
    return WriteBack(
        id=RecordId("ab12" * 8), operation=told.__struct_config__.tag, system=SystemUid("ebs"), entity="204",
        customer_id=RecordId("C1"), customer_number="C-1", act=told, state="proposed", proposer="ada b",
        proposed_at=NOW, because_of="ada", identity=("1",),
    )  # fmt: skip


@pytest.fixture
def ar(own_books: Any) -> Trouble:
    return Trouble(own_books)


@pytest.fixture
def carrier(ar: Trouble, ebs_settings: Ours) -> Carrier:
    desk: Any = Desk(ebs_settings(writing=WRITING), ar)
    return Carrier(desk)


def left(ar: Trouble, name: str) -> str:
    sql, _ = LEAVES[name]
    return str(ar.one(sql)[0])


@pytest.mark.parametrize("name", ACTS)
def test_an_act_is_confirmed_and_there_once(name: str, ar: Trouble, carrier: Carrier) -> None:
    wanted = act(name)
    carrier.order(wanted, KNOWN)
    carrier.run()
    assert (carrier.state(wanted), carrier.said(wanted)) == ("confirmed", "")
    assert left(ar, name) == LEAVES[name][1]


@pytest.mark.parametrize("name", ACTS)
def test_whenever_the_worker_dies_it_is_there_once(name: str, ar: Trouble, ebs_settings: Ours) -> None:
    for effect in range(1, 9):
        ar.one("SAVEPOINT before")
        desk: Any = Desk(ebs_settings(writing=WRITING), ar)
        carrier, wanted = Carrier(desk), act(name)
        carrier.order(wanted, KNOWN)
        carrier.run(dies_at=effect)
        assert carrier.state(wanted) == "confirmed", (effect, carrier.said(wanted))
        assert left(ar, name) == LEAVES[name][1], effect
        ar.one("ROLLBACK TO SAVEPOINT before")


@pytest.mark.parametrize("name", ACTS)
@pytest.mark.parametrize("trouble", [{"lost": {1}}, {"refused": {1}}, {"lost": {2, 4}, "refused": {1, 3}}])
def test_lost_answers_and_refused_connections_leave_it_there_once(
    name: str, trouble: dict[str, set[int]], ar: Trouble, carrier: Carrier
) -> None:
    ar.lost, ar.refused = trouble.get("lost", set()), trouble.get("refused", set())
    wanted = act(name)
    carrier.order(wanted, KNOWN)
    carrier.run()
    assert (carrier.state(wanted), left(ar, name)) == ("confirmed", LEAVES[name][1]), carrier.said(wanted)


def test_a_receipt_that_somebody_else_made_under_our_number_waits_for_a_person(ar: Trouble, carrier: Carrier) -> None:
    wanted = act("cash")
    first, *_ = carrier.order(wanted, KNOWN)
    ar.one(
        "INSERT INTO ar_cash_receipts_all (cash_receipt_id, org_id, receipt_number, status, amount, currency_code,"
        " receipt_date, pay_from_customer, receipt_method_id) VALUES (99, 204, %s, 'UNAPP', 130, 'USD', '2026-11-18',"
        " 1001, 52)", first.reference,
    )  # fmt: skip
    carrier.run()
    assert carrier.state(wanted) == "needs_human"
    assert not ar.called


def test_what_moved_before_it_was_sent_waits_for_a_person(ar: Trouble, carrier: Carrier) -> None:
    wanted = act("cash")
    carrier.order(wanted, KNOWN)
    ar.one("UPDATE ar_payment_schedules_all SET amount_due_remaining = 90 WHERE payment_schedule_id = 10")
    carrier.run()
    assert carrier.state(wanted) == "needs_human"
    assert "open is '90'" in carrier.said(wanted)
    assert left(ar, "cash") in {"20", "None"}


@pytest.mark.parametrize("name", ["promise", "dispute", "cash"])
def test_an_act_is_taken_back(name: str, ar: Trouble, carrier: Carrier) -> None:
    wanted = act(name)
    carrier.order(wanted, KNOWN)
    carrier.run()
    records = tuple(
        WrittenRecord(
            step=step.name, kind=step.kind, native_type=step.native.type, native_key=step.native.key,
            subjects=step.subjects, content=step.content, before=step.before,
        )
        for step in reversed(carrier.of(wanted)) if step.native is not None
    )  # fmt: skip
    undone = UndoAct(undoes=wanted.id, why="wrong", records=records)
    undo = structs.replace(wanted, id=RecordId("cd34" * 8), operation="undo", identity=("2",), act=undone)
    carrier.order(undo, KNOWN)
    ar.lost = {len(ar.called) + 1}
    carrier.run()
    assert (carrier.state(undo), carrier.said(undo)) == ("confirmed", "")
    sql = "SELECT SUM(amount_due_remaining) FROM ar_payment_schedules_all WHERE payment_schedule_id IN (10, 11)"
    assert Decimal(ar.one(sql)[0]) == 150
