"""Cash taken back as Tryton takes it back: unreconciled, unlinked, and its moves cancelled by moves of their own."""

from __future__ import annotations

import json
from typing import Any, Final

from adapters.kit.places import kind_of, parts
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure
from duecourse_tryton.writing.outcomes import written
from duecourse_tryton.writing.requests import Calls, rows_in, seen

#: places: a statement of ours, a move of ours, one line
STATEMENT, MOVE, LINE = "statement", "move", "line"
RECONCILED, LINKED, BOOKED = "reconciled", "linked", "booked"
YES, NO = "yes", "no"
_LINES: Final = "account.move.line"
_MOVES: Final = "account.move"


class Lines:
    """Some value of the receivable lines of a statement, a move, or of one line."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The lines."""
        fields = ("reconciliation", "invoice_payment")
        return self._calls.look(_LINES, _domain(step), fields, company=step.entity)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        return (self.standing(step, response),)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord:
        """Whether any of them is reconciled, or linked to an invoice."""
        rows = rows_in(response)
        field = "reconciliation" if RECONCILED in step.content else "invoice_payment"
        ids = [int(row["id"]) for row in rows if row.get(field) is not None]
        return self._native(step, YES if ids else NO, json.dumps(ids))

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, self._native(step, NO, ""))

    @staticmethod
    def _native(step: Step, value: str, version: str) -> NativeRecord:
        name = RECONCILED if RECONCILED in step.content else LINKED
        return NativeRecord(type=_LINES, key=parts(step.subjects[0]), content={name: value}, version=version)


class Unreconcile(Lines):
    """By the wizard of Tryton's own screen."""

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """What was settled with them is open again."""
        return self._calls.wizard(
            "account.move.unreconcile_lines", "unreconcile", {}, records=_ids(step, facts), company=step.entity
        )


class Unlink(Lines):
    """No longer a payment of an invoice."""

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The lines stand on the account again."""
        values = {"invoice_payment": None}
        return self._calls.call("model.account.move.line.write", _ids(step, facts), values, company=step.entity)


class Cancel:
    """Moves of ours cancelled, each by a move that names it as its origin."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """Cancel those that are not."""
        data = {"default": {"description": f"undone: {step.subjects[0]}", "reversal": True}}
        return self._calls.wizard("account.move.cancel", "cancel", data, records=_ids(step, facts), company=step.entity)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The moves, and those that cancel them."""
        key = parts(step.subjects[0])[0]
        own = (
            [["origin", "=", f"account.statement,{key}"]]
            if kind_of(step.subjects[0]) == STATEMENT
            else [["id", "=", int(key)]]
        )
        back = (
            [["origin.origin", "=", f"account.statement,{key}", "account.move"]]
            if kind_of(step.subjects[0]) == STATEMENT
            else [["origin", "=", f"account.move,{key}"]]
        )
        return self._calls.look(_MOVES, [["OR", own, back]], ("origin",), company=step.entity)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        return (self.standing(step, response),)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord:
        """Whether they are booked or cancelled."""
        rows = rows_in(response)
        undone = {str(row.get("origin") or "").partition("account.move,")[2] for row in rows}
        booked = [int(row["id"]) for row in rows if not str(row.get("origin") or "").startswith("account.move,")]
        left = [one for one in booked if str(one) not in undone]
        return _cancelled(step, YES if left else NO, json.dumps(left))

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, _cancelled(step, NO, ""))


def _domain(step: Step) -> list[Any]:
    kind, key = kind_of(step.subjects[0]), parts(step.subjects[0])[-1]
    whose: dict[str, list[Any]] = {
        STATEMENT: ["move.origin", "=", f"account.statement,{key}"], MOVE: ["move", "=", int(key)],
    }  # fmt: skip
    return [whose.get(kind, ["id", "=", int(key)]), ["party", "!=", None]]


def _ids(step: Step, facts: Facts) -> list[int]:
    return [int(one) for one in json.loads(seen(step, facts).version)]


def _cancelled(step: Step, booked: str, version: str) -> NativeRecord:
    return NativeRecord(type=_MOVES, key=parts(step.subjects[0]), content={BOOKED: booked}, version=version)
