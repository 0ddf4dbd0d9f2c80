"""Fields of a customer that are set: dunning paused for all its invoices.

Read by a query, since a step knows the customer by its number only and NetSuite changes it by its internal id.
"""

from __future__ import annotations

from adapters.netsuite.writing.customers import id_of, number_of
from adapters.netsuite.writing.fields import body_of, read_as
from adapters.netsuite.writing.outcomes import written
from adapters.netsuite.writing.requests import patch, query, rows_in
from canonical_model.collecting import Hold
from canonical_model.errors import BadAnswer
from canonical_model.master_data import Customer
from canonical_model.steps import Echo, ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure


class CustomerFields:
    """One customer; a flag of it holds in all its subsidiaries."""

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The new values."""
        return patch("customer", id_of(step, facts), body_of(step.content))

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The values that stand there."""
        columns = ", ".join(f"c.{name}" for name in sorted(step.content))
        statement = (
            f"SELECT c.id, {columns} FROM customer c "  # noqa: S608 - names of our own
            "INNER JOIN customersubsidiaryrelationship r ON r.entity = c.id WHERE c.entityid = ? AND r.subsidiary = ?"
        )
        return query(statement, number_of(step), int(step.entity))

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for: a flag has no reference."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """What stands there; None where there is no such customer."""
        rows = rows_in(response)
        if len(rows) > 1:
            raise BadAnswer(f"{len(rows)} customers have one number")
        return _native(step, rows[0]["id"], {name: rows[0].get(name) or "F" for name in step.content}) if rows else None

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, NativeRecord(type="customer", key=(number_of(step),), content=step.content))


def _native(step: Step, own: str, content: dict[str, str]) -> NativeRecord:
    key = (step.entity, own)
    shown = (read_as(name, value) for name, value in content.items())
    echoes = tuple(
        Echo(kind=Hold.KIND, native_key=(*key, one[0]), shows=one[1], about=(Customer.KIND, key))
        for one in shown if one is not None
    )  # fmt: skip
    return NativeRecord(type="customer", key=(own,), content=content, echoes=echoes)
