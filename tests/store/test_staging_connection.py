"""Readings that follow one another are staged on one connection, and none sees what another one staged."""

from __future__ import annotations

from typing import Any

import pytest

from canonical_model.adapter import Page
from canonical_model.receivables import OpenItem
from store import stage_tables, units

#: the temporary tables that this connection has
TEMPORARY = "SELECT relname FROM pg_class WHERE relnamespace = pg_my_temp_schema() AND relkind = 'r' ORDER BY 1"


def used(desk: Any) -> tuple[Any, dict[str, int]]:
    """The connection of the next reading, and what its temporary tables hold."""
    with desk.staging() as staging:
        connection = staging._connection
        with connection.begin():
            names = [row.relname for row in connection.exec_driver_sql(TEMPORARY)]
            rows = {name: connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar() for name in names}
            return connection.exec_driver_sql("SELECT pg_backend_pid()").scalar(), rows


def cut_off(desk: Any) -> None:
    with desk.staging() as staging:
        staging.add(Page(records=(desk.item(1),)))
        raise RuntimeError("cut")


@pytest.mark.parametrize("few", [0, 1_000])
def test_one_connection_serves_the_next_reading_and_holds_nothing_of_the_one_before(
    desk: Any, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(stage_tables, "_FEW", few)
    desk.read(desk.item(1), desk.item(2), rejected=[desk.rejected(3)])
    first, left = used(desk)
    desk.read(desk.item(1, text="changed"))
    assert (first, left) == used(desk)
    assert {"stage_open_item", "stage_rejected", "stage_diff", "stage_gone"} <= set(left)
    assert set(left.values()) == {0}


def test_rows_that_were_taken_out_do_not_pile_up_in_the_file(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stage_tables, "_FEW", 100)
    sizes = []
    for _ in range(6):
        desk.read(*(desk.item(n) for n in range(40)), mode="changes")
        with desk.staging() as staging, staging._connection.begin():
            sizes.append(staging._connection.exec_driver_sql("SELECT pg_relation_size('stage_open_item')").scalar())
    assert [size > 0 for size in sizes] == [True, True, False] * 2
    assert max(sizes[3:]) <= max(sizes[:3]), "what is stored as it came takes no more room than the first time"


def test_a_reading_that_fails_takes_its_connection_along(desk: Any) -> None:
    before, _ = used(desk)
    with pytest.raises(RuntimeError, match="cut"):
        cut_off(desk)
    after, left = used(desk)
    assert after != before
    assert "stage_open_item" not in left
    assert desk.read(sweeps=(OpenItem,)).batch is None


def test_where_it_cannot_be_emptied_the_next_reading_has_another(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut(_connection: Any) -> None:
        raise RuntimeError("cut")

    with monkeypatch.context() as patched:
        patched.setattr(units, "empty", cut)
        with pytest.raises(RuntimeError, match="cut"):
            desk.read(desk.item(1), desk.item(2))
    desk.read(desk.item(3, entity="2020"), entity="2020")
    desk.read(desk.item(2))
    assert {(item.entity, item.document_no[-1]) for item in desk.items()} == {("1010", "2"), ("2020", "3")}


def test_readings_at_the_same_time_have_a_connection_each(desk: Any) -> None:
    with desk.staging() as one, desk.staging(entity="2020") as other:
        one.add(Page(records=(desk.item(1),), read=1))
        other.add(Page(records=(desk.item(2, entity="2020"),), read=1))
        one.merge(desk.complete)
        other.merge(desk.complete)
    assert {item.entity for item in desk.items()} == {"1010", "2020"}


def test_a_table_whose_making_was_rolled_back_is_made_again(desk: Any) -> None:
    unfit = desk.item(1, text="nul \0 nul")
    with desk.staging() as staging:
        staging.add(Page(records=(unfit, desk.item(2)), read=2))
        staging.add(Page(records=(desk.item(3),), read=1))
        assert staging.merge(desk.complete).batch == 1
    assert {item.id for item in desk.items()} == {desk.item(2).id, desk.item(3).id}


def test_of_a_record_that_came_on_two_pages_the_last_one_counts(desk: Any) -> None:
    with desk.staging() as staging:
        staging.add(Page(records=(desk.item(1), desk.item(2)), read=2))
        staging.add(Page(records=(desk.item(1, text="later"),), read=1))
        (counts,) = staging.merge(desk.complete).counts
    assert (counts.read, counts.new) == (2, 2)
    assert {item.text for item in desk.items(ids=[desk.item(1).id])} == {"later"}


def test_a_connection_that_died_while_it_lay_idle_is_replaced(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(units, "_FRESH", 0.0)
    # the one that dies is the only one: of several, it would wait behind the others for the next test
    desk.store._engine.dispose()
    with desk.unit() as repository:
        process = repository.connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
    desk.sql(f"SELECT pg_terminate_backend({process}, 5000)")
    with desk.unit() as repository:
        assert repository.connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one() != process
