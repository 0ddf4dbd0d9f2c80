"""A dispute case of FSCM by BAPI_DISPUTE_*: made with the amount the customer disputes, found by EXT_REF.

What is left to SAP: the disputed amount and the items, which the integration with accounts receivable keeps itself.
BAPI_DISPUTE_WRITEOFF is never called: it writes outside any unit of work [addendum A1].
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from hashlib import blake2b
from typing import Any, Final

from msgspec import Struct

from adapters.kit.compared import plain_amount
from adapters.kit.places import parts
from adapters.sap.holds import echo_by_reference
from adapters.sap.numbers import padded
from adapters.sap.rfc.exchange import Also, looked, reading, writing
from adapters.sap.rfc.looking import look, seen
from adapters.sap.rfc.outcomes import Certain, outcome_of
from adapters.sap.rfc.questions import where
from canonical_model.identity import RecordId, SystemUid, framed
from canonical_model.steps import Echo, ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, PlannedStep, TransportFailure

CREATE: Final = "BAPI_DISPUTE_CREATE"
CHANGE: Final = "BAPI_DISPUTE_ATTRIBUTES_CHANGE"
DETAIL: Final = "BAPI_DISPUTE_GETDETAIL_MULTI"
STATUS: Final = "STAT_ORDERNO"
#: characters of a line of a note [addendum A1: 134 less a format of 2]
_LINE: Final = 132
_TYPE: Final = "dispute case"
_AMOUNT, _CUSTOMER = "FIN_CUSTDISP_AMT", "FIN_KUNNR"
#: what a case is made of beside its key and type; the items are SAP's
_ATTRIBUTES: Final = ("FIN_BUKRS", _CUSTOMER, _AMOUNT, "FIN_CUSTDISP_CUR", "REASON_CODE")


class Customising(Struct, frozen=True, kw_only=True):
    """What is one system's own in dispute cases."""

    #: the function and the table by which cases are looked up
    reading_function: str
    cases: str
    lock_messages: tuple[str, ...] = ()
    root_cause: str = ""
    #: a status beyond this one needs a root cause
    open_status: str = "01"


def case_guid(system: SystemUid, dispute: RecordId) -> str:
    """The key of a dispute's case: 32 capital hexadecimal digits, the same for the same dispute."""
    return blake2b(framed(("dispute case", system, dispute)).encode(), digest_size=16).hexdigest().upper()


def case_place(guid: str) -> str:
    """Where a step on a case works."""
    return f"case/{guid}"


def status_steps(place: str, now: str, wanted: Iterable[str]) -> tuple[PlannedStep, ...]:
    """One step a status, each from the one before it: SAP takes no two at once [addendum A1]."""
    steps: list[PlannedStep] = []
    for status in wanted:
        steps.append(
            PlannedStep(
                name=f"status {status}", kind="assign", subjects=(place,), own_record=True,
                before={STATUS: now}, content={STATUS: status}, needs=tuple(one.name for one in steps[-1:]),
            )
        )  # fmt: skip
        now = status
    return tuple(steps)


