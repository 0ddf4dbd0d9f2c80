"""A promise or a dispute: one property of a posted sales invoice, which it shows on its ledger entry too.

The due date is never written: it is the ledger's own [dynamics_crm.md §0.2].
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from adapters.dynamics.business_central.mapping.holds import DISPUTED, PROMISED, hold_key
from adapters.dynamics.business_central.settings import Settings
from adapters.dynamics.business_central.wire import NO_DAY, NO_ID
from adapters.dynamics.business_central.writing.requests import Requests
from adapters.dynamics.looks import etag_of, recalled, rows_of
from adapters.dynamics.odata import text
from adapters.dynamics.outcomes import written
from adapters.kit.places import parts
from canonical_model.collecting import Hold
from canonical_model.errors import BadAnswer
from canonical_model.receivables import OpenItem
from canonical_model.steps import Echo, ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

INVOICES: Final = "salesInvoices"
#: of the content
NUMBER, PROMISE, DISPUTE = "number", "promise", "dispute"
_DRAFT: Final = "Draft"
_AS_HOLD: Final = {PROMISE: PROMISED, DISPUTE: DISPUTED}


class OnInvoice:
    """One property of one invoice; `name` says which."""

    def __init__(self, settings: Settings, name: str) -> None:
        self._requests, self._name = Requests(settings), name

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """Set it in the version that was seen."""
        known = recalled(step, facts)
        path = f"{INVOICES}({known['id']})"
        return self._requests.patch(step, path, self._body(step.content[self._name]), version=known["etag"])

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The invoice by its number."""
        return self._requests.look(step, INVOICES, f"number eq {text(step.content[NUMBER])}")

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        standing = self.standing(step, response)
        return (standing,) if standing is not None else ()

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """What stands there; a draft may bear the same number, and nobody owes it [dynamics_crm.md §1.2]."""
        rows = [row for row in rows_of(response) if str(row.get("status")) != _DRAFT]
        if len(rows) > 1:
            raise BadAnswer(f"{len(rows)} invoices have the number {step.content[NUMBER]}")
        if not rows:
            return None
        version = json.dumps({"id": str(rows[0].get("id")), "etag": etag_of(rows[0])})
        return self._native(step, self._value(rows[0]), version=version)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, self._native(step, step.content[self._name]))

    def _body(self, value: str) -> dict[str, str]:
        """An empty code is looked up and not found: only the empty id takes a dispute back [dynamics_crm.md §2.2]."""
        if self._name == PROMISE:
            return {"promisedPayDate": value or NO_DAY}
        return {"disputeStatus": value} if value else {"disputeStatusId": NO_ID}

    def _value(self, row: Mapping[str, Any]) -> str:
        if self._name == DISPUTE:
            return str(row.get("disputestatus") or "")
        told = str(row.get("promisedpaydate") or "")
        return "" if told == NO_DAY else told

    def _native(self, step: Step, value: str, *, version: str = "") -> NativeRecord:
        entry = parts(step.subjects[0])[-1]
        about = (OpenItem.KIND, (step.entity, entry))
        key = hold_key(step.entity, entry, _AS_HOLD[self._name])
        return NativeRecord(
            type=INVOICES, key=(step.entity, entry, self._name), version=version,
            content={NUMBER: step.content[NUMBER], self._name: value},
            echoes=(Echo(kind=Hold.KIND, native_key=key, shows=value, about=about),),
        )  # fmt: skip
