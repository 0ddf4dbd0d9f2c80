"""A line's dunning, blocked or free. A line has one dunning at most, so it cannot be made twice.

Where there is none yet, one is made at the first level of the customer's procedure, as a draft that is blocked;
released, a draft of ours is taken away again, and Tryton makes it anew when it is due
[trytond/modules/account_dunning/dunning.py `generate_dunnings`, `line_unique`].
"""

from __future__ import annotations

import json
from typing import Any, Final

from adapters.kit.places import parts
from canonical_model.collecting import Hold
from canonical_model.receivables import OpenItem
from canonical_model.steps import Echo, ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure
from duecourse_tryton.mapping.ledger import BLOCKED, hold_key
from duecourse_tryton.writing.outcomes import written
from duecourse_tryton.writing.requests import Calls, rows_in, seen

YES, NO = "yes", "no"
_FIELDS: Final = (
    "party.dunning_procedure.levels", "dunnings.blocked", "dunnings.state", "dunnings._timestamp",
    "dunnings.create_uid.login",
)  # fmt: skip
_NO_PROCEDURE: Final = "no: the customer has no dunning procedure in Tryton"


class Block:
    """The block of one line's dunning; the version is the dunning's own."""

    def __init__(self, calls: Calls, user: str) -> None:
        self._calls, self._user = calls, user

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The dunning made, changed or taken away, by what was read right before."""
        told = json.loads(seen(step, facts).version)
        if "dunning" not in told:
            return self._made(step, told)
        own = {"_timestamp": {f"account.dunning,{told['dunning']}": told["timestamp"]}}
        if step.content[BLOCKED] == NO and told.get("ours"):
            return self._calls.call("model.account.dunning.delete", [told["dunning"]], company=step.entity, **own)
        values = {"blocked": step.content[BLOCKED] == YES}
        return self._calls.call("model.account.dunning.write", [told["dunning"]], values, company=step.entity, **own)

    def _made(self, step: Step, told: dict[str, Any]) -> ErpRequest:
        values = {
            "company": int(step.entity), "line": _line(step), "procedure": told["procedure"],
            "level": told["level"], "blocked": True,
        }  # fmt: skip
        return self._calls.call("model.account.dunning.create", [values], company=step.entity)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The line with its dunning, and the procedure that its customer is dunned by."""
        return self._calls.look("account.move.line", [["id", "=", _line(step)]], _FIELDS, company=step.entity)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Nothing is searched for: a block has no reference."""
        standing = self.standing(step, response)
        return () if standing is None else (standing,)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """Whether it is blocked; None where the line is gone."""
        rows = rows_in(response)
        if not rows:
            return None
        return self._by_dunning(step, rows[0])

    def _by_dunning(self, step: Step, row: dict[str, Any]) -> NativeRecord:
        dunning = next(iter(row.get("dunnings.") or ()), None)
        if dunning is None:
            procedure = (row.get("party.") or {}).get("dunning_procedure.") or {}
            levels = procedure.get("levels") or ()
            version = {"procedure": procedure["id"], "level": levels[0]} if levels else {}
            return _native(step, NO if levels else _NO_PROCEDURE, version)
        made_by = (dunning.get("create_uid.") or {}).get("login")
        version = {
            "dunning": dunning["id"], "timestamp": dunning.get("_timestamp"),
            "ours": made_by == self._user and dunning.get("state") == "draft",
        }  # fmt: skip
        return _native(step, YES if dunning.get("blocked") else NO, version)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """By the table of answers."""
        return written(answer, _native(step, step.content[BLOCKED], {}))


def _line(step: Step) -> int:
    return int(parts(step.subjects[0])[-1])


def _native(step: Step, value: str, version: dict[str, Any]) -> NativeRecord:
    about = parts(step.subjects[0])
    echo = Echo(kind=Hold.KIND, native_key=hold_key(about), shows=BLOCKED, about=(OpenItem.KIND, about))
    return NativeRecord(
        type="account.dunning", key=about, content={BLOCKED: value},
        version=json.dumps(version, sort_keys=True) if version else "", echoes=(echo,) if value == YES else (),
    )  # fmt: skip
