"""Taking back a record of ours: deleted by its internal id."""

from __future__ import annotations

from typing import Final

from adapters.kit.places import kind_of, parts
from adapters.netsuite.writing.outcomes import record_in, written
from adapters.netsuite.writing.requests import delete, get
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

RECORD: Final = "record"
STANDS: Final = {RECORD: "stands"}
REMOVED: Final = {RECORD: "removed"}


class Removal:
    """One record, named by its type and its id."""

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """Delete it."""
        return delete(*_record(step))

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Whether it is there."""
        return get(*_record(step), fields=("id",))

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        return (self.standing(step, response),)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord:
        """Whether it stands or is removed."""
        record = record_in(response)
        return _native(step, STANDS if record is not None else REMOVED)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, _native(step, REMOVED))


def _record(step: Step) -> tuple[str, str]:
    return kind_of(step.subjects[0]), parts(step.subjects[0])[0]


def _native(step: Step, content: dict[str, str]) -> NativeRecord:
    record, key = _record(step)
    return NativeRecord(type=record, key=(key,), content=content)
