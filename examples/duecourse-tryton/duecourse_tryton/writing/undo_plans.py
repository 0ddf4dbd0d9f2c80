"""Undoing: what each record that was written is taken back by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from adapters.kit.places import place
from canonical_model.write_back import UndoAct, WrittenRecord
from canonical_model.writing import Plan, PlannedStep
from duecourse_tryton.writing.notes import REMOVED, STANDS
from duecourse_tryton.writing.statement import CANCELLED, DRAFT, POSTED, STATE, VALIDATED
from duecourse_tryton.writing.undoing import BOOKED, LINE, LINKED, MOVE, NO, RECONCILED, STATEMENT, YES


def undo_plan(undo: UndoAct) -> Plan:
    """What takes each record back, the newest first; ValueError in words where nothing is there."""
    states = {r.content[STATE] for r in undo.records if r.step in {"validate", "post", "book"} and STATE in r.content}
    steps = [step for number, record in enumerate(undo.records) for step in _taken_back(number, record, states)]
    if not steps:
        raise ValueError("nothing of it took effect, so there is nothing to take back")
    return Plan(steps=tuple(steps))


def _taken_back(number: int, record: WrittenRecord, states: set[str]) -> Iterator[PlannedStep]:
    match record.step.partition(" ")[0]:
        case "note" | "promise" | "dispute":
            where = place("note", record.content["on"], *record.native_key)
            yield _own(f"remove {number}", where, STANDS, REMOVED)
        case "block":
            yield _put_back(number, record)
        case "statement":
            yield from _statement(number, place(STATEMENT, *record.native_key), states)
        case "apply" | "use":
            yield from _open_again(number, place(LINE, record.native_key[-1]))
        case "part" if POSTED in states:
            yield _own(f"cancel {number}", place(MOVE, *record.native_key), {BOOKED: YES}, {BOOKED: NO})


def _statement(number: int, where: str, states: set[str]) -> Iterator[PlannedStep]:
    """One that is posted stays, and its moves are cancelled; one that is not is cancelled itself."""
    if POSTED not in states:
        state = VALIDATED if VALIDATED in states else DRAFT
        yield _own(f"abandon {number}", where, {STATE: state}, {STATE: CANCELLED})
        return
    yield from _open_again(number, where)
    yield _own(f"cancel {number}", where, {BOOKED: YES}, {BOOKED: NO})


def _open_again(number: int, where: str) -> Iterator[PlannedStep]:
    """What was settled is open again, and what was a part hangs on nothing; each is left where it is so already."""
    yield _own(f"unreconcile {number}", where, {RECONCILED: YES}, {RECONCILED: NO})
    yield _own(f"unlink {number}", where, {LINKED: YES}, {LINKED: NO})


def _own(name: str, where: str, before: Mapping[str, str], after: Mapping[str, str]) -> PlannedStep:
    return PlannedStep(
        name=name, kind="assign", subjects=(where,), own_record=True, before=dict(before), content=dict(after)
    )


def _put_back(number: int, record: WrittenRecord) -> PlannedStep:
    """Free again if ours still blocks it, blocked again if we freed it."""
    return PlannedStep(
        name=f"block {number}", kind="assign", subjects=record.subjects, before=record.content,
        content=dict(record.before or {}),
    )  # fmt: skip
