"""Pages of SuiteQL into rows, client CPU and time a row, against the library `netsuite`."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from msgspec import structs

from adapters.netsuite.suiteql import BEFORE_ALL, Condition, bounds, statement
from adapters.netsuite.tables import LEDGER
from benchmarks.clients import OURS, in_turn, own_python, results, run
from benchmarks.measuring import Asked, Result
from benchmarks.suiteql_task import Task
from simulators.books import Size, generate
from simulators.netsuite import serve

ROUNDS: Final = 5
PAGE_SIZE: Final = 1_000
MOST_ROWS: Final = 100_000
PEER: Final = Path(__file__).parent.parent / "peer_netsuite.py"
#: whatever stands on receivables of all subsidiaries, in one accounting book
WHERE: Final = Condition(
    text="tal.accountingbook = ? AND tal.posting = 'T' AND a.accttype = ?", params=(1, "AcctRec")
)  # fmt: skip
COMMANDS: Final = {
    OURS: [sys.executable, "-m", "benchmarks.our_suiteql"],
    "netsuite": [str(own_python("netsuite")), str(PEER)],
}


def measured(asked: Asked) -> Iterator[Result]:
    """Record in a first pass of each client, end the upstream, then replay in measured passes."""
    if not own_python("netsuite").exists():
        print("the library netsuite is not measured: it is not installed in .tools/netsuite (make peers does it)")
        return
    with _replay(asked.seed, asked.books) as (task, stop_upstream):
        clients = {name: partial(run, command, task) for name, command in COMMANDS.items()}
        rows = {client().rows for client in clients.values()}
        if len(rows) != 1:
            raise AssertionError(f"the two clients read different numbers of rows: {rows}")
        stop_upstream()
        outcomes = in_turn(clients, rows=rows.pop(), rounds=asked.rounds or ROUNDS)
        yield from results("suiteql_library", outcomes, "netsuite", note="netsuite 0.12.0")


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
