"""What of an earlier write-back can be taken back, and in words what cannot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from adapters.sap.ecc.settings import Writing
from adapters.sap.rfc.cases import voided
from canonical_model.write_back import UndoAct, WrittenRecord
from canonical_model.writing import Plan, PlannedStep

#: first word of a step's name → why it is not taken back from here
_BY_HAND: Final[Mapping[str, str]] = {
    "advice": "an IDoc is not taken back: delete its payment advice in FBE6, or the IDoc in BD87 before it is worked",
    "clear": "a clearing is reset in FBRA by hand: ECC has no remote function for it",
    "promise": "a promise is withdrawn in UDM_SPECIALIST by hand: SAP has no public function for it",
    "status": "the status of a case is not set back: reopen it in UDM_DISPUTE",
}


def undone(undo: UndoAct, own: Writing) -> Plan:
    """The steps that take an act back; ValueError in words where that is done by hand."""
    steps = tuple(step for number, record in enumerate(undo.records) for step in _taken_back(number, record, own))
    if not steps:
        raise ValueError("nothing of it took effect, so there is nothing to take back")
    return Plan(steps=steps)


def _taken_back(number: int, record: WrittenRecord, own: Writing) -> tuple[PlannedStep, ...]:
    kind = record.step.partition(" ")[0]
    if kind in _BY_HAND:
        raise ValueError(_BY_HAND[kind])
    if kind == "dispute":
        return voided(record, own)
    if kind == "note":
        name = record.native_key[-1]
        step = PlannedStep(
            name=f"note {number}", kind="assign", subjects=record.subjects, own_record=True,
            before={name: "stands"}, content={name: "removed"},
        )  # fmt: skip
        return (step,)
    step = PlannedStep(
        name=f"{kind} {number}", kind="assign", subjects=record.subjects, before=record.content,
        content=record.before or {},
    )  # fmt: skip
    return (step,)
