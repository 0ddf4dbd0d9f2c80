"""The audit trail from outside: its end signed and written down, whole chains written anew found, entries looked up."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import psycopg
import pytest
from sqlalchemy import make_url, select
from typer.testing import CliRunner

from canonical_model.access import EVERYTHING, Actor
from canonical_model.errors import Misconfigured
from core.audit_port import Head
from duecourse.anchors import Anchors, standing
from duecourse.cli.app import app as command_line
from store import Store
from store.audit import link_hash, verify
from store.schema import AUDIT
from store.units import engine

AT = datetime(2026, 11, 27, 6, tzinfo=UTC)
ENTRIES, TRIES = 60, 40
NAMES = ("actor", "action", "system", "entity", "subject", "detail", "content")


def head(number: int) -> Head:
    return Head(number=number, hash=bytes([number]) * 32)


@pytest.fixture
def book(tmp_path: Path) -> Anchors:
    (tmp_path / "mounted").mkdir()
    made = Anchors(tmp_path, (Path("mounted"),))
    for number in (5, 9, 12):
        made.add(head(number), at=AT + timedelta(hours=number))
    return made


def test_the_same_signed_lines_stand_in_every_file(book: Anchors) -> None:
    first, other = (book.told(path) for path in book.files)
    assert [one.head for one in first.anchors] == [head(5), head(9), head(12)]
    assert (first.anchors, first.broken, other.broken) == (other.anchors, "", "")
    assert book.public_key.with_suffix(".pem").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("change", "line", "why"),
    [
        (lambda lines: [lines[0], lines[1].replace(b":9,", b":8,"), lines[2]], 2, "signature"),
        (lambda lines: [lines[0], lines[2]], 2, "does not follow"),
        (lambda lines: [lines[1], lines[0], lines[2]], 1, "does not follow"),
        (lambda lines: [lines[0].replace(b'{"number"', b'{ "number"'), *lines[1:]], 1, "not written as it was"),
        (lambda lines: [lines[0], b"{}", lines[2]], 2, "missing required field"),
    ],
)
def test_a_file_that_was_changed_is_believed_up_to_there(book: Anchors, change: Any, line: int, why: str) -> None:
    path = book.files[1]
    path.write_bytes(b"".join(one + b"\n" for one in change(path.read_bytes().splitlines())))
    told = book.told(path)
    assert len(told.anchors) == line - 1
    assert told.broken.startswith(f"line {line}: ")
    assert why in told.broken


def test_a_line_that_was_never_finished_is_written_anew(book: Anchors) -> None:
    path = book.files[0]
    path.write_bytes(path.read_bytes() + b'{"number":1')
    made, failed = book.add(head(20), at=AT)
    assert (book.told(path).anchors[-1], book.told(path).broken, failed) == (made, "", {})


def test_a_folder_that_was_away_is_given_what_it_missed(book: Anchors) -> None:
    away = book.files[1].parent.rename(book.files[1].parent.with_name("away"))
    _, failed = book.add(head(20), at=AT)
    assert list(failed) == [book.files[1]]
    away.rename(book.files[1].parent)
    _, failed = book.add(head(21), at=AT)
    assert failed == {}
    assert book.told(book.files[1]).anchors == book.told(book.files[0]).anchors


def test_a_lost_key_is_not_made_anew_in_silence(book: Anchors) -> None:
    book.public_key.with_suffix(".pem").unlink()
    with pytest.raises(Misconfigured, match="is gone"):
        book.add(head(20), at=AT)


def test_what_a_restored_backup_gave_up_need_not_be_shown_any_more(book: Anchors) -> None:
    book.add(head(10), at=AT, restored=True)
    assert [one.number for one in standing(book.told(book.files[0]).anchors)] == [5, 9, 10]


@pytest.fixture
def home(tmp_path: Path, database_url: str) -> Path:
    told = f'[store]\nurl = "{database_url}"\n[audit]\nfolders = ["mounted"]\n'
    (tmp_path / "duecourse.toml").write_text(told, encoding="utf-8")
    (tmp_path / "mounted").mkdir()
    store = Store(database_url)
    with store.unit(Actor(id="ada", kind="person"), EVERYTHING) as unit:
        for number in range(ENTRIES):
            unit.set_setting(f"name{number % 7}", f"value {number}")
    store.close()
    return tmp_path


def said(home: Path, *arguments: str) -> tuple[int, Any]:
    found = CliRunner().invoke(command_line, ["--home", str(home), *arguments, "--json"])
    return found.exit_code, json.loads(found.stdout) if found.stdout else found.stderr


@pytest.fixture
def forced(database_url: str) -> Iterator[Any]:
    """The database, its guards switched off."""
    plain = make_url(database_url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute("SET session_replication_role = replica")
        yield connection


def test_the_end_is_written_down_once_and_a_cut_of_the_tail_is_found(home: Path, forced: Any) -> None:
    assert said(home, "audit", "verify")[1]["beyond_anchors"] == ENTRIES
    status, anchored = said(home, "audit", "anchor")
    assert (status, anchored["number"], len(anchored["files"]), anchored["failed"]) == (0, ENTRIES, 2, [])
    assert said(home, "audit", "anchor")[1]["files"] == []
    status, told = said(home, "audit", "verify")
    assert (status, told["ok"], told["entries"], told["beyond_anchors"]) == (0, True, ENTRIES + 1, 1)
    forced.execute("DELETE FROM audit WHERE number > 50")
    forced.execute("DELETE FROM audit_text WHERE number > 50")
    forced.execute("UPDATE audit_head SET number = 50, hash = (SELECT hash FROM audit WHERE number = 50)")
    status, told = said(home, "audit", "verify")
    assert (status, told["first_broken"]) == (1, 51)
    assert told["how"] == f"it is missing: an end that was written down outside is entry {ENTRIES}"


def test_a_file_of_anchors_that_was_taken_away_is_missed_by_the_chain(home: Path) -> None:
    said(home, "audit", "anchor")
    (home / "mounted" / "audit.anchors").unlink()
    status, told = said(home, "audit", "verify")
    assert (status, told["first_broken"], [row["ok"] for row in told["anchors"]]) == (1, None, [True, False])


def test_a_folder_that_cannot_be_reached_is_named_and_the_others_are_written(home: Path) -> None:
    (home / "mounted").rmdir()
    status, told = said(home, "audit", "anchor")
    assert (status, len(told["files"]), len(told["failed"])) == (1, 1, 1)


def test_entries_are_listed_in_pages_and_found_by_what_they_say(home: Path) -> None:
    first = said(home, "audit", "list", "--limit", "50")[1]
    rest = said(home, "audit", "list", "--limit", "50", "--after", first["next"])[1]
    numbers = [one["number"] for one in (*first["entries"], *rest["entries"])]
    assert (numbers, rest["next"]) == (list(range(ENTRIES, 0, -1)), None)
    found = said(home, "audit", "search", "VALUE 17")[1]["entries"]
    assert [(one["actor"], one["subject"], one["detail"]) for one in found] == [("ada", "name3", "value 17")]
    assert said(home, "audit", "list", "--actor", "grace")[1]["entries"] == []
    assert said(home, "audit", "list", "--system", "nowhere")[0] == 1


def rewritten(cursor: Any, since: int) -> None:
    """What somebody does who knows how the chain is made: every hash from an entry on, and the end."""
    rows = cursor.execute("SELECT * FROM audit ORDER BY number").fetchall()
    before = rows[since - 2]["hash"] if since > 1 else bytes(32)
    for number, row in enumerate(rows[since - 1 :], since):
        new = link_hash(before, number, row["at"], told=tuple(row[name] for name in NAMES))
        told = (number, before, new, row["number"])
        cursor.execute("UPDATE audit SET number = %s, prev_hash = %s, hash = %s WHERE number = %s", told)
        if number != row["number"]:
            cursor.execute("UPDATE audit_text SET number = %s WHERE number = %s", (number, row["number"]))
        before = new
    cursor.execute("UPDATE audit_head SET number = %s, hash = %s", (len(rows), before))


def tampered(random: Random, cursor: Any) -> str:
    """An edit, a deletion, an insertion, a swap or a cut, and everything after it made to fit."""
    one, other = sorted(random.sample(range(1, ENTRIES + 1), 2))
    kind = random.choice(["edit", "delete", "insert", "swap", "cut"])
    match kind:
        case "edit":
            cursor.execute("UPDATE audit SET actor = 'nobody' WHERE number = %s", (one,))
        case "delete":
            cursor.execute("DELETE FROM audit WHERE number = %s", (one,))
            cursor.execute("DELETE FROM audit_text WHERE number = %s", (one,))
        case "insert":
            for table in ("audit", "audit_text"):
                cursor.execute(f"UPDATE {table} SET number = -number WHERE number > %s", (one,))
                cursor.execute(f"UPDATE {table} SET number = 1 - number WHERE number < 0")
            copied = "at, actor, 'forged', system, entity, subject, '', '', prev_hash, hash"
            cursor.execute(f"INSERT INTO audit SELECT %s, {copied} FROM audit WHERE number = %s", (one + 1, one))
        case "swap":
            for table in ("audit", "audit_text"):
                for old, new in ((one, -1), (other, one), (-1, other)):
                    cursor.execute(f"UPDATE {table} SET number = %s WHERE number = %s", (new, old))
        case "cut":
            one = ENTRIES - random.randint(1, 9) + 1
            cursor.execute("DELETE FROM audit WHERE number >= %s", (one,))
            cursor.execute("DELETE FROM audit_text WHERE number >= %s", (one,))
    rewritten(cursor, one)
    return f"{kind} {one} {other}"


def _all_found(url: str, tries: int) -> list[str]:
    """What was not found, of so many chains that were written anew from where they were changed."""
    made, random, unnoticed = engine(url), Random(20261127), list[str]()
    with made.connect() as connection:
        with connection.begin():
            end = connection.execute(select(AUDIT.c.number, AUDIT.c.hash).order_by(AUDIT.c.number.desc())).first()
            assert end is not None
            anchor = Head(number=end.number, hash=end.hash)
            assert verify(connection, [anchor]).ok
        raw = connection.connection.dbapi_connection
        assert isinstance(raw, psycopg.Connection)
        for _ in range(tries):
            with connection.begin() as attempt:
                raw.execute("SET LOCAL session_replication_role = replica")
                what = tampered(random, raw.cursor(row_factory=psycopg.rows.dict_row))
                assert verify(connection).ok, f"{what}: the forger made a mistake"
                if verify(connection, [anchor]).ok:
                    unnoticed.append(what)
                attempt.rollback()
    made.dispose()
    return unnoticed


def test_whoever_writes_the_chain_anew_is_found_by_an_anchor(home: Path, database_url: str) -> None:
    del home
    assert _all_found(database_url, TRIES) == []


@pytest.mark.whole
def test_a_thousand_chains_written_anew_are_found_by_an_anchor(home: Path, database_url: str) -> None:
    del home
    assert _all_found(database_url, 1_000) == []
