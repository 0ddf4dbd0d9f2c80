"""Undoing: what each record that was written is taken back by, and what no service takes back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from adapters.kit.places import CUSTOMER
from adapters.sap.rfc.cases import voided
from adapters.sap.s4.settings import Fscm, Writing
from canonical_model.write_back import UndoAct, WrittenRecord
from canonical_model.writing import Plan, PlannedStep

#: first word of a step's name → why no service takes it back
_BY_HAND: Final[Mapping[str, str]] = {
    "promise": "a promise is withdrawn in UDM_SPECIALIST or F4710 by hand: SAP has no public function for it",
    "status": "the status of a case is not set back: reopen it in UDM_DISPUTE",
}


def undo_plan(undo: UndoAct, *, settings: Writing, fscm: Fscm | None) -> Plan:
    """What takes each record back, the newest first; ValueError in words where one cannot be taken back."""
    steps = tuple(
        step
        for number, record in enumerate(undo.records)
        for step in (_in_fscm(record, fscm) or (_taken_back(number, record, settings),))
    )
    if not steps:
        raise ValueError("nothing of it took effect, so there is nothing to take back")
    return Plan(steps=steps)


def _in_fscm(record: WrittenRecord, fscm: Fscm | None) -> tuple[PlannedStep, ...]:
    """Of a record of FSCM; empty for any other."""
    kind = record.step.partition(" ")[0]
    if kind in _BY_HAND:
        raise ValueError(_BY_HAND[kind])
    if kind != "dispute":
        return ()
    if fscm is None:
        raise ValueError("the case was made over RFC, and the system's settings name no fscm any more")
    return voided(record, fscm)


def _taken_back(number: int, record: WrittenRecord, settings: Writing) -> PlannedStep:
    match record.step.partition(" ")[0]:
        case "note":
            name = record.native_key[-1]
            return _own(f"note {number}", record.subjects, before={name: "stands"}, after={name: "removed"})
        case "advice":
            place = "/".join(("advice", *record.native_key))
            return _own(f"advice {number}", (place,), before={"advice": "stands"}, after={"advice": "deleted"})
        case "post":
            place = "/".join(("entry", *record.native_key))
            before, after = {"document": "posted", "line": "open"}, {"document": "reversed"}
            return _own(f"reverse {number}", (place,), before=before, after=after)
        case "clear":
            raise ValueError(
                "a clearing is reset by a person (FBRA), SAP has no service for it; after that and the next "
                "`duecourse sync` what was posted can be undone here"
            )
    return _put_back(number, record, settings)


def _own(name: str, subjects: tuple[str, ...], *, before: dict[str, str], after: dict[str, str]) -> PlannedStep:
    return PlannedStep(name=name, kind="assign", subjects=subjects, own_record=True, before=before, content=after)


def _put_back(number: int, record: WrittenRecord, settings: Writing) -> PlannedStep:
    """The value that stood there before."""
    emptied = [name for name, value in (record.before or {}).items() if not value]
    if emptied and record.step != CUSTOMER and not settings.empty_codes:
        raise ValueError(f"{', '.join(emptied)} would have to be emptied, which SAP's schema has no way to say")
    name = f"{record.step.partition(' ')[0]} {number}"
    return PlannedStep(
        name=name, kind="assign", subjects=record.subjects, before=record.content, content=record.before or {}
    )
