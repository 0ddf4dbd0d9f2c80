"""References that a tenant keeps in properties of its own choosing, read from the served books."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from adapters.sap.s4.reader import S4Reader
from canonical_model.receivables import Document, OpenItem
from simulators.books import Books
from simulators.sap import RunningServer

Connect = Callable[..., S4Reader]
ITEMS = "A_OperationalAcctgDocItemCube"
#: one property that is read anyhow, and two that are not
FIELDS = {
    "reference": "AccountingDocumentHeaderText", "assignment": "CustomerName",
    "payment_reference": "AccountingDocumentTypeName",
}  # fmt: skip


def test_references_are_read_from_the_properties_that_the_settings_name(
    connect: Connect, sound: RunningServer, read: Any, books: Books, whole: dict[str, Any]
) -> None:
    found = read(connect(sound, fields=FIELDS), "items", "DE01", history_from=date(2000, 1, 1))
    plain = {one.id: one for one in whole["DE01"].of(OpenItem)}
    names = {one.number.lstrip("0"): one.name for one in books.customers.values() if one.entity == "DE01"}
    items = found.of(OpenItem)
    assert {one.id for one in items} == plain.keys()
    texts = {document.number: document.header_text for document in found.of(Document)}
    assert any(texts.values())
    assert all(one.reference == (texts[one.document_no] or plain[one.id].reference) for one in items)
    assert {(one.assignment, one.customer_number) for one in items} == {
        (names[one.customer_number], one.customer_number) for one in items
    }
    assert {one.payment_reference for one in items} >= {"Billing doc.transfer", "Customer payment"}
    assert found.end.completeness == "complete"


def test_nothing_but_the_references_of_items_differs(
    connect: Connect, sound: RunningServer, read: Any, whole: dict[str, Any]
) -> None:
    from msgspec import structs

    found = read(connect(sound, fields=FIELDS), "items", "DE01", history_from=date(2000, 1, 1))
    plain = {one.id: one for one in whole["DE01"].records}
    same = dict.fromkeys(FIELDS, "")
    for one in found.records:
        other = plain[one.id]
        if isinstance(one, OpenItem):
            assert structs.replace(one, **same) == structs.replace(other, **same)
        else:
            assert one == other


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("YY1_Contract_COB", f"{ITEMS} lacks YY1_Contract_COB"), ("IsCleared", f"{ITEMS}.IsCleared is Edm.Boolean"),
        ("ExchangeRateDate", f"{ITEMS}.ExchangeRateDate is Edm.DateTime"),
        ("TaxAmountInCoCodeCrcy", f"{ITEMS}.TaxAmountInCoCodeCrcy is Edm.Decimal"),
    ],
)  # fmt: skip
def test_a_property_that_is_none_or_no_text_is_told_and_left_out(
    connect: Connect, sound: RunningServer, read: Any, whole: dict[str, Any], name: str, said: str
) -> None:
    reader = connect(sound, fields={"reference": name})
    found = read(reader, "items", "DE01", history_from=date(2000, 1, 1))
    assert found.records == whole["DE01"].records
    assert (found.end.completeness, said in found.end.findings) == ("complete", True)
    (check,) = [one for one in reader.check() if one.check == f"fields: {ITEMS}"]
    assert (check.status, check.detail) == ("warn", said)
