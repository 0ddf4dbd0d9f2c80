"""Undoing: what each record that was written is taken back by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from adapters.dynamics.business_central.writing import note, on_entry, on_invoice, payment
from adapters.kit.places import place
from canonical_model.write_back import UndoAct, WrittenRecord
from canonical_model.writing import Plan, PlannedStep

_PERSON: Final = "nothing of it can be taken back here: a payment that was posted is reversed on the screen"
_NAMES: Final = {"promise": on_invoice.PROMISE, "dispute": on_invoice.DISPUTE}


def undo_plan(undo: UndoAct) -> Plan:
    """What takes each record back, the newest first; ValueError in words where nothing can."""
    steps = [step for number, record in enumerate(undo.records) for step in _taken_back(number, record)]
    steps += _withdrawn(undo.records)
    if not steps:
        raise ValueError(_PERSON)
    return Plan(steps=tuple(steps))


def _withdrawn(records: Sequence[WrittenRecord]) -> Iterator[PlannedStep]:
    """A journal with its lines, as long as it was not posted."""
    if any(record.step == "post" for record in records):
        return
    lines = [record.native_key[0] for record in records if record.step.startswith(payment.LINE)]
    for record in records:
        if record.step == payment.JOURNAL:
            yield PlannedStep(
                name="withdraw", kind="assign", own_record=True,
                subjects=(place(payment.JOURNAL, *record.native_key, *lines),),
                before={payment.STATE: payment.DRAFT}, content={payment.STATE: payment.GONE},
            )  # fmt: skip


def _taken_back(number: int, record: WrittenRecord) -> Iterator[PlannedStep]:
    kind = record.step.partition(" ")[0]
    if kind == note.NOTE:
        yield PlannedStep(
            name=f"remove {number}", kind="assign", subjects=(place("note", *record.native_key),), own_record=True,
            before={note.STANDING: note.STANDS}, content={note.STANDING: note.REMOVED},
        )  # fmt: skip
    elif kind == "hold":
        value = record.content[on_entry.HELD]
        yield PlannedStep(
            name="hold", kind="assign", subjects=record.subjects, before={on_entry.HELD: value},
            content={on_entry.HELD: (record.before or {}).get(on_entry.HELD, "")},
        )  # fmt: skip
    elif kind in _NAMES:
        name = _NAMES[kind]
        yield PlannedStep(
            name=f"{kind} {number}", kind="assign", subjects=record.subjects, before={name: record.content[name]},
            content={on_invoice.NUMBER: record.content[on_invoice.NUMBER], name: (record.before or {}).get(name, "")},
        )  # fmt: skip
