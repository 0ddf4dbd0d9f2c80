"""What Tryton's screens show of what was written, looked at by SQL."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import psycopg
from duecourse_tryton.mapping.ledger import BLOCKED

from adapters.kit.places import parts
from canonical_model.steps import Step
from canonical_model.write_back import Operation
from conformance.suite import Landed
from proving import truth


class Seen:
    """One look."""

    def __init__(self, books: psycopg.Connection[dict[str, Any]]) -> None:
        self._books = books

    def snapshot(self) -> str:
        """Open lines with what hangs on them, notes, and dunnings."""
        lines = self._books.execute(f"{truth.LINES} AND l.reconciliation IS NULL ORDER BY l.id")
        dunnings = self._books.execute("SELECT line, blocked, state FROM account_dunning ORDER BY line")
        return "\n".join(map(str, [*lines, *truth.notes(self._books), *dunnings]))

    def landed(self, operation: Operation, steps: Sequence[Step]) -> Landed:
        """Notes by their reference, blocks and applications by what stands on the lines."""
        if operation == "undo":
            return Landed(object="undone", own=True, times=int(all(map(self._undone, steps))), text="")
        notes = [step for step in steps if step.name in {"note", "promise", "dispute"}]
        if notes:
            return self._note(operation, notes[0], [step for step in steps if step.kind == "assign"])
        if operation == "hold":
            return Landed(object="account.dunning", own=True, times=int(all(map(self._is_blocked, steps))), text="")
        used = [step for step in steps if step.name.startswith("apply")]
        text = "\n".join(str(self._line(step.content[name])) for step in used for name in ("receipt", "item"))
        return Landed(
            object="account.move.reconciliation", own=True, times=int(all(map(self._is_used, used))), text=text
        )

    def _note(self, operation: Operation, step: Step, blocks: Sequence[Step]) -> Landed:
        texts = [text for on, text in truth.notes(self._books) if on == step.content["on"] and step.reference in text]
        times = len(texts) if all(map(self._is_blocked, blocks)) else 0
        return Landed(object="ir.note", own=operation == "note", times=times, text="\n".join(texts))

    def _line(self, number: str) -> dict[str, Any]:
        return dict(self._books.execute(f"{truth.LINES} AND l.id = %s", (int(number),)).fetchone() or {})

    def _is_blocked(self, step: Step) -> bool:
        there = {line for _, line in truth.blocked(self._books)}
        return (int(parts(step.subjects[0])[-1]) in there) == (step.content[BLOCKED] == "yes")

    def _is_used(self, step: Step) -> bool:
        credit, item = self._line(step.content["receipt"]), self._line(step.content["item"])
        together = credit["reconciliation"] is not None and credit["reconciliation"] == item["reconciliation"]
        return together or credit["pays"] is not None

    def _undone(self, step: Step) -> bool:
        if step.name.startswith("block"):
            return self._is_blocked(step)
        number = int(step.subjects[0].rpartition("/")[2])
        if step.name.startswith("remove"):
            return self._books.execute("SELECT 1 FROM ir_note WHERE id = %s", (number,)).fetchone() is None
        line = self._line(str(number))
        return line["reconciliation"] is None if step.name.startswith("unreconcile") else line["pays"] is None
