"""The audit chain: one entry a change, in the change's own transaction; whoever alters the chain is found out."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from core.audit_port import AuditVerdict, AuditWanted, Head
from store.audit import _some_added


def verdict(desk: Any) -> AuditVerdict:
    with desk.unit() as unit:
        return unit.verify_audit()


def by_force(desk: Any, *statements: str) -> None:
    """As somebody who may switch the table's own guards off."""
    with desk._engine.begin() as connection:
        for statement in ("SET LOCAL session_replication_role = replica", *statements):
            connection.execute(text(statement))


@pytest.fixture
def chained(desk: Any) -> Any:
    """Five entries."""
    for number in range(5):
        with desk.unit() as unit:
            unit.put(desk.promise(str(number)), because="d1")
    return desk


def test_an_empty_chain_is_whole(desk: Any) -> None:
    assert verdict(desk) == AuditVerdict(ok=True, entries=0, first_broken=None)


def test_an_untouched_chain_is_whole(chained: Any) -> None:
    assert verdict(chained) == AuditVerdict(ok=True, entries=5, first_broken=None)


def test_an_entry_says_who_did_what_to_what_and_why(chained: Any) -> None:
    with chained.unit() as unit:
        entry = unit.audit()[0]
    assert (entry.number, entry.actor, entry.action, entry.detail) == (1, "tester", "put promise", "d1")
    assert entry.subject == chained.promise("0").id
    assert len(entry.hash) == 64


def test_entries_are_listed_in_pages(chained: Any) -> None:
    with chained.unit() as unit:
        assert [one.number for one in unit.audit(after=1, limit=2)] == [2, 3]
        assert unit.audit(limit=-1) == []


@pytest.mark.parametrize(
    ("tampering", "first_broken"),
    [
        ("UPDATE audit SET detail = 'nobody asked' WHERE number = 3", 3),
        ("UPDATE audit SET actor = 'somebody else' WHERE number = 1", 1),
        ("UPDATE audit SET at = at + interval '1 second' WHERE number = 5", 5),
        ("UPDATE audit SET content = '' WHERE number = 2", 2),
        ("UPDATE audit SET hash = prev_hash WHERE number = 4", 4),
        ("UPDATE audit SET prev_hash = hash WHERE number = 3", 3),
        ("DELETE FROM audit WHERE number = 3", 3),
        ("DELETE FROM audit WHERE number = 1", 1),
        ("DELETE FROM audit WHERE number = 5", 5),
        ("DELETE FROM audit WHERE number > 2", 3),
        ("DELETE FROM audit", 1),
        ("DELETE FROM audit_head", 6),
        ("UPDATE audit_head SET number = 4", 6),
        ("UPDATE audit SET number = 9 WHERE number = 5", 5),
        (
            """INSERT INTO audit SELECT 6, at, actor, action, system, entity, subject, detail, content, hash, hash
            FROM audit WHERE number = 5""",
            6,
        ),
    ],
)
def test_tampering_is_found_where_it_begins(chained: Any, tampering: str, first_broken: int) -> None:
    by_force(chained, tampering)
    found = verdict(chained)
    assert (found.ok, found.first_broken) == (False, first_broken)


@pytest.mark.parametrize(
    ("tampering", "first_broken", "how"),
    [
        (("UPDATE audit_text SET text = 'nobody asked' WHERE number = 3",), 3, "what it said was changed"),
        (("DELETE FROM audit_text WHERE number = 3",), 3, "what it said is missing"),
        (("UPDATE audit_text SET text = '', key = '' WHERE number = 3",), 3, "what it said is gone"),
        (("DELETE FROM audit WHERE number > 3",), 4, "the last 2 entries are cut off"),
        (("UPDATE audit SET actor = 'x' WHERE number = 2",), 2, "was changed after it was written"),
        (("DELETE FROM audit WHERE number = 2",), 2, "entry 3 follows entry 1"),
    ],
)
def test_it_is_said_how_an_entry_was_broken(
    chained: Any, tampering: tuple[str, ...], first_broken: int, how: str
) -> None:
    by_force(chained, *tampering)
    found = verdict(chained)
    assert (found.ok, found.first_broken) == (False, first_broken)
    assert how in found.how


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET actor = 'x'",
        "DELETE FROM audit",
        "TRUNCATE audit",
        "UPDATE audit_head SET number = 4",
        "UPDATE audit_head SET hash = ''",
        "DELETE FROM audit_head",
        "TRUNCATE audit_head",
        "UPDATE audit_text SET text = 'x'",
        "DELETE FROM audit_text",
        "TRUNCATE audit_text",
    ],
)
def test_the_database_itself_refuses_what_is_not_an_addition(chained: Any, statement: str) -> None:
    with pytest.raises(ProgrammingError, match=r"audit trail|only moves forward"):
        chained.sql(statement)
    assert verdict(chained).ok


