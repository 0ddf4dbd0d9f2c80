"""A run that has a page of its own: its rows beside their goals, kept among all others and on the page."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from msgspec import Struct

from benchmarks import report
from benchmarks.goals import goals
from benchmarks.measuring import Result

RESULTS: Final = Path(__file__).parent / "results"


class Told(Struct, frozen=True, kw_only=True):
    """When and how a page's rows were measured."""

    #: of the run, and of its page
    name: str
    title: str
    at: datetime
    command: str
    seed: int
    load_before: float
    #: further lines
    notes: Sequence[str] = ()


def judged(name: str, results: Iterable[Result]) -> tuple[report.Row, ...]:
    """What each result means beside its goal."""
    known = goals()
    return tuple(report.row_of(name, one, known[one.goal]) for one in results)


def page(told: Told, rows: Sequence[report.Row]) -> str:
    """The rows as a page a person reads."""
    circumstances = _circumstances(told)
    machine = f"{circumstances.machine}, {circumstances.cpus} CPUs, Python {circumstances.python}"
    lines = [
        f"# {told.title}", "",
        f"Measured {told.at:%Y-%m-%d %H:%M} UTC with `{told.command}`, seed {told.seed}.",
        f"{machine}, load {told.load_before:.1f} before and {os.getloadavg()[0]:.1f} after.", "",
        report.table(rows), "", *(f"* {note}" for note in told.notes),
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def _circumstances(told: Told) -> report.Circumstances:
    return report.circumstances(at=told.at, command=told.command, seed=told.seed, load_before=told.load_before)


def keep(told: Told, rows: Sequence[report.Row]) -> Path:
    """Keep the rows among all others, and the page beside the other pages."""
    report.write(report.read().with_run(told.name, _circumstances(told), rows))
    path = RESULTS / f"{told.name}.md"
    path.write_text(page(told, rows), encoding="utf-8")
    return path
