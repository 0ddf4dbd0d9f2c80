"""Tables: the migrations build what the structs say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, inspect, text

from store import migrate, migrations
from store.schema import TABLES, metadata
from store.shapes import SHAPES

DESCRIBED = """
SELECT table_name, column_name, data_type, is_nullable, collation_name, is_identity
FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'alembic_version' ORDER BY 1, 2
"""


@pytest.fixture
def migrated(blank_database_url: str) -> Any:
    migrate(blank_database_url)
    engine = create_engine(blank_database_url)
    yield engine
    engine.dispose()


def described(engine: Engine) -> list[Any]:
    with engine.connect() as connection:
        return list(connection.execute(text(DESCRIBED)).all())


def test_migrations_build_exactly_the_tables_of_the_schema(migrated: Engine) -> None:
    with migrated.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, metadata) == []


def test_migrations_and_the_schema_describe_every_column_alike(migrated: Engine) -> None:
    by_migration = described(migrated)
    metadata.drop_all(migrated)
    metadata.create_all(migrated)
    assert described(migrated) == by_migration
    assert by_migration


def test_what_is_added_up_stands_in_front_however_the_table_was_made(migrated: Engine) -> None:
    """A sum over ten million items takes apart what stands before its columns, ten million times."""

    def order() -> list[str]:
        return [column["name"] for column in inspect(migrated).get_columns("open_item")]

    by_migration = order()
    assert by_migration[:4] == ["sk", "open_minor", "open_functional_minor", "original_functional_minor"]
    metadata.drop_all(migrated)
    metadata.create_all(migrated)
    assert order() == by_migration


def test_migrating_again_changes_nothing(migrated: Engine, blank_database_url: str) -> None:
    before = described(migrated)
    migrate(blank_database_url)
    assert described(migrated) == before


def test_the_newest_revision_is_the_one_that_alembic_names(migrated: Engine) -> None:
    with migrated.connect() as connection:
        heads = ScriptDirectory.from_config(migrations._config(connection)).get_heads()
        assert migrations._is_newest(connection)
    assert heads == [migrations.newest_revision()]


def test_an_older_database_is_brought_forward(blank_database_url: str) -> None:
    older = create_engine(blank_database_url)
    with older.begin() as connection:
        command.upgrade(migrations._config(connection), "0002")
        assert not migrations._is_newest(connection)
    migrate(blank_database_url)
    with older.begin() as connection:
        assert migrations._is_newest(connection)
        assert "reference" in {column["name"] for column in inspect(connection).get_columns("hold")}
    older.dispose()


def test_every_text_is_compared_byte_by_byte() -> None:
    texts = [column for table in metadata.tables.values() for column in table.columns if str(column.type) == "TEXT"]
    assert {column.type.collation for column in texts} <= {"C"}


def test_keys_are_plain_indexed_columns_beside_a_surrogate() -> None:
    for current, history in TABLES.values():
        assert [column.name for column in current.primary_key] == ["sk"]
        assert any(index.unique and [c.name for c in index.columns] == ["id"] for index in current.indexes)
        assert {column.name for column in history.columns} - {c.name for c in current.columns} == {"recorded_to"}


def test_a_source_table_has_a_column_a_field() -> None:
    for shape in SHAPES.values():
        names = [column.name for column in TABLES[shape.name][0].columns]
        assert names[0] == "sk"
        assert sorted(names[1:]) == sorted([*shape.names, "row_hash", "recorded_from"])


def test_amounts_are_whole_numbers_of_64_bits() -> None:
    amounts = [(shape.name, name) for shape in SHAPES.values() for name in getattr(shape.kind, "AMOUNTS", {})]
    assert {str(TABLES[kind][0].c[name].type) for kind, name in amounts} == {"BIGINT"}


def test_the_migrations_are_inside_the_package() -> None:
    folder = Path(str(migrations.__file__)).parent
    assert (folder / "env.py").exists()
    assert (folder / "versions" / "__init__.py").exists()
