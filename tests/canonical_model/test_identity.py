from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from canonical_model.identity import (
    RecordId,
    SystemUid,
    engine_id,
    framed,
    framed_pair_maker,
    source_id,
    source_id_maker,
)

KEY = st.lists(st.text(max_size=8), min_size=1, max_size=4).map(tuple)


@settings(deadline=None, max_examples=100)
@given(key=KEY, system=st.text(max_size=6).map(SystemUid))
def test_l10_the_bulk_path_gives_the_same_ids(key: tuple[str, ...], system: SystemUid) -> None:
    own = source_id(system, "open_item", key)
    assert source_id_maker(system, "open_item")(key) == own
    pair = framed_pair_maker(system, ("document", "open_item"))
    assert pair(framed(key)) == (source_id(system, "document", key), own)


@settings(deadline=None, max_examples=200)
@given(one=KEY, two=KEY)
def test_l10_two_keys_have_one_id_only_if_they_are_equal(one: tuple[str, ...], two: tuple[str, ...]) -> None:
    system = SystemUid("s")
    assert (source_id(system, "k", one) == source_id(system, "k", two)) is (one == two)
    assert (engine_id("k", one) == engine_id("k", two)) is (one == two)


def test_l10_where_a_key_is_cut_and_to_what_it_belongs_matters() -> None:
    system = SystemUid("s")
    ids = {
        source_id(system, "k", ("ab", "c")),
        source_id(system, "k", ("a", "bc")),
        source_id(system, "ka", ("b", "c")),
        source_id(SystemUid("sk"), "k", ("ab", "c")),
        engine_id("k", ("ab", "c")),
        engine_id("k", ("ab", "c"), 1),
        engine_id("k", ("ab", "c", "1")),
    }
    assert len(ids) == 7


def test_l10_ids_are_the_same_in_every_process_and_version() -> None:
    read = source_id(SystemUid("s4"), "open_item", ("1010", "90000001", "2026", "001"))
    assert read == RecordId("8f0fe9215b9904c83bf37df5beb2cb5c")
    assert engine_id("promise", ("a", "b"), 2) == RecordId("a8a93f8340eae554db2b74dd13904d05")
