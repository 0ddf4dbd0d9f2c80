"""Records of ours in an organisation: how each is written, and how it is read back [dynamics_crm.md §2.4]."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final
from urllib.parse import quote, urlencode

import msgspec
from msgspec import Struct

from adapters.kit.crm_plans import ABOUT, DAY, SUBJECT, TEXT
from adapters.kit.places import parts
from adapters.salesforce.client import decoded, refusals_in
from adapters.salesforce.mapping import lines
from adapters.salesforce.settings import Settings
from adapters.salesforce.soql import select
from adapters.salesforce.writing.outcomes import created, is_page
from canonical_model.errors import BadAnswer
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

READS: Final = {"Accept": "application/json"}
WRITES: Final = {"Content-Type": "application/json", "Accept": "application/json"}
#: what looks like another record is refused instead of saved [dynamics_crm.md §2.4]
CREATES: Final = {**WRITES, "Sforce-Duplicate-Rule-Header": "allowSave=false"}
STAMP: Final = "SystemModstamp"
_OK, _SEVERAL, _ABSENT = 200, 300, 404
#: a missing field is told with the same code as a missing record [g8rswimmer/go-sfdc#50]
_NO_SUCH_FIELD: Final = "external ID field"
#: records that a look at one act may bring
MOST: Final = 10


class Shape(Struct, frozen=True, kw_only=True):
    """How one kind of object says what a step says."""

    object: str
    #: our word → its field
    says: Mapping[str, str]
    #: what it says beside that
    fixed: Mapping[str, str]
    #: the field that names the account
    account: str


def shapes(settings: Settings) -> dict[str, Shape]:
    """By the name of the step."""
    names, values = settings.fields, settings.writing
    return {
        "note": Shape(
            object="Task", says={TEXT: "Description", DAY: "ActivityDate"}, account="WhatId",
            fixed={"Subject": values.note_subject, "Status": values.done, "Priority": values.priority},
        ),
        "promise": Shape(
            object="Task", says={SUBJECT: "Subject", TEXT: "Description", DAY: "ActivityDate"}, account="WhatId",
            fixed={"Status": values.to_do, "Priority": values.priority},
        ),
        "dispute": Shape(
            object="Case", says={SUBJECT: "Subject", TEXT: "Description", ABOUT: names.dispute}, account="AccountId",
            fixed={"Status": values.opened},
        ),
    }  # fmt: skip


class Made:
    """A record of ours, kept under our reference: Salesforce itself keeps a second one from being made."""

    def __init__(self, settings: Settings, shape: Shape) -> None:
        self._data, self._shape, self._reference = settings.data, shape, settings.fields.reference

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """The record, on its account."""
        shape, (account,) = self._shape, parts(step.subjects[0])
        told = {shape.says[name]: value for name, value in step.content.items() if name in shape.says}
        body = {**shape.fixed, **told, shape.account: account}
        return send("PATCH", self._place(step), told=body, headers=CREATES)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """By the reference, which is shown at once [reliability.md §2.4]."""
        return look(f"{self._place(step)}?fields={','.join(('Id', *self._shape.says.values(), STAMP))}")

    def found(self, _step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The records there are; of several only where they are is told."""
        if response.status == _SEVERAL and not is_page(response):
            several: tuple[str, ...] = decoded(response.body, tuple[str, ...])
            return tuple(NativeRecord(type=self._shape.object, key=(one.rpartition("/")[2],)) for one in several)
        return tuple(native(self._shape, one) for one in row_in(response))

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """Nothing is relied on."""
        return next(iter(self.found(step, response)), None)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        native = NativeRecord(type=self._shape.object, key=(), content=step.content)
        return created(answer, native, key=self._reference)

    def _place(self, step: Step) -> str:
        return f"{self._data}/sobjects/{self._shape.object}/{self._reference}/{quote(step.reference, safe='')}"


Row = Mapping[str, Any]


class Queried(Struct, frozen=True, kw_only=True):
    """The answer to a question."""

    done: bool
    records: tuple[dict[str, Any], ...]


def row_in(response: ErpResponse) -> Sequence[Row]:
    """The record of a look, none where it is not there; BadAnswer for anything else."""
    if response.status == _ABSENT and not is_page(response) and _is_absent(response):
        return ()
    if response.status != _OK or is_page(response):
        raise BadAnswer(f"HTTP {response.status}: {response.body[:200]}")
    row: dict[str, Any] = decoded(response.body, dict[str, Any])
    if not isinstance(row.get("Id"), str):
        raise BadAnswer(f"a record without Id: {response.body[:200]}")
    return (row,)


def _is_absent(response: ErpResponse) -> bool:
    said = refusals_in(response.body)
    return bool(said) and all(one.code == "NOT_FOUND" and _NO_SUCH_FIELD not in one.message for one in said)


def rows_in(response: ErpResponse) -> Sequence[Row]:
    """The records of a question; BadAnswer for anything else."""
    if response.status != _OK or is_page(response):
        raise BadAnswer(f"HTTP {response.status}: {response.body[:200]}")
    queried: Queried = decoded(response.body, Queried)
    if not queried.done:
        raise BadAnswer("more records about one act than a page holds")
    if any(not isinstance(row.get("Id"), str) for row in queried.records):
        raise BadAnswer(f"a record without Id: {response.body[:200]}")
    return queried.records


def native(shape: Shape, row: Row) -> NativeRecord:
    """A record in our words."""
    content = {name: shown(row, told) for name, told in shape.says.items()}
    number = str(row["Id"])
    return NativeRecord(
        type=shape.object, key=(number,), content=content, version=shown(row, STAMP), display_no=number
    )  # fmt: skip


def shown(row: Row, name: str) -> str:
    """What a field shows; lines may come back with other ends."""
    value = row.get(name)
    return lines(str(value)) if value is not None else ""


def look(url: str) -> ErpRequest:
    """A request that changes nothing."""
    return ErpRequest(method="GET", url=url, headers=READS)


def question(data: str, of: str, *, fields: Sequence[str], equal: Mapping[str, str]) -> ErpRequest:
    """The records with these values."""
    return look(f"{data}/query?{urlencode({'q': select(fields, of, equal=equal, limit=MOST)})}")


def send(method: str, url: str, *, told: Mapping[str, Any], headers: Mapping[str, str] = WRITES) -> ErpRequest:
    """A request with a body."""
    return ErpRequest(method=method, url=url, headers=dict(headers), body=msgspec.json.encode(told).decode())