def test_a_chain_that_was_written_anew_is_held_against_an_end_from_outside(chained: Any) -> None:
    with chained.unit() as unit:
        head = unit.audit_head()
    cut = "UPDATE audit_head SET number = 3, hash = (SELECT hash FROM audit WHERE number = 3)"
    by_force(chained, "DELETE FROM audit WHERE number > 3", "DELETE FROM audit_text WHERE number > 3", cut)
    with chained.unit() as unit:
        assert unit.verify_audit() == AuditVerdict(ok=True, entries=3, first_broken=None)
        found = unit.verify_audit([head])
        assert (found.first_broken, found.how) == (4, "it is missing: an end that was written down outside is entry 5")
        other = unit.verify_audit([Head(number=2, hash=head.hash)])
        assert other.first_broken == 2
        assert "rewritten" in other.how


def test_what_is_said_about_persons_is_in_the_chain_by_a_hash_under_a_key_of_the_entry_alone(chained: Any) -> None:
    rows = chained.sql("SELECT detail, content FROM audit")
    assert len({row.detail for row in rows}) == len({row.content for row in rows}) == 5
    assert all(row.detail.startswith("sealed:") and row.content.startswith("sealed:") for row in rows)


def test_entries_are_found_by_what_somebody_looks_for_the_newest_first(chained: Any) -> None:
    with chained.unit() as unit:
        unit.set_write_mode("sap-uid", "1010", "note", "propose")
        subject = unit.audit()[2].subject

        def found(**asked: Any) -> list[int]:
            return [one.number for one in unit.audit_page(AuditWanted(**asked), before=None, limit=100)]

        assert found() == [6, 5, 4, 3, 2, 1]
        assert found(action="set write") == [6]
        assert found(subject=subject[:12]) == [3]
        assert found(actor="nobody") == []
        assert found(system="sap-uid", entity="1010", action="put promise") == [5, 4, 3, 2, 1]
        assert found(text="D1") == [5, 4, 3, 2, 1]
        assert found(since=unit.audit()[4].at)[-1] <= 5
        assert found(until=unit.audit()[0].at) == []
        assert [one.number for one in unit.audit_page(AuditWanted(), before=4, limit=2)] == [3, 2]


def test_a_record_that_was_altered_or_put_in_by_force_is_not_proved_by_the_chain(chained: Any) -> None:
    with chained.unit() as unit:
        assert list(unit.unproven(limit=10)) == []
    chained.sql("UPDATE promise SET row_hash = '\\x00' WHERE id = :id", id=chained.promise("1").id)
    with chained.unit() as unit:
        assert [(one.kind, one.id) for one in unit.unproven(limit=10)] == [("promise", chained.promise("1").id)]


def test_a_change_and_its_entry_stand_or_fall_together(desk: Any) -> None:
    def put_and_fail() -> None:
        with desk.unit() as unit:
            unit.put(desk.promise("1"), because="d1")
            assert len(unit.audit()) == 1
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError):
        put_and_fail()
    with desk.unit() as unit:
        assert (list(unit.promises()), list(unit.audit()), unit.batch()) == ([], [], 0)
    assert verdict(desk).ok


def test_each_change_has_one_entry_and_a_refused_one_has_none(desk: Any) -> None:
    desk.read(desk.item(1), desk.item(2))
    with desk.unit() as unit:
        assert unit.put(desk.promise("1"), because="d")
        assert not unit.put(desk.promise("1"), because="d")
        unit.set_write_mode("sap-uid", "1010", "note", "propose")
        unit.set_setting("horizon", "24")
        unit.note_failure(desk.system, "1010", "items", "line dropped")
    with desk.unit() as unit:
        actions = [entry.action for entry in unit.audit()]
    assert actions == ["merge", "put promise", "set write mode", "set setting", "reading failed"]


def test_a_reading_that_changes_nothing_is_on_record_too(desk: Any) -> None:
    desk.read(desk.item(1))
    desk.read(desk.item(1))
    with desk.unit() as unit:
        assert ['"batch":null' in entry.detail for entry in unit.audit()] == [False, True]


def test_concurrent_writers_keep_one_chain_and_one_order_of_batches(desk: Any) -> None:
    def work(writer: int) -> None:
        for number in range(6):
            if writer % 2:
                with desk.unit() as unit:
                    unit.put(desk.promise(f"{writer}-{number}"), because="d")
            else:
                desk.read(desk.item(number, text=str(writer)), mode="changes", entity="1010", feed=f"feed {writer}")

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))
    entries = desk.sql("SELECT count(*) FROM audit")[0][0]
    assert verdict(desk) == AuditVerdict(ok=True, entries=24, first_broken=None)
    assert entries == 24
    batches = desk.sql("SELECT number, committed_at FROM batch ORDER BY number")
    assert [row.number for row in batches] == list(range(1, len(batches) + 1))
    assert [row.committed_at for row in batches] == sorted(row.committed_at for row in batches)
    spans = desk.sql("SELECT recorded_from, recorded_to FROM open_item_history")
    assert all(row.recorded_from < row.recorded_to for row in spans)


@pytest.mark.parametrize(("links", "texts"), [(2, 0), (8, 3)])
def test_the_statement_that_adds_a_few_entries_is_written_once(links: int, texts: int) -> None:
    # SQLAlchemy writes what has no such key anew at every execution
    assert _some_added(links, texts)._generate_cache_key() is not None
