"""Oracle's own sample bodies, and bodies in its documented names, through what reads and writes them."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from adapters.kit.auth import Basic
from adapters.kit.secrets import Secret
from adapters.oracle.fusion.account_view import account, of_invoice
from adapters.oracle.fusion.answers import decoded, rows_in
from adapters.oracle.fusion.settings import Settings
from adapters.oracle.fusion.writing.outcomes import created, written
from adapters.oracle.fusion.writing.receipt import Receipt
from canonical_model.identity import RecordId, SystemUid
from canonical_model.steps import NativeRecord, Step
from canonical_model.writing import Applied, ErpResponse, NotExecuted

SETTINGS = Settings(base_url="https://pod.example.com", auth=Basic(user="ada", password=Secret("x")))
JSON = {"content-type": "application/json"}


@pytest.fixture
def told() -> Callable[[str], str]:
    """A file of the shared data as text."""
    root = Path(__file__).resolve().parents[4].parent / "shared" / "data" / "oracle"

    def read(name: str) -> str:
        if not (root / name).is_file():
            pytest.skip(f"shared/data/oracle/{name} is not here: Oracle's samples are looked at where they are")
        return (root / name).read_text(encoding="utf-8")

    return read


@pytest.fixture
def samples(told: Callable[[str], str]) -> dict[str, Any]:
    """The samples by the beginning of their names, as they are read: numbers digit for digit."""
    found: dict[str, Any] = decoded(told("documented_samples/samples.json"))
    return {name.partition(" (")[0]: body for name, body in found.items()}


def step_of(**content: str) -> Step:
    keys = ("account", "amount", "currency", "date", "method", "bank", "text", "transaction")
    return Step(
        id=RecordId("1"), write_back=RecordId("2"), ordinal=0, name="receipt", kind="create", operation="cash",
        system=SystemUid("pod"), entity="1", subjects=("payment/1",), content={**dict.fromkeys(keys, ""), **content},
        reference="Rec5_160818235710",
    )  # fmt: skip


def test_the_receipt_of_the_documentation_is_read_back(samples: dict[str, Any]) -> None:
    body = json.dumps(samples["standardReceipts GET"]["response_partial"])
    (found,) = Receipt(SETTINGS).found(step_of(), ErpResponse(status=200, headers=JSON, body=body))
    assert found.key == ("300100153152555",)
    assert (found.content["amount"], found.content["currency"], found.content["date"]) == (
        "505.58",
        "USD",
        "2018-08-15",
    )
    assert found.status == "effective"


def test_a_receipt_that_was_made_is_named_though_half_of_it_is_empty(samples: dict[str, Any]) -> None:
    body = json.dumps(samples["standardReceipts POST"]["response_partial"])
    outcome = created(ErpResponse(status=201, headers=JSON, body=body), "standardReceipts", "StandardReceiptId", {})
    assert isinstance(outcome, Applied)
    assert outcome.native.key == ("300100153164586",)


def test_our_receipt_has_the_names_of_the_documentation(samples: dict[str, Any], told: Callable[[str], str]) -> None:
    step = step_of(account="1004", amount="451.23", currency="USD", date="2026-01-15", method="Manual", bank="10271")
    seen = NativeRecord(type="receivablesInvoices", key=("7",), version='{"unit": "Vision Operations"}')
    sent = decoded(Receipt(SETTINGS).request(step, {"receipt": seen}).body)
    documented = decoded(told("authored/shapes/standardReceipts_get.json"))
    names = set(rows_in(documented.get("body", documented))[0]) | set(samples["standardReceipts POST"]["request"])
    assert set(sent) <= names
    assert sent["Amount"] == samples["standardReceipts POST"]["request"]["Amount"]


def test_the_installments_of_a_site_are_read(samples: dict[str, Any]) -> None:
    (row,) = rows_in(samples["site activities GET"]["response_partial"])
    row["transactionPaymentSchedules"][0].setdefault("EnteredCurrency", "USD")  # the page is cut before it
    seen = account(row)
    assert (seen.id, seen.installments[0].id, seen.installments[0].open) == (
        "100100148385906",
        "1347786",
        Decimal(1200),
    )


def test_an_invoice_of_the_documentation_is_read(samples: dict[str, Any]) -> None:
    (row,) = rows_in(samples["receivablesInvoices PATCH"]["response_partial"])
    assert of_invoice(row) == ()
    assert row["CustomerTransactionId"] == "300100169169047"


def test_every_other_sample_is_rows_of_plain_values(samples: dict[str, Any]) -> None:
    for name in ("remittanceReferences POST", "erpBusinessEvents GET"):
        body = samples[name]
        rows = rows_in(body) if "items" in body else [body["response"]]
        assert all(isinstance(value, str | bool | None) for row in rows for value in row.values()), name


def test_installments_come_as_an_array_where_the_version_writes_one(told: Callable[[str], str]) -> None:
    shape = decoded(told("authored/shapes/receivablesInvoices_expand_installments_onlyData_v1to3array_and_v4note.json"))
    seen = [one for row in rows_in(shape["v1"]) for one in of_invoice(row)]
    assert seen
    assert all(one.currency == "EUR" and one.id for one in seen)


def test_a_duplicate_receipt_is_looked_at_and_not_taken_for_a_refusal(told: Callable[[str], str]) -> None:
    shape = json.loads(told("authored/shapes/error_duplicate_receipt_400.json"))
    body = json.dumps(shape.get("body", shape))
    outcome = written(ErpResponse(status=400, headers=JSON, body=body), NativeRecord(type="x", key=("1",)))
    assert isinstance(outcome, NotExecuted)
    assert "AR_RCP_DUP_NUM" in outcome.said
