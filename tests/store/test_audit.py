"""The audit chain: one entry a change, in the change's own transaction; whoever alters the chain is found out."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from core.ports import AuditVerdict


def verdict(desk: Any) -> AuditVerdict:
    with desk.unit() as unit:
        return unit.verify_audit()


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
    chained.sql(tampering)
    found = verdict(chained)
    assert (found.ok, found.first_broken) == (False, first_broken)


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
