from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import NODEFAULT, UNSET, Struct

from canonical_model.collecting import Allocation, Hold, PromiseToPay
from canonical_model.identity import RecordId, SystemUid
from canonical_model.master_data import Customer
from canonical_model.money import MOST_MINOR, Money
from canonical_model.receivables import OpenItem
from canonical_model.wire import FORMAT, KINDS, MOST_BYTES, BadWire, decode, encode, to_wire

CURRENCY = st.sampled_from(["EUR", "JPY", "KWD", "CLF", "USD"])
TEXT = st.text(max_size=12)
for_type = st.register_type_strategy
for_type(Money, st.builds(Money.from_minor, st.integers(-MOST_MINOR, MOST_MINOR), CURRENCY))
for_type(Decimal, st.decimals(allow_nan=False, allow_infinity=False, places=5, min_value=-(10**9), max_value=10**9))
for_type(datetime, st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2100, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - bounds


for_type(RecordId, st.binary(min_size=16, max_size=16).map(bytes.hex))  # drawn far faster than from an expression


def records(kind: type[Any]) -> st.SearchStrategy[Any]:
    """Records of a kind: each field by its type, amounts beside currencies that have them."""
    hints = get_type_hints(kind)
    fields = {name: st.from_type(hints[name]) for name in kind.__struct_fields__}
    amounts: dict[str, str] = getattr(kind, "AMOUNTS", {})
    for minor, currency in amounts.items():
        fields[minor] = st.integers(-MOST_MINOR, MOST_MINOR)
        fields[currency] = CURRENCY
    return st.builds(kind, **fields)


@settings(deadline=None, max_examples=12)
@pytest.mark.parametrize("name", sorted(KINDS))
@given(data=st.data())
def test_every_kind_comes_back_as_it_was_written(name: str, data: st.DataObject) -> None:
    record = data.draw(records(KINDS[name]))
    assert decode(encode(record)) == record
    assert encode(decode(encode(record))) == encode(record)


@settings(deadline=None, max_examples=5)
@pytest.mark.parametrize("name", sorted(KINDS))
@given(data=st.data())
def test_no_float_and_no_bare_amount_is_ever_written(name: str, data: st.DataObject) -> None:
    def refuse(text: str) -> None:
        raise AssertionError(f"a fraction was written as a number: {text}")

    written = json.loads(encode(data.draw(records(KINDS[name]))), parse_float=refuse, parse_constant=refuse)
    assert written["format"] == FORMAT
    assert not [key for key in written["record"] if key.endswith("_minor")]


def item(**fields: Any) -> OpenItem:
    told: dict[str, Any] = {
        "id": "0" * 32, "system": "s4", "entity": "1010", "native_key": ("1",), "document_id": "1" * 32,
        "document_no": "1", "document_type": "invoice", "customer_id": "2" * 32, "customer_number": "C1",
        "kind": "whole", "currency": "EUR", "original_minor": 100, "open_minor": 100, "functional_currency": "EUR",
        "original_functional_minor": 100, "open_functional_minor": 100,
    }  # fmt: skip
    return OpenItem(**{**told, **fields})


def altered(record: Any, **fields: Any) -> bytes:
    document = json.loads(encode(record))
    document["record"].update(fields)
    return json.dumps({**document, "record": {k: v for k, v in document["record"].items() if v is not UNSET}}).encode()


def test_amounts_are_objects_of_a_decimal_string_and_a_currency() -> None:
    assert to_wire(item(open_minor=12345))["open"] == {"amount": "123.45", "currency": "EUR"}
    yen = to_wire(item(currency="JPY", open_minor=12345))
    assert yen["open"] == {"amount": "12345", "currency": "JPY"}
    assert to_wire(item())["open_group"] is None


@pytest.mark.parametrize(
    "fields",
    [
        {"surprise": 1},
        {"open_minor": 100},
        {"open": "1.00"},
        {"open": 1},
        {"open": {"amount": 1, "currency": "EUR"}},
        {"open": {"amount": "1.00"}},
        {"open": {"amount": "1.00", "currency": "EUR", "more": ""}},
        {"open": {"amount": "1.00", "currency": "USD"}},
        {"open": {"amount": "1.001", "currency": "EUR"}},
        {"open": {"amount": "NaN", "currency": "EUR"}},
        {"open": {"amount": "1e400", "currency": "EUR"}},
        {"open": {"amount": "9" * 30, "currency": "EUR"}},
        {"open": None},
        {"currency": "XQQ", "open": {"amount": "1.00", "currency": "XQQ"}},
        {"currency": 5},
        {"currency": []},
        {"due_date": "2026-02-30"},
        {"due_date": "31.12.2026"},
        {"due_date": 20261231},
        {"kind": "gift"},
        {"native_key": "1"},
        {"collectible": "yes"},
        {"id": UNSET},
        {"open": UNSET},
    ],
)
def test_a_record_that_is_not_as_the_format_says_is_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(BadWire):
        decode(altered(item(), **fields))


def promise() -> PromiseToPay:
    amount = Money.of(5, "EUR")
    return PromiseToPay(
        id=RecordId("0" * 32),
        system=SystemUid("s4"),
        entity="1010",
        customer_id=RecordId("1" * 32),
        customer_number="C1",
        promised_on=date(2026, 11, 1),
        promised_for=date(2026, 11, 5),
        amount=amount,
        allocations=(Allocation(item_id=RecordId("2" * 32), amount=amount),),
        status="open",
    )


@pytest.mark.parametrize(
    "amount",
    [
        {"amount": 5, "currency": "EUR"},
        {"amount": "5.00", "currency": "EUR", "more": 1},
        {"amount": "5.001", "currency": "EUR"},
        {"amount": "5_0", "currency": "EUR"},
        {"amount": "\u0665", "currency": "EUR"},
        {"amount": "5.00", "currency": "XQQ"},
        {"amount": "5.00", "currency": 5},
        {"amount": "9" * 30, "currency": "EUR"},
        {"amount": "5.00"},
        "5.00 EUR",
    ],
)
def test_an_amount_inside_a_record_of_ours_is_read_as_strictly(amount: Any) -> None:
    with pytest.raises(BadWire):
        decode(altered(promise(), amount=amount))
    part = {"item_id": "2" * 32, "amount": amount}
    with pytest.raises(BadWire):
        decode(altered(promise(), allocations=[part]))


def test_unknown_fields_are_refused_at_any_depth_and_an_id_is_an_id() -> None:
    part = {"item_id": "2" * 32, "amount": {"amount": "5.00", "currency": "EUR"}}
    assert decode(altered(promise(), allocations=[part])) == promise()
    for wrong in ({"allocations": [{**part, "more": 1}]}, {"id": ""}, {"id": "G" * 32}, {"id": "0" * 33}):
        with pytest.raises(BadWire):
            decode(altered(promise(), **wrong))


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"{}",
        b"null",
        b"[]",
        b"\xff\xfe",
        b"{" * 100_000,
        b'{"a":' * 5_000,
        b'{"format":"duecourse/2","kind":"open_item","record":{}}',
        b'{"format":"duecourse/1","kind":"nothing","record":{}}',
        b'{"format":"duecourse/1","kind":["open_item"],"record":{}}',
        b'{"format":"duecourse/1","kind":"open_item","record":[]}',
        b'{"format":"duecourse/1","kind":"open_item","record":{},"more":1}',
        b'{"format":"duecourse/1","format":"duecourse/1","kind":"open_item","record":{}}',
        b'{"format":"duecourse/1","kind":"open_item","record":{"open":1.5}}',
        b'{"format":"duecourse/1","kind":"open_item","record":{"open":NaN}}',
        b'{"format":"duecourse/1","kind":"open_item","record":{"open":' + b"9" * 5000 + b"}}",
    ],
)
def test_a_hostile_document_is_refused_and_breaks_nothing(document: bytes) -> None:
    with pytest.raises(BadWire):
        decode(document)


