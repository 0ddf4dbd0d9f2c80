"""Rows of a measurement: what was measured, beside what, and whether that holds; and a page that shows them."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from msgspec import Struct

RESULTS: Final = Path(__file__).parent / "results"


class Row(Struct, frozen=True, kw_only=True):
    """One figure: ours, an anchor beside it, and what is wanted of their ratio."""

    work: str
    ours: float
    #: what ours is divided by
    anchor: str
    anchor_value: float
    ratio: float
    #: in words; "" where nothing is wanted
    goal: str = ""
    #: None where nothing is wanted
    holds: bool | None = None


def row(
    work: str, ours: float, anchor: str, anchor_value: float, *, least: float | None = None, most: float | None = None
) -> Row:  # fmt: skip
    """A row whose ratio is to be at least or at most something."""
    ratio = ours / anchor_value if anchor_value else float("inf")
    wanted = [f"≥ {least:g}"] if least is not None else []
    wanted += [f"≤ {most:g}"] if most is not None else []
    holds = (least is None or ratio >= least) and (most is None or ratio <= most) if wanted else None
    return Row(
        work=work, ours=round(ours, 3), anchor=anchor, anchor_value=round(anchor_value, 3), ratio=round(ratio, 3),
        goal=", ".join(wanted), holds=holds,
    )  # fmt: skip


class Told(Struct, frozen=True, kw_only=True):
    """When and how a page's rows were measured."""

    title: str
    at: datetime
    command: str
    seed: int
    load_before: float
    #: further lines
    notes: Sequence[str] = ()


def page(told: Told, rows: Iterable[Row]) -> str:
    """The rows as a page a person reads."""
    measured = f"Measured {told.at:%Y-%m-%d %H:%M} UTC with `{told.command}`, seed {told.seed}"
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} CPUs, Python {platform.python_version()}"
    load = f"load {told.load_before:.1f} before and {os.getloadavg()[0]:.1f} after"
    lines = [
        f"# {told.title}",
        "",
        f"{measured}.",
        f"{machine}, {load}.",
        "",
        "| work | ours | beside | which is | ratio | wanted | holds |",
        "|---|---|---|---|---|---|---|",
        *(_line(one) for one in rows),
        "",
        *(f"* {note}" for note in told.notes),
    ]
    return "\n".join(lines) + "\n"


def _line(one: Row) -> str:
    holds = {True: "yes", False: "**no**", None: "–"}[one.holds]
    return (
        f"| {one.work} | {one.ours:,.3f} | {one.anchor} | {one.anchor_value:,.3f} | **{one.ratio:.3f}** | "
        f"{one.goal or '–'} | {holds} |"
    )


def keep(name: str, text: str) -> Path:
    """Keep a page beside the other results."""
    RESULTS.mkdir(parents=True, exist_ok=True)
    path = RESULTS / f"{name}.md"
    path.write_text(text, encoding="utf-8")
    return path
