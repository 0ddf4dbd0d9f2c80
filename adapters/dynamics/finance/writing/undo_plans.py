"""Undoing: what each record that was written is taken back by."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from adapters.dynamics.finance.mapping.disputes import NONE
from adapters.dynamics.finance.writing import note, slot
from adapters.dynamics.finance.writing.journal import DRAFT, GONE, JOURNAL, STATE
from adapters.kit.places import place
from canonical_model.write_back import UndoAct, WrittenRecord
from canonical_model.writing import Plan, PlannedStep

#: where a note lives → the step that takes it away
_REMOVERS: Final = {note.ATTACHMENT: "remove", note.ACTIVITY: "dismiss"}
_STAYS: Final = "a journal that was posted meanwhile: a person reverses it"


def undo_plan(undo: UndoAct) -> Plan:
    """What takes each record back, the newest first; ValueError in words where nothing is there."""
    steps = [step for number, record in enumerate(undo.records) for step in _taken_back(number, record)]
    if not steps:
        raise ValueError("nothing of it took effect, so there is nothing to take back")
    return Plan(steps=tuple(steps), lost=(_STAYS,) if any(one.name.startswith("post") for one in steps) else ())


def _taken_back(number: int, record: WrittenRecord) -> Iterator[PlannedStep]:
    match record.step.partition(" ")[0]:
        case note.ATTACHMENT | note.ACTIVITY as home:
            yield PlannedStep(
                name=f"{_REMOVERS[home]} {number}", kind="assign", own_record=True,
                subjects=(place("note", *record.native_key),), content=note.REMOVED,
                before={**note.STANDS, note.TEXT: record.content[note.TEXT]},
            )  # fmt: skip
        case "slot":
            yield PlannedStep(
                name=f"slot {number}", kind="assign", subjects=record.subjects,
                before={name: record.content[name] for name in (slot.STATUS, slot.AMOUNT, slot.DAY)},
                content={slot.STATUS: NONE, slot.AMOUNT: "0", slot.DAY: "", slot.REASON: "", slot.NOTE: ""},
            )  # fmt: skip
        case "journal":
            yield PlannedStep(
                name=f"post {number}", kind="assign", subjects=(place(JOURNAL, *record.native_key),), own_record=True,
                before={STATE: DRAFT}, content={STATE: GONE},
            )  # fmt: skip
