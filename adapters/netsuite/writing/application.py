"""Standing cash used: lines of the apply sublist of a payment or a credit memo, set and taken back."""

from __future__ import annotations

from typing import Any, Final

from adapters.kit.compared import plain_amount
from adapters.kit.places import kind_of, parts
from adapters.netsuite.writing.outcomes import record_in, written
from adapters.netsuite.writing.payment import PAYMENT, applied_in, line, paid_by
from adapters.netsuite.writing.requests import get, patch
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

CREDIT: Final = "creditMemo"
#: which payment or credit memo is used, as a place
SOURCE: Final = "source"
#: what is left of it
UNAPPLIED: Final = "unapplied"
#: record → its field for the customer
_WHOSE: Final = {PAYMENT: "customer", CREDIT: "entity"}


class Application:
    """The applications of one payment or credit memo to some invoices."""

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The lines that change; those that are not named stay as they are [netsuite.md §2.2].

        Oracle's own examples repeat the customer in every change of a payment; of a credit memo there is none.
        """
        record, key = _source(step)
        seen = facts.get(step.name)
        customer = seen.content.get("customer", "") if seen is not None else ""
        whose = {_WHOSE[record]: {"id": customer}} if customer and record == PAYMENT else {}
        items = [line(paid, step.content[paid]) for paid in paid_by(step)]
        return patch(record, key, {**whose, "apply": {"items": items}})

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The record with its lines."""
        record, key = _source(step)
        return get(record, key, with_lines=True)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for: an application has no reference."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """What is applied to the invoices, and what is left; None where the record is gone."""
        record = record_in(response)
        if record is None:
            return None
        kind, key = _source(step)
        left = plain_amount(record.get("unapplied")) if record.get("unapplied") is not None else ""
        customer = str((record.get(_WHOSE[kind]) or {}).get("id") or "")
        content: dict[str, Any] = {SOURCE: step.content[SOURCE], UNAPPLIED: left, "customer": customer}
        return NativeRecord(type=kind, key=(key,), content={**content, **applied_in(record, step)})

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        kind, key = _source(step)
        return written(answer, NativeRecord(type=kind, key=(key,), content=step.content))


def _source(step: Step) -> tuple[str, str]:
    source = step.content[SOURCE]
    return kind_of(source), parts(source)[0]
