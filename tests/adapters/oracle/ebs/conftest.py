from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlglot

from adapters.kit.secrets import Secret
from adapters.kit.throttle import Unlimited
from adapters.oracle.ebs.binds import bound
from adapters.oracle.ebs.database import text_of
from adapters.oracle.ebs.settings import Database, Session, Settings
from adapters.oracle.rows import Row
from adapters.oracle.source import Binds
from canonical_model.access import Actor
from canonical_model.adapter import Environment
from canonical_model.identity import SystemUid

HERE = Path(__file__).parent
# doubles that several files of this folder use
sys.path.insert(0, str(HERE))
NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
#: what sqlglot hands on as it is: a construct of Oracle's own, and its dates, which have a time of day
_KEEP = re.compile(r"MAX\((\S+)\) KEEP \(DENSE_RANK LAST ORDER BY (\S+)\)")
_WITH_TIME = re.compile(r"TO_DATE\((?=%\(\w+\)s, '[^']*HH24)")


def ours(**more: Any) -> Settings:
    database = Database(user="duecourse", password=Secret("s3cret-word"), host="db.example.com", service="EBSPRD")
    session = Session(user_id=1318, resp_id=50559, resp_appl_id=222)
    return Settings(**{"database": database, "session": session, **more})


class Postgres:
    """A gateway whose database is PostgreSQL: Oracle's SQL is translated, calls are none of its business."""

    def __init__(self, url: str, *, autocommit: bool = True) -> None:
        import psycopg

        self.url = url
        self.connection = psycopg.connect(url, autocommit=autocommit)

    def query(self, sql: str, binds: Binds, *, org: str = "") -> Iterator[Row]:  # noqa: ARG002
        text, given = bound(sql, binds)
        with self.connection.cursor() as cursor:
            cursor.execute(translated(text), given)
            names = [column.name.upper() for column in cursor.description or ()]
            yield from [dict(zip(names, map(text_of, row), strict=True)) for row in cursor.fetchall()]

    def call(self, *_told: Any, **_more: Any) -> dict[str, str]:
        raise AssertionError("nothing is called in PostgreSQL")

    def close(self) -> None:
        self.connection.close()


def translated(sql: str) -> str:
    (text,) = sqlglot.transpile(sql, read="oracle", write="postgres", comments=False)
    text = text.replace("DATE_TRUNC('DD'", "DATE_TRUNC('day'")
    return _WITH_TIME.sub("TO_TIMESTAMP(", _KEEP.sub(r"(ARRAY_AGG(\1 ORDER BY \2 DESC))[1]", text))


@pytest.fixture(scope="session")
def books(server_url: str) -> Iterator[Postgres]:
    """The stand-in tables with small books in them, of the whole run; nobody changes them."""
    import psycopg

    plain = server_url.replace("+psycopg", "")
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute("DROP DATABASE IF EXISTS ebs_books")
        connection.execute("CREATE DATABASE ebs_books TEMPLATE template0")
    gateway = Postgres(re.sub(r"/[^/?]+(\?|$)", r"/ebs_books\1", plain, count=1))
    for name in ("schema.sql", "books.sql"):
        gateway.connection.execute((HERE / name).read_text("utf-8"))
    yield gateway
    gateway.close()


@pytest.fixture
def own_books(books: Postgres) -> Iterator[Postgres]:
    """The same books in a transaction that is undone at the end of the test."""
    own = Postgres(books.url, autocommit=False)
    yield own
    own.connection.rollback()
    own.close()


@pytest.fixture
def ar(own_books: Postgres) -> Any:
    """Receivables as far as our blocks call it, over those books."""
    from small_ar import SmallAr

    return SmallAr(own_books)


@pytest.fixture
def environment() -> Environment:
    return Environment(
        system=SystemUid("ebs-test"), name="ebs", now=lambda: NOW, sleep=lambda _seconds: None, slots=Unlimited(),
        bucket=Unlimited(), actor=Actor(id="tester", kind="service"),
    )  # fmt: skip


@pytest.fixture
def ebs_settings() -> Callable[..., Settings]:
    return ours


@pytest.fixture(scope="session")
def signatures() -> Mapping[str, Any]:
    """The packages' parameters as they were gathered; not part of what is shipped."""
    import json

    found = HERE.parents[3].parent / "shared/data/oracle/authored/ebs_api_signatures.json"
    if not found.is_file():
        pytest.skip(f"{found.name} is not on this machine")
    told: Mapping[str, Any] = json.loads(found.read_text("utf-8"))
    return told
