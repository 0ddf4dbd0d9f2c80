"""Each parser's inputs over many runs: a block of inputs has a seed of its own, and what was run is not run again.

python tests/fuzzing/accumulated.py --until 1000000 --record benchmarks/results/fuzzing.csv --parser mt940
python tests/fuzzing/accumulated.py --record benchmarks/results/fuzzing.csv --tell
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from by_parser import HEADER, PARSERS, Figures, prepared, row, run

BLOCK = 20_000
COLUMNS = ("date", "seed", *Figures._fields)


def recorded(path: Path) -> list[tuple[int, Figures]]:
    """(seed, figures) of each block that was run."""
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return [(int(one["seed"]), _figures(one)) for one in csv.DictReader(file)]


def _figures(one: dict[str, str]) -> Figures:
    whole = {name: int(one[name]) for name in ("inputs", "read", "refused", "mib", "wrong")}
    return Figures(parser=one["parser"], seconds=float(one["seconds"]), slowest=float(one["slowest"]), **whole)


def record(path: Path, seed: int, found: Figures) -> None:
    """One more block, at the end."""
    new = not path.is_file()
    with path.open("a", encoding="utf-8", newline="") as file:
        lines = csv.writer(file, lineterminator="\n")
        if new:
            lines.writerow(COLUMNS)
        told = found._replace(seconds=round(found.seconds, 1), slowest=round(found.slowest, 3))
        lines.writerow((datetime.now(UTC).date(), seed, *told))


def wanted(done: Sequence[tuple[int, Figures]], parser: str, until: int) -> Iterator[int]:
    """The seeds of the blocks that a parser still needs, none twice."""
    own = [(seed, one) for seed, one in done if one.parser == parser]
    left = until - sum(one.inputs for _, one in own)
    seed, used = 1, {seed for seed, _ in own}
    while left > 0:
        if seed not in used:
            yield seed
            left -= BLOCK
        seed += 1


def totals(done: Sequence[tuple[int, Figures]]) -> Iterator[Figures]:
    """All blocks of each parser together."""
    for parser in PARSERS:
        own = [one for _, one in done if one.parser == parser]
        if own:
            yield Figures(
                parser=parser, inputs=sum(one.inputs for one in own), read=sum(one.read for one in own),
                refused=sum(one.refused for one in own), seconds=sum(one.seconds for one in own),
                slowest=max(one.slowest for one in own), mib=max(one.mib for one in own),
                wrong=sum(one.wrong for one in own),
            )  # fmt: skip


def main() -> int:
    """Run what is missing, block by block, and tell the totals."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--until", type=int, default=1_000_000, help="inputs a parser, all runs together")
    options.add_argument("--record", type=Path, required=True, help="a CSV file of what was run")
    options.add_argument("--parser", action="append", choices=list(PARSERS), help="several for several; all without it")
    options.add_argument("--tell", action="store_true", help="run nothing")
    options.add_argument("--keep", type=Path, help="where inputs that went wrong are kept")
    asked = options.parse_args()
    keep = prepared(asked.keep)
    for parser in () if asked.tell else asked.parser or PARSERS:
        for seed in wanted(recorded(asked.record), parser, asked.until):
            record(asked.record, seed, run(parser, count=BLOCK, seed=seed, keep=keep))
    print(HEADER)
    told = list(totals(recorded(asked.record)))
    for one in told:
        print(row(one))
    return 1 if any(one.wrong for one in told) else 0


if __name__ == "__main__":
    sys.exit(main())
