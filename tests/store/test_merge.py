"""Reading in: what a merge writes, and what it leaves exactly as it is."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs

from canonical_model.adapter import Page, ReadEnd
from canonical_model.errors import Retry
from canonical_model.money import MOST_MINOR
from canonical_model.receivables import OpenItem, Settlement, SettlementLeg
from core.ports import Counts

PLACES = "SELECT id, xmin::text, ctid::text, recorded_from FROM open_item ORDER BY id"


def counts(merged: Any, stream: str = "open_items") -> Counts:
    return next(one for one in merged.counts if one.stream == stream)


def test_a_first_reading_writes_current_rows_only(desk: Any) -> None:
    merged = desk.read(*(desk.item(n) for n in range(5)))
    assert merged.batch == 1
    assert counts(merged) == Counts(stream="open_items", read=5, new=5)
    assert len(desk.open_items()) == 5
    assert desk.sql("SELECT count(*) FROM open_item_history")[0][0] == 0


def test_a_second_reading_of_the_same_writes_nothing_and_takes_no_batch(desk: Any) -> None:
    rows = [desk.item(n) for n in range(50)]
    desk.read(*rows)
    before = desk.sql(PLACES)
    merged = desk.read(*reversed(rows))
    assert merged.batch is None
    assert counts(merged) == Counts(stream="open_items", read=50, unchanged=50)
    assert desk.sql(PLACES) == before
    with desk.unit() as repository:
        assert repository.batch() == 1


def test_a_record_comes_back_as_it_went_in(desk: Any) -> None:
    full = desk.item(
        1,
        text="Ünïcode \\ tab\t newline\n",
        group_currency="USD",
        open_group_minor=-1,
        discount_percent=Decimal("2.500"),
        residual_of=desk.item(2).id,
        collectible=False,
        dunning_level=3,
        settled_on=date(2026, 1, 1),
        trading_partner="",
    )
    desk.read(full)
    assert desk.open_items() == [full]
    assert str(desk.open_items()[0].discount_percent) == "2.500"


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(amount=st.one_of(st.just(MOST_MINOR), st.just(-MOST_MINOR), st.integers(-MOST_MINOR, MOST_MINOR)))
def test_amounts_up_to_the_edge_of_64_bits_are_exact(desk: Any, amount: int) -> None:
    desk.read(desk.item(1, original_minor=amount))
    assert [item.original_minor for item in desk.items()] == [amount]


def test_a_mapping_fix_rewrites_exactly_the_rows_it_alters(desk: Any) -> None:
    rows = [desk.item(n) for n in range(20)]
    desk.read(*rows)
    before = {row[0]: row for row in desk.sql(PLACES)}
    fixed = [structs.replace(row, reference="fixed") if n in {3, 7} else row for n, row in enumerate(rows)]
    merged = desk.read(*fixed)
    assert counts(merged) == Counts(stream="open_items", read=20, changed=2, unchanged=18)
    after = {row[0]: row for row in desk.sql(PLACES)}
    assert {key for key in after if after[key] != before[key]} == {rows[3].id, rows[7].id}


def test_a_volatile_field_alone_is_no_change(desk: Any) -> None:
    desk.read(desk.item(1, changed_on=date(2026, 1, 1)))
    assert desk.read(desk.item(1, changed_on=date(2026, 1, 2))).batch is None


def test_a_superseded_version_moves_to_history_and_is_known_at_its_batch(desk: Any) -> None:
    desk.read(desk.item(1, open_minor=10_000))
    desk.read(desk.item(1, open_minor=4_000))
    desk.read(desk.settled(1, date(2026, 11, 1)))
    assert [[item.open_minor for item in desk.open_items(batch=b)] for b in (0, 1, 2, 3)] == [[], [10_000], [4_000], []]
    assert [item.settled_on for item in desk.items(batch=3)] == [date(2026, 11, 1)]
    assert desk.sql("SELECT recorded_from, recorded_to FROM open_item_history ORDER BY 1") == [(1, 2), (2, 3)]


def test_an_item_that_comes_back_was_away_meanwhile(desk: Any) -> None:
    desk.read(desk.item(1), desk.item(2))
    desk.read(desk.item(2))
    desk.read(desk.item(1), desk.item(2))
    assert [len(desk.items(batch=b)) for b in (1, 2, 3)] == [2, 1, 2]


def test_rows_of_one_id_collapse_to_the_last_within_a_page_and_across_pages(desk: Any) -> None:
    with desk.staging() as staging:
        staging.add(Page(records=(desk.item(1, text="a"), desk.item(1, text="b"), desk.item(2))))
        staging.add(Page(records=(desk.item(1, text="c"),)))
        merged = staging.merge(desk.complete)
    assert counts(merged) == Counts(stream="open_items", read=2, new=2)
    assert sorted(item.text for item in desk.items()) == ["", "c"]


def test_a_complete_full_reading_takes_away_what_it_does_not_list(desk: Any) -> None:
    desk.read(desk.item(1), desk.item(2))
    merged = desk.read(desk.item(1))
    assert counts(merged).deleted == 1
    assert [item.id for item in desk.items()] == [desk.item(1).id]
    assert [item.id for item in desk.items(batch=1)] == sorted([desk.item(1).id, desk.item(2).id])


@pytest.mark.parametrize(
    "options",
    [
        {"end": ReadEnd(completeness="partial", reason="a page was lost")},
        {"mode": "changes"},
        {"mode": "window"},
        {"sweeps": ()},
        {"sweeps": (Settlement,)},
    ],
)
def test_nothing_else_takes_anything_away(desk: Any, options: dict[str, Any]) -> None:
    desk.read(desk.item(1), desk.item(2))
    merged = desk.read(desk.item(1), **options)
    assert counts(merged).deleted == 0
    assert len(desk.items()) == 2


def test_a_sweep_leaves_other_entities_and_systems_alone(desk: Any) -> None:
    desk.read(desk.item(1), desk.item(2))
    desk.read(desk.item(1, entity="2020"), entity="2020")
    desk.read(desk.item(1, system="other"), system="other")
    assert counts(desk.read()).deleted == 2
    assert {(item.system, item.entity) for item in desk.items()} == {(desk.system, "2020"), ("other", "1010")}


def test_a_feed_of_the_whole_system_sweeps_all_its_entities(desk: Any) -> None:
    desk.read(desk.item(1), desk.item(1, entity="2020"), entity="")
    assert counts(desk.read(desk.item(1), entity="")).deleted == 1


def test_a_sweep_reaches_back_only_as_far_as_the_reading_did(desk: Any) -> None:
    start = date(2026, 1, 1)
    old, young, standing = desk.settled(1, date(2025, 12, 31)), desk.settled(2, start), desk.item(3)
    sweeps = (OpenItem, Settlement, SettlementLeg)
    legs = (desk.leg(1, date(2025, 12, 31)), desk.leg(2, start), desk.leg(3, None))
    desk.read(
        old, young, standing, *legs, desk.settlement(1, date(2025, 1, 1)), desk.settlement(2, start), sweeps=sweeps
    )
    merged = desk.read(sweeps=sweeps, history_from=start)
    assert counts(merged).deleted == 2
    assert counts(merged, "settlements").deleted == 2
    assert [item.id for item in desk.items()] == [old.id]


def test_what_was_listed_but_could_not_be_read_is_not_taken_away(desk: Any) -> None:
    desk.read(desk.item(1), desk.item(2))
    merged = desk.read(rejected=[desk.rejected(1)])
    assert (counts(merged).deleted, counts(merged).quarantined) == (1, 1)
    assert [item.id for item in desk.items()] == [desk.item(1).id]


def test_a_sweep_leaves_holds_of_ours_alone(desk: Any) -> None:
    hold = type(desk.hold("x"))
    ours = desk.hold("ours", set_by="us", kind="manual")
    with desk.unit() as repository:
        repository.put(ours, because="asked")
    desk.read(desk.hold("A"), desk.hold("B"), sweeps=(hold,))
    assert counts(desk.read(desk.hold("A"), sweeps=(hold,)), "holds").deleted == 1
    with desk.unit() as repository:
        assert {one.id for one in repository.holds()} == {ours.id, desk.hold("A").id}


def test_a_reading_that_fails_leaves_nothing(desk: Any) -> None:
    desk.read(desk.item(1))

    def read_and_fail() -> None:
        with desk.staging() as staging:
            staging.add(Page(records=(desk.item(1, text="new"), desk.item(2))))
            raise RuntimeError("line dropped")

    with pytest.raises(RuntimeError, match="line dropped"):
        read_and_fail()
    assert desk.items() == [desk.item(1)]
    with desk.unit() as repository:
        assert (repository.batch(), len(repository.audit())) == (1, 1)


def test_a_record_of_another_system_is_refused(desk: Any) -> None:
    with desk.staging() as staging, pytest.raises(ValueError, match="system other"):
        staging.add(Page(records=(desk.item(1, system="other"),)))


@pytest.mark.parametrize("field", [{"text": "zero\x00"}, {"text": "half \ud800"}, {"open_minor": 2**63}])
def test_a_record_the_database_cannot_hold_waits_in_quarantine_and_stops_nobody(
    desk: Any, field: dict[str, Any]
) -> None:
    merged = desk.read(desk.item(1), desk.item(2, **field), desk.item(3))
    assert (counts(merged).new, counts(merged).quarantined) == (2, 1)
    with desk.unit() as repository:
        (waiting,) = repository.quarantine()
        assert waiting.reason.startswith(next(iter(field)))
        assert waiting.native_key == desk.item(2).native_key


def test_a_window_of_the_past_adds_without_moving_the_cursor(desk: Any) -> None:
    desk.read(desk.item(1))
    desk.read(desk.settled(9, date(2024, 5, 1)), mode="window", end=ReadEnd(completeness="complete", cursor="past"))
    with desk.unit() as repository:
        (state,) = repository.read_states()
    assert (state.cursor, state.open_count, len(desk.items())) == ("c1", 1, 2)


def test_several_kinds_in_one_feed_share_a_batch(desk: Any) -> None:
    merged = desk.read(desk.item(1), desk.customer("C1"), desk.leg(1, date(2026, 1, 1)))
    assert merged.batch == 1
    assert [(one.stream, one.new) for one in merged.counts] == [("customers", 1), ("open_items", 1), ("settlements", 1)]


def test_a_record_that_was_changed_while_it_was_taken_for_stored_is_read_again(desk: Any) -> None:
    """It is staged without its fields, since it is stored as it came; another reading changes it before the merge."""
    row, other = desk.item(1), desk.item(2)
    desk.read(row, other)
    with desk.staging() as slow:
        slow.add(Page(records=(row, other), read=2))
        desk.read(structs.replace(row, open_minor=row.open_minor - 1), other)
        with pytest.raises(Retry, match="another reading") as refused:
            slow.merge(ReadEnd(completeness="complete"))
    assert refused.value.record == row.id
    assert sorted(item.open_minor for item in desk.items()) == sorted((row.open_minor - 1, other.open_minor))
    assert counts(desk.read(row, other)) == Counts(stream="open_items", read=2, changed=1, unchanged=1)


def test_of_a_record_that_came_twice_the_last_counts_whether_it_is_stored_so_or_not(desk: Any) -> None:
    row = desk.item(1)
    changed = structs.replace(row, text="changed")
    desk.read(row)
    for pages, expected in (((changed, row), row), ((row, changed), changed)):
        with desk.staging() as staging:
            for record in pages:
                staging.add(Page(records=(record,), read=1))
            staging.merge(ReadEnd(completeness="complete"))
        assert desk.items() == [expected]


def differences(desk: Any, *records: Any, **options: Any) -> int:
    """How many differences the merge put down to be written, of what it read first."""
    with desk.staging(**options) as staging:
        staging.add(Page(records=records, read=len(records)))
        staging.merge(ReadEnd(completeness="complete"))
        with staging._transaction():
            return int(staging._connection.exec_driver_sql("SELECT count(*) FROM stage_diff").scalar_one())


def test_an_entity_that_comes_first_is_not_compared_with_the_others(desk: Any) -> None:
    assert differences(desk, desk.item(1), desk.item(2)) == 0
    assert differences(desk, desk.item(1, entity="2020"), entity="2020") == 0
    assert differences(desk, desk.item(2, entity="2020"), entity="2020") == 1
    assert sorted((item.entity, item.document_no[-1]) for item in desk.items()) == [
        ("1010", "1"), ("1010", "2"), ("2020", "2"),
    ]  # fmt: skip


def test_a_record_that_moved_to_an_entity_that_comes_first_is_that_record_changed(desk: Any) -> None:
    moved = desk.item(1)
    desk.read(moved, desk.item(2))
    there = structs.replace(moved, entity="2020")
    merged = desk.read(there, desk.item(3, entity="2020"), entity="2020")
    assert counts(merged) == Counts(stream="open_items", read=2, new=1, changed=1)
    assert {(item.id, item.entity) for item in desk.items()} == {
        (moved.id, "2020"), (desk.item(2).id, "1010"), (desk.item(3, entity="2020").id, "2020"),
    }  # fmt: skip
    (history,) = desk.sql("SELECT id, entity FROM open_item_history")
    assert tuple(history) == (moved.id, "1010")


def test_what_another_feed_read_of_an_entity_is_compared_and_not_stored_twice(desk: Any) -> None:
    desk.read(desk.customer("C1"), feed="customers", sweeps=())
    merged = desk.read(desk.customer("C1"), desk.customer("C2"), desk.item(1))
    told = {one.stream: (one.new, one.unchanged) for one in merged.counts}
    assert told == {"customers": (1, 1), "open_items": (1, 0)}
