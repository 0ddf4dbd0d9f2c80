"""Every field that is written exists in the vendor's own descriptions, or is an object of our SuiteApp."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from adapters.kit.secrets import Secret
from adapters.netsuite.settings import Certificate, Settings, Writing
from adapters.netsuite.writing.activities import Activity
from adapters.netsuite.writing.application import Application
from adapters.netsuite.writing.body_fields import InvoiceFields
from adapters.netsuite.writing.fields import PROMISED_BY, PROMISED_DATE
from adapters.netsuite.writing.payment import Payment
from adapters.netsuite.writing.support_case import REFERENCE, SupportCase
from canonical_model.identity import RecordId, SystemUid
from canonical_model.steps import NativeRecord, Step

Vendor = Callable[[str], Path]
SCHEMAS = {
    "phoneCall": ("PhoneCall", "activities.scheduling.xsd"),
    "task": ("Task", "activities.scheduling.xsd"),
    "creditMemo": ("CreditMemo", "transactions.customers.xsd"),
    "supportCase": ("SupportCase", "lists.support.xsd"),
    "customerPayment": ("CustomerPayment", "transactions.customers.xsd"),
}
#: of REST alone: every record has an external id, a sublist is called by its name without `List`
OF_REST = {"externalId", "apply"}
SETTINGS = Settings(
    account="1", auth=Certificate(client_id="c", certificate_id="i", private_key=Secret("k")), writing=Writing()
)


def step(name: str, content: dict[str, str], *subjects: str, kind: Any = "create") -> Step:
    return Step(
        id=RecordId("s"), write_back=RecordId("w"), ordinal=0, name=name, kind=kind, operation="note",
        system=SystemUid("ns"), entity="1", subjects=subjects or ("customer/1/C1",), content=content,
        reference="NT4F2A9KQ0X7ZB1C",
    )  # fmt: skip


def seen(name: str, **content: str) -> dict[str, NativeRecord]:
    return {name: NativeRecord(type="x", key=("4",), content=content)}


def written() -> dict[str, dict[str, Any]]:
    """Record → a body that is sent for it."""
    note = step("note", {"text": "x", "transaction": "9"})
    money = {"amount": "5", "date": "2026-11-20", "memo": "m", "account": "3", "item/1/9": "5"}
    used = step("apply", {"source": "creditMemo/7", "item/1/9": "5"}, "creditMemo/7", "item/1/9", kind="assign")
    told = {
        **{record: Activity(record).request(note, seen("note")) for record in ("phoneCall", "task", "message")},
        "supportCase": SupportCase().request(step("case", {"title": "t"}), seen("case")),
        "customerPayment": Payment(SETTINGS).request(step("payment", money), seen("payment", currency="1", arAcct="2")),
        "creditMemo": Application().request(used, seen("apply", customer="4")),
        "invoice": InvoiceFields().request(
            step("invoice", {PROMISED_DATE: "2026-12-01", PROMISED_BY: "X"}, "item/1/9", kind="assign"), {}
        ),
    }
    return {record: json.loads(request.body) for record, request in told.items()}


@pytest.mark.parametrize("record", SCHEMAS)
def test_fields_of_a_record_are_those_of_the_vendors_schema(vendor: Vendor, record: str) -> None:
    kind, file = SCHEMAS[record]
    schema = vendor(f"wsdl_v2023_2/xsd/{file}").read_text(encoding="utf-8")
    found = re.search(rf'<complexType name="{kind}">.*?</complexType>', schema, re.DOTALL)
    assert found is not None
    known = set(re.findall(r'element name="(\w+)"', found[0])) | OF_REST | {REFERENCE}
    assert set(written()[record]) <= known


def test_invoices_payments_and_their_lines_are_those_of_the_record_schema(vendor: Vendor) -> None:
    schema = json.loads(vendor("rest_samples/schema_2026_1_extract.json").read_text(encoding="utf-8"))
    bodies = written()
    assert set(bodies["invoice"]) <= set(schema["invoice"])
    assert set(bodies["customerPayment"]) <= set(schema["customerPayment"])
    lines = bodies["customerPayment"]["apply"]["items"] + bodies["creditMemo"]["apply"]["items"]
    assert {name for line in lines for name in line} <= set(schema["customerPayment-applyElement"])


def test_a_messages_fields_are_those_of_an_account(vendor: Vendor) -> None:
    models = json.loads(vendor("rest_openapi_models_netsuite_python_2.1.5.json").read_text(encoding="utf-8"))
    assert set(written()["message"]) <= set(models["Message"]) | {"externalId"}
