"""CustDisputes: the one slot of a transaction for a dispute or a promise, set in one request.

Whatever stands in it is read right before. What may be overwritten is a setting (`precedence`); what was overwritten is
written into the note, and told with the acknowledgement [dynamics_crm.md §7: "native slot overwritten"].
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from adapters.dynamics.finance.mapping.disputes import DISPUTED, HOLDING, NONE, PROMISED, slot_key
from adapters.dynamics.finance.mapping.values import NO_DAY
from adapters.dynamics.finance.settings import Settings
from adapters.dynamics.finance.writing.requests import look, noon, number, patch, post, whole
from adapters.dynamics.looks import etag_of, recalled, rows_of
from adapters.dynamics.odata import text
from adapters.dynamics.outcomes import written
from adapters.kit.compared import plain_amount
from adapters.kit.places import parts
from canonical_model.collecting import Hold
from canonical_model.errors import BadAnswer
from canonical_model.receivables import OpenItem
from canonical_model.steps import Echo, ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

#: of a slot's content
STATUS, AMOUNT, CURRENCY, DAY, REASON, NOTE = "status", "amount", "currency", "date", "reason", "note"
#: of what it relies on: whether it may be set
SLOT: Final = "slot"
FREE: Final = "free"
_TYPE: Final = "CustDisputes"
_OVERWROTE: Final = re.compile(r"\s*\[overwrote: (.*)\]$", re.DOTALL)
#: which status may take the place of which, by the setting
_TAKES: Final = {"promise": (PROMISED, DISPUTED), "dispute": (DISPUTED, PROMISED)}


class Slot:
    """The slot of one transaction."""

    def __init__(self, settings: Settings) -> None:
        self._set = settings.sets.disputes
        self._takes = _TAKES.get(settings.writing.precedence)

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """Set it: a row that is there is changed in the version that was seen, else one is made."""
        known = recalled(step, facts)
        body = self._body(step, known["stood"])
        if known["row"]:
            key = {"dataAreaId": step.entity, "SysRecId": known["row"]}
            return patch(self._set, key, body, version=known["etag"])
        transaction = whole(parts(step.subjects[0])[-1])
        return post(self._set, {"dataAreaId": step.entity, "CustTrans": transaction, **body})

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The slot."""
        transaction = parts(step.subjects[0])[-1]
        return look(self._set, f"dataAreaId eq {text(step.entity)} and CustTrans eq {transaction}")

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for."""
        return (self.standing(step, response),)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord:
        """What stands in the slot; a transaction without a row has a free one."""
        rows = rows_of(response)
        if len(rows) > 1:
            raise BadAnswer(f"{len(rows)} rows for one transaction: its slot cannot be told")
        row: Mapping[str, Any] = rows[0] if rows else {}
        note, overwrote = _parted(str(row.get("note") or ""))
        content = {
            STATUS: str(row.get("status") or NONE), AMOUNT: plain_amount(row.get("amountcur")),
            CURRENCY: str(row.get("transactioncurrency") or ""), DAY: _day(row.get("followupdate")),
            REASON: str(row.get("reasoncode") or ""), NOTE: note, SLOT: self._may_be_set(step, row),
        }  # fmt: skip
        version = json.dumps({
            "row": str(row.get("sysrecid") or ""), "etag": etag_of(row), "stood": _stood(content),
        })  # fmt: skip
        said = f"this took the place of: {overwrote}" if overwrote else ""
        return _native(step, content, version=version, said=said)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, _native(step, step.content))

    def _may_be_set(self, step: Step, row: Mapping[str, Any]) -> str:
        """Free, or held by something that the setting lets it overwrite; else what holds it."""
        standing = str(row.get("status") or NONE)
        if standing not in HOLDING or self._takes == (step.content[STATUS], standing):
            return FREE
        return standing

    @staticmethod
    def _body(step: Step, stood: str) -> dict[str, Any]:
        told = step.content
        note = f"{told[NOTE]} [overwrote: {stood}]" if stood and told[STATUS] in HOLDING else told[NOTE]
        currency = {"TransactionCurrency": told[CURRENCY]} if CURRENCY in told else {}
        return {
            "Status": told[STATUS], "FollowUpDate": noon(told[DAY] or NO_DAY), **currency,
            "AmountCur": number(told[AMOUNT]) if told[AMOUNT] != "0" else 0, "ReasonCode": told[REASON], "Note": note,
        }  # fmt: skip


def _stood(content: Mapping[str, str]) -> str:
    """What held the slot, in one line; empty where nothing did."""
    if content[STATUS] not in HOLDING:
        return ""
    told = (content[STATUS], content[AMOUNT], content[CURRENCY], content[DAY], content[REASON], content[NOTE])
    return " ".join(one for one in told if one).replace("[", "(").replace("]", ")")


def _parted(note: str) -> tuple[str, str]:
    found = _OVERWROTE.search(note)
    return (note, "") if found is None else (note[: found.start()], found.group(1))


def _day(value: Any) -> str:  # noqa: ANN401 - JSON
    told = str(value or "")[:10]
    return "" if told == NO_DAY else told


def _native(step: Step, content: dict[str, str], *, version: str = "", said: str = "") -> NativeRecord:
    entity, transaction = parts(step.subjects[0])
    about = (OpenItem.KIND, (entity, transaction))
    echo = Echo(kind=Hold.KIND, native_key=slot_key(entity, transaction), shows=content[STATUS], about=about)
    return NativeRecord(
        type=_TYPE, key=(entity, transaction), content=content, version=version, said=said, echoes=(echo,)
    )
