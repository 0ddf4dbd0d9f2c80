"""Head offices: found through any number of parents, and through circles."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from core.aging import aging
from core.hierarchy import heads


def test_the_head_is_at_the_top_of_the_chain_whatever_its_length(desk: Any) -> None:
    chain = [desk.customer(f"C{no}", parent=f"C{no + 1}") for no in range(300)]
    top = desk.customer("C300")
    found = heads([*chain, top])
    assert set(found.values()) == {"s4/1010/C300"}
    assert found == heads([top, *chain[::-1]])


def test_an_unknown_parent_ends_the_chain_and_another_ledger_is_another_chain(desk: Any) -> None:
    child, other = desk.customer("C1", parent="gone"), desk.customer("C1", entity="2020", parent="C9")
    nine = desk.customer("C9")
    found = heads([child, other, nine])
    assert found[child.id] == "s4/1010/C1"
    assert found[other.id] == "s4/2020/C1"


def test_a_circle_has_one_head_and_those_below_it_have_it_too(desk: Any) -> None:
    circle = [desk.customer("C2", parent="C3"), desk.customer("C3", parent="C2"), desk.customer("C9", parent="C3")]
    assert set(heads(circle).values()) == {"s4/1010/C2"}


@given(st.lists(st.integers(0, 9), min_size=10, max_size=10))
def test_parent_and_child_always_have_one_head(desk: Any, above: list[int]) -> None:
    customers = [desk.customer(f"C{no}", parent=f"C{parent}") for no, parent in enumerate(above)]
    found = heads(customers)
    assert all(found[customers[no].id] == found[customers[parent].id] for no, parent in enumerate(above))
    assert found == heads(customers[::-1])


def test_aging_rolls_up_to_the_head_and_tells_equal_codes_of_two_ledgers_apart(desk: Any) -> None:
    mine, theirs = desk.item("1", "10.00"), desk.item("2", "20.00", customer="C2")
    names = heads([desk.customer("C1", parent="C2"), desk.customer("C2")])
    rolled = aging([mine, theirs], as_of=desk.today, bounds=(0, 30), by="head", names=names)
    assert [(row.key, str(row.total)) for row in rolled.rows] == [("s4/1010/C2", "30.00 EUR")]
    other = structs.replace(theirs, system="ns")
    twice = {"s4/1010": "s4/1010", "ns/1010": "ns/1010"}
    apart = aging([mine, other], as_of=desk.today, bounds=(0, 30), by="entity", names=twice)
    assert [row.key for row in apart.rows] == ["ns/1010", "s4/1010"]
