"""Undoing: what each record that was written is taken back by, and what no service takes back."""

from __future__ import annotations

from adapters.sap.s4.settings import Writing
from adapters.sap.s4.writing.places import CUSTOMER
from canonical_model.write_back import UndoAct, WrittenRecord
from canonical_model.writing import Plan, PlannedStep


def undo_plan(undo: UndoAct, *, settings: Writing) -> Plan:
    """A step a record, the newest first; ValueError in words where one cannot be taken back."""
    steps = tuple(_taken_back(number, record, settings) for number, record in enumerate(undo.records))
    if not steps:
        raise ValueError("nothing of it took effect, so there is nothing to take back")
    return Plan(steps=steps)


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
