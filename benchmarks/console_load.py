"""A thousand clients of the console for a minute: lists, account pages and approvals, a second's thought between.

    python -m benchmarks.console_load --clients 1000 --seconds 60 --write

The generator shares the machine with the console's processes and the database; its own CPU is told. Approvals are sent
with idempotency keys, every fifth of them twice: afterwards no proposal may have more than one approval of an approver,
nor be planned twice.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import resource
import secrets
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, Final
from urllib.request import urlopen

from msgspec import Struct

from canonical_model.access import EVERYTHING, Actor
from console.doors import Door, csrf_of
from console.settings import ConsoleSettings
from duecourse.bootstrap import Application, application
from duecourse.flows import access
from duecourse.flows.figures import rank
from duecourse.flows.record import add_note
from duecourse.flows.sync import SyncOrder, sync_system
from duecourse.flows.write_back import set_mode
from simulators.books import generate
from simulators.sap import serve as serve_sap

PORT: Final = 8765
PEOPLE: Final = 50
RESULT: Final = Path(__file__).parent / "results" / "console.md"
_LENGTH: Final = re.compile(rb"\r\ncontent-length: *([0-9]+)", re.IGNORECASE)
#: of a hundred requests
LISTS, ACCOUNTS = 80, 15


class Ground(Struct, frozen=True):
    """What the clients ask about."""

    cookies: tuple[str, ...]
    accounts: tuple[str, ...]
    acts: tuple[str, ...]


class Told(Struct):
    """What came of it."""

    seconds: list[float] = []
    statuses: Counter[int] = Counter()
    kinds: Counter[str] = Counter()
    by_kind: dict[str, list[float]] = {}
    #: by tens of seconds since the beginning
    by_ten: dict[int, list[float]] = {}


def main(arguments: Sequence[str]) -> None:
    """Run it, and print or keep what it told."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--clients", type=int, default=1_000)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args(arguments)
    with TemporaryDirectory(prefix="duecourse-load-", ignore_cleanup_errors=True) as folder:
        home, load = Path(folder), os.getloadavg()[0]
        with prepared(home, asked.seed) as (app, ground), console(home, asked.workers):
            before = resource.getrusage(resource.RUSAGE_SELF)
            told = asyncio.run(driven(ground, asked))
            after = resource.getrusage(resource.RUSAGE_SELF)
            doubled = double_effects(app, ground)
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    page = report(asked, told, cpu=cpu, doubled=doubled, load=load)
    sys.stdout.write(page)
    if asked.write:
        RESULT.write_text(page, encoding="utf-8")


@contextmanager
def prepared(home: Path, seed: int) -> Iterator[tuple[Application, Ground]]:
    """Books read in, a worklist ranked, people signed in, and proposals that wait for a yes."""
    books = generate(seed)
    with serve_sap(books, clock=lambda: datetime.now(UTC), page_size=5_000, sleep=time.sleep) as server:
        known = server.credentials
        (home / "duecourse.toml").write_text(
            f"""
[systems.s4]
product = "sap-s4"
base_url = "{server.url}"
client = "{known.sap_client}"
auth = {{ kind = "basic", user = "{known.user}", password = "{known.password}" }}
[systems.s4.writing]
note_text_id = "0001"
[console]
requests_per_second = 1000
burst = 10000
""",
            encoding="utf-8",
        )
        with application(home) as app:
            yield app, _ground(app)


