"""Stores of older versions, with rows in them: brought forward, they hold the same, and work goes on."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from hashlib import sha256
from typing import Any, Final

import msgspec
import pytest
from alembic import command
from sqlalchemy import Engine, MetaData, Table, create_engine, func, select, text
from sqlalchemy.dialects.postgresql import ARRAY, BYTEA, JSONB

from canonical_model.access import EVERYTHING, Actor
from store import Store, migrate, migrations

#: revisions at which a store may stand: the first and the last before the newest; all others in `make whole`
MILESTONES: Final = ("0001", "0010")
OTHERS: Final = ("0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009")
ADA: Final = Actor(id="ada", kind="person")
AT: Final = datetime(2026, 5, 1, tzinfo=UTC)
_VALUES: Final[dict[type[Any], Any]] = {
    int: 1, str: "x", bool: True, bytes: b"x", datetime: AT, date: AT.date(), Decimal: Decimal(1),
}  # fmt: skip


@pytest.fixture
def engine(blank_database_url: str) -> Any:
    made = create_engine(blank_database_url)
    yield made
    made.dispose()


def at(engine: Engine, revision: str) -> None:
    with engine.begin() as connection:
        command.upgrade(migrations._config(connection), revision)


def filled(engine: Engine) -> None:
    """A row in every table that there is, and an audit chain of two entries as that version wrote them."""
    known = MetaData()
    known.reflect(engine)
    with engine.begin() as connection:
        for name, table in known.tables.items():
            if name not in {"alembic_version", "audit", "audit_head"}:
                connection.execute(table.insert().values(**_row(table)))
        before = bytes(32)
        for number in (1, 2):
            told = ("ada", "put promise", "s", "DE01", "r", "because Ada said so", "")
            new = sha256(before + msgspec.msgpack.encode((number, AT.isoformat(), *told))).digest()
            names = ("actor", "action", "system", "entity", "subject", "detail", "content")
            link = {"number": number, "at": AT, "prev_hash": before, "hash": new, **dict(zip(names, told, strict=True))}
            connection.execute(known.tables["audit"].insert().values(**link))
            before = new
        connection.execute(known.tables["audit_head"].insert().values(one=True, number=2, hash=before))


def _row(table: Table) -> dict[str, Any]:
    return {
        column.name: _value(table, column) for column in table.columns if column.identity is None
    }  # fmt: skip


def _value(table: Table, column: Any) -> Any:
    if isinstance(column.type, JSONB):
        return {"record": {}}
    if isinstance(column.type, ARRAY):
        return ["x"]
    if isinstance(column.type, BYTEA):
        return b"x"
    if table.name == "approval" and column.name == "proposer":
        return "somebody else"
    return _VALUES[column.type.python_type]


def counted(engine: Engine) -> dict[str, int]:
    known = MetaData()
    known.reflect(engine)
    with engine.connect() as connection:
        return {
            name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for name, table in known.tables.items()
        }


@pytest.mark.parametrize("revision", [*MILESTONES, *(pytest.param(one, marks=pytest.mark.whole) for one in OTHERS)])
def test_a_store_of_an_older_version_is_brought_forward_with_all_its_rows(
    engine: Engine, blank_database_url: str, revision: str
) -> None:
    at(engine, revision)
    filled(engine)
    before = counted(engine)
    engine.dispose()
    migrate(blank_database_url)
    after = counted(engine)
    assert {name: after[name] for name in before} == before
    with engine.connect() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all() == [
            migrations.newest_revision()
        ]
    store = Store(blank_database_url)
    with store.unit(ADA, EVERYTHING) as unit:
        unit.set_setting("after", "the upgrade")
        assert [(one.actor, one.detail) for one in unit.audit()] == [
            ("ada", "because Ada said so"), ("ada", "because Ada said so"), ("ada", "the upgrade"),
        ]  # fmt: skip
        assert (unit.verify_audit().ok, unit.verify_audit().entries) == (True, 3)
    store.close()
