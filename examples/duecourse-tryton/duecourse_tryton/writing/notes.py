"""Notes on a party's or an invoice's own screen; the reference stands at the end of the text, to be searched for."""

from __future__ import annotations

from typing import Any, Final

from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure
from duecourse_tryton.writing.outcomes import created, written
from duecourse_tryton.writing.requests import Calls, rows_in

NOTE: Final = "ir.note"
ON, TEXT = "on", "text"
STANDING: Final = "note"
STANDS: Final = {STANDING: "stands"}
REMOVED: Final = {STANDING: "removed"}


class Note:
    """One note, found by its reference."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """The note."""
        values = {"resource": step.content[ON], "message": f"{step.content[TEXT]}\n[{step.reference}]"}
        return self._calls.call("model.ir.note.create", [values], company=step.entity)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Notes with our reference on the record; Tryton lets nobody search the notes of all records at once."""
        domain = [["resource", "=", step.content[ON]], ["message", "ilike", f"%[{step.reference}]%"]]
        return self._calls.look(NOTE, domain, ("message", "resource"), company=step.entity)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The notes there are."""
        return tuple(_shown(row, step.reference) for row in rows_in(response))

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The first of them."""
        return next(iter(self.found(step, response)), None)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """The note's id."""
        return created(answer, NOTE, step.content)


class Removal:
    """A note of ours taken away."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """Delete it."""
        return self._calls.call("model.ir.note.delete", [_id(step)], company=step.entity)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Whether it is there."""
        domain = [["resource", "=", step.subjects[0].partition("/")[2].rpartition("/")[0]], ["id", "=", _id(step)]]
        return self._calls.look(NOTE, domain, ("resource",), company=step.entity)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        return (self.standing(step, response),)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord:
        """Whether it stands or is removed."""
        return _own(step, STANDS if rows_in(response) else REMOVED)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, _own(step, REMOVED))


def plain(text: str) -> str:
    """A note's text as it is written and compared: no white space around it, and no brackets that look like ours."""
    return text.replace("[", "(").replace("]", ")").replace("\r\n", "\n").strip()


def _shown(row: dict[str, Any], reference: str) -> NativeRecord:
    text = str(row.get("message") or "").removesuffix(f"[{reference}]").strip()
    content = {TEXT: text, ON: str(row.get("resource") or "")}
    return NativeRecord(type=NOTE, key=(str(row["id"]),), content=content)


def _id(step: Step) -> int:
    return int(step.subjects[0].rpartition("/")[2])


def _own(step: Step, content: dict[str, str]) -> NativeRecord:
    return NativeRecord(type=NOTE, key=(str(_id(step)),), content=content)