def _ground(app: Application) -> Ground:
    with app.reader("s4") as reader:
        sync_system(reader, app.system("s4"), order=SyncOrder(), run=app.syncing(lambda *_: None))
    set_mode(app.approving(), system=app.system("s4"), entity="*", operation="note", mode="propose")
    with app.store.snapshot(app.actor, EVERYTHING) as repository:
        accounts = tuple(f"{one.entity}/{one.number}" for one in repository.every_customer())
    acts = [
        row.id for name in accounts[:400] for text in range(2)
        for row in add_note(app.recording(), name, text=f"to be agreed to {text}").write_backs
    ]  # fmt: skip
    rank(app.assessing())
    door, cookies = Door(app=app, settings=ConsoleSettings()), []
    for number in range(PEOPLE):
        name = f"person-{number}"
        access.account_opened(app.granting(), name)
        for role in ("lead", "controller"):
            access.role_granted(app.granting(), access.grant_of(app.granting(), name, role))  # type: ignore[arg-type]
        cookies.append(door.let_in(name))
    return Ground(tuple(cookies), accounts, tuple(acts))


@contextmanager
def console(home: Path, workers: int) -> Iterator[None]:
    """The console as it is served, until it is ready."""
    command = [str(Path(sys.executable).parent / "duecourse"), "--home", str(home), "serve", "--port", str(PORT)]
    process = subprocess.Popen([*command, "--workers", str(workers)], start_new_session=True)
    try:
        begun = time.monotonic()
        for _ in range(300):
            with suppress(OSError), urlopen(f"http://127.0.0.1:{PORT}/api/v1/ready", timeout=1):
                break
            time.sleep(0.2)
        # the others take as long as the first, and tell nobody when they are there
        time.sleep(time.monotonic() - begun if workers > 1 else 0.0)
        yield
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(30)


async def driven(ground: Ground, asked: argparse.Namespace) -> Told:
    """All clients until the time is over."""
    told, until = Told(), time.monotonic() + asked.seconds
    clients = [client(Random(asked.seed * 10_000 + number), ground, told, until) for number in range(asked.clients)]
    await asyncio.gather(*clients)
    return told


class Wire(asyncio.Protocol):
    """A connection kept open: of each answer the status is read, and the rest counted to its end."""

    def __init__(self) -> None:
        self._answered: asyncio.Future[int] | None = None
        self._head, self._left, self._status = b"", 0, 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: Any = transport

    def asked(self, wire: bytes) -> asyncio.Future[int]:
        """Send a request; its answer's status."""
        self._answered = asyncio.get_running_loop().create_future()
        if self.transport.is_closing():
            raise ConnectionResetError
        self.transport.write(wire)
        return self._answered

    def data_received(self, data: bytes) -> None:
        if self._status:
            self._left -= len(data)
        else:
            self._head += data
            head, found, body = self._head.partition(b"\r\n\r\n")
            if not found:
                return
            length = _LENGTH.search(head)
            self._status, self._left = int(head[9:12]), (int(length[1]) if length else 0) - len(body)
        if self._left <= 0 and self._answered is not None:
            status, self._status, self._head = self._status, 0, b""
            self._answered.set_result(status)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._answered is not None and not self._answered.done():
            self._answered.set_exception(exc or ConnectionError("the console hung up"))


async def connected() -> Wire:
    """A connection of one client."""
    return (await asyncio.get_running_loop().create_connection(Wire, "127.0.0.1", PORT))[1]


async def client(rng: Random, ground: Ground, told: Told, until: float) -> None:
    """One client: a connection kept open, a request, a second's thought."""
    started = time.monotonic()
    await asyncio.sleep(rng.random())
    wire = await connected()
    cookie = rng.choice(ground.cookies)
    while time.monotonic() < until:
        kind, question = request(rng, ground, cookie)
        for _ in range(2 if kind == "approve" and rng.random() < 0.2 else 1):
            begun = time.perf_counter()
            try:
                status = await wire.asked(question)
            except ConnectionError:
                # told as status 0
                status, wire = 0, await connected()
            told.seconds.append(time.perf_counter() - begun)
            told.statuses[status] += 1
            told.kinds[kind] += 1
            told.by_kind.setdefault(kind, []).append(told.seconds[-1])
            told.by_ten.setdefault(int((time.monotonic() - started) / 10), []).append(told.seconds[-1])
        await asyncio.sleep(1.0)
    wire.transport.close()


