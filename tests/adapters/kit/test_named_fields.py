"""References kept in fields of a tenant's own: which are taken, which are left, and which names are refused."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from msgspec import Struct

from adapters.kit.named_fields import Reference, filler, must_be_names, with_fields
from canonical_model.identity import RecordId, SystemUid
from canonical_model.receivables import OpenItem


class Row(Struct, frozen=True, kw_only=True, gc=False):
    number: str
    note: str | None = None
    told: str = msgspec.field(name="Told", default="")


def item() -> OpenItem:
    return OpenItem(
        id=RecordId("i"), system=SystemUid("s"), entity="1", native_key=("1", "2"), document_id=RecordId("d"),
        document_no="2", document_type="invoice", customer_id=RecordId("c"), customer_number="7", kind="whole",
        currency="EUR", original_minor=1, open_minor=1, functional_currency="EUR", original_functional_minor=1,
        open_functional_minor=1, reference="as read", assignment="as read",
    )  # fmt: skip


def filled(fields: dict[Any, str], **told: Any) -> OpenItem:
    kind = with_fields(Row, tuple(fields.values()))
    fill, made = filler(fields, kind), item()
    assert fill is not None
    fill(msgspec.json.decode(msgspec.json.encode({"number": "2", **told}), type=kind), made)
    return made


def test_a_field_that_says_something_takes_the_place_of_what_was_read() -> None:
    made = filled({"reference": "PO", "payment_reference": "Told"}, PO=" 4711 ", Told="RF18")
    assert (made.reference, made.payment_reference, made.assignment) == ("4711", "RF18", "as read")


@pytest.mark.parametrize("value", [None, "", "   ", True, False])
def test_a_field_that_says_nothing_leaves_what_was_read(value: Any) -> None:
    assert filled({"reference": "PO"}, PO=value).reference == "as read"
    assert filled({"reference": "PO"}).reference == "as read"


def test_a_whole_number_is_a_reference_too() -> None:
    assert filled({"assignment": "contract"}, contract=9_007_199_254_740_993).assignment == "9007199254740993"


def test_a_type_has_a_field_once_and_is_made_once() -> None:
    made = with_fields(Row, ("PO", "note", "Told", "PO"))
    assert made.__struct_encode_fields__ == ("number", "note", "Told", "PO")
    assert made.__struct_config__.frozen
    assert not made.__struct_config__.gc
    assert made is with_fields(Row, ("PO", "note", "Told", "PO"))
    assert with_fields(Row, ("note", "Told")) is Row


def test_without_fields_nothing_is_filled() -> None:
    assert filler({}, Row) is None
    assert filler({"reference": "elsewhere"}, Row) is None


@pytest.mark.parametrize("name", ["class", "told", "number", "None", "__doc", "from"])
def test_a_field_may_be_called_what_an_attribute_or_a_word_of_python_is_called(name: str) -> None:
    made = with_fields(Row, (name,))
    row = msgspec.convert({"number": "1", "Told": "2", name: "3"}, made)
    assert (row.number, row.told) == ("3" if name == "number" else "1", "2")
    taken = item()
    fill = filler({"reference": name}, made)
    assert fill is not None
    fill(row, taken)
    assert taken.reference == "3"


@pytest.mark.parametrize("name", ["", "1st", "a b", "a'b", "t.id", "a,b", "x" * 81, "ä", "a\n"])
def test_what_is_no_name_does_not_get_into_a_question(name: str) -> None:
    with pytest.raises(ValueError, match=r"fields\.reference is no name"):
        must_be_names({"reference": name})


def test_only_references_can_be_named() -> None:
    """What a writer compares with what the ERP holds, such as an item's text, stays what the ERP's own field says."""
    for own in ("text", "our_reference", "billing_document", "document_no", "due_date", "open_minor"):
        with pytest.raises(msgspec.ValidationError):
            msgspec.convert({own: "x"}, dict[Reference, str])
