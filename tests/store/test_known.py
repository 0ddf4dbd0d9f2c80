"""A complete reading is compared with what is stored in memory, or page by page where that is too much, alike."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from msgspec import structs

from canonical_model.adapter import Page, ReadEnd
from canonical_model.errors import Retry
from canonical_model.receivables import OpenItem, Settlement, SettlementLeg
from core.ports import Counts
from store import staging as staging_module

PARTIAL = ReadEnd(completeness="partial", reason="a page was lost")


@pytest.fixture(params=[1_000_000, 0, 2], ids=["in memory", "page by page", "too many for memory"], autouse=True)
def _most_known(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(staging_module, "MOST_KNOWN", request.param)


def items_counted(merged: Any) -> Counts:
    return next(one for one in merged.counts if one.stream == "open_items")


def test_new_changed_same_and_gone_in_one_reading(desk: Any) -> None:
    rows = [desk.item(n) for n in range(6)]
    desk.read(*rows[:4])
    merged = desk.read(rows[0], structs.replace(rows[1], text="changed"), rows[5])
    assert items_counted(merged) == Counts(stream="open_items", read=3, new=1, changed=1, unchanged=1, deleted=2)
    assert {item.id: item.text for item in desk.items()} == {rows[0].id: "", rows[1].id: "changed", rows[5].id: ""}


@pytest.mark.parametrize("texts", [("", "b"), ("b", ""), ("", "b", ""), ("", ""), ("b", "b"), ("b", "", "b")])
def test_of_several_pages_that_bring_a_record_the_last_counts_and_it_is_read_once(
    desk: Any, texts: tuple[str, ...]
) -> None:
    desk.read(desk.item(1), desk.item(2), desk.item(3))
    with desk.staging() as staging:
        for text in texts:
            staging.add(Page(records=(desk.item(1, text=text), desk.item(2)), read=2))
        merged = staging.merge(desk.complete)
    changed = int(texts[-1] != "")
    assert items_counted(merged) == Counts(
        stream="open_items", read=2, changed=changed, unchanged=2 - changed, deleted=1
    )
    assert sorted(item.text for item in desk.items()) == ["", texts[-1]]


def test_of_a_partial_reading_nothing_is_taken_away_and_changes_are_kept(desk: Any) -> None:
    desk.read(desk.item(1), desk.item(2), desk.item(3))
    merged = desk.read(desk.item(1), desk.item(2, text="changed"), end=PARTIAL)
    assert items_counted(merged) == Counts(stream="open_items", read=2, changed=1, unchanged=1)
    assert sorted(item.text for item in desk.items()) == ["", "", "changed"]


@pytest.mark.parametrize("end", [ReadEnd(completeness="complete", cursor="c1"), PARTIAL])
@pytest.mark.parametrize("sweeps", [(OpenItem,), (OpenItem, Settlement, SettlementLeg)])
def test_legs_go_when_their_item_comes_without_them_as_it_was_stored(
    desk: Any, end: ReadEnd, sweeps: tuple[type[Any], ...]
) -> None:
    day = date(2026, 11, 1)
    settlement = desk.settlement(1, day)
    leg, other = (structs.replace(desk.leg(n, day), item_id=desk.item(n).id) for n in (1, 2))
    options = {"sweeps": sweeps, "items_bring_their_legs": True}
    desk.read(desk.item(1), desk.item(2), settlement, leg, other, **options)
    desk.read(desk.item(1), desk.item(2), settlement, other, end=end, **options)
    assert desk.sql("SELECT id FROM settlement_leg") == [(other.id,)]


def test_what_waited_in_quarantine_is_let_go_though_it_is_stored_as_it_came(desk: Any) -> None:
    desk.read(desk.item(1), desk.item(2))
    desk.read(desk.item(2), rejected=[desk.rejected(1)], end=PARTIAL)
    assert desk.sql("SELECT count(*) FROM quarantine") == [(1,)]
    merged = desk.read(desk.item(1), desk.item(2), end=PARTIAL)
    assert desk.sql("SELECT count(*) FROM quarantine") == [(0,)]
    assert items_counted(merged) == Counts(stream="open_items", read=2, unchanged=2)


@pytest.mark.parametrize("meanwhile", ["changed", "deleted"])
def test_what_another_reading_moved_meanwhile_is_read_again(desk: Any, meanwhile: str) -> None:
    row, other = desk.item(1), desk.item(2)
    desk.read(row, other)
    with desk.staging() as slow:
        slow.add(Page(records=(row, other), read=2))
        desk.read(*([structs.replace(row, text="changed")] if meanwhile == "changed" else []), other)
        with pytest.raises(Retry, match="another reading") as refused:
            slow.merge(desk.complete)
    assert refused.value.record == row.id
    assert items_counted(desk.read(row, other)).unchanged == 1


def test_what_another_reading_did_elsewhere_does_not_matter(desk: Any) -> None:
    row = desk.item(1)
    desk.read(row, desk.item(2))
    desk.read(desk.item(9, entity="2020"), entity="2020")
    with desk.staging() as slow:
        slow.add(Page(records=(row,), read=1))
        desk.read(desk.item(9, entity="2020", text="changed"), entity="2020")
        desk.read(row, desk.item(2, text="changed"))
        merged = slow.merge(desk.complete)
    assert items_counted(merged) == Counts(stream="open_items", read=1, unchanged=1, deleted=1)


@pytest.mark.parametrize("unfit", [1, 3])
def test_a_page_with_a_record_that_cannot_be_stored_is_counted_once(desk: Any, unfit: int) -> None:
    desk.read(desk.item(1), desk.item(2))
    kept = [desk.item(n) for n in (1, 2) if n != unfit]
    merged = desk.read(*kept, desk.item(unfit, text="zero\x00"))
    counted = items_counted(merged)
    assert (counted.read, counted.unchanged, counted.deleted, counted.quarantined) == (len(kept), len(kept), 0, 1)
    assert len(desk.items()) == 2
