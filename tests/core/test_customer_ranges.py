"""Ranges of customers hold every account once, whatever the number of parts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.customer_ranges import EVERY_CUSTOMER, MOST_PARTS, part_of

IDS = st.text("0123456789abcdef", min_size=32, max_size=32)


@given(st.integers(1, MOST_PARTS), IDS)
def test_each_customer_lies_in_one_part(count: int, customer: str) -> None:
    parts = [part_of(number, count) for number in range(1, count + 1)]
    assert sum(one.has("s4", "1010", customer) for one in parts) == 1
    assert EVERY_CUSTOMER.has("s4", "1010", customer)


def test_a_part_is_of_its_system_and_entity_alone() -> None:
    part = part_of(1, 1, system="s4", entity="1010")
    assert [part.has(*place, "0" * 32) for place in (("s4", "1010"), ("s4", "2020"), ("ns", "1010"))] == [
        True, False, False,
    ]  # fmt: skip


@pytest.mark.parametrize(("number", "count"), [(0, 1), (2, 1), (1, MOST_PARTS + 1)])
def test_a_part_that_cannot_be_is_refused(number: int, count: int) -> None:
    with pytest.raises(ValueError, match="there is no part"):
        part_of(number, count)