class DisputeCase:
    """A case that is made; `content` names its key, its type and its attributes."""

    def __init__(self, own: Customising) -> None:
        self._own = own

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """The case, by a test run first."""
        told = step.content
        attributes = [{"ATTR_ID": name, "ATTR_VALUE": told[name]} for name in _ATTRIBUTES if told.get(name)]
        parameters: dict[str, Any] = {
            "CASE_GUID_CREATE": told["CASE_GUID"],
            "CASE_TYPE": told["CASE_TYPE"],
            "ATTRIBUTES": [*attributes, {"ATTR_ID": "EXT_REF", "ATTR_VALUE": step.reference}],
            "NOTES": [{"TEXT_LINE": line} for line in textwrap.wrap(told.get("note", ""), _LINE)],
        }
        return writing(CREATE, parameters, test_first=True)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Cases under our reference, and the case with our key."""
        fields = ("CASE_GUID", "CASE_TYPE", "EXT_KEY")
        detail = Also(function=DETAIL, parameters={"CASE_DETAIL": [{"CASE_GUID": step.content["CASE_GUID"]}]})
        condition = (where("EXT_REF", "=", step.reference),)
        return look(self._own.reading_function, self._own.cases, fields, condition, detail)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The cases under our reference; one that somebody else made under it is not ours."""
        guid, shown = step.content["CASE_GUID"], attributes_of(looked(response).results[1])
        rows = {row["CASE_GUID"]: row for row in seen(response, self._own.cases)}
        if shown and guid not in rows:
            rows[guid] = {"CASE_GUID": guid, "EXT_KEY": shown.get("EXT_KEY", "")}
        return tuple(
            NativeRecord(
                type=_TYPE,
                key=(number, row.get("EXT_KEY", "")),
                content=_content(step, shown) if number == guid else {},
                echoes=(_echo(step),),
                display_no=row.get("EXT_KEY", "").lstrip("0"),
            )
            for number, row in rows.items()
        )

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """Nothing stands before a case is made."""
        return next(iter(self.found(step, response)), None)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers; a lock passes."""
        native = NativeRecord(type=_TYPE, key=(step.content["CASE_GUID"], ""), content=step.content)
        return outcome_of(answer, native, Certain(locks=self._own.lock_messages))


class CaseStatus:
    """One step of a case's status."""

    def __init__(self, own: Customising) -> None:
        self._own = own

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """The next status, with the root cause that it needs; a test run first."""
        attributes = [{"ATTR_ID": STATUS, "ATTR_VALUE": step.content[STATUS]}]
        if self._own.root_cause and step.content[STATUS] != self._own.open_status:
            attributes.append({"ATTR_ID": "FIN_ROOT_CCODE", "ATTR_VALUE": self._own.root_cause})
        return writing(CHANGE, {"CASE_GUID": _guid(step), "ATTRIBUTES": attributes}, test_first=True)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The case as it stands now."""
        return reading(DETAIL, {"CASE_DETAIL": [{"CASE_GUID": _guid(step)}]})

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for: a status has no reference."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The status; None where there is no such case."""
        shown = attributes_of(looked(response).first)
        if not shown:
            return None
        return NativeRecord(type=_TYPE, key=(_guid(step),), content={STATUS: shown.get(STATUS, "")})

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers; a lock passes."""
        native = NativeRecord(type=_TYPE, key=(_guid(step),), content=step.content)
        return outcome_of(answer, native, Certain(locks=self._own.lock_messages))


def _guid(step: Step) -> str:
    return parts(step.subjects[0])[0]


def attributes_of(detail: dict[str, Any]) -> dict[str, str]:
    """Attribute → value, the blanks around it taken off [addendum A1]."""
    rows = detail.get("CASE_DETAIL", [])
    return {str(row["ATTR_ID"]).strip(): str(row.get("ATTR_VALUE", "")).strip() for row in rows if row.get("ATTR_ID")}


def _echo(step: Step) -> Echo:
    return echo_by_reference(step.reference, entity=step.entity, customer=step.content[_CUSTOMER])


def _content(step: Step, shown: dict[str, str]) -> dict[str, str]:
    """What a case shows, in a step's words; nothing of it if it carries another reference. Notes are not compared."""
    if shown.get("EXT_REF", "") != step.reference:
        return {}
    told = {name: shown.get(name, "") for name in ("CASE_TYPE", *_ATTRIBUTES)}
    compared = {_CUSTOMER: padded(told[_CUSTOMER])}
    if plain_amount(told[_AMOUNT]) == plain_amount(step.content.get(_AMOUNT, "")):
        compared[_AMOUNT] = step.content[_AMOUNT]
    kept: dict[str, str] = {name: value for name, value in step.content.items() if name in {"CASE_GUID", "note"}}
    return {**told, **compared, **kept}
