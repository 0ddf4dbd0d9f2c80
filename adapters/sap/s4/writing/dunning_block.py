"""A customer's dunning block in one company code: in all its dunning areas, all at once or in none.

A customer may be dunned in several areas; a hold that blocked only some of them would be no hold.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from adapters.kit.odata_batch import Part, answers, changeset
from adapters.kit.odata_literals import encoded
from adapters.kit.places import parts
from adapters.sap.holds import dunning_flag
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.writing.answers import odata_outcome, records_in, version_of
from adapters.sap.s4.writing.messages import message_id
from adapters.sap.s4.writing.places import keyed, literal
from canonical_model.collecting import Hold
from canonical_model.errors import BadAnswer
from canonical_model.master_data import Customer
from canonical_model.steps import Echo, ErpRequest, NativeRecord, Step
from canonical_model.writing import Applied, ErpResponse, Facts, Outcome, TransportFailure, Unknown

FIELD: Final = "DunningBlock"
_SET: Final = "A_CustomerDunning"
_JSON: Final = {"Content-Type": "application/json", "Accept": "application/json"}
_DIFFERENT: Final = "different in its dunning areas"


class DunningBlock:
    """The block of every dunning area that the customer has; `version` names each area's."""

    def __init__(self, settings: Settings) -> None:
        self._service = f"{settings.services.root.rstrip('/')}/{settings.services.partners}"

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The new block by the versions that were read: one change, or a changeset of several."""
        seen = facts.get(step.name)
        versions: dict[str, str] = json.loads(seen.version) if seen is not None and seen.version else {"": "*"}
        body = json.dumps(step.content)
        writes = [
            Part(method="PATCH", path=_path(step, area), headers={**_JSON, "If-Match": version or "*"}, body=body)
            for area, version in versions.items()
        ]
        if len(writes) == 1:
            only = writes[0]
            return ErpRequest(method="PATCH", url=f"{self._service}/{only.path}", headers=only.headers, body=body)
        kind, batch = changeset(writes, name=message_id(step))
        headers = {"Content-Type": kind, "Accept": "multipart/mixed"}
        return ErpRequest(method="POST", url=f"{self._service}/$batch", headers=headers, body=batch)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The dunning data of all areas as they stand now."""
        entity, number = parts(step.subjects[0])
        asked = encoded(f"Customer eq {literal(number)} and CompanyCode eq {literal(entity)}")
        url = f"{self._service}/{_SET}?$filter={asked}&$format=json"
        return ErpRequest(method="GET", url=url, headers={"Accept": "application/json"})

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for: a block has no reference."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The block that is set; None where the customer has no dunning data."""
        rows = {str(row.get("DunningArea") or ""): row for row in records_in(response)}
        if not rows:
            return None
        blocks = {str(row.get(FIELD) or "") for row in rows.values()}
        block = blocks.pop() if len(blocks) == 1 else _DIFFERENT
        versions = {area: version_of(row) for area, row in sorted(rows.items())}
        return _record(step, {FIELD: block}, versions=versions)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of OData answers; of a changeset by its first error, or by all of it."""
        native = _record(step, step.content, versions={})
        if isinstance(answer, TransportFailure) or "multipart" not in answer.headers.get("content-type", ""):
            return odata_outcome(answer, native)
        try:
            told = answers(answer.headers["content-type"], answer.body)
        except BadAnswer as error:
            return Unknown(why=str(error))
        outcomes = [odata_outcome(_as_response(part), native) for part in told]
        return next((one for one in outcomes if not isinstance(one, Applied)), outcomes[0])


def _as_response(part: Part) -> ErpResponse:
    return ErpResponse(status=part.status, headers=part.headers, body=part.body)


def _path(step: Step, area: str) -> str:
    entity, number = parts(step.subjects[0])
    return keyed(_SET, Customer=number, CompanyCode=entity, DunningArea=area)


def _record(step: Step, content: dict[str, str], *, versions: dict[str, str]) -> NativeRecord:
    key = parts(step.subjects[0])
    block = content[FIELD] if content[FIELD] != _DIFFERENT else ""
    version = json.dumps(versions) if versions else ""
    return NativeRecord(
        type="customer dunning data", key=key, content=content, version=version, echoes=_echoes(key, block, versions)
    )


def _echoes(key: tuple[str, ...], block: str, areas: Iterable[str]) -> tuple[Echo, ...]:
    """The holds as which a reading brings the block back, one an area."""
    if not block:
        return ()
    about = (Customer.KIND, key)
    return tuple(
        Echo(kind=Hold.KIND, native_key=(*key, dunning_flag(area)), shows=block, about=about) for area in areas
    )
