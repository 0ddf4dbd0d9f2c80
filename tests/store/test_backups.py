"""Backups: the same rows come back, and a file that cannot be believed touches nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import msgspec
import pytest
from sqlalchemy import create_engine, text

from canonical_model.access import EVERYTHING
from canonical_model.errors import Misconfigured
from store import Store, migrate
from store.backups import Manifest, back_up, check_backup, restore_from

AT = datetime(2026, 11, 27, 6, tzinfo=UTC)
#: every row of every table, as text
ROWS = """
SELECT format('SELECT %L, t::text FROM %I t', tablename, tablename)
FROM pg_tables WHERE schemaname = 'public' ORDER BY 1
"""


def rows(url: str) -> list[tuple[str, str]]:
    made = create_engine(url)
    with made.begin() as connection:
        asked = " UNION ALL ".join(connection.execute(text(ROWS)).scalars())
        found = connection.exec_driver_sql(f"{asked} ORDER BY 1, 2").all()
    made.dispose()
    return [(row[0], row[1]) for row in found]


@pytest.fixture
def filled(desk: Any) -> Any:
    desk.read(*(desk.item(number) for number in range(50)), desk.customer("C1"), desk.person("P1"))
    desk.read(desk.item(1), mode="changes")
    with desk.unit() as unit:
        unit.put(desk.promise("1"), because="said on the phone: 'a\\b'")
        unit.set_write_mode("sap-uid", "1010", "note", "propose")
    return desk


@pytest.fixture
def file(filled: Any, tmp_path: Path) -> Path:
    back_up(filled.url, tmp_path / "backup.zip", at=AT)
    return tmp_path / "backup.zip"


def test_every_row_comes_back_and_the_chain_is_whole(filled: Any, file: Path, blank_database_url: str) -> None:
    manifest = restore_from(blank_database_url, file)
    assert rows(blank_database_url) == rows(filled.url)
    assert (sum(manifest.tables.values()), manifest.audit_number) == (len(rows(filled.url)), 4)
    assert file.stat().st_mode & 0o777 == 0o600
    opened = Store(blank_database_url)
    with opened.unit(filled.actor, EVERYTHING) as unit:
        assert unit.verify_audit().ok
        assert list(unit.unproven(limit=5)) == []
        unit.put(filled.promise("2"), because="work goes on")
    opened.close()


def test_what_is_to_hold_afterwards_holds_with_it(file: Path, blank_database_url: str) -> None:
    restore_from(blank_database_url, file, then=[("INSERT INTO setting VALUES ({}, {})", ("a", "it's"))])
    assert ("setting", "(a,it's)") in rows(blank_database_url)


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-200])


def _flipped(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(bytes(content))


def _told_otherwise(path: Path, **told: Any) -> None:
    with ZipFile(path) as packed:
        dump, manifest = packed.read("store.dump"), msgspec.json.decode(packed.read("manifest.json"))
    with ZipFile(path, "w") as packed:
        packed.writestr("store.dump", dump)
        packed.writestr("manifest.json", msgspec.json.encode({**manifest, **told}))


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (_cut, "no whole backup"),
        (_flipped, "no whole backup"),
        (lambda path: path.write_bytes(b"PK"), "no whole backup"),
        (lambda path: _told_otherwise(path, dump_sha256="0" * 64), "not the one that was written"),
        (lambda path: _told_otherwise(path, revision="9999"), "is of revision 9999"),
        (lambda path: _told_otherwise(path, tables={"promise": 7}), "nothing was restored: .*division by zero"),
    ],
)
def test_a_file_that_cannot_be_believed_touches_nothing(
    filled: Any, file: Path, blank_database_url: str, change: Any, why: str
) -> None:
    change(file)
    migrate(blank_database_url)
    before = rows(blank_database_url)
    with pytest.raises(Misconfigured, match=why):
        restore_from(blank_database_url, file)
    assert rows(blank_database_url) == before
    del filled


def test_a_store_with_rows_is_replaced_on_demand_alone(file: Path, blank_database_url: str) -> None:
    restore_from(blank_database_url, file)
    made = create_engine(blank_database_url)
    with made.begin() as connection:
        connection.execute(text("CREATE TABLE later (number int)"))
    made.dispose()
    with pytest.raises(Misconfigured, match="holds rows already"):
        restore_from(blank_database_url, file)
    assert "later" not in restore_from(blank_database_url, file, replace=True).tables
    assert not [name for name, _ in rows(blank_database_url) if name == "later"]


def test_nobody_works_with_a_store_while_it_is_put_back(file: Path, blank_database_url: str) -> None:
    made = create_engine(blank_database_url)
    with made.connect(), pytest.raises(Misconfigured, match="other connections"):
        restore_from(blank_database_url, file)
    made.dispose()


def test_a_backup_is_never_written_over_another_one(filled: Any, file: Path) -> None:
    with pytest.raises(Misconfigured, match="is there already"):
        back_up(filled.url, file, at=AT)
    assert isinstance(check_backup(file), Manifest)
