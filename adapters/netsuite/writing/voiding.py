"""A payment of ours taken back by voiding it: by the RESTlet of our SuiteApp, since REST has no way to."""

from __future__ import annotations

from typing import Final

from adapters.kit.places import kind_of, parts
from adapters.netsuite.settings import Writing
from adapters.netsuite.writing.outcomes import written
from adapters.netsuite.writing.requests import query, rows_in
from adapters.netsuite.writing.user_notes import Restlet
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

DOCUMENT: Final = "document"
POSTED: Final = {DOCUMENT: "posted"}
VOIDED: Final = {DOCUMENT: "voided"}
_STATEMENT: Final = "SELECT t.id, t.voided FROM transaction t WHERE t.id = ?"


class Voiding:
    """One payment."""

    def __init__(self, settings: Writing) -> None:
        self._restlet = Restlet(settings)

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """Void it."""
        where = step.subjects[0]
        return self._restlet.do("voidTransaction", type=kind_of(where), id=parts(where)[0])

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Whether it is voided."""
        return query(_STATEMENT, int(parts(step.subjects[0])[0]))

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """What the ledger says; None where it was deleted."""
        rows = rows_in(response)
        return _native(step, VOIDED if rows[0].get("voided") == "T" else POSTED) if rows else None

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, _native(step, VOIDED))


def _native(step: Step, content: dict[str, str]) -> NativeRecord:
    where = step.subjects[0]
    return NativeRecord(type=kind_of(where), key=parts(where), content=content)
