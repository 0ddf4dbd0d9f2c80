"""A customer's dunning block in one company code."""

from __future__ import annotations

import json
from typing import Final

from adapters.sap.s4.mapping.holds import dunning_flag
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.writing.answers import odata_outcome, record_in, version_of
from adapters.sap.s4.writing.places import keyed, parts
from canonical_model.collecting import Hold
from canonical_model.master_data import Customer
from canonical_model.steps import Echo, ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

FIELD: Final = "DunningBlock"
_SET: Final = "A_CustomerDunning"


class DunningBlock:
    """The block of the dunning area without a name."""

    def __init__(self, settings: Settings) -> None:
        self._service = f"{settings.services.root.rstrip('/')}/{settings.services.partners}"

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The new block, by the version that was read."""
        seen = facts.get(step.name)
        version = {"If-Match": seen.version} if seen is not None and seen.version else {}
        headers = {"Content-Type": "application/json", "Accept": "application/json", **version}
        return ErpRequest(method="PATCH", url=self._url(step), headers=headers, body=json.dumps(step.content))

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The dunning data as they stand now."""
        return ErpRequest(method="GET", url=f"{self._url(step)}?$format=json", headers={"Accept": "application/json"})

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for: a block has no reference."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The block that is set; None where the customer has no dunning data."""
        record = record_in(response)
        if record is None:
            return None
        return _record(step, {FIELD: str(record.get(FIELD, ""))}, version_of(record))

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of OData answers."""
        return odata_outcome(answer, _record(step, step.content, ""))

    def _url(self, step: Step) -> str:
        entity, number = parts(step.subjects[0])
        return f"{self._service}/{keyed(_SET, Customer=number, CompanyCode=entity, DunningArea='')}"


def _record(step: Step, content: dict[str, str], version: str) -> NativeRecord:
    key = parts(step.subjects[0])
    hold = Echo(kind=Hold.KIND, native_key=(*key, dunning_flag("")), shows=content[FIELD], about=(Customer.KIND, key))
    echoes = (hold,) if content[FIELD] else ()
    return NativeRecord(type="customer dunning data", key=key, content=content, version=version, echoes=echoes)
