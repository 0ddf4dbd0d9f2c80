"""Bringing a database to this version's tables: Alembic, run from here, without a file of settings.

A new revision is drafted by `draft` against a database at the newest one, and then read and kept.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import BigInteger, Connection, NullPool, cast, func, select

from store.units import engine

#: one process at a time migrates a database
_LOCK: Final = 0x64756D69


def migrate(url: str) -> None:
    """Bring the database to the newest revision; one that is there already is left alone."""
    made = engine(url, poolclass=NullPool)
    with made.begin() as connection:
        connection.execute(select(func.pg_advisory_xact_lock(cast(_LOCK, BigInteger))))
        command.upgrade(_config(connection), "head")


def draft(url: str, revision: str, *, message: str) -> None:
    """Write revision `revision` (0002, …) with what the tables in store.schema have and the database has not."""
    made = engine(url, poolclass=NullPool)
    with made.begin() as connection:
        command.revision(_config(connection), message, autogenerate=True, rev_id=revision)


def _config(connection: Connection) -> Config:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("file_template", "r%%(rev)s_%%(slug)s")
    return config
