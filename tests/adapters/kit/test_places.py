"""Places: a key comes back as it was, whatever signs it holds."""

from __future__ import annotations

import pytest

from adapters.kit.places import item_place, kind_of, parts, place


@pytest.mark.parametrize("number", ["0010100001", "KD/77-A", "O'NEIL|1", "A-100%2F", "50%", "/", "Ä/ß"])
def test_a_key_with_slashes_and_percent_signs_comes_back(number: str) -> None:
    made = place("customer", "1010", number)
    assert (kind_of(made), parts(made)) == ("customer", ("1010", number))


def test_numbers_without_such_signs_stand_as_they_are() -> None:
    assert item_place(("1010", "0010100001", "1800000001")) == "item/1010/0010100001/1800000001"
    assert place("customer", "a/b", "c") != place("customer", "a", "b/c")
