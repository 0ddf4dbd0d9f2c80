"""A database for each test that asks for one: emptied, migrated, on one bundled server for the whole run.

What belongs to the database is imported where it is used, so that suites without one start at once.
"""

from __future__ import annotations

import gc
import os
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
import typer.testing
from hypothesis import settings

if TYPE_CHECKING:
    from store import Store

# In CI the examples are the same each time; elsewhere every run looks at new ones.
settings.register_profile("house", deadline=None, max_examples=60, derandomize="CI" in os.environ)
settings.load_profile("house")

# Thousands of tests and their modules live to the end: to go through them for each 700 objects is a twentieth of a run.
gc.set_threshold(50_000, 20, 100)

# The command line is made once, not at every command that a test runs.
typer.testing._get_command = cache(typer.testing._get_command)

#: a suite that mostly waits for leases to end
_WAITS = "write_back"
_numbers = count(1)
#: those that a run's commands share
_engines: dict[str, Any] = {}
#: Whoever is left in a transaction would be waited for; idle connections serve the next test.
_END = """
SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'
"""
#: Deleting what is there is quicker than truncating or copying a hundred tables that are mostly empty; a function of
#: the session's own keeps the statements planned, which costs more than carrying them out.
_EMPTYING = """
DO $$
DECLARE
    body text;
BEGIN
    SELECT string_agg(format('IF EXISTS (SELECT FROM %1$I) THEN DELETE FROM %1$I; END IF;', tablename), ' ') INTO body
        FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version';
    EXECUTE format('CREATE FUNCTION pg_temp.empty() RETURNS void LANGUAGE plpgsql AS %L', 'BEGIN ' || body || ' END');
END $$
"""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--repeats", type=int, default=1, help="How often each process is killed at each point.")


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Packed bytes hold the hour they were packed in: named by them, a test is another one in each process."""
    return argname if isinstance(val, bytes) and not val.isascii() else None


@pytest.fixture
def repeats(request: pytest.FixtureRequest) -> int:
    """How often a story is told that could end otherwise the next time."""
    return int(request.config.getoption("--repeats"))


def _run(url: str, statement: str, *, database: str) -> None:
    """One statement on a database of the server, outside any transaction."""
    import psycopg

    with psycopg.connect(_plain(url, database), autocommit=True) as connection:
        connection.execute(statement)


def _plain(url: str, database: str) -> str:
    """A database of the server as the driver names it."""
    from sqlalchemy import make_url

    return make_url(url).set(drivername="postgresql", database=database).render_as_string(hide_password=False)


def _database(url: str, name: str) -> str:
    from sqlalchemy import make_url

    return make_url(url).set(database=name).render_as_string(hide_password=False)


@pytest.fixture
def short_directory() -> Iterator[Path]:
    """A directory for a bundled server.

    Not pytest's own: run as root, the server is another user, and each start of pytest closes its folder to others.
    """
    with TemporaryDirectory(prefix="duecourse-test-", ignore_cleanup_errors=True) as directory:
        yield Path(directory)


@pytest.fixture(scope="session")
def server_url() -> Iterator[str]:
    """The server of this run, with one migrated database."""
    from store import bundled, migrate

    with TemporaryDirectory(prefix="duecourse-test-", ignore_cleanup_errors=True) as directory:
        server = bundled(Path(directory))
        # A test's database need not survive a power cut.
        _run(server.url, "ALTER SYSTEM SET fsync = off", database="postgres")
        _run(server.url, "SELECT pg_reload_conf()", database="postgres")
        migrate(server.url)
        # used by nobody: what databases of whole modules are copied from
        _run(server.url, "CREATE DATABASE migrated TEMPLATE duecourse", database="postgres")
        with _engine_kept(server.url):
            yield server.url
        server.stop()


@contextmanager
def _engine_kept(kept: str) -> Iterator[None]:
    """One engine of a kind for the run's database: a command of a test finds its statements compiled, and connections.

    Commands that run as processes make their own, as they do in life.
    """
    from store import migrations, units

    make, close, engines = units.engine, units.Store.close, _engines

    def engine(url: str, **options: Any) -> Any:
        if url != kept:
            return make(url, **options)
        # pooled, too, where a process of its own would open a connection for one question and never need it again
        options.pop("poolclass", None)
        if repr(options) not in engines:
            engines[repr(options)] = make(url, **options)
        return engines[repr(options)]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(units, "engine", engine)
        patch.setattr(migrations, "engine", engine)
        patch.setattr(units.Store, "close", lambda store: None if store._engine in engines.values() else close(store))
        yield
    for one in engines.values():
        one.dispose()


@pytest.fixture(scope="session")
def emptied(server_url: str) -> Iterator[Callable[[], str]]:
    """Empties the run's database and names it: for fixtures that outlive a test."""
    import psycopg

    with psycopg.connect(_plain(server_url, "duecourse"), autocommit=True) as own:
        # the audit trail's own triggers refuse what is done here
        own.execute("SET session_replication_role = replica")
        own.execute(_EMPTYING)

        def empty() -> str:
            if own.execute(_END).rowcount > 0:
                # one that was ended may have been given back a moment ago, and would be taken to live
                for one in _engines.values():
                    one.dispose()
            own.execute("SELECT pg_temp.empty()")
            return server_url

        yield empty


@pytest.fixture
def database_url(emptied: Callable[[], str]) -> str:
    """A migrated database with nothing in it."""
    return emptied()


@pytest.fixture
def blank_database_url(server_url: str) -> Iterator[str]:
    """A database without tables, of this test alone."""
    name = f"blank_{next(_numbers)}"
    _run(server_url, f"CREATE DATABASE {name} TEMPLATE template0", database="postgres")
    yield _database(server_url, name)
    _run(server_url, f"DROP DATABASE {name} WITH (FORCE)", database="postgres")


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    """A store over an empty database."""
    from store import Store

    opened = Store(database_url)
    yield opened
    opened.close()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The suites that take longest come first, so that the workers end together; who waits, waits beside who works."""
    budget = _budget()
    files: dict[str, list[pytest.Item]] = {}
    for item in sorted(items, key=lambda item: -budget.get(_suite(item.nodeid), 0)):
        files.setdefault(item.nodeid.partition("::")[0], []).append(item)
    order = [name for name in files if _suite(name) != _WAITS]
    for place, name in enumerate(name for name in files if _suite(name) == _WAITS):
        order.insert(3 * place, name)
    items[:] = [item for name in order for item in files[name]]


def pytest_collection_finish() -> None:
    """What was collected stays, and is gone through no more."""
    gc.collect()
    gc.freeze()


def _suite(nodeid: str) -> str:
    """The folder below tests/; `examples` for what lies there."""
    folders = nodeid.split("/")
    return folders[0] if folders[0] == "examples" else next(iter(folders[1:2]), "")


def _budget() -> dict[str, int]:
    return tomllib.loads((Path(__file__).parent / "budget.toml").read_text(encoding="utf-8"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say which suites took longer than their budget."""
    budget = _budget()
    spent = dict.fromkeys(budget, 0.0)
    for reports in terminalreporter.stats.values():
        for report in reports:
            suite = _suite(getattr(report, "nodeid", ""))
            if suite in spent:
                spent[suite] += getattr(report, "duration", 0.0)
    for suite, seconds in spent.items():
        if seconds > budget[suite]:
            terminalreporter.write_line(f"{suite} took {seconds:.0f} s of its {budget[suite]} s")
