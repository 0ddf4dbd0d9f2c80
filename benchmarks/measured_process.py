"""What a process of the decisions benchmark is told, and what it reports: one JSON document each way."""

from __future__ import annotations

import resource
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time
from typing import Final, Literal

import msgspec
from msgspec import Struct

#: raw: read the rows; decide: what a shadow decides; list: the same, all held to be printed; record: an assessment
#: that is kept; replay: every decision that was kept
What = Literal["raw", "decide", "list", "record", "replay"]
_STATUS: Final = Path("/proc/self/status")


class DecisionsTask(Struct, frozen=True, kw_only=True):
    """What to do on a database that is filled already."""

    #: postgresql:// address
    database: str
    what: What


class Did(Struct, frozen=True, kw_only=True):
    """Rows read, accounts decided on or decisions replayed."""

    count: int
    #: decisions that came out otherwise, or had no inputs
    differing: int = 0


class Took(Struct, frozen=True, kw_only=True):
    """What was done and what it took; interpreter start and imports are not counted in the times."""

    did: Did
    wall_seconds: float
    cpu_seconds: float
    #: of the whole process, imports included
    peak_megabytes: float


def run(work: Callable[[DecisionsTask], Did]) -> None:
    """A process's main: a task comes by standard input, what it took goes to standard output."""
    task = msgspec.json.decode(sys.stdin.buffer.read(), type=DecisionsTask)
    cpu, wall = process_time(), perf_counter()
    did = work(task)
    took = Took(
        did=did, wall_seconds=perf_counter() - wall, cpu_seconds=process_time() - cpu, peak_megabytes=peak_megabytes()
    )
    sys.stdout.buffer.write(msgspec.json.encode(took))


def peak_megabytes() -> float:
    """The most memory that this process ever held."""
    # Linux counts in `ru_maxrss` what the parent held when it started this process.
    lines = _STATUS.read_text().splitlines() if _STATUS.is_file() else []
    kilobytes = next((int(line.split()[1]) for line in lines if line.startswith("VmHWM")), None)
    return (kilobytes if kilobytes is not None else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) / 1024