def request(rng: Random, ground: Ground, cookie: str) -> tuple[str, bytes]:
    """One request as it goes over the wire."""
    lot = rng.randrange(100)
    if lot < LISTS:
        path = rng.choice(("items?limit=50", "worklist?limit=50", "write-backs?limit=50"))
        return f"{path.partition('?')[0]}", _wire("GET", f"/api/v1/{path}", cookie)
    if lot < LISTS + ACCOUNTS:
        return "account", _wire("GET", f"/api/v1/account?name={rng.choice(ground.accounts)}", cookie)
    path = f"/api/v1/approvals/{rng.choice(ground.acts)}/approve"
    return "approve", _wire("POST", path, cookie, f"Idempotency-Key: {secrets.token_hex(8)}\r\n")


def _wire(method: str, path: str, cookie: str, more: str = "") -> bytes:
    head = f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{PORT}\r\nCookie: duecourse={cookie}\r\n"
    return f"{head}X-CSRF-Token: {csrf_of(cookie)}\r\n{more}Content-Length: 0\r\n\r\n".encode()


def double_effects(app: Application, ground: Ground) -> int:
    """Proposals with two approvals of one person, or with more steps than one approval plans."""
    wrong = 0
    with app.store.snapshot(Actor(id="load", kind="engine"), EVERYTHING) as repository:
        steps = Counter(step.write_back for step in repository.steps())
        for act in (one for one in repository.write_backs() if one.id in set(ground.acts)):
            approvers = [one.approver for one in act.approvals]
            wrong += len(approvers) != len(set(approvers)) or steps[act.id] > 1
    return wrong


def report(asked: argparse.Namespace, told: Told, *, cpu: float, doubled: int, load: float) -> str:
    """The figures as a page."""
    ordered, count = sorted(told.seconds), len(told.seconds)
    share = {
        name: ordered[min(count - 1, int(count * part))] for name, part in (("p50", 0.5), ("p95", 0.95), ("p99", 0.99))
    }
    broken = sum(n for status, n in told.statuses.items() if status >= 500)
    options = " ".join(f"--{name} {getattr(asked, name):g}" for name in ("clients", "seconds", "workers", "seed"))
    return f"""# The console under load

`python -m benchmarks.console_load {options}`, {datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()}
cores, load before {load:.1f}.

| figure | value | wanted |
|---|---|---|
| requests | {count} ({count / asked.seconds:.0f}/s) | |
| p50 · p95 · p99, seconds | {share["p50"]:.2f} · {share["p95"]:.2f} · {share["p99"]:.2f} | p99 under 2 |
| answers 5xx | {broken} | 0 |
| double effects | {doubled} | 0 |
| generator's CPU, seconds | {cpu:.1f} | told |
| answers by status | {json.dumps(dict(sorted(told.statuses.items())))} | |
| p50 · p99 by kind, seconds | {_by_kind(told)} | |
| p99 of each ten seconds | {_by_ten(told)} | |
| requests by kind | {json.dumps(dict(sorted(told.kinds.items())))} | 80 % lists of 50, 15 % accounts, 5 % approvals |
"""


def _by_ten(told: Told) -> str:
    """The p99 of what was answered in each ten seconds."""
    tens = (sorted(told.by_ten[ten]) for ten in sorted(told.by_ten))
    return " · ".join(f"{one[int(len(one) * 0.99)]:.2f}" for one in tens)


def _by_kind(told: Told) -> str:
    """What each kind of request took."""
    parts = []
    for kind, taken in sorted(told.by_kind.items()):
        ordered = sorted(taken)
        parts.append(f"{kind} {ordered[len(ordered) // 2]:.2f} · {ordered[int(len(ordered) * 0.99)]:.2f}")
    return "; ".join(parts)


if __name__ == "__main__":
    main(sys.argv[1:])
