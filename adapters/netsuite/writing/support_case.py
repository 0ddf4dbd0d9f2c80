"""A dispute as a support case, where an account wants one: routed and answered like any other case.

REST cannot set a case's external id, nor its transaction [netsuite.md §2]: a field of our SuiteApp carries the
reference, the title names the invoices.
"""

from __future__ import annotations

from typing import Final

from adapters.netsuite.writing.customers import id_of, looked_up, lookup
from adapters.netsuite.writing.outcomes import created
from adapters.netsuite.writing.requests import post, query, rows_in
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

_RECORD: Final = "supportCase"
REFERENCE: Final = "custevent_duecourse_reference"
#: characters of a case's title, kept short: its length is documented nowhere that was read
MOST_TITLE: Final = 80


class SupportCase:
    """One case, found by our field."""

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The case at its customer."""
        body = {"title": step.content["title"], "company": {"id": id_of(step, facts)}, REFERENCE: step.reference}
        return post(_RECORD, body)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Cases with our reference."""
        return query(f"SELECT s.id, s.title FROM supportcase s WHERE s.{REFERENCE} = ? ORDER BY s.id", step.reference)  # noqa: S608 - names of our own

    def relied_on(self, step: Step, _facts: Facts) -> ErpRequest:
        """The customer's internal id."""
        return lookup(step)

    def found(self, _step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The cases there are."""
        return tuple(
            NativeRecord(type=_RECORD, key=(row["id"],), content={"title": row.get("title", "")})
            for row in rows_in(response)
        )

    def standing(self, _step: Step, response: ErpResponse) -> NativeRecord | None:
        """The customer."""
        return looked_up(response)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return created(answer, _RECORD, step.content)
