"""Benchmark 4: pages of SuiteQL into rows, client CPU and time a row, against the library `netsuite`."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import msgspec
from msgspec import structs

from adapters.netsuite.suiteql import BEFORE_ALL, Condition, bounds, statement
from adapters.netsuite.tables import LEDGER
from benchmarks.client_task import Outcome
from benchmarks.rounds import Result, interleaved, middle, ratios
from benchmarks.suiteql_task import Task
from simulators.books import Size, generate
from simulators.netsuite import serve

#: the peer takes at least so many times our CPU a row
TARGET: Final = 3.0
PAGE_SIZE: Final = 1_000
MOST_ROWS: Final = 100_000
#: the peer's own environment, made by `make bench` from peer_netsuite.txt
PEER_PYTHON: Final = Path(__file__).parent.parent / ".tools" / "netsuite" / "bin" / "python"
PEER: Final = Path(__file__).parent / "peer_netsuite.py"
#: seconds a client may take
PATIENCE: Final = 300
_MICROSECONDS: Final = 1_000_000
#: whatever stands on receivables of all subsidiaries, in one accounting book
WHERE: Final = Condition(
    text="tal.accountingbook = ? AND tal.posting = 'T' AND a.accttype = ?", params=(1, "AcctRec")
)  # fmt: skip
COMMANDS: Final = {
    "ours": [sys.executable, "-m", "benchmarks.our_suiteql"],
    "peer": [str(PEER_PYTHON), str(PEER)],
}


def measured(*, seed: int, rounds: int, size: str = "small") -> tuple[Result, ...]:
    """Record in a first pass of each client, end the upstream, then replay in measured passes."""
    if not PEER_PYTHON.exists():
        print(f"SuiteQL is not measured: the peer is not installed in {PEER_PYTHON.parent.parent} (make bench does it)")
        return ()
    with _replay(seed, size) as (task, stop_upstream):
        rows = {_run(task, name).rows for name in COMMANDS}
        if len(rows) != 1:
            raise AssertionError(f"the two clients read different numbers of rows: {rows}")
        stop_upstream()
        return _results(task, rows.pop(), rounds)


def _run(task: Task, name: str) -> Outcome:
    done = subprocess.run(
        COMMANDS[name], input=msgspec.json.encode(task), capture_output=True, timeout=PATIENCE, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{name}: {done.stderr.decode(errors='replace')[-2000:]}")
    return msgspec.json.decode(done.stdout, type=Outcome)


def _results(task: Task, rows: int, rounds: int) -> tuple[Result, ...]:
    outcomes: dict[str, list[Outcome]] = {name: [] for name in COMMANDS}

    def once(name: str) -> float:
        outcome = _run(task, name)
        if outcome.rows != rows:
            raise AssertionError(f"{name} read {outcome.rows} rows, not {rows}")
        outcomes[name].append(outcome)
        return outcome.cpu_seconds

    interleaved({name: lambda name=name: once(name) for name in COMMANDS}, rounds)
    cpu = {name: tuple(one.cpu_seconds / rows for one in found) for name, found in outcomes.items()}
    wall = {name: tuple(one.wall_seconds / rows for one in found) for name, found in outcomes.items()}
    whole = {name: tuple(one.process_seconds / rows for one in found) for name, found in outcomes.items()}
    return (
        _result("SuiteQL pages, client CPU a row", cpu, rows, target=TARGET),
        _result("SuiteQL pages, elapsed time a row", wall, rows),
        _result("SuiteQL pages, with interpreter start and imports", whole, rows),
    )


def _result(name: str, figures: dict[str, tuple[float, ...]], rows: int, target: float | None = None) -> Result:
    found = ratios(figures, "peer", "ours")
    return Result(
        name=name, ratio_of="peer / ours", unit="microseconds a row", rows=rows,
        figures={one: tuple(round(value * _MICROSECONDS, 1) for value in values) for one, values in figures.items()},
        ratios=tuple(round(value, 3) for value in found), median=middle(found), target=target, wanted="at least",
        note="netsuite 0.12.0",
    )  # fmt: skip


def _everything() -> tuple[str, list[str | int]]:
    """The adapter's own statement for ledger lines; its last parameters say where the rows begin."""
    aliases = {table.alias: table.name for table in LEDGER.tables}
    have = frozenset((aliases[column.of], column.name) for column in LEDGER.columns if not column.feature)
    first = bounds((BEFORE_ALL,) * len(LEDGER.key))
    return statement(LEDGER, have, (WHERE,)), [*WHERE.params, *first]


@contextmanager
def _replay(seed: int, size: str) -> Iterator[tuple[Task, Callable[[], None]]]:
    """The replay server in a process of its own, before a simulated account in this one."""
    text, params = _everything()
    with serve(generate(seed, Size(size)), auth="tba") as upstream:
        command = [sys.executable, "-m", "benchmarks.replay_server", "--upstream", upstream.url]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            try:
                if process.stdout is None:
                    raise RuntimeError("the replay server says nothing")
                known = upstream.credentials
                task = Task(
                    server="", account=known.account, consumer_key=known.consumer_key,
                    consumer_secret=known.consumer_secret, token_id=known.token_id, token_secret=known.token_secret,
                    statement=text, params=params, bounds=len(params) - len(WHERE.params), page_size=PAGE_SIZE,
                    most_rows=MOST_ROWS,
                )  # fmt: skip
                yield structs.replace(task, server=process.stdout.readline().decode().strip()), upstream.stop
            finally:
                process.terminate()
