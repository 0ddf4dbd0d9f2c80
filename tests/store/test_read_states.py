"""Read states: what the last complete reading said stands until the next complete one."""

from __future__ import annotations

from datetime import date
from typing import Any

from canonical_model.adapter import ReadEnd

PARTIAL = ReadEnd(completeness="partial", reason="a page was lost", cursor="not this far")


def state(desk: Any) -> Any:
    with desk.unit() as unit:
        (found,) = unit.read_states()
    return found


def test_a_complete_reading_sets_cursor_time_and_open_count(desk: Any) -> None:
    desk.read(desk.item(1), desk.settled(2, date(2026, 1, 1)))
    first = state(desk)
    assert (first.cursor, first.completeness, first.failure) == ("c1", "complete", "")
    assert (first.open_count, first.open_count_before) == (1, None)
    assert first.complete_at is not None
    desk.read(end=ReadEnd(completeness="complete", cursor="c2"))
    second = state(desk)
    assert (second.cursor, second.open_count, second.open_count_before) == ("c2", 0, 1)
    assert second.complete_at > first.complete_at


def test_a_partial_reading_leaves_the_last_complete_one_standing(desk: Any) -> None:
    desk.read(desk.item(1))
    before = state(desk)
    desk.read(desk.item(2), end=PARTIAL)
    after = state(desk)
    assert (after.completeness, after.reason) == ("partial", "a page was lost")
    assert (after.cursor, after.complete_at, after.open_count) == ("c1", before.complete_at, 1)
    assert after.attempted_at > before.attempted_at


def test_a_first_reading_that_was_partial_has_no_cursor(desk: Any) -> None:
    desk.read(desk.item(1), end=PARTIAL)
    assert (state(desk).cursor, state(desk).complete_at) == ("", None)


def test_a_failure_is_remembered_until_a_reading_ends_well(desk: Any) -> None:
    with desk.unit() as unit:
        unit.note_failure(desk.system, "1010", "items", "no answer")
    assert (state(desk).completeness, state(desk).failure, state(desk).complete_at) == ("absent", "no answer", None)
    desk.read(desk.item(1))
    with desk.unit() as unit:
        unit.note_failure(desk.system, "1010", "items", "no answer again")
    failed = state(desk)
    assert (failed.completeness, failed.failure, failed.cursor) == ("complete", "no answer again", "c1")
    desk.read(desk.item(1))
    assert state(desk).failure == ""


def test_a_feed_without_items_counts_none(desk: Any) -> None:
    desk.read(desk.item(1), feed="items")
    desk.read(desk.customer("C1"), feed="customers", sweeps=())
    with desk.unit() as unit:
        assert {one.feed: one.open_count for one in unit.read_states()} == {"items": 1, "customers": 0}
