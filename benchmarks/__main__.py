"""`python -m benchmarks`: every ratio, measured in this run."""

from __future__ import annotations

import argparse
import os
import shlex
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from benchmarks.report import Run, circumstances, markdown, write
from benchmarks.rounds import Result

BENCHMARKS: Final = ("decode", "sync", "soap", "suiteql")
SIZES: Final = ("small", "medium", "large")
#: what others recorded and described, beside the repository; not shipped with it
REFERENCE: Final = Path(__file__).resolve().parents[2] / "shared"


def main() -> None:
    """Measure, print, and write where asked to. Misses are printed, they do not fail the run."""
    asked = _arguments()
    started, load = datetime.now(UTC), os.getloadavg()[0]
    if asked.profile:
        _profile(asked)
        return
    results = tuple(_measured(asked))
    told = circumstances(
        at=started, command=_command(), seed=asked.seed, rounds=asked.rounds, load_before=load
    )  # fmt: skip
    run = Run(circumstances=told, results=results)
    print(markdown(run))
    if asked.write:
        print(f"written: {write(run)} and .md")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--only", choices=BENCHMARKS, help="one benchmark instead of all")
    parser.add_argument("--rounds", type=int, default=5, help="rounds of which the median is taken")
    parser.add_argument("--rows", type=int, default=200_000, help="rows to decode and map")
    parser.add_argument("--books", choices=SIZES, default="small", help="how large the books are that clients read")
    parser.add_argument("--seed", type=int, default=1, help="same seed, same books")
    parser.add_argument("--reference", type=Path, default=REFERENCE, help="where the reference data is (SOAP)")
    parser.add_argument("--profile", action="store_true", help="show where decode + map spends its time, and stop")
    parser.add_argument("--write", action="store_true", help="keep the results in benchmarks/results")
    return parser.parse_args()


def _command() -> str:
    return shlex.join(["python", "-m", "benchmarks", *sys.argv[1:]])


def _profile(asked: argparse.Namespace) -> None:
    from benchmarks import cube_pages, decoding

    decoding.profile(cube_pages.rendered(seed=asked.seed, rows=asked.rows))


def _measured(asked: argparse.Namespace) -> Iterator[Result]:
    wanted = (asked.only,) if asked.only else BENCHMARKS
    if "decode" in wanted:
        from benchmarks import cube_pages, decoding

        yield from decoding.measured(cube_pages.rendered(seed=asked.seed, rows=asked.rows), rounds=asked.rounds)
    if "sync" in wanted:
        from benchmarks import syncing

        yield from syncing.measured(seed=asked.seed, size=asked.books, rounds=asked.rounds)
    if "soap" in wanted:
        from benchmarks import soap_pages

        yield from soap_pages.measured(asked.reference, rounds=asked.rounds)
    if "suiteql" in wanted:
        from benchmarks import suiteql_pages

        yield from suiteql_pages.measured(seed=asked.seed, size=asked.books, rounds=asked.rounds)


if __name__ == "__main__":
    main()
