"""The hash of a row: about what the record says, stable over versions of the program."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

import pytest
from msgspec import Struct, structs

from store.shapes import SHAPES, Shape


class Small(Struct, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "small"
    VOLATILE: ClassVar[frozenset[str]] = frozenset({"seen_on"})

    id: str
    keys: tuple[str, ...] = ()
    note: str = ""
    seen_on: date | None = None


class Grown(Struct, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "small"
    VOLATILE: ClassVar[frozenset[str]] = frozenset({"seen_on"})

    id: str
    keys: tuple[str, ...] = ()
    added: str | None = None
    note: str = ""
    seen_on: date | None = None


def digest(record: Any) -> bytes:
    found = Shape(type(record)).row(record)[-1]
    assert isinstance(found, bytes)
    return found


def test_a_field_added_to_the_model_alters_no_hash_until_it_says_something() -> None:
    assert digest(Small(id="1", note="n")) == digest(Grown(id="1", note="n"))
    assert digest(Grown(id="1", note="n", added="")) != digest(Grown(id="1", note="n"))


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
    assert digest(record).hex() == "8311de5036d4166b51a2690069e6ddf6"


def test_a_default_that_cannot_be_told_by_identity_is_refused() -> None:
    class Odd(Struct, frozen=True, kw_only=True):
        KIND: ClassVar[str] = "odd"
        VOLATILE: ClassVar[frozenset[str]] = frozenset()
        id: str
        side: str = "us"

    with pytest.raises(TypeError, match="side"):
        Shape(Odd)


def test_a_row_leads_back_to_its_record(desk: Any) -> None:
    shape = SHAPES[type(desk.item(1))]
    row = shape.row(desk.item(1))
    assert shape.record(row[:-1]) == desk.item(1)
