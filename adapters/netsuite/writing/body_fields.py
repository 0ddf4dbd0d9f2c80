"""Fields of an invoice that are set: a promised day, a dispute, a pause of dunning."""

from __future__ import annotations

from adapters.kit.places import parts
from adapters.netsuite.writing.fields import body_of, read_as, value_in
from adapters.netsuite.writing.instalments import HEADER_KEY
from adapters.netsuite.writing.outcomes import record_in, written
from adapters.netsuite.writing.requests import get, patch
from canonical_model.collecting import Hold
from canonical_model.receivables import OpenItem
from canonical_model.steps import Echo, ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure


class InvoiceFields:
    """One invoice; NetSuite names no version, so what stands there is read right before it is changed."""

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """The new values."""
        return patch("invoice", _id(step), body_of(step.content))

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The values that stand there."""
        return get("invoice", _id(step), fields=sorted(step.content))

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for: a field has no reference."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """What stands there; None where the invoice is gone."""
        record = record_in(response)
        if record is None:
            return None
        return _native(step, {name: value_in(record, name) for name in step.content})

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, _native(step, step.content))


def _id(step: Step) -> str:
    return parts(step.subjects[0])[1]


def _native(step: Step, content: dict[str, str]) -> NativeRecord:
    keys = [parts(where) for where in step.subjects]
    # a reading brings what an invoice says back with each of its instalments
    about = [key for key in keys if len(key) > HEADER_KEY] or keys[:1]
    shown = [read_as(name, value) for name, value in content.items()]
    echoes = tuple(
        Echo(kind=Hold.KIND, native_key=(*key, one[0]), shows=one[1], about=(OpenItem.KIND, key))
        for key in about for one in shown if one is not None
    )  # fmt: skip
    return NativeRecord(type="invoice", key=keys[0][:HEADER_KEY], content=content, echoes=echoes)
