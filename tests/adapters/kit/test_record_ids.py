"""Ids of records behave as a set of texts does, in whatever order and however they are written."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.kit import record_ids
from adapters.kit.record_ids import RecordIds

ODD = ["", "None", "007", "-1", "1_0", " 5", "٣", str(1 << 63), str(1 << 200), "a\0"]
IDS = st.lists(st.one_of(st.integers(0, 40).map(str), st.sampled_from([*ODD, str((1 << 63) - 1)])), max_size=30)


@pytest.fixture(autouse=True, params=[1, 3, 4_096])
def _waiting(request: pytest.FixtureRequest) -> Any:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(record_ids, "_MOST_WAITING", request.param)
        yield


@given(ids=IDS, others=IDS)
def test_they_are_what_a_set_of_texts_is(ids: list[str], others: list[str]) -> None:
    made, beside, plain, more = RecordIds(ids), RecordIds(), set(ids), set(others)
    for one in others:
        beside.add(one)
    assert (len(made), set(made), bool(made)) == (len(plain), plain, bool(plain))
    assert all(one in made for one in ids)
    assert [one in made for one in [*others, "41", "x"]] == [one in plain for one in [*others, "41", "x"]]
    assert (made == beside) is (plain == more)
    assert set(made.both(beside)) == plain & more
    numbers = [one for one in plain ^ more if one not in ODD]
    assert made.moved(beside) == sorted(numbers, key=int)


@given(ids=IDS, others=IDS)
def test_more_may_come_after_they_were_asked(ids: list[str], others: list[str]) -> None:
    made = RecordIds(ids)
    assert len(made) == len(set(ids))
    made.update(others)
    assert set(made) == {*ids, *others}
    assert len(made) == len({*ids, *others})


def test_a_number_takes_eight_bytes() -> None:
    made = RecordIds(map(str, range(10_000)))
    assert len(made) == 10_000
    assert (made._numbers.itemsize, len(made._numbers), made._waiting, made._others) == (8, 10_000, [], set())


def test_they_are_no_other_thing() -> None:
    assert RecordIds(["1"]) != {"1"}
    with pytest.raises(TypeError):
        hash(RecordIds())
