"""An empty table is filled with many rows at once and left as it would be otherwise; in others rows are added."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from canonical_model.adapter import Page
from canonical_model.identity import SystemUid
from canonical_model.receivables import OpenItem
from core.ports import Counts
from store import filling
from store.schema import TABLES
from store.session import Session

INDEXES = "SELECT indexdef FROM pg_indexes WHERE tablename = 'open_item' ORDER BY 1"
#: a table's indexes get new numbers where they are made anew
NUMBERS = "SELECT indexrelid FROM pg_index WHERE indrelid = 'open_item'::regclass ORDER BY 1"


@pytest.fixture(autouse=True)
def _few_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filling, "MANY", 2)


def counted(merged: Any) -> Counts:
    return next(one for one in merged.counts if one.stream == "open_items")


def items(desk: Any, *numbers: int, **told: Any) -> list[OpenItem]:
    return [desk.item(number, **told) for number in numbers]


def test_an_empty_table_is_filled_and_its_indexes_are_what_they_were(desk: Any) -> None:
    indexes, numbers = desk.sql(INDEXES), desk.sql(NUMBERS)
    merged = desk.read(*items(desk, 1, 2, 3))
    assert counted(merged) == Counts(stream="open_items", read=3, new=3)
    assert desk.sql(INDEXES) == indexes
    assert desk.sql(NUMBERS) != numbers
    assert len(desk.items()) == 3
    assert counted(desk.read(*items(desk, 1, 2, 3))) == Counts(stream="open_items", read=3, unchanged=3)


def test_the_planner_knows_what_was_filled_in_at_once(desk: Any) -> None:
    desk.read(*items(desk, 1, 2, 3))
    assert desk.sql("SELECT reltuples FROM pg_class WHERE relname = 'open_item'") == [(3.0,)]


def test_a_few_rows_are_added_as_ever(desk: Any) -> None:
    numbers = desk.sql(NUMBERS)
    desk.read(*items(desk, 1))
    assert desk.sql(NUMBERS) == numbers
    assert len(desk.items()) == 1


def test_what_holds_rows_of_another_system_is_added_to(desk: Any) -> None:
    desk.read(*items(desk, 1, 2))
    numbers = desk.sql(NUMBERS)
    merged = desk.read(*items(desk, 1, 2, 3, system="other"), system="other")
    assert counted(merged) == Counts(stream="open_items", read=3, new=3)
    assert desk.sql(NUMBERS) == numbers
    assert len(desk.items()) == 5


def test_of_an_id_that_came_in_several_pages_the_last_is_stored(desk: Any) -> None:
    with desk.staging() as staging:
        staging.add(Page(records=tuple(items(desk, 1, 2, text="first")), read=2))
        staging.add(Page(records=tuple(items(desk, 3, 1, text="last")), read=2))
        merged = staging.merge(desk.complete)
    assert counted(merged) == Counts(stream="open_items", read=3, new=3)
    assert sorted(item.text for item in desk.items()) == ["first", "last", "last"]


def test_what_came_again_because_a_page_could_not_be_stored_is_filled_in_once(desk: Any) -> None:
    customers, unfit = [desk.customer("C1"), desk.customer("C2")], desk.item(2, text="zero\x00")
    merged = desk.read(*customers, desk.item(1), unfit, desk.item(3))
    assert counted(merged) == Counts(stream="open_items", read=2, new=2, quarantined=1)
    assert desk.sql("SELECT count(*) FROM customer") == [(2,)]


@contextmanager
def somebody_reading(desk: Any) -> Iterator[None]:
    engine = create_engine(desk.url)
    with engine.begin() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM open_item")
        yield
    engine.dispose()


def test_nobody_who_reads_the_table_is_waited_for(desk: Any) -> None:
    numbers = desk.sql(NUMBERS)
    with somebody_reading(desk):
        merged = desk.read(*items(desk, 1, 2, 3))
    assert counted(merged) == Counts(stream="open_items", read=3, new=3)
    assert desk.sql(NUMBERS) == numbers
    assert len(desk.items()) == 3


def test_four_systems_that_fill_at_once_and_somebody_who_reads_lose_nothing(desk: Any) -> None:
    indexes, systems = desk.sql(INDEXES), [SystemUid(f"system-{number}") for number in range(4)]
    ready = Barrier(len(systems) + 1, timeout=60)

    def fills(system: SystemUid) -> Counts:
        with desk.staging(system=system) as staging:
            staging.add(Page(records=tuple(items(desk, *range(50), system=system)), read=50))
            ready.wait()
            return counted(staging.merge(desk.complete))

    def reads() -> set[int]:
        ready.wait()
        return {len(desk.items()) for _ in range(20)}

    with ThreadPoolExecutor(len(systems) + 1) as pool:
        seen = pool.submit(reads)
        filled = list(pool.map(fills, systems))
    assert filled == [Counts(stream="open_items", read=50, new=50)] * len(systems)
    assert seen.result() <= {0, 50, 100, 150, 200}
    assert len(desk.items()) == 200
    assert desk.sql(INDEXES) == indexes


def test_who_does_not_own_the_table_does_not_fill_it(desk: Any) -> None:
    table = TABLES["customer"][0]
    engine = create_engine(desk.url)
    with engine.connect() as connection:
        session = Session(connection, actor=desk.actor, scope=desk.everything, now=lambda: datetime.now(UTC))
        for statement in ("CREATE ROLE no_owner", "GRANT ALL ON customer TO no_owner", "SET LOCAL ROLE no_owner"):
            connection.exec_driver_sql(statement)
        assert filling.fill(session, table, text("SELECT 1")) is None
        assert connection.exec_driver_sql("SELECT count(*) FROM customer").scalar() == 0
    engine.dispose()


def test_a_reading_that_was_merged_stands_though_the_planner_cannot_be_told(
    desk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filling, "_TOLD", "VACUUM nowhere, {}")
    assert counted(desk.read(*items(desk, 1, 2))).new == 2
    assert counted(desk.read(*items(desk, 1, 2))).unchanged == 2
