from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from canonical_model.money import Money
from core.as_of import BeforeHistory, open_as_of, rolled_back

START = date(2026, 1, 1)
LEGS = st.lists(st.tuples(st.integers(1, 5000), st.integers(0, 300)), max_size=8)


def story(desk: Any, original: int, legs: list[tuple[int, int]]) -> tuple[Any, list[Any]]:
    """An item posted on the first of January, and what was taken off it, by day."""
    item = desk.item("1", str(Money.from_minor(original, "EUR").amount), posting_date=START)
    made = [
        desk.leg(item, str(Money.from_minor(minor, "EUR").amount), settlement=str(no), on=START + timedelta(days=day))
        for no, (minor, day) in enumerate(legs)
    ]
    left = original - sum(minor for minor, _ in legs)
    return structs.replace(item, open_minor=left, open_functional_minor=left), made


@given(legs=LEGS, original=st.integers(1, 10_000), day=st.integers(0, 320))
def test_l2_forward_and_backward_give_the_same_open_amount(
    desk: Any, legs: list[tuple[int, int]], original: int, day: int
) -> None:
    item, made = story(desk, original, legs)
    as_of = START + timedelta(days=day)
    forward = open_as_of([item], made, as_of=as_of, history_from=START)
    backward = tuple(rolled_back([item], made, as_of=as_of, history_from=START))
    expected = original - sum(minor for minor, on in legs if on <= day)
    assert [one.open_minor for one in forward.items] == ([expected] if expected else [])
    assert backward == forward.items
    assert forward.findings == ()


@given(legs=LEGS, later=LEGS, day=st.integers(0, 200))
def test_l6_what_is_dated_later_does_not_change_an_earlier_day(
    desk: Any, legs: list[tuple[int, int]], later: list[tuple[int, int]], day: int
) -> None:
    as_of = START + timedelta(days=day)
    item, made = story(desk, 10_000, legs)
    _, more = story(desk, 10_000, [(minor, day + 1 + on) for minor, on in later])
    before = open_as_of([item], made, as_of=as_of, history_from=None).items
    after = open_as_of([item], [*made, *more], as_of=as_of, history_from=None).items
    assert [one.open_minor for one in before] == [one.open_minor for one in after]


def test_an_item_posted_later_was_not_open_then(desk: Any) -> None:
    item, _ = story(desk, 100, [])
    day_before = START - timedelta(days=1)
    assert open_as_of([item], [], as_of=day_before, history_from=None).items == ()
    assert list(rolled_back([item], [], as_of=day_before, history_from=None)) == []


def test_a_day_before_the_history_is_refused(desk: Any) -> None:
    item, _ = story(desk, 100, [])
    with pytest.raises(BeforeHistory, match="history begins on 2026-01-01"):
        open_as_of([item], [], as_of=START - timedelta(days=1), history_from=START)
    with pytest.raises(BeforeHistory):
        list(rolled_back([item], [], as_of=START - timedelta(days=1), history_from=START))


def test_an_item_whose_settlements_do_not_explain_it_is_reported(desk: Any) -> None:
    item, made = story(desk, 100, [(40, 5)])
    found = open_as_of([item], made[:0], as_of=desk.today, history_from=None)
    assert [one.check for one in found.findings] == ["history_gap"]


def test_a_settled_item_is_open_again_on_a_day_before_it_was_paid(desk: Any) -> None:
    item, made = story(desk, 100, [(100, 50)])
    assert not item.is_open
    reopened = list(rolled_back([item], made, as_of=START + timedelta(days=49), history_from=None))
    assert [one.open for one in reopened] == [Money.of(1, "EUR")]
