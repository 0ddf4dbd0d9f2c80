"""The crash proof as a part of a document: figures between two marks, with date, seed and command."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from duecourse.documents import CrashedProfile, CrashProof

BEGIN: Final = "<!-- crash: begin -->"
END: Final = "<!-- crash: end -->"


def write(path: Path, proof: CrashProof, *, command: str, day: date) -> None:
    """Put the figures between the marks of a document; ValueError if it has none."""
    text = path.read_text("utf-8")
    before, found, rest = text.partition(BEGIN)
    _, ended, after = rest.partition(END)
    if not (found and ended):
        raise ValueError(f"{path} has no lines {BEGIN} and {END}")
    path.write_text(f"{before}{BEGIN}\n{rendered(proof, command=command, day=day)}\n{END}{after}", "utf-8")


def rendered(proof: CrashProof, *, command: str, day: date) -> str:
    """The figures as Markdown."""
    parts = [f"{day.isoformat()}, seed {proof.seed}: `{command}`"]
    for title, runs in (("Random schedules", proof.profiles), ("Every crash point × outcome", proof.exhaustive)):
        if runs:
            parts += [f"### {title}", _profiles(runs)]
    if proof.mutants is not None:
        kills = [(kill["name"], kill["profile"], kill["schedules"]) for kill in proof.mutants.by]
        parts += [f"### Planted faults: {proof.mutants.killed} of {proof.mutants.planted} found"]
        parts += [_table(("fault", "profile", "found in schedule"), kills)]
    if proof.naive:
        rows = [(one.client, one.profile, f"{one.duplicated} of {one.schedules}") for one in proof.naive]
        parts += ["### Plain clients in the same world", _table(("client", "profile", "duplicated in"), rows)]
    return "\n\n".join(parts)


def _profiles(runs: Sequence[CrashedProfile]) -> str:
    head = ("profile", "schedules", "duplicates", "lost", "phantom", "out of order", "seconds")
    rows = [
        (run.profile, run.schedules, run.duplicates, run.lost, run.phantom, run.out_of_order, run.seconds)
        for run in runs
    ]
    return _table(head, rows)


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = [" | ".join(head), "|".join("---" for _ in head), *(" | ".join(map(str, row)) for row in rows)]
    return "\n".join(f"| {line} |" if "---" not in line else f"|{line}|" for line in lines)
