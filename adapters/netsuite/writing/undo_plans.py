"""Undoing: what each record that was written is taken back by, and what no service takes back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from adapters.kit.places import CUSTOMER, place
from adapters.netsuite.settings import Writing
from adapters.netsuite.writing.custom_records import OPEN, STATUS, WITHDRAWN
from adapters.netsuite.writing.payment import PAYMENT
from adapters.netsuite.writing.removal import REMOVED, STANDS
from adapters.netsuite.writing.voiding import POSTED, VOIDED
from canonical_model.write_back import UndoAct, WrittenRecord
from canonical_model.writing import Plan, PlannedStep

#: un-pausing makes Dunning Letters look at the customer at once [netsuite.md §2]
MAY_MAIL: Final = "un-pausing lets Dunning Letters look at it at once, which may mail the customer"
#: a user note's key holds the reference it is found by, an activity's does not
_USER_NOTE_KEY: Final = 2


def undo_plan(undo: UndoAct, *, settings: Writing) -> Plan:
    """What takes each record back, the newest first; ValueError in words where one cannot be taken back."""
    steps = tuple(_taken_back(number, record, settings) for number, record in enumerate(undo.records))
    if not steps:
        raise ValueError("nothing of it took effect, so there is nothing to take back")
    mails = (MAY_MAIL,) if any(_unpauses(record) for record in undo.records) else ()
    return Plan(steps=steps, lost=mails)


def _unpauses(record: WrittenRecord) -> bool:
    return any("3805" in name for name in record.content)


def _taken_back(number: int, record: WrittenRecord, settings: Writing) -> PlannedStep:
    match record.step.partition(" ")[0]:
        case "note" if len(record.native_key) == _USER_NOTE_KEY:
            return _own(f"note {number}", place("note", *record.native_key), STANDS, REMOVED)
        case "note":
            return _own(f"remove {number}", place(record.native_type, *record.native_key), STANDS, REMOVED)
        case "promise" | "dispute" as kind:
            where = place(kind, record.content["reference"])
            return _own(f"{STATUS} {number}", where, {STATUS: OPEN}, {STATUS: WITHDRAWN})
        case "case":
            raise ValueError("a support case is closed in NetSuite itself: other people work on it")
        case "payment":
            return _payment(number, record, settings)
    return _put_back(number, record)


def _payment(number: int, record: WrittenRecord, settings: Writing) -> PlannedStep:
    where = place(PAYMENT, *record.native_key)
    if settings.take_back == "void":
        return _own(f"void {number}", where, POSTED, VOIDED)
    if settings.take_back == "delete":
        return _own(f"remove {number}", where, STANDS, REMOVED)
    raise ValueError(
        "take_back is not set in the system's writing settings: whether a payment is voided or deleted is this "
        "account's own rule; or void it in NetSuite itself"
    )


def _own(name: str, where: str, before: Mapping[str, str], after: Mapping[str, str]) -> PlannedStep:
    return PlannedStep(
        name=name, kind="assign", subjects=(where,), own_record=True, before=dict(before), content=dict(after)
    )


def _put_back(number: int, record: WrittenRecord) -> PlannedStep:
    """The value that stood there before, if ours still stands."""
    kept = {name: value for name, value in (record.before or {}).items() if name in record.content}
    first = record.step.partition(" ")[0]
    name = first if first == CUSTOMER else f"{first} {number}"
    return PlannedStep(name=name, kind="assign", subjects=record.subjects, before=record.content, content=kept)
