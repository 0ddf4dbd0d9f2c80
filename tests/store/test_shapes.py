"""The hash of a row: about what the record says, stable over versions of the program."""

from __future__ import annotations

from datetime import UTC, date, datetime
from hashlib import blake2b
from typing import Any, ClassVar, Final

import pytest
from msgspec import Struct, structs

from canonical_model.collecting import Hold
from canonical_model.relationships import Contract, Interaction
from store.erasing import _FREE
from store.shapes import BY_NAME, SHAPES, Shape


class Small(Struct, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "small"
    VOLATILE: ClassVar[frozenset[str]] = frozenset({"seen_on"})
    LATER: ClassVar[frozenset[str]] = frozenset()

    id: str
    keys: tuple[str, ...] = ()
    note: str = ""
    seen_on: date | None = None


class Grown(Struct, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "small"
    VOLATILE: ClassVar[frozenset[str]] = frozenset({"seen_on"})
    LATER: ClassVar[frozenset[str]] = frozenset({"added", "counted"})

    id: str
    keys: tuple[str, ...] = ()
    added: str | None = None
    note: str = ""
    seen_on: date | None = None
    counted: str | None = None


#: kind → a hash of the names of its fields in their order, without volatile and later ones. Where one differs, a field
#: was added, moved or taken away, and every record of the kind that is stored would be written anew: a new field is
#: named in LATER. A name alone may change
HASHED: Final = {
    "legal_entity": "17c0e8ab1a555711",
    "control_account": "b78e2ef3b01b1767",
    "control_balance": "04db810a26f056e0",
    "customer": "01cd0c946f2535cb",
    "person": "798279efab4a1c16",
    "bank_account": "7bf34f8038a43f51",
    "payment_terms": "6dee71d18bd80202",
    "exchange_rate": "7c9e7908d6428be9",
    "document": "b82aba62316af11f",
    "open_item": "659f2395f29beb14",
    "receipt": "3bb180c54d61d2f2",
    "settlement": "7c0e685867fe0927",
    "settlement_leg": "9558abcba1b9d8e1",
    "crm_organisation": "e1f1484c6d9b335c",
    "crm_account": "9be49d60bd0359a0",
}


def digest(record: Any) -> bytes:
    found = Shape(type(record)).row(record)[-1]
    assert isinstance(found, bytes)
    return found


def test_a_field_added_to_the_model_alters_no_hash_until_it_says_something() -> None:
    assert digest(Small(id="1", note="n")) == digest(Grown(id="1", note="n"))
    assert digest(Grown(id="1", note="n", added="")) != digest(Grown(id="1", note="n"))
    assert digest(Grown(id="1", note="n", added="")) != digest(Grown(id="1", note="n", counted=""))


@pytest.mark.parametrize("kind", [kind for kind in SHAPES if kind not in BY_NAME])
def test_fields_that_came_later_are_named_so(kind: type[Any]) -> None:
    names = ",".join(name for name in SHAPES[kind].names if name not in kind.VOLATILE | kind.LATER)
    assert blake2b(names.encode(), digest_size=8).hexdigest() == HASHED[kind.KIND]


OWN = {"id": "1", "system": "s", "entity": "e", "native_key": ("a", "b")}
ABOUT = {"customer_id": "c", "customer_number": "7"}


@pytest.mark.parametrize(
    ("record", "hashed"),
    [
        (
            Hold(
                **OWN, scope="item", subject_id="x", kind="native", set_by="erp", since=date(2026, 1, 2), reason="ill"
            ),
            "d86a4a8059039d6ade45b6bf85538f2d",
        ),
        (
            Interaction(**OWN, **ABOUT, kind="note", happened_at=datetime(2026, 1, 2, tzinfo=UTC), text="t"),
            "14ff0b76aa210edc2b472e7ee4530738",
        ),
        (Contract(**OWN, **ABOUT, number="C-1", text="t"), "2d32e7416593c9958c03a49d28561d4b"),
    ],
)
def test_the_hash_of_what_can_be_erased_is_what_it_was_when_it_was_erased(record: Any, hashed: str) -> None:
    """It stays beside a row whose text is gone: another one, and the next reading would bring the text back."""
    assert digest(record).hex() == hashed


def test_whatever_has_free_text_is_hashed_so() -> None:
    assert {kind.KIND for kind in BY_NAME} == set(_FREE)


def test_every_field_but_the_volatile_ones_counts() -> None:
    base = Small(id="1")
    assert digest(structs.replace(base, seen_on=date(2026, 1, 1))) == digest(base)
    for change in ({"id": "2"}, {"keys": ("a",)}, {"note": "n"}):
        assert digest(structs.replace(base, **change)) != digest(base)


def test_values_do_not_run_into_each_other() -> None:
    assert digest(Small(id="ab", note="c")) != digest(Small(id="a", note="bc"))
    assert digest(Small(id="1", keys=("a", "b"))) != digest(Small(id="1", keys=("ab",)))


def test_the_hash_is_the_same_on_every_machine() -> None:
    record = Small(id="1", keys=("k", "l"), note="n")
    assert digest(record).hex() == "367a8b8bbdc4f31eb6251494b616d3c0"


def test_a_default_that_cannot_be_told_by_identity_is_refused() -> None:
    class Odd(Struct, frozen=True, kw_only=True):
        KIND: ClassVar[str] = "odd"
        VOLATILE: ClassVar[frozenset[str]] = frozenset()
        LATER: ClassVar[frozenset[str]] = frozenset({"side"})
        id: str
        side: str = "us"

    with pytest.raises(TypeError, match="side"):
        Shape(Odd)


def test_a_row_leads_back_to_its_record(desk: Any) -> None:
    shape = SHAPES[type(desk.item(1))]
    row = shape.row(desk.item(1))
    assert shape.record(row[:-1]) == desk.item(1)
