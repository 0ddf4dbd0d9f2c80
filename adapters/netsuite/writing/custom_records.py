"""Promises and disputes as records of our SuiteApp: amount, items and history, which NetSuite's own fields have not.

The external id makes a record once; a field of it carries the id of ours that it stands for, so that its status is
found whoever asks.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from adapters.kit.compared import plain_amount
from adapters.kit.places import kind_of, parts
from adapters.netsuite.writing.customers import id_of, looked_up, lookup
from adapters.netsuite.writing.outcomes import made, record_in, written
from adapters.netsuite.writing.requests import get, number, patch, put, query, rows_in
from canonical_model.errors import BadAnswer
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

STATUS: Final = "status"
OPEN, CLOSED, WITHDRAWN = "open", "closed", "withdrawn"
_OURS: Final = "reference"
_AMOUNT: Final = "amount"


def record_name(kind: str) -> str:
    """The record type of a kind: promise or dispute."""
    return f"customrecord_duecourse_{kind}"


def field_name(kind: str, name: str) -> str:
    """A field of it."""
    return f"custrecord_duecourse_{kind}_{name}"


class OwnRecord:
    """One record of a kind."""

    def __init__(self, kind: str) -> None:
        self._kind = kind

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """All its fields, with customer and subsidiary as NetSuite knows them."""
        told: dict[str, Any] = {**step.content, _AMOUNT: number(step.content[_AMOUNT])}
        told |= {"customer": {"id": id_of(step, facts)}, "subsidiary": {"id": step.entity}}
        body = {field_name(self._kind, name): value for name, value in told.items()}
        return put(record_name(self._kind), step.reference, body)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The record with our external id."""
        return get(record_name(self._kind), f"eid:{step.reference}")

    def relied_on(self, step: Step, _facts: Facts) -> ErpRequest:
        """The customer's internal id."""
        return lookup(step)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The record, if there is one."""
        record = record_in(response)
        if record is None:
            return ()
        content = {name: self._value(record, name) for name in step.content}
        return (NativeRecord(type=record_name(self._kind), key=(str(record["id"]),), content=content),)

    def standing(self, _step: Step, response: ErpResponse) -> NativeRecord | None:
        """The customer."""
        return looked_up(response)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        native = NativeRecord(type=record_name(self._kind), key=(made(answer) or step.reference,), content=step.content)
        return written(answer, native)

    def _value(self, record: Mapping[str, Any], name: str) -> str:
        value = record.get(field_name(self._kind, name))
        return plain_amount(value) if name == _AMOUNT else str(value or "")


class OwnStatus:
    """The status of a record of ours, found by the id of ours that it stands for."""

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The new status."""
        seen = facts.get(step.name)
        if seen is None:
            raise ValueError(f"the record of step {step.name} was not looked for")
        kind = kind_of(step.subjects[0])
        return patch(record_name(kind), seen.key[0], {field_name(kind, STATUS): step.content[STATUS]})

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The status that stands there."""
        kind, ours = kind_of(step.subjects[0]), parts(step.subjects[0])[0]
        statement = (
            f"SELECT x.id, x.{field_name(kind, STATUS)} AS {STATUS} FROM {record_name(kind)} x "  # noqa: S608 - names of our own
            f"WHERE x.{field_name(kind, _OURS)} = ? ORDER BY x.id"
        )
        return query(statement, ours)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The record and its status; what was withdrawn does not count beside another one."""
        rows = rows_in(response)
        living = [row for row in rows if row.get(STATUS) != WITHDRAWN] or rows[-1:]
        if len(living) > 1:
            raise BadAnswer(f"{len(living)} records stand for one of ours: {', '.join(row['id'] for row in living)}")
        return _status(step, living[0]["id"], living[0].get(STATUS, "")) if living else None

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, _status(step, parts(step.subjects[0])[0], step.content[STATUS]))


def _status(step: Step, key: str, status: str) -> NativeRecord:
    return NativeRecord(type=record_name(kind_of(step.subjects[0])), key=(key,), content={STATUS: status})
