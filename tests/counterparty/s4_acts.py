"""Acts on a customer's item, what they become in S/4HANA, and SAP's schemas, for the suites that write there."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import xmlschema
from lxml import etree
from msgspec import structs

from adapters.kit.auth import Basic
from adapters.kit.secrets import Secret
from adapters.sap.s4 import ADAPTER
from adapters.sap.s4.settings import Settings, Writing
from adapters.sap.s4.writing.side import S4Side
from canonical_model.identity import RecordId, SystemUid
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.write_back import Application, CashAct, DisputeAct, HoldAct, NoteAct, PromiseAct, WriteBack
from canonical_model.writing import Known
from core.write_back.planning import steps_of

SPACE = "{http://sap.com/xi/SAPSCORE/SFIN}"
SOAP = "{http://schemas.xmlsoap.org/soap/envelope/}"
XSD = "{http://www.w3.org/2001/XMLSchema}"
NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
CODES = Writing(
    note_text_id="0001", hold_block="H", promise_block="P", dispute_block="S", empty_codes=True,
    allow=("payment_advice",),
)  # fmt: skip


def side(**writing: Any) -> S4Side:
    auth = Basic(user="u", password=Secret("p"))
    return S4Side(Settings(base_url="https://erp.example.com", auth=auth, writing=structs.replace(CODES, **writing)))


def open_item(name: str = "1800000001", **more: Any) -> OpenItem:
    told: dict[str, Any] = {
        "id": RecordId(name), "system": SystemUid("s4"), "entity": "1010", "native_key": ("1010", name, "2026", "001"),
        "document_id": RecordId(f"d{name}"), "document_no": name, "document_type": "invoice",
        "customer_id": RecordId("C1"), "customer_number": "10100001", "kind": "whole", "currency": "EUR",
        "original_minor": 10000, "open_minor": 10000, "functional_currency": "EUR", "original_functional_minor": 10000,
        "open_functional_minor": 10000,
    }  # fmt: skip
    return OpenItem(**{**told, **more})


ITEM = open_item()
PART = Application(item_id=ITEM.id, amount=Money.of("100.00", "EUR"))
NOTE = NoteAct(activity_id=RecordId("n1"), text="spoke <to> & them")
HOLD = HoldAct(hold_id=RecordId("h1"), kind="manual", subject_id=ITEM.id, until=None, reason="asked")
PROMISE = PromiseAct(
    promise_id=RecordId("p1"), promised_for=date(2026, 12, 5), amount=Money.of("100.00", "EUR"), items=(ITEM.id,)
)
DISPUTE = DisputeAct(
    dispute_id=RecordId("q1"), reason="pricing", amount=Money.of("100.00", "EUR"), items=(ITEM.id,), note="too dear"
)
CASH = CashAct(receipt_item_id=RecordId("1400000001"), applications=(PART,), why="quoted")


def steps(act: Any, operation: str, *items: OpenItem, **writing: Any) -> tuple[Step, ...]:
    made = WriteBack(
        id=RecordId("ab12" * 8), operation=operation, system=SystemUid("s4"), entity="1010",
        customer_id=RecordId("C1"), customer_number="10100001", act=act, state="proposed", proposer="ada b",
        proposed_at=NOW, because_of="ada", identity=("1",),
    )  # fmt: skip
    known = Known(items={item.id: item for item in items or (ITEM, open_item("1400000001"))})
    plan = side(**writing).plan(made, ADAPTER.capabilities, known)
    return tuple(structs.replace(step, sent_at=NOW, attempt=1) for step in steps_of(made, plan, tenant="t"))


def sent(step: Step, **facts: NativeRecord) -> ErpRequest:
    return side().request(step, facts)


def body_of(request: ErpRequest) -> Any:
    found = etree.fromstring(request.body.encode()).find(f"{SOAP}Body")
    assert found is not None
    return found[0]


def schema_of(path: Path) -> xmlschema.XMLSchema:
    (schema,) = etree.parse(path).getroot().iter(f"{XSD}schema")
    return xmlschema.XMLSchema(etree.tostring(schema, encoding="unicode"))
