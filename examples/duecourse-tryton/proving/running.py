"""Tryton as it runs: in an environment of its own, on the bundled PostgreSQL, as processes of its own.

Tryton is under the GPL: nothing of it is imported here. `TRYTON_PYTHON` names the interpreter that has it, by default
the one that `make tryton-ready` prepares.
"""

from __future__ import annotations

import fcntl
import json
import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import psycopg
from sqlalchemy import make_url

from store.bundled import bundled

HERE: Final = Path(__file__).parents[1]
GROUND: Final = HERE / "ground"
CONFIG: Final = GROUND / "trytond.conf"
TOOLS: Final = HERE.parents[1] / ".tools"
MODULES: Final = ("account_invoice", "account_dunning", "account_statement")
#: company → its currency
SMALL: Final = {"Alder Trading B.V.": "EUR", "Cedar K.K.": "JPY"}
#: whom we log on as, as ground/founding.py makes it
USER: Final = "duecourse"
PASSWORD: Final = "a-long-Tryton-passphrase-7"  # noqa: S105 - of a database that lives for one test
_HOST: Final = "127.0.0.1"
#: seconds for a server to start
_PATIENCE: Final = 60


def python() -> Path:
    """The interpreter that has Tryton; FileNotFoundError in words where there is none."""
    named = Path(os.environ.get("TRYTON_PYTHON", TOOLS / "tryton" / "bin" / "python"))
    if not named.exists():
        raise FileNotFoundError(f"no Tryton at {named}: run `make tryton-ready`, or name its Python in TRYTON_PYTHON")
    return named


