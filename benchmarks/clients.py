"""Clients that are processes of their own: run in turn, each told a task, each telling what it did."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from benchmarks.client_task import Outcome
from benchmarks.measuring import Result
from benchmarks.rounds import interleaved

TOOLS: Final = Path(__file__).parent.parent / ".tools"
#: seconds a client may take
PATIENCE: Final = 900
OURS: Final = "ours"
_MICROSECONDS: Final = 1_000_000


def own_python(tool: str) -> Path:
    """The interpreter of a peer's own environment, which a make target makes of the peer's pins."""
    return TOOLS / tool / "bin" / "python"


def run(command: Sequence[str], task: Struct) -> Outcome:
    """One client, from its task to its outcome."""
    done = subprocess.run(
        command, input=msgspec.json.encode(task), capture_output=True, timeout=PATIENCE, check=False
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}: {done.stderr.decode(errors='replace')[-2000:]}")
    return msgspec.json.decode(done.stdout, type=Outcome)


def in_turn(clients: Mapping[str, Callable[[], Outcome]], *, rows: int, rounds: int) -> dict[str, list[Outcome]]:
    """What each client did, round by round; all of them must have met so many rows."""
    outcomes: dict[str, list[Outcome]] = {name: [] for name in clients}

    def once(name: str) -> float:
        outcome = clients[name]()
        if outcome.rows != rows:
            raise AssertionError(f"{name} met {outcome.rows} rows, not {rows}")
        outcomes[name].append(outcome)
        return outcome.cpu_seconds

    interleaved({name: lambda name=name: once(name) for name in clients}, rounds)  # type: ignore[misc]
    return outcomes


def results(goal: str, outcomes: Mapping[str, list[Outcome]], peer: str, *, note: str = "") -> Iterator[Result]:
    """Three rows: CPU, CPU with interpreter start and imports, elapsed time; each in microseconds a row."""
    for suffix, figure in (("", "cpu_seconds"), ("_whole", "process_seconds"), ("_elapsed", "wall_seconds")):
        ours, theirs = (
            tuple(getattr(one, figure) / one.rows * _MICROSECONDS for one in outcomes[name]) for name in (OURS, peer)
        )
        yield Result(
            goal=goal + suffix, rows=outcomes[OURS][0].rows, unit="microseconds a row", ours=ours, anchor=theirs,
            note=note,
        )  # fmt: skip
