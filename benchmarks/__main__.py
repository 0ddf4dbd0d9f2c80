"""`python -m benchmarks`: every ratio, measured in this run."""

from __future__ import annotations

import argparse
import os
import shlex
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from benchmarks import report
from benchmarks.goals import goals
from benchmarks.measuring import REFERENCE, Asked, measurement, names

SIZES: Final = ("small", "medium", "large")


def main() -> None:
    """Measure, print, and keep where asked to. What misses its goal is printed, it does not fail the run."""
    asked = _arguments()
    told = Asked(
        seed=asked.seed, rounds=asked.rounds, rows=asked.rows, books=asked.books, reference=asked.reference,
        folder=asked.folder,
    )  # fmt: skip
    for name in asked.only or names():
        _measure(name, told, keep=asked.write)


def _measure(name: str, asked: Asked, *, keep: bool) -> None:
    """One measurement, printed; kept as soon as it is made, since the next one may take an hour."""
    at, load, known = datetime.now(UTC), os.getloadavg()[0], goals()
    rows = [report.row_of(name, result, known[result.goal]) for result in measurement(name)(asked)]
    told = report.circumstances(at=at, command=_command(name), seed=asked.seed, load_before=load)
    print(f"## {name}\n\n{report.table(rows)}\n", flush=True)
    if keep and rows:
        report.write(report.read().with_run(name, told, rows))


def _command(name: str) -> str:
    """What measures this alone, in the same way."""
    given = [word for word in sys.argv[1:] if word not in {*names(), "--only", "--write"}]
    return shlex.join(["python", "-m", "benchmarks", "--only", name, *given])


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--only", choices=names(), nargs="+", help="these measurements instead of all")
    parser.add_argument("--rounds", type=int, help="rounds of which the median is taken")
    parser.add_argument("--rows", type=int, help="rows to decode, store or decide on")
    parser.add_argument("--books", choices=SIZES, default="small", help="how large the books are that clients read")
    parser.add_argument("--seed", type=int, default=1, help="same seed, same books")
    parser.add_argument("--reference", type=Path, default=REFERENCE, help="where the reference data is (SOAP)")
    parser.add_argument("--folder", type=Path, help="keep filled databases here, and use them again")
    parser.add_argument("--write", action="store_true", help="keep the results, and write docs/performance.md")
    return parser.parse_args()


if __name__ == "__main__":
    main()
