"""A payment that stands on the account and the items it pays, cleared by a wrapper around POSTING_INTERFACE_CLEARING.

Whole items only: they sum to nothing. The clearing document carries our reference (XBLNR); the items show it as AUGBL.
The wrapper's contract is docs/adapters/sap-ecc-wrapper.md.
"""

from __future__ import annotations

from typing import Any, Final

from adapters.kit.places import parts
from adapters.sap.ecc.settings import Settings
from adapters.sap.rfc.exchange import Also, writing
from adapters.sap.rfc.looking import asking, look, seen
from adapters.sap.rfc.outcomes import Certain, outcome_of
from adapters.sap.rfc.questions import Condition, all_of, any_of, where
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

_HEADERS, _CLEARED = "BKPF", "BSAD"
_TYPE: Final = "clearing document"
_KEY: Final = ("BUKRS", "BELNR", "GJAHR", "BUZEI")
_ITEM: Final = "item/"
CERTAIN: Final = Certain(locks=("ZDUECOURSE/002",), doubts=("ZDUECOURSE/004",))


class Clearing:
    """One clearing; `content` names each item as cleared."""

    def __init__(self, settings: Settings) -> None:
        self._function, self._reads = settings.writing.clearing_function, settings.tables.function

    def request(self, step: Step, _facts: Facts) -> ErpRequest:
        """The items to clear, under our reference."""
        told = step.content
        items = [dict(zip(_KEY[1:], parts(place)[1:], strict=True)) for place in _items(step)]
        parameters: dict[str, Any] = {
            "I_BUKRS": told["entity"], "I_KUNNR": told["account"], "I_WAERS": told["currency"],
            "I_XBLNR": step.reference, "T_ITEMS": items,
        }  # fmt: skip
        return writing(self._function, parameters)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """Documents under our reference, and what cleared each item."""
        entity = where("BUKRS", "=", step.content["entity"])
        each = any_of(_as_one(place) for place in _items(step))
        cleared = Also(
            function=self._reads, parameters=asking(_CLEARED, (*_KEY, "AUGBL"), (entity, each))
        )  # fmt: skip
        under = (entity, where("XBLNR", "=", step.reference))
        return look(self._reads, _HEADERS, ("BUKRS", "BELNR", "GJAHR", "WAERS"), under, cleared)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The documents that carry our reference, each with the items it cleared."""
        rows = seen(response, _CLEARED, call=1)
        told = {name: step.content[name] for name in ("entity", "account")}
        return tuple(
            NativeRecord(
                type=_TYPE,
                key=(document["BUKRS"], document["BELNR"], document["GJAHR"]),
                content={**told, "currency": document["WAERS"], **_cleared_by(document["BELNR"], rows)},
                display_no=document["BELNR"].lstrip("0"),
            )
            for document in seen(response, _HEADERS)
        )

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """The first of them."""
        return next(iter(self.found(step, response)), None)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers and the wrapper's contract."""
        return outcome_of(answer, NativeRecord(type=_TYPE, key=(step.reference,), content=step.content), CERTAIN)


def _items(step: Step) -> list[str]:
    return sorted(place for place in step.content if place.startswith(_ITEM))


def _as_one(place: str) -> Condition:
    _, document, year, line = parts(place)
    return all_of((where("BELNR", "=", document), where("GJAHR", "=", year), where("BUZEI", "=", line)))


def _cleared_by(document: str, rows: list[dict[str, str]]) -> dict[str, str]:
    return {"/".join(("item", *(row[name] for name in _KEY))): "cleared" for row in rows if row["AUGBL"] == document}
