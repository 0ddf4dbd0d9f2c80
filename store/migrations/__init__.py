"""Bringing a database to this version's tables: Alembic, run from here, without a file of settings.

Every command asks for it, so a database that is there already is told by its revision alone, without Alembic. A new
revision is drafted by `draft` against a database at the newest one, and then read and kept.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import BigInteger, Connection, NullPool, cast, func, select, text

from store.units import engine

if TYPE_CHECKING:
    from alembic.config import Config

#: one process at a time migrates a database
_LOCK: Final = 0x64756D69


def migrate(url: str) -> None:
    """Bring the database to the newest revision; one that is there already is left alone."""
    made = engine(url, poolclass=NullPool)
    with made.begin() as connection:
        if not _is_newest(connection):
            connection.execute(select(func.pg_advisory_xact_lock(cast(_LOCK, BigInteger))))
            _upgrade(connection)


def _is_newest(connection: Connection) -> bool:
    if connection.execute(text("SELECT to_regclass('alembic_version')")).scalar() is None:
        return False
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalars()
    return list(found) == [newest_revision()]


@cache
def newest_revision() -> str:
    """The revision of the last script, by its name (`r0003_echoes.py`)."""
    return max(path.name[1:5] for path in (Path(__file__).parent / "versions").glob("r[0-9]*.py"))


def _upgrade(connection: Connection) -> None:
    from alembic import command

    command.upgrade(_config(connection), "head")


def draft(url: str, revision: str, *, message: str) -> None:
    """Write revision `revision` (0002, …) with what the tables in store.schema have and the database has not."""
    from alembic import command

    made = engine(url, poolclass=NullPool)
    with made.begin() as connection:
        command.revision(_config(connection), message, autogenerate=True, rev_id=revision)


def _config(connection: Connection) -> Config:
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("file_template", "r%%(rev)s_%%(slug)s")
    return config
