"""Records and figures of ours in a portal: how each is written, and how it is read back [dynamics_crm.md §2.5]."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any, Final
from urllib.parse import quote

import msgspec
from msgspec import Struct

from adapters.hubspot.client import OBJECTS, Listed, Thing, decoded
from adapters.hubspot.settings import Properties, Settings, Writing
from adapters.hubspot.writing.outcomes import created, is_page, written
from adapters.kit.crm_plans import (
    ABOUT,
    AS_OF,
    CLOSED,
    DAY,
    OLDEST_DUE,
    OPEN,
    OPENED,
    OVERDUE,
    REMOVED,
    STANDING,
    STANDS,
    STATE,
    SUBJECT,
    TEXT,
)
from adapters.kit.markup import plain
from adapters.kit.places import kind_of, parts
from canonical_model.errors import BadAnswer
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

_READS: Final = {"Accept": "application/json"}
_WRITES: Final = {"Content-Type": "application/json", "Accept": "application/json"}
_OK, _ABSENT = 200, 404
#: records that a search about one act may bring
_MOST: Final = 10


class Shape(Struct, frozen=True, kw_only=True):
    """How one kind of object says what a step says."""

    object: str
    #: our word → its property
    says: Mapping[str, str]
    #: what it says beside that
    fixed: Mapping[str, str]
    association: int
    #: its words are HTML
    html: str = ""


def shapes(names: Properties, writing: Writing) -> dict[str, Shape]:
    """By the name of the step."""
    return {
        "note": Shape(
            object="notes", says={TEXT: "hs_note_body", DAY: "hs_timestamp"}, fixed={},
            association=writing.note_to_company, html="hs_note_body",
        ),
        "promise": Shape(
            object="tasks", says={SUBJECT: "hs_task_subject", TEXT: "hs_task_body", DAY: "hs_timestamp"},
            fixed={"hs_task_status": "NOT_STARTED"},
            association=writing.task_to_company, html="hs_task_body",
        ),
        "dispute": Shape(
            object="tickets", says={SUBJECT: "subject", TEXT: "content", ABOUT: names.dispute},
            fixed={"hs_pipeline": writing.pipeline, "hs_pipeline_stage": writing.opened},
            association=writing.ticket_to_company,
        ),
    }  # fmt: skip


class Made:
    """A record of ours, found by our reference."""

    def __init__(self, settings: Settings, shape: Shape) -> None:
        self._reference, self._shape = settings.properties.reference, shape
        self._unique = shape.object in settings.writing.unique

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """The record, on its company."""
        shape, (company,) = self._shape, parts(step.subjects[0])
        told = {shape.says[name]: _said(name, value) for name, value in step.content.items() if name in shape.says}
        if shape.html:
            told[shape.html] = escape(told[shape.html], quote=False).replace("\n", "<br>")
        types = [{"associationCategory": "HUBSPOT_DEFINED", "associationTypeId": shape.association}]
        body = {
            "properties": {**shape.fixed, **told, self._reference: step.reference},
            "associations": [{"to": {"id": company}, "types": types}],
        }
        return _post(f"{OBJECTS}/{shape.object}", body)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """By the reference: at once where it is unique, by a search where not."""
        wanted = (*self._shape.says.values(), self._reference)
        if self._unique:
            where = f"{OBJECTS}/{self._shape.object}/{quote(step.reference)}?idProperty={quote(self._reference)}"
            return ErpRequest(method="GET", url=f"{where}&properties={','.join(wanted)}", headers=_READS)
        return search(self._shape.object, {self._reference: step.reference}, wanted)

    def found(self, _step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The records there are."""
        return tuple(_native(self._shape, one) for one in things_in(response))

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """Nothing is relied on."""
        return next(iter(self.found(step, response)), None)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return created(answer, NativeRecord(type=self._shape.object, key=(), content=step.content))


class Closing:
    """A ticket of ours, by its dispute: closed, or opened again."""

    def __init__(self, settings: Settings) -> None:
        self._names, self._writing = settings.properties, settings.writing

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The stage, on the ticket that was looked at."""
        stage = self._writing.closed if step.content[STATE] == CLOSED else self._writing.opened
        return _patch(f"{OBJECTS}/tickets/{facts[step.name].key[0]}", {"hs_pipeline_stage": stage})

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Tickets about that dispute."""
        return search("tickets", {self._names.dispute: parts(step.subjects[0])[0]}, ("hs_pipeline_stage",))

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        return tuple(one for one in (self.standing(step, response),) if one is not None)

    def standing(self, _step: Step, response: ErpResponse) -> NativeRecord | None:
        """Its stage; a stage of the portal's own is neither."""
        for one in things_in(response):
            stage = one.properties.get("hs_pipeline_stage") or ""
            state = {self._writing.closed: CLOSED, self._writing.opened: OPENED}.get(stage, stage)
            return NativeRecord(type="tickets", key=(one.id,), content={STATE: state}, version=one.updated_at)
        return None

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, NativeRecord(type="tickets", key=parts(step.subjects[0]), content=step.content))


