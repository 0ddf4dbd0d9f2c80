"""The console's first pages over a million open items: each page's time over HTTP, until the browser has all of it.

    python -m benchmarks.console_pages --rows 1000000 --write

The figures of the overview and the worklist are worked out before, as a schedule does it (`duecourse figures`); each
page is then asked for as it is the first time (a server just started, nothing kept in memory) and some times more.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.console_load import PORT, console
from benchmarks.large_ledger import MEAN, fill
from canonical_model.access import EVERYTHING
from console.doors import Door
from console.settings import ConsoleSettings
from duecourse.bootstrap import Application, application
from duecourse.flows import access
from duecourse.flows.figures import rank

RESULT: Final = Path(__file__).parent / "results" / "console_pages.md"
#: seconds that the first page may take
WANTED: Final = 0.3
#: times that each page is asked for after its first time
AGAIN: Final = 5
#: seconds that figures worked out beside a page may take; those that these books cannot tell are never there
_PATIENCE: Final = 45.0
_STILL_WORKED_OUT: Final = b"being worked out"


def main(arguments: Sequence[str]) -> None:
    """Run it, and print or keep what it told."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--home", type=Path, help="keep the filled database here, or take the one that is here")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args(arguments)
    with _home(asked.home) as home:
        cookie, account, entity = _prepared(home, asked)
        load = os.getloadavg()[0]
        took = _measured(home, cookie, account, entity)
    page = report(asked, took, load=load)
    sys.stdout.write(page)
    if asked.write:
        RESULT.write_text(page, encoding="utf-8")


@contextmanager
def _home(kept: Path | None) -> Iterator[Path]:
    if kept is not None:
        kept.mkdir(parents=True, exist_ok=True)
        yield kept
        return
    with TemporaryDirectory(prefix="duecourse-pages-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def _prepared(home: Path, asked: argparse.Namespace) -> tuple[str, str, str]:
    """The ledger, its worklist, and somebody who is signed in; their cookie, and an account to look at."""
    settings = '[group]\ncurrency = "EUR"\n[console]\nrequests_per_second = 1000\nburst = 10000\n'
    (home / "duecourse.toml").write_text(settings, encoding="utf-8")
    with application(home) as app:
        if not _customers(app):
            fill(app.store, asked.rows // MEAN, seed=asked.seed)
            rank(app.assessing())
            access.account_opened(app.granting(), "person")
            access.role_granted(app.granting(), access.grant_of(app.granting(), "person", "lead"))
        with app.store.snapshot(app.actor, EVERYTHING) as repository:
            one = next(repository.open_items())
            account = f"{one.entity}/{one.customer_number}"
        return Door(app=app, settings=ConsoleSettings()).let_in("person"), account, one.entity


def _customers(app: Application) -> int:
    with app.store.snapshot(app.actor, EVERYTHING) as repository:
        return repository.customer_count()


def _measured(home: Path, cookie: str, account: str, entity: str) -> dict[str, list[float]]:
    """Seconds of each page, its first time first."""
    paths = {
        "overview": "/overview", "open items": "/items", "open items of an entity": f"/items?entity={entity}",
        "worklist": "/worklist", "account": f"/account?name={account}", "approvals": "/approvals",
        "write-backs": "/write-backs", "escalations": "/escalations", "parties": "/parties", "replies": "/replies",
        "cash": "/cash", "tie-out": "/tie-out",
    }  # fmt: skip
    with console(home, 1):
        _until_known(cookie)
    with console(home, 1):
        _asked("/api/v1/me", cookie)
        return {name: [_asked(path, cookie)[0] for _ in range(1 + AGAIN)] for name, path in paths.items()}


def _until_known(cookie: str) -> None:
    """Until the figures of pages that have them worked out beside are there."""
    for path in ("/overview", "/parties", "/tie-out"):
        until = time.monotonic() + _PATIENCE
        while _STILL_WORKED_OUT in _asked(path, cookie)[1] and time.monotonic() < until:
            time.sleep(1.0)


def _asked(path: str, cookie: str) -> tuple[float, bytes]:
    connection = HTTPConnection("127.0.0.1", PORT)
    try:
        begun = time.perf_counter()
        connection.request("GET", path, headers={"Cookie": f"duecourse={cookie}"})
        answer = connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            raise AssertionError(f"{path}: HTTP {answer.status}: {body[:500]!r}")
        return time.perf_counter() - begun, body
    finally:
        connection.close()


def report(asked: argparse.Namespace, took: dict[str, list[float]], *, load: float) -> str:
    """The figures as a page."""
    ms: Callable[[float], str] = lambda seconds: f"{seconds * 1000:.0f}"  # noqa: E731
    rows = "\n".join(
        f"| {name} | {ms(times[0])} | {ms(median(times[1:]))} | {ms(max(times[1:]))} |" for name, times in took.items()
    )
    return f"""# The console's pages over {asked.rows:,} open items

`python -m benchmarks.console_pages --rows {asked.rows} --seed {asked.seed}`, {datetime.now(UTC):%Y-%m-%d},
{os.cpu_count()} cores, load before {load:.1f}. Milliseconds until the whole page was there; wanted: the first under
{ms(WANTED)}. The bundled PostgreSQL, one process of the console, just started; figures were worked out before.

| page | first time | again, median | again, longest |
|---|---|---|---|
{rows}
"""


if __name__ == "__main__":
    main(sys.argv[1:])
