"""Which keys came before: told rightly whatever the order, and in little memory while they ascend."""

from __future__ import annotations

from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.kit.came import PAGES_KEPT, Came
from adapters.kit.remembered import forget_older

KEYS = st.lists(st.integers(0, 60).map("{:03d}".format), max_size=8)


def ascending(pages: int, size: int = 5) -> list[list[str]]:
    return [[f"{page * size + at:06d}" for at in range(size)] for page in range(pages)]


def new_of(keys: list[str], seen: set[str]) -> list[int]:
    """The slow way, which forgets nothing."""
    found = [at for at, key in enumerate(keys) if key not in seen and key not in keys[:at]]
    seen |= set(keys)
    return found


@given(pages=st.lists(KEYS, max_size=8))
def test_what_keeps_all_keys_is_always_right(pages: list[list[str]]) -> None:
    came, seen = Came(), set[str]()
    for keys in pages:
        assert list(came.fresh(keys)) == new_of(keys, seen)
    assert (came.count, came.unsure) == (len(seen), False)
    assert all(f"{number:03d}" in came for number in map(int, seen))


@given(pages=st.lists(KEYS, max_size=8), kept=st.integers(1, 3))
def test_what_keeps_some_keys_misses_none_and_says_when_it_is_unsure(pages: list[list[str]], kept: int) -> None:
    came, seen, taken = Came(pages=kept), set[str](), set[str]()
    for keys in pages:
        fresh = list(came.fresh(keys))
        expected = new_of(keys, seen)
        assert set(fresh) >= set(expected), "no key is taken for one that came before unless it did"
        assert fresh == expected or came.unsure
        taken |= {keys[at] for at in fresh}
    assert taken == seen
    assert came.count == len(seen) or came.unsure


def test_of_keys_that_ascend_those_of_some_pages_are_kept() -> None:
    came = Came(pages=PAGES_KEPT)
    for keys in ascending(1_000):
        assert came.fresh(keys) == range(5)
    assert (came.count, came.unsure, sum(map(len, came._pages))) == (5_000, False, 5 * PAGES_KEPT)


def test_rows_that_moved_on_are_known_from_the_pages_before() -> None:
    came, pages = Came(pages=2), ascending(6)
    for keys in pages:
        came.fresh(keys)
    # somebody posted three rows early on: the last three come again, and the two behind them
    assert list(came.fresh([*pages[-1][2:], "000030", "000031"])) == [3, 4]
    assert (came.count, came.unsure) == (32, False)


def test_a_key_of_long_ago_is_taken_for_new_and_that_is_told() -> None:
    came, pages = Came(pages=2), ascending(6)
    for keys in pages:
        came.fresh(keys)
    assert pages[0][0] not in came
    assert list(came.fresh([pages[0][0]])) == [0]
    assert came.unsure


def test_a_source_that_does_not_sort_shows_it_before_a_page_is_let_go() -> None:
    came, pages = Came(pages=2), ascending(50)
    pages[0], pages[1] = pages[1], pages[0]
    for keys in pages:
        assert len(came.fresh(keys)) == 5
    assert pages[0][0] in came
    assert list(came.fresh(pages[3])) == []
    assert not came.unsure


@pytest.mark.parametrize(("known", "most", "left"), [(10, 10, 10), (11, 10, 6), (1, 0, 1)])
def test_the_older_half_is_forgotten_once_there_is_too_much(known: int, most: int, left: int) -> None:
    made = dict.fromkeys(range(known))
    forget_older(made, most)
    assert list(made) == list(islice(range(known), known - left, known))