class Figures:
    """What is open, on the company."""

    def __init__(self, settings: Settings) -> None:
        names = settings.properties
        self._says = {OPEN: names.open, OVERDUE: names.overdue, OLDEST_DUE: names.oldest_due, AS_OF: names.as_of}

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """All figures at once."""
        told = {self._says[name]: value for name, value in step.content.items()}
        return _patch(f"{OBJECTS}/companies/{quote(parts(step.subjects[0])[0])}", told)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """What stands there."""
        return _get("companies", parts(step.subjects[0])[0], tuple(self._says.values()))

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        return tuple(one for one in (self.standing(step, response),) if one is not None)

    def standing(self, _step: Step, response: ErpResponse) -> NativeRecord | None:
        """The figures there."""
        for one in things_in(response):
            content = {name: one.properties.get(told) or "" for name, told in self._says.items()}
            return NativeRecord(type="companies", key=(one.id,), content=content, version=one.updated_at)
        return None

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, NativeRecord(type="companies", key=parts(step.subjects[0]), content=step.content))


class Removal:
    """A record of ours taken away: it is archived."""

    def __init__(self, by_object: Mapping[str, Shape]) -> None:
        self._shapes = by_object

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """Archive it."""
        return ErpRequest(method="DELETE", url=_path(*_record(step)), headers=_READS)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Whether it is there, and what it says."""
        kind, number = _record(step)
        return _get(kind, number, tuple(self._shapes[kind].says.values()))

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        return (self.standing(step, response),)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord:
        """Whether it stands or is removed."""
        kind, number = _record(step)
        for one in things_in(response):
            told = _native(self._shapes[kind], one)
            return msgspec.structs.replace(told, content={STANDING: STANDS, **told.content})
        return NativeRecord(type=kind, key=(number,), content={STANDING: REMOVED})

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        kind, number = _record(step)
        return written(answer, NativeRecord(type=kind, key=(number,), content={STANDING: REMOVED}))


def things_in(response: ErpResponse) -> Sequence[Thing]:
    """The objects of a look, none for one that is not there; BadAnswer for anything else."""
    if response.status == _ABSENT and not is_page(response):
        return ()
    if response.status != _OK or is_page(response):
        raise BadAnswer(f"HTTP {response.status}: {response.body[:200]}")
    if '"results"' not in response.body:
        one: Thing = decoded(response.body, Thing)
        return () if one.archived else (one,)
    listed: Listed = decoded(response.body, Listed)
    if listed.paging is not None and listed.paging.next is not None:
        raise BadAnswer("more records about one act than a page holds")
    return listed.results


def search(kind: str, wanted: Mapping[str, str], properties: Sequence[str]) -> ErpRequest:
    """Objects with these values."""
    told = [{"propertyName": name, "operator": "EQ", "value": value} for name, value in wanted.items()]
    body = {"filterGroups": [{"filters": told}], "properties": list(properties), "limit": _MOST}
    return _post(f"{OBJECTS}/{kind}/search", body)


def _native(shape: Shape, one: Thing) -> NativeRecord:
    read = {name: one.properties.get(told) or "" for name, told in shape.says.items()}
    content = {name: _read(name, value, html=shape.says[name] == shape.html) for name, value in read.items()}
    return NativeRecord(type=shape.object, key=(one.id,), content=content, version=one.updated_at, display_no=one.id)


def _said(name: str, value: str) -> str:
    """A day as the instant at its noon, which is the same day in most zones."""
    return f"{value}T12:00:00Z" if name == DAY else value


def _read(name: str, value: str, *, html: bool) -> str:
    return value[:10] if name == DAY else plain(value) if html else value


def _record(step: Step) -> tuple[str, str]:
    return kind_of(step.subjects[0]), parts(step.subjects[0])[0]


def _path(kind: str, number: str) -> str:
    return f"{OBJECTS}/{kind}/{quote(number)}"


def _get(kind: str, number: str, properties: Sequence[str]) -> ErpRequest:
    url = f"{_path(kind, number)}?properties={','.join(properties)}"
    return ErpRequest(method="GET", url=url, headers=_READS)


def _post(url: str, body: Mapping[str, Any]) -> ErpRequest:
    return ErpRequest(method="POST", url=url, headers=_WRITES, body=msgspec.json.encode(body).decode())


def _patch(url: str, properties: Mapping[str, str]) -> ErpRequest:
    body = msgspec.json.encode({"properties": properties}).decode()
    return ErpRequest(method="PATCH", url=url, headers=_WRITES, body=body)
