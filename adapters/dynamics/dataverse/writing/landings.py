"""Records and figures of ours in an environment: how each is written, and how it is read back [dynamics_crm.md §2.3].

A record is made by `PATCH` to its key with `If-None-Match: *`, which makes and never changes; what is changed or
removed is named by the version that was looked at [Microsoft: Perform conditional operations using the Web API].
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

import msgspec

from adapters.dynamics.dataverse.client import BASE, ODATA
from adapters.dynamics.dataverse.settings import Settings
from adapters.dynamics.dataverse.writing.looks import ETAG, READS, look, record_in
from adapters.dynamics.dataverse.writing.shapes import Shape, address_of, content, told
from adapters.dynamics.looks import json_of, rows_of, seen
from adapters.dynamics.odata import encoded, text
from adapters.dynamics.outcomes import created, written
from adapters.kit.crm_plans import AS_OF, CLOSED, OLDEST_DUE, OPEN, OPENED, OVERDUE, REMOVED, STANDING, STANDS, STATE
from adapters.kit.places import kind_of, parts
from canonical_model.errors import BadAnswer
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

_WRITES: Final = {"Content-Type": "application/json", "Accept": "application/json", **ODATA}
_CREATE_ONLY: Final = {"If-None-Match": "*", "Prefer": "return=representation"}
#: states of a case; it is cancelled otherwise [Microsoft: incident entity reference]
_STATES: Final = {"0": OPENED, "1": CLOSED}
_RESOLUTION: Final = "Microsoft.Dynamics.CRM.incidentresolution"
_GUID: Final = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_SEVERAL: Final = "several cases are about it"


class Made:
    """A record of ours, under a key that is made of our reference."""

    def __init__(self, shape: Shape) -> None:
        self._shape = shape

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """The record, on its account."""
        shape, (account,) = self._shape, parts(step.subjects[0])
        body = {**told(shape, step), f"{shape.account}@odata.bind": f"/accounts({guid(account)})"}
        url = f"{address_of(shape, step.reference)}?$select={shape.key}"
        return ErpRequest(method="PATCH", url=url, headers={**_WRITES, **_CREATE_ONLY}, body=json_of(body))

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Under the same key."""
        return look(address_of(self._shape, step.reference), (self._shape.key, *self._shape.says.values()))

    def found(self, _step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The record that is there."""
        row = record_in(response)
        return (_native(self._shape, row),) if row is not None else ()

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """Nothing is relied on."""
        return next(iter(self.found(step, response)), None)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return created(answer, self._shape.entity_set, self._shape.key, dict(step.content))


class Closing:
    """A case of ours, by its dispute: closed, or opened again."""

    def __init__(self, settings: Settings) -> None:
        self._column, self._writing = settings.columns.dispute, settings.writing

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """A resolution closes it; a state opens it again."""
        case = seen(step, facts)
        return self._close(case.key[0]) if step.content[STATE] == CLOSED else self._open(case)

    def _close(self, case: str) -> ErpRequest:
        """Only this action does [dynamics_crm.md §2.3]."""
        resolution = {
            "@odata.type": _RESOLUTION, "subject": "The dispute was closed",
            "incidentid@odata.bind": f"/incidents({guid(case)})",
        }  # fmt: skip
        body = json_of({"IncidentResolution": resolution, "Status": self._writing.resolved})
        return ErpRequest(method="POST", url=f"{BASE}/CloseIncident", headers=_WRITES, body=body)

    def _open(self, case: NativeRecord) -> ErpRequest:
        """Both together [Microsoft: Update and delete table rows using the Web API]."""
        return _patch("incidents", case.key[0], {"statecode": 0, "statuscode": self._writing.opened}, case.version)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Cases about that dispute."""
        asked = {
            "$filter": f"{self._column} eq {text(parts(step.subjects[0])[0])}", "$select": "incidentid,statecode",
        }  # fmt: skip
        return ErpRequest(method="GET", url=f"{BASE}/incidents?{encoded(asked)}", headers=READS)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        return tuple(one for one in (self.standing(step, response),) if one is not None)

    def standing(self, _step: Step, response: ErpResponse) -> NativeRecord | None:
        """Its state; of several nobody can say which."""
        rows = rows_of(response)
        if not rows:
            return None
        state = str(rows[0].get("statecode"))
        told_state = _STATES.get(state, f"state {state}") if len(rows) == 1 else _SEVERAL
        return _record("incidents", _key(rows[0], "incidentid"), {STATE: told_state}, rows[0])

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, NativeRecord(type="incidents", key=parts(step.subjects[0]), content=step.content))


