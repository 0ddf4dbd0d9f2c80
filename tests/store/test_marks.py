"""Marks: one moves with each change of its table, at the instant of the commit, whoever writes and however."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any

import psycopg
import pytest
from msgspec import structs
from sqlalchemy import Engine, create_engine, text

from canonical_model.access import EVERYTHING
from core.figures_port import KeptFigure
from store.marks import BEHIND, MARKED, OF_ACCOUNTS, mark_of
from store.schema import ENGINE_KINDS

AT = datetime(2026, 11, 20, 18, tzinfo=UTC)


@pytest.fixture
def engine(desk: Any) -> Iterator[Engine]:
    made = create_engine(desk.url)
    yield made
    made.dispose()


@pytest.fixture(autouse=True)
def as_migrated(engine: Engine) -> None:
    """The marks, which whoever emptied the store between tests emptied, too."""
    with engine.begin() as connection:
        for name in MARKED:
            connection.execute(
                text("INSERT INTO mark VALUES (:name, gen_random_uuid()) ON CONFLICT DO NOTHING"), {"name": name}
            )


def marks(desk: Any, figure: str = "worklist", *accounts: str) -> Mapping[str, str]:
    async def read() -> Mapping[str, str]:
        reader = desk.store.marks()
        try:
            return await reader.read(figure, accounts)  # type: ignore[no-any-return]
        finally:
            await reader.close()

    return asyncio.run(read())


def moved(before: Mapping[str, str], after: Mapping[str, str]) -> set[str]:
    return {name for name in after if after[name] != before.get(name)}


def test_there_is_a_mark_and_a_trigger_for_each_table_that_is_named(desk: Any, engine: Engine) -> None:
    assert set(marks(desk)) == MARKED | {BEHIND}
    with engine.connect() as connection:
        found = connection.execute(
            text("SELECT tgrelid::regclass::text, tgtype FROM pg_trigger WHERE tgname = 'marks'")
        )
        # after each statement that inserts (4), deletes (8), updates (16) or truncates (32)
        assert {row[0]: row[1] for row in found} == dict.fromkeys(MARKED, 4 + 8 + 16 + 32)


def test_what_is_read_in_and_what_is_put_moves_the_marks_of_its_tables_alone(desk: Any) -> None:
    before = marks(desk)
    desk.read(desk.item(1))
    read = marks(desk)
    assert moved(before, read) == {"open_item"}
    with desk.store.unit(desk.actor, EVERYTHING) as unit:
        unit.put(desk.promise("P"), because="said so")
    assert moved(read, marks(desk)) == {"promise"}


def test_a_mark_moves_with_the_commit_and_not_at_all_with_a_rollback(desk: Any, engine: Engine) -> None:
    before = marks(desk)
    with engine.connect() as connection:
        connection.execute(text("DELETE FROM open_item"))
        assert marks(desk) == before
        connection.rollback()
        assert marks(desk) == before
        connection.execute(text("UPDATE customer SET name = 'x'"))
        connection.execute(text("TRUNCATE kept_place"))
        connection.commit()
    assert moved(before, marks(desk)) == {"customer", "kept_place"}


def test_a_mark_never_comes_back_to_what_it_was(desk: Any, engine: Engine) -> None:
    seen = {marks(desk)["promise"]}
    for number in range(1, 6):
        with engine.begin() as connection:
            for _ in range(2):
                connection.execute(text("DELETE FROM promise"))
        seen.add(marks(desk)["promise"])
        assert len(seen) == number + 1


def test_a_mark_that_somebody_lost_is_there_again_with_the_next_change(desk: Any, engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM mark"))
    assert set(marks(desk)) == {BEHIND}
    desk.read(desk.item(1))
    assert set(marks(desk)) == {BEHIND, "open_item"}


def test_it_is_told_when_the_books_go_on_beyond_a_figure(desk: Any) -> None:
    with desk.store.unit(desk.actor, EVERYTHING) as unit:
        figure = KeptFigure(name="worklist", scope="", batch=unit.batch(), day=date(2026, 11, 20), at=AT, body=b"")
        unit.keep_figure(figure)
    kept = marks(desk)
    desk.read(desk.item(1))
    once = marks(desk)
    desk.read(desk.item(2))
    assert (kept[BEHIND], once[BEHIND], marks(desk)[BEHIND]) == ("0", "1", "1")
    assert marks(desk, "another")[BEHIND] == "0"


def test_an_accounts_own_rows_have_a_mark_that_others_do_not_move(desk: Any) -> None:
    one, other = desk.promise("P"), desk.promise("Q", customer_id=desk.customer_id("C2"))
    mine, theirs = mark_of("promise", one.customer_id), mark_of("promise", other.customer_id)
    seen = []
    for record in (one, other, structs.replace(one, status="kept")):
        with desk.store.unit(desk.actor, EVERYTHING) as unit:
            unit.put(record, because="said so")
        seen.append(marks(desk, "worklist", one.customer_id, other.customer_id, "nobody"))
    assert (seen[0].get(theirs), seen[1][mine], seen[1][theirs]) == (None, seen[0][mine], seen[2][theirs])
    assert seen[2][mine] != seen[1][mine]
    assert mine not in marks(desk)


def test_what_is_erased_of_an_account_moves_its_mark(desk: Any) -> None:
    """A person's words must not be shown any more from an answer that was kept before."""
    said = structs.replace(desk.promise("P"), promised_by="Ada Example")
    mine = mark_of("promise", said.customer_id)
    with desk.store.unit(desk.actor, EVERYTHING) as unit:
        unit.put(said, because="said so")
    before = marks(desk, "worklist", said.customer_id)
    with desk.store.unit(desk.actor, EVERYTHING) as unit:
        (mention,) = unit.mentions(["Ada Example"], customers=[said.customer_id], anywhere=[])
        unit.put_without(mention, structs.replace(mention.record, promised_by=""))
    assert marks(desk, "worklist", said.customer_id)[mine] != before[mine]


def test_tables_of_accounts_hold_records_of_ours_whose_hash_is_that_of_all_they_say() -> None:
    """Of a source's record the hash stays when words are erased: those tables count whole."""
    assert set(ENGINE_KINDS) >= OF_ACCOUNTS


@pytest.mark.parametrize("table", sorted(OF_ACCOUNTS))
def test_rows_of_accounts_are_found_by_an_index_and_each_of_them_has_a_mark(table: str, engine: Engine) -> None:
    assert table in MARKED
    with engine.connect() as connection:
        found = connection.execute(
            text("SELECT indexdef FROM pg_indexes WHERE tablename = :table"), {"table": table}
        ).scalars()
        assert any("(customer_id" in one for one in found)


def test_a_connection_that_was_cut_is_made_anew(desk: Any) -> None:
    async def story() -> set[str]:
        reader = desk.store.marks()
        await reader.read("worklist")
        own = reader._connection
        assert own is not None
        with psycopg.connect(desk.url.replace("+psycopg", ""), autocommit=True) as other:
            # its own one alone: other tests of this process go on with theirs
            other.execute("SELECT pg_terminate_backend(%s, 5000)", (own.info.backend_pid,))
        try:
            return set(await reader.read("worklist"))
        finally:
            await reader.close()

    assert asyncio.run(story()) == MARKED | {BEHIND}
