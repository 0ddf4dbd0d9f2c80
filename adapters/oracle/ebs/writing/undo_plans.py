"""Undoing: what each record that was written is taken back by, and what no call takes back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from adapters.kit.places import place
from adapters.oracle.ebs.writing import applications, disputes, notes, promises, receipts
from canonical_model.write_back import UndoAct, WriteBack, WrittenRecord
from canonical_model.writing import Plan, PlannedStep

_MAY_DELETE: Final = "a note only where this user may delete notes (JTF_NOTE_DELETE): otherwise it is refused"
_KEPT: Final = "the record that was taken back: Oracle keeps it, with its reversal"


def undo_plan(act: WriteBack, undo: UndoAct) -> Plan:
    """What takes each record back, the newest first; ValueError in words where nothing can be."""
    steps: list[PlannedStep] = []
    for number, record in enumerate(undo.records):
        steps.append(_taken_back(act, number, record, steps))
    if not steps:
        raise ValueError("nothing of it took effect, so there is nothing to take back")
    removes = any(record.step.startswith("note") for record in undo.records)
    return Plan(steps=tuple(steps), lost=(_MAY_DELETE if removes else _KEPT,))


def _taken_back(act: WriteBack, number: int, record: WrittenRecord, before: list[PlannedStep]) -> PlannedStep:
    def where(kind: str) -> str:
        return place(kind, act.entity, record.native_key[0])

    match record.step.partition(" ")[0]:
        case "note":
            return _own(f"remove {number}", where("note"), notes.STANDS, notes.REMOVED)
        case "apply":
            return _own(f"unapply {number}", where("application"), applications.STANDS, applications.TAKEN)
        case "receipt":
            needs = tuple(one.name for one in before if one.name.startswith("unapply"))
            return _own(f"reverse {number}", where("receipt"), receipts.STANDS, receipts.REVERSED, needs)
        case "promise":
            return _own(f"cancel {number}", where("promise"), promises.STANDS, promises.WITHDRAWN)
        case "dispute":
            return _own(f"withdraw {number}", where(disputes.ONE), disputes.STANDS, disputes.ENDED)
    raise ValueError(f"{record.step} is not taken back by a call: what was taken back stays so")


def _own(
    name: str, where: str, before: Mapping[str, str], after: Mapping[str, str], needs: tuple[str, ...] = ()
) -> PlannedStep:
    return PlannedStep(
        name=name, kind="assign", subjects=(where,), own_record=True, before=dict(before), content=dict(after),
        needs=needs,
    )  # fmt: skip