class Ground:
    """A PostgreSQL with founded Tryton databases, to be copied; in the directory that `TRYTON_GROUND` names."""

    def __init__(self) -> None:
        directory = Path(os.environ.get("TRYTON_GROUND", TOOLS / "tryton-ground"))
        self._server = bundled(directory)
        self._url = make_url(self._server.url)
        self._host = str(self._url.query["host"])
        self._directory = directory
        # what a power cut takes is only a copy; the processes that are killed here are Tryton's, not PostgreSQL's
        self.run("ALTER SYSTEM SET fsync = off")
        self.run("ALTER SYSTEM SET full_page_writes = off")
        self.run("SELECT pg_reload_conf()")

    def url(self, database: str) -> str:
        """The address of a database for our own store."""
        return self._url.set(database=database).render_as_string(hide_password=False)

    def desk_log(self) -> Path:
        """Where a desk that ends by an error says why."""
        return self._directory / "desk.log"

    def environment(self) -> dict[str, str]:
        """What a process of Tryton's needs to find it."""
        return {**os.environ, "PGHOST": self._host, "TRYTOND_CONFIG": str(CONFIG), "PYTHONWARNINGS": "ignore"}

    @contextmanager
    def open(self, database: str) -> Iterator[psycopg.Connection[dict[str, Any]]]:
        """A connection past all of Tryton."""
        from psycopg.rows import dict_row

        with psycopg.connect(
            host=self._host, user="duecourse", dbname=database, autocommit=True, row_factory=dict_row
        ) as connection:
            yield connection

    def run(self, statement: str) -> None:
        """One statement on the server."""
        with self.open("postgres") as connection:
            connection.execute(statement.encode())

    def founded(self, companies: dict[str, str], *, small: bool = False) -> str:
        """A database with these companies, made at the first use; its name."""
        name = f"base_{_digest(companies, small=small)}"
        with self._alone():
            self._found(name, companies, small=small)
        return name

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """One process founds at a time."""
        with (self._directory / "founding").open("a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def _found(self, name: str, companies: dict[str, str], *, small: bool) -> None:
        if not self._there(name):
            bare = self._bare()
            self.copy(bare, f"{name}_being_made")
            given = [f"{one}={currency}" for one, currency in companies.items()]
            self._python("found.py", f"{name}_being_made", str(CONFIG), *given, *(["--small"] if small else []))
            self.run(f'ALTER DATABASE "{name}_being_made" RENAME TO "{name}"')

    def _bare(self) -> str:
        """A database with Tryton's modules and nothing in it."""
        name = f"bare_{_digest({}, small=False)}"
        if not self._there(name):
            self.run(f'DROP DATABASE IF EXISTS "{name}_being_made"')
            self.run(f'CREATE DATABASE "{name}_being_made"')
            password = self._directory / "admin.pass"
            password.write_text("an-admin-passphrase-9\n", encoding="utf-8")
            self._run(
                str(python().with_name("trytond-admin")), "-d", f"{name}_being_made", "-u", *MODULES,
                "--activate-dependencies", "-l", "en", "--email", "admin@example.com",
                more={"TRYTONPASSFILE": str(password)},
            )  # fmt: skip
            self.run(f'ALTER DATABASE "{name}_being_made" RENAME TO "{name}"')
        return name

    def _there(self, name: str) -> bool:
        with self.open("postgres") as connection:
            return connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (name,)).fetchone() is not None

    def copy(self, source: str, name: str) -> str:
        """A fresh database like another one; its name."""
        self.drop(name)
        strategy = "" if source == "template0" else "STRATEGY file_copy"
        self.run(f'CREATE DATABASE "{name}" TEMPLATE "{source}" {strategy}')
        return name

    def drop(self, name: str) -> None:
        """Away with it, whoever uses it."""
        self.run(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def _python(self, script: str, *arguments: str) -> None:
        self._run(str(python()), str(GROUND / script), *arguments)

    def _run(self, *command: str, more: dict[str, str] | None = None) -> None:
        done = subprocess.run(
            command, env={**self.environment(), **(more or {})}, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise RuntimeError(f"{Path(command[1] if len(command) > 1 else command[0]).name}: {done.stderr[-2000:]}")

    def stop(self) -> None:
        """Give the server back."""
        self._server.stop()


def _digest(companies: dict[str, str], *, small: bool) -> str:
    """Whatever a founded database is made of."""
    texts = [
        path.read_bytes()
        for path in sorted(GROUND.glob("*.py"))
        if path.name in {"founding.py", "found.py", "people.py"}
    ]
    locked = HERE / "tryton.txt"
    told = [json.dumps(companies), str(small), *(locked.read_text(encoding="utf-8") if locked.exists() else "",)]
    used = texts if companies else []
    return sha256(b"".join([*used, *(one.encode() for one in told)])).hexdigest()[:12]


class Desk:
    """A server with people at its desks."""

    def __init__(self, ground: Ground, database: str) -> None:
        with ground.desk_log().open("ab") as log:
            self._process = subprocess.Popen(
                [str(python()), str(GROUND / "desk.py"), database, str(CONFIG)],
                env=ground.environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True,
            )  # fmt: skip
        self.url = f"http://{_HOST}:{self._heard()['port']}"

    def do(self, name: str, *args: Any, **kw: Any) -> Any:
        """What a person does; RuntimeError in Tryton's words where it is refused."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": name, "args": args, "kw": kw}) + "\n")
        self._process.stdin.flush()
        heard = self._heard()
        if "error" in heard:
            raise RuntimeError(heard["error"])
        return heard["result"]

    def _heard(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the desk closed: exit {self._process.wait()}, see desk.log beside the databases")
        told: dict[str, Any] = json.loads(line)
        return told

    def close(self) -> None:
        """Everybody goes home."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=5)
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()


class Server:
    """The program `trytond` as an administrator starts it."""

    def __init__(self, ground: Ground, database: str, *, log: Path, port: int = 0) -> None:
        self._ground, self._database, self._log = ground, database, log
        self.port = port or _free_port()
        self.url = f"http://{_HOST}:{self.port}"
        self._process = self._started()

    def _started(self) -> subprocess.Popen[bytes]:
        config = self._log.with_suffix(".conf")
        config.write_text(
            CONFIG.read_text(encoding="utf-8") + f"[web]\nlisten = {_HOST}:{self.port}\n", encoding="utf-8"
        )
        with self._log.open("ab") as log:
            process = subprocess.Popen(
                [str(python().with_name("trytond")), "-c", str(config), "-d", self._database],
                env={**self._ground.environment(), "TRYTOND_CONFIG": str(config)}, stdout=log, stderr=log,
            )  # fmt: skip
        deadline = time.monotonic() + _PATIENCE
        while time.monotonic() < deadline and process.poll() is None:
            with suppress(OSError), socket.create_connection((_HOST, self.port), timeout=1):
                return process
            time.sleep(0.1)
        raise RuntimeError(f"trytond does not start: {self._log.read_text(errors='replace')[-2000:]}")

    def kill(self) -> None:
        """As a power cut does it."""
        self._process.kill()
        self._process.wait()

    def restart(self) -> None:
        """At the same address."""
        self._process = self._started()

    def stop(self) -> None:
        """Stop it."""
        self._process.terminate()
        self._process.wait()


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind((_HOST, 0))
        return int(taken.getsockname()[1])
