"""Memory of a reading: ten times the items of one entity, against a tenth of them, each in a process of its own.

Pages are made as they are read, so that what grows is what the reading keeps. Caches fill up meanwhile: up to 65,536
customers, documents and settlements each.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Final

import msgspec

from benchmarks.measuring import Asked, Result
from benchmarks.reading_process import SYSTEMS

ROWS: Final = 1_000_000
ROUNDS: Final = 3
#: seconds that one process may take
PATIENCE: Final = 1_800


def measured(asked: Asked) -> Iterator[Result]:
    """One result a system."""
    rows = asked.rows or ROWS
    for system in SYSTEMS:
        rounds = [
            (_peak(system, rows, asked.seed), _peak(system, rows // 10, asked.seed))
            for _ in range(asked.rounds or ROUNDS)
        ]
        whole, tenth = zip(*rounds, strict=True)
        yield Result(goal=f"reading_memory_{system}", rows=rows, unit="MB", ours=whole, anchor=tenth)


def _peak(system: str, rows: int, seed: int) -> float:
    command = [sys.executable, "-m", "benchmarks.reading_process", system, str(rows), str(seed)]
    done = subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE)
    return msgspec.json.decode(done.stdout, type=float)
