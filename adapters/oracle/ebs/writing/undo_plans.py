"""Undoing: what each record that was written is taken back by, and what no call takes back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from adapters.kit.places import place
from adapters.oracle.ebs.settings import Writing
from adapters.oracle.ebs.writing import applications, disputes, promises, receipts
from canonical_model.write_back import UndoAct, WriteBack, WrittenRecord
from canonical_model.writing import Plan, PlannedStep

_NOTE_STAYS: Final = "the note: no call removes one"
_REQUEST_STAYS: Final = (
    "a request for a credit memo is ended by its approver: reject it in the workflow, or in the Collections window"
)
_KEPT: Final = "the record that was taken back: Oracle keeps it, with its reversal"


def undo_plan(act: WriteBack, undo: UndoAct, *, settings: Writing) -> Plan:
    """What takes each record back, the newest first; ValueError in words where nothing can be."""
    steps: list[PlannedStep] = []
    stays = False
    for number, record in enumerate(undo.records):
        taken = _taken_back(act, number, record, steps, settings)
        stays = stays or taken is None
        steps += [taken] if taken is not None else []
    if not steps:
        raise ValueError(
            f"{_NOTE_STAYS}: write a second one that says so" if stays else "nothing of it took effect to take back"
        )
    return Plan(steps=tuple(steps), lost=(_KEPT, *((_NOTE_STAYS,) if stays else ())))


def _taken_back(
    act: WriteBack, number: int, record: WrittenRecord, before: list[PlannedStep], settings: Writing
) -> PlannedStep | None:
    own = record.native_key[0]
    match record.step.partition(" ")[0]:
        case "apply":
            where = place("application", act.entity, own)
            return _own(f"unapply {number}", where, applications.STANDS, applications.TAKEN)
        case "receipt":
            needs = tuple(one.name for one in before if one.name.startswith("unapply"))
            return _own(
                f"reverse {number}", place("receipt", act.entity, own), receipts.STANDS, receipts.REVERSED, needs
            )
        case "promise":
            return _own(f"cancel {number}", place("promise", act.entity, own), promises.STANDS, promises.WITHDRAWN)
        case "dispute" if settings.dispute_by == "collections":
            return _own(f"withdraw {number}", place(disputes.ONE, act.entity, own), disputes.STANDS, disputes.ENDED)
        case "dispute":
            raise ValueError(_REQUEST_STAYS)
        case "note":
            return None
    raise ValueError(f"{record.step} is not taken back by a call: what was taken back stays so")


def _own(
    name: str, where: str, before: Mapping[str, str], after: Mapping[str, str], needs: tuple[str, ...] = ()
) -> PlannedStep:
    return PlannedStep(
        name=name, kind="assign", subjects=(where,), own_record=True, before=dict(before), content=dict(after),
        needs=needs,
    )  # fmt: skip