class Figures:
    """What is open, on the account."""

    def __init__(self, settings: Settings) -> None:
        names = settings.columns
        self._says = {OPEN: names.open, OVERDUE: names.overdue, OLDEST_DUE: names.oldest_due, AS_OF: names.as_of}

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """All figures at once, over the version that was looked at."""
        figures = {self._says[name]: value for name, value in step.content.items()}
        return _patch("accounts", parts(step.subjects[0])[0], figures, seen(step, facts).version)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """What stands there."""
        return look(_at("accounts", parts(step.subjects[0])[0]), ("accountid", *self._says.values()))

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        return tuple(one for one in (self.standing(step, response),) if one is not None)

    def standing(self, _step: Step, response: ErpResponse) -> NativeRecord | None:
        """The figures there."""
        row = record_in(response)
        if row is None:
            return None
        figures = {name: str(row.get(column) or "") for name, column in self._says.items()}
        return _record("accounts", _key(row, "accountid"), figures, row)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, NativeRecord(type="accounts", key=parts(step.subjects[0]), content=step.content))


class Removal:
    """A record of ours taken away."""

    def __init__(self, by_set: Mapping[str, Shape]) -> None:
        self._shapes = by_set

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """Delete the version that was looked at."""
        headers = {**READS, "If-Match": seen(step, facts).version}
        return ErpRequest(method="DELETE", url=_at(*_place(step)), headers=headers)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Whether it is there, and what it says."""
        kind, number = _place(step)
        return look(_at(kind, number), (self._shapes[kind].key, *self._shapes[kind].says.values()))

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        return (self.standing(step, response),)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord:
        """Whether it stands or is removed."""
        kind, number = _place(step)
        row = record_in(response)
        if row is None:
            return NativeRecord(type=kind, key=(number,), content={STANDING: REMOVED})
        there = _native(self._shapes[kind], row)
        return msgspec.structs.replace(there, content={STANDING: STANDS, **there.content})

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        kind, number = _place(step)
        return written(answer, NativeRecord(type=kind, key=(number,), content={STANDING: REMOVED}))


def guid(number: str) -> str:
    """An id as addresses have it; ValueError of anything else, which could lead elsewhere."""
    if not _GUID.fullmatch(number):
        raise ValueError(f"not an id of Dataverse: {number[:40]!r}")
    return number


def _native(shape: Shape, row: Mapping[str, Any]) -> NativeRecord:
    own = _key(row, shape.key)
    return _record(shape.entity_set, own, content(shape, row), row)


def _record(kind: str, own: str, said: dict[str, str], row: Mapping[str, Any]) -> NativeRecord:
    if not row.get(ETAG):
        raise BadAnswer(f"a record of {kind} comes without its version")
    return NativeRecord(type=kind, key=(own,), content=said, version=str(row[ETAG]), display_no=own)


def _key(row: Mapping[str, Any], name: str) -> str:
    if not row.get(name):
        raise BadAnswer(f"a record comes without {name}")
    return str(row[name])


def _place(step: Step) -> tuple[str, str]:
    return kind_of(step.subjects[0]), parts(step.subjects[0])[0]


def _at(entity_set: str, number: str) -> str:
    return f"{BASE}/{entity_set}({guid(number)})"


def _patch(entity_set: str, number: str, body: Mapping[str, object], version: str) -> ErpRequest:
    """Over one version: without it a record that is gone would be made anew."""
    headers = {**_WRITES, "If-Match": version}
    return ErpRequest(method="PATCH", url=_at(entity_set, number), headers=headers, body=json_of(body))
