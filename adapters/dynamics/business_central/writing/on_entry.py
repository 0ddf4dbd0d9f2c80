"""On_Hold of a customer ledger entry, which keeps it out of reminders, on the published page [dynamics_crm.md §1.2]."""

from __future__ import annotations

import json
from typing import Final

from adapters.dynamics.business_central.mapping.holds import ON_HOLD, hold_key
from adapters.dynamics.business_central.settings import Settings
from adapters.dynamics.business_central.writing.requests import Requests
from adapters.dynamics.looks import etag_of, recalled, rows_of
from adapters.dynamics.outcomes import written
from adapters.kit.places import parts
from canonical_model.collecting import Hold
from canonical_model.receivables import OpenItem
from canonical_model.steps import Echo, ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

#: of the content
HELD: Final = "on_hold"


class OnEntry:
    """The hold of one entry."""

    def __init__(self, settings: Settings) -> None:
        self._requests = Requests(settings)

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """Set it in the version that was seen."""
        body = {ON_HOLD: step.content[HELD]}
        return self._requests.patch_page(step, _entry(step), body, version=recalled(step, facts)["etag"])

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The entry."""
        return self._requests.look_at_page(step, f"Entry_No eq {_entry(step)}")

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        standing = self.standing(step, response)
        return (standing,) if standing is not None else ()

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """What stands there."""
        row = next(iter(rows_of(response)), None)
        if row is None:
            return None
        version = json.dumps({"etag": etag_of(row)})
        return _native(step, str(row.get("on_hold") or ""), version=version)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, _native(step, step.content[HELD]))


def _entry(step: Step) -> str:
    return str(int(parts(step.subjects[0])[-1]))


def _native(step: Step, value: str, *, version: str = "") -> NativeRecord:
    entry = _entry(step)
    key = hold_key(step.entity, entry, ON_HOLD)
    echo = Echo(kind=Hold.KIND, native_key=key, shows=value, about=(OpenItem.KIND, (step.entity, entry)))
    return NativeRecord(
        type="customer ledger entry", key=(step.entity, entry), content={HELD: value}, version=version, echoes=(echo,)
    )  # fmt: skip
