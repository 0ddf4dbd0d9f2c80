"""The key comparison of an incremental reading: what moved without a change date is found, and only that."""

from __future__ import annotations

from datetime import date
from typing import Any

from canonical_model.adapter import Page, ReadEnd

PARTIAL = ReadEnd(completeness="partial", reason="the look-up was cut short")


def listing(desk: Any, *numbers: int) -> Page:
    return Page(open_keys=tuple(desk.item(number).native_key for number in numbers))


def test_sides_that_agree_leave_nothing_to_ask(desk: Any) -> None:
    desk.read(desk.item(1), desk.item(2))
    with desk.staging(mode="changes") as staging:
        staging.add(listing(desk, 1, 2))
        assert list(staging.unexplained()) == []


def test_an_item_open_on_one_side_alone_is_asked_for(desk: Any) -> None:
    desk.read(desk.item(1), desk.item(2), desk.settled(3, date(2026, 11, 1)))
    with desk.staging(mode="changes") as staging:
        staging.add(listing(desk, 1, 3, 4))
        asked = set(staging.unexplained())
    assert asked == {desk.item(number).native_key for number in (2, 3, 4)}


def test_what_a_page_brought_or_rejected_is_explained(desk: Any) -> None:
    desk.read(desk.item(1), desk.item(2), desk.item(3))
    with desk.staging(mode="changes") as staging:
        staging.add(listing(desk, 4))
        staging.add(Page(records=(desk.settled(1, date(2026, 11, 1)), desk.item(4))))
        staging.add(Page(rejected=(desk.rejected(2),)))
        assert list(staging.unexplained()) == [desk.item(3).native_key]


def test_other_entities_are_not_compared(desk: Any) -> None:
    desk.read(desk.item(1))
    desk.read(desk.item(1, entity="2020"), entity="2020")
    with desk.staging(mode="changes") as staging:
        staging.add(listing(desk, 1))
        assert list(staging.unexplained()) == []


def test_a_full_reading_compares_no_keys(desk: Any) -> None:
    desk.read(desk.item(1))
    with desk.staging() as staging:
        assert list(staging.unexplained()) == []


def test_keys_asked_for_in_vain_are_gone_and_the_others_are_taken(desk: Any) -> None:
    desk.read(desk.item(1), desk.item(2), desk.item(3))
    with desk.staging(mode="changes") as staging:
        staging.add(listing(desk, 3))
        asked = staging.unexplained()
        staging.add(Page(records=(desk.settled(1, date(2026, 11, 1)),)))
        merged = staging.merge(desk.complete, reread=asked)
    (items,) = merged.counts
    assert (items.changed, items.deleted) == (1, 1)
    assert {item.id: item.is_open for item in desk.items()} == {desk.item(1).id: False, desk.item(3).id: True}
    assert len(desk.items(batch=1)) == 3


def test_keys_asked_for_stay_where_the_answer_was_not_complete(desk: Any) -> None:
    desk.read(desk.item(1))
    with desk.staging(mode="changes") as staging:
        merged = staging.merge(PARTIAL, reread=staging.unexplained())
    assert merged.batch is None
    assert len(desk.items()) == 1


def test_a_key_that_was_rejected_when_asked_for_is_not_gone(desk: Any) -> None:
    desk.read(desk.item(1), desk.item(2))
    with desk.staging(mode="changes") as staging:
        asked = staging.unexplained()
        staging.add(Page(rejected=(desk.rejected(1),)))
        staging.merge(desk.complete, reread=asked)
    assert [item.id for item in desk.items()] == [desk.item(1).id]


def test_an_item_that_is_said_to_be_deleted_is_asked_for_whether_open_or_settled(desk: Any) -> None:
    desk.read(desk.item(1), desk.settled(2, date(2026, 11, 1)))
    told = tuple(desk.item(number).native_key for number in (2, 9))
    with desk.staging(mode="changes") as staging:
        staging.add(listing(desk, 1))
        staging.add(Page(deleted_keys=told))
        asked = staging.unexplained()
        assert list(asked) == [desk.item(2).native_key]
        merged = staging.merge(desk.complete, reread=asked)
    (items,) = merged.counts
    assert (items.changed, items.deleted) == (0, 1)
    assert [item.id for item in desk.items()] == [desk.item(1).id]


def test_an_item_that_is_said_to_be_deleted_and_is_there_stays(desk: Any) -> None:
    desk.read(desk.item(1), desk.settled(2, date(2026, 11, 1)))
    with desk.staging(mode="changes") as staging:
        staging.add(listing(desk, 1))
        staging.add(Page(deleted_keys=(desk.item(2).native_key,)))
        asked = staging.unexplained()
        staging.add(Page(records=(desk.settled(2, date(2026, 11, 1)),)))
        staging.merge(desk.complete, reread=asked)
    assert len(desk.items()) == 2