def test_a_key_that_appears_twice_is_refused_at_any_depth() -> None:
    whole = encode(item())
    for once in (b'"document_no":"1"', b'"amount":"1.00"', b'"kind":"open_item"'):
        assert once in whole
        with pytest.raises(BadWire, match="twice"):
            decode(whole.replace(once, once + b"," + once, 1))


def test_a_document_larger_than_the_bound_is_not_even_looked_at() -> None:
    with pytest.raises(BadWire, match="larger than"):
        decode(b" " * (MOST_BYTES + 1))


@settings(deadline=None, max_examples=100)
@given(document=st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_any_bytes_are_a_record_or_refused(document: bytes) -> None:
    with pytest.raises(BadWire):
        decode(document)


def test_the_format_may_grow_what_is_left_out_takes_its_default() -> None:
    lean = json.loads(encode(item()))
    lean["record"] = {
        name: value
        for name, value in lean["record"].items()
        if name in {"original", "open", "original_functional", "open_functional"} or name in required(OpenItem)
    }
    assert decode(json.dumps(lean).encode()) == item()


def required(kind: type[Struct]) -> set[str]:
    from msgspec.structs import fields

    return {one.name for one in fields(kind) if one.default is NODEFAULT and one.default_factory is NODEFAULT}


def test_dates_and_keys_are_written_as_one_reads_them() -> None:
    written = to_wire(item(due_date=date(2026, 11, 12), native_key=("1010", "00/1")))
    assert written["due_date"] == "2026-11-12"
    assert list(written["native_key"]) == ["1010", "00/1"]


def test_a_sparse_record_of_each_side_comes_back() -> None:
    customer = Customer(id="0" * 32, system="s", entity="1", native_key=("1",), number="1", name="é\u2028\x00")
    hold = Hold(id="0" * 32, system="s", entity="1", scope="item", subject_id="x", kind="native", set_by="erp")
    assert [decode(encode(one)) for one in (customer, hold)] == [customer, hold]
