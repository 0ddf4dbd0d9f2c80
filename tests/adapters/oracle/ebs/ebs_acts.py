"""Acts on the books of the stand-in tables, and what becomes of their steps: words that several files share."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from msgspec import structs
from small_ar import SmallAr

from adapters.kit.secrets import Secret
from adapters.oracle.ebs import ADAPTER
from adapters.oracle.ebs.settings import BankAccount, Database, Session, Settings, Writing
from adapters.oracle.ebs.writing.side import EbsSide
from adapters.oracle.ebs.writing.wire import EbsWire
from canonical_model.identity import RecordId, SystemUid
from canonical_model.master_data import Customer
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.write_back import (
    Application,
    CashAct,
    DisputeAct,
    HoldAct,
    IncomingPayment,
    NoteAct,
    PromiseAct,
    WriteBack,
)
from canonical_model.writing import ErpResponse, Known, Plan
from core.write_back.planning import steps_of

NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
CODES = Writing(
    bank_accounts={"main": BankAccount(receipt_method_id="51"), "other": BankAccount(receipt_method_name="Check")},
    note_type="IEX_GENERAL", taken_by_resource_id="100000123", dispute_reasons={"pricing": "PRICE"},
)  # fmt: skip


def ours(**writing: Any) -> Settings:
    return Settings(
        database=Database(user="u", password=Secret("s3cret-word"), host="h", service="s"),
        session=Session(user_id=1, resp_id=2, resp_appl_id=222), writing=structs.replace(CODES, **writing),
    )  # fmt: skip


def side(**writing: Any) -> EbsSide:
    return EbsSide(ours(**writing))


def wire(ar: SmallAr) -> EbsWire:
    return EbsWire(ar, call_through="APPS.DUECOURSE_AR")


def open_item(schedule: str = "10", trx: str = "110", amount: str = "100.00", **more: Any) -> OpenItem:
    cents = int(Decimal(amount) * 100)
    told: dict[str, Any] = {
        "id": RecordId(f"i{schedule}"), "system": SystemUid("ebs"), "entity": "204", "native_key": ("204", schedule),
        "document_id": RecordId(f"d{trx}"), "document_no": f"INV-{schedule}", "document_type": "invoice",
        "customer_id": RecordId("C1"), "customer_number": "C-1", "kind": "whole", "currency": "USD",
        "original_minor": cents, "open_minor": cents, "functional_currency": "USD", "billing_document": trx,
        "original_functional_minor": cents, "open_functional_minor": cents,
    }  # fmt: skip
    return OpenItem(**{**told, **more})


ITEM, OTHER = open_item(), open_item("11", "111", "50.00")
RECEIPT = open_item("20", "20", "-50.00", document_type="receipt", kind="unapplied", document_no="R-20")
MEMO = open_item("12", "112", "-10.00", document_type="credit_memo")
CUSTOMER = Customer(
    id=RecordId("C1"), system=SystemUid("ebs"), entity="204", native_key=("204", "1001"), number="C-1", name="One"
)  # fmt: skip


def dollars(amount: str, currency: str = "USD") -> Money:
    return Money.of(amount, currency)


def share(item: OpenItem, amount: str) -> Application:
    return Application(item_id=item.id, amount=dollars(amount))


NOTE = NoteAct(activity_id=RecordId("n1"), text="spoke to [them]", item_id=ITEM.id)
PROMISE = PromiseAct(
    promise_id=RecordId("p1"), promised_for=date(2026, 12, 5), amount=dollars("60.00"), items=(ITEM.id,)
)
DISPUTE = DisputeAct(
    dispute_id=RecordId("q1"), reason="pricing", amount=dollars("60.00"), items=(ITEM.id,), note="dear"
)
PAYMENT = IncomingPayment(
    transaction_id=RecordId("t1"), bank_account="main", amount=dollars("130.00"), value_date=date(2026, 11, 18),
    text="thanks  for all",
)  # fmt: skip
CASH = CashAct(payment=PAYMENT, applications=(share(ITEM, "100.00"), share(OTHER, "20.00")), why="quoted")
USE = CashAct(receipt_item_id=RECEIPT.id, applications=(share(ITEM, "30.00"),), why="quoted")
HOLD = HoldAct(hold_id=RecordId("h1"), kind="manual", subject_id=ITEM.id, until=None, reason="asked")


def planned(act: Any, *items: OpenItem, customers: Any = None, **writing: Any) -> tuple[WriteBack, Plan]:
    operation = act.__struct_config__.tag
    made = WriteBack(
        id=RecordId("ab12" * 8), operation=operation, system=SystemUid("ebs"), entity="204",
        customer_id=RecordId("C1"), customer_number="C-1", act=act, state="proposed", proposer="ada b",
        proposed_at=NOW, because_of="ada", identity=("1",),
    )  # fmt: skip
    told = {item.id: item for item in (ITEM, OTHER, RECEIPT, MEMO, *items)}
    known = Known(items=told, customers={CUSTOMER.id: CUSTOMER} if customers is None else customers)
    return made, side(**writing).plan(made, ADAPTER.capabilities, known)


def steps(act: Any, *items: OpenItem, **writing: Any) -> tuple[Step, ...]:
    made, plan = planned(act, *items, **writing)
    return tuple(structs.replace(step, sent_at=NOW, attempt=1) for step in steps_of(made, plan, tenant="t"))


Facts = dict[str, NativeRecord]


def answered(ar: SmallAr, request: ErpRequest) -> ErpResponse:
    answer = wire(ar).send(request, timeout=5)
    assert isinstance(answer, ErpResponse), answer
    return answer


def looked(ar: SmallAr, step: Step, facts: Facts, **writing: Any) -> Facts:
    """The facts with what the step relies on, as the machine reads it right before it sends."""
    here = side(**writing)
    if step.before is None:
        return facts
    seen = here.standing(step, answered(ar, here.precondition(step, facts)))
    return {**facts, step.name: seen} if seen is not None else facts


def done(ar: SmallAr, step: Step, facts: Facts | None = None, **writing: Any) -> Any:
    here = side(**writing)
    told = looked(ar, step, facts or {}, **writing)
    return here.outcome(step, wire(ar).send(here.request(step, told), timeout=5))


def found(ar: SmallAr, step: Step, facts: Facts | None = None, **writing: Any) -> tuple[NativeRecord, ...]:
    here = side(**writing)
    return here.found(step, answered(ar, here.find(step, facts or {})))
