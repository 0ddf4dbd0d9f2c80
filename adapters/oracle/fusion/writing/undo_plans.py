"""Undoing: what each record that was written is taken back by.

Promises and disputes a person takes back, asked by a task of the account's strategy where the settings name a template
for it. Notes stay for good.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from adapters.kit.places import CUSTOMER, place
from adapters.oracle.fusion.writing import task
from adapters.oracle.fusion.writing.application import APPLIED, NONE, RECEIPT
from adapters.oracle.fusion.writing.receipt import RECEIPTS, REVERSED, STANDS, STATE
from adapters.oracle.mapping.marks import plain
from canonical_model.write_back import UndoAct, WriteBack, WrittenRecord
from canonical_model.writing import Plan, PlannedStep

_BY_HAND: Final = {
    "note": "a note cannot be deleted",
    "promise": "a promise is cancelled in Collections, by a person: REST cannot",
    "dispute": "a dispute is withdrawn in its approval, by a person: REST cannot",
}


def undo_plan(act: WriteBack, undo: UndoAct, *, template: str) -> Plan:
    """What takes each record back, the newest first; ValueError in words where nothing can be."""
    made = next((one.native_key[0] for one in undo.records if one.step == "receipt"), "")
    steps = [step for number, record in enumerate(undo.records) for step in _taken_back(number, record, made)]
    steps += list(_tasks(act, undo, template)) if template else []
    stays = dict.fromkeys(
        words for one in undo.records if (words := _BY_HAND.get(one.step.partition(" ")[0])) is not None
    )
    if not steps:
        raise ValueError("; ".join(stays) or "nothing of it took effect, so there is nothing to take back")
    return Plan(steps=tuple(steps), lost=tuple(stays))


def _taken_back(number: int, record: WrittenRecord, made: str) -> Iterator[PlannedStep]:
    match record.step.partition(" ")[0]:
        case "exclude":
            yield PlannedStep(
                name=f"exclude {number}", kind="assign", subjects=record.subjects, before=_flag(record.content),
                content={**record.content, **_flag(record.before or {})},
            )  # fmt: skip
        case "apply":
            content = {**record.content, APPLIED: NONE, RECEIPT: record.content[RECEIPT] or made}
            yield PlannedStep(
                name=f"unapply {number}", kind="assign", subjects=record.subjects, content=content,
                before={APPLIED: record.content[APPLIED]},
            )  # fmt: skip
        case "receipt":
            yield PlannedStep(
                name=f"reverse {number}", kind="assign", subjects=(place(RECEIPTS, *record.native_key),),
                own_record=True, before={STATE: STANDS}, content={STATE: REVERSED},
            )  # fmt: skip


def _tasks(act: WriteBack, undo: UndoAct, template: str) -> Iterator[PlannedStep]:
    """A task for each promise or dispute, with its number."""
    for number, record in enumerate(undo.records):
        kind = record.step.partition(" ")[0]
        if kind in {"promise", "dispute"}:
            told = f"Please withdraw {kind} {record.native_key[0]}: {undo.why}"
            yield PlannedStep(
                name=f"task {number}", kind="create", reference_kind="TK", identity=record.native_key,
                subjects=(place(CUSTOMER, act.entity, act.customer_number),), finality="handed_over",
                before={task.STRATEGY: task.ONE},
                content={task.ACCOUNT: act.customer_number, task.TEMPLATE: template, task.TEXT: plain(told)},
            )  # fmt: skip


def _flag(told: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in told.items() if name == "excluded"}
