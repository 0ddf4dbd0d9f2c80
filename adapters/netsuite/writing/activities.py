"""A note as an activity of NetSuite's own: a phone call or a task that is done, or a message that is not sent.

User notes are no record of the REST services [netsuite.md §0.2]; activities are, and stand on the same subtab.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from adapters.netsuite.writing.customers import id_of, looked_up, lookup
from adapters.netsuite.writing.outcomes import created, record_in
from adapters.netsuite.writing.requests import get, post
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

TITLE: Final = "duecourse"
#: record → what it has beside its text: done, not planned; a message is kept, not mailed
_BESIDE: Final[Mapping[str, Mapping[str, Any]]] = {
    "phoneCall": {"title": TITLE, "status": {"id": "COMPLETE"}},
    "task": {"title": TITLE, "status": {"id": "COMPLETE"}},
    "message": {"subject": TITLE, "emailed": False, "incoming": False},
}
#: record → the field that names the customer
_WHOSE: Final = {"phoneCall": "company", "task": "company", "message": "entity"}
_FIELDS: Final = ("id", "message", "transaction", "externalId")


class Activity:
    """One record a note, found by its external id."""

    def __init__(self, record: str) -> None:
        self._record = record

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The activity, at its customer and, where it is about one, at its invoice."""
        about = {"transaction": {"id": step.content["transaction"]}} if step.content["transaction"] else {}
        body = {
            **_BESIDE[self._record], "message": step.content["text"], "externalId": step.reference,
            _WHOSE[self._record]: {"id": id_of(step, facts)}, **about,
        }  # fmt: skip
        return post(self._record, body)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The record with our external id."""
        return get(self._record, f"eid:{step.reference}", fields=_FIELDS)

    def relied_on(self, step: Step, _facts: Facts) -> ErpRequest:
        """The customer's internal id."""
        return lookup(step)

    def found(self, _step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The record, if there is one."""
        record = record_in(response)
        return () if record is None else (self._shown(record),)

    def standing(self, _step: Step, response: ErpResponse) -> NativeRecord | None:
        """The customer."""
        return looked_up(response)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return created(answer, self._record, step.content)

    def _shown(self, record: Mapping[str, Any]) -> NativeRecord:
        about = record.get("transaction") or {}
        content = {"text": one_line(str(record.get("message") or "")), "transaction": str(about.get("id") or "")}
        return NativeRecord(type=self._record, key=(str(record["id"]),), content=content)


def one_line(text: str) -> str:
    """A note's text as it is written and compared: line breaks do not come back as they went [netsuite.md §2.2]."""
    return " ".join(text.split())
