"""People at NetSuite's own screens: what they look at and what they change, past any adapter.

They work on the simulated account's records directly, in the vendor's own field names.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

from canonical_model.steps import Step
from canonical_model.write_back import Operation
from conformance.suite.counterparty import Landed
from simulators.books import Books
from simulators.messages import Request
from simulators.netsuite.account import Account
from simulators.netsuite.options import Options
from simulators.netsuite.record_service import RecordService
from simulators.netsuite.stamps import Stored, kept
from simulators.netsuite.values import BASE

#: what no reading of ours may change: a value that finance sets by itself, by field
_FINANCES: Final[dict[str, Any]] = {
    "userEstimatedPaymentDate": "2027-01-31", "userEstimateSource": {"id": "COMPANY_ESTIMATE"},
    "custbody_duecourse_dispute": "finance asks", "custbody_3805_dunning_paused": True,
    "custentity_3805_dunning_paused": True, "custbody_duecourse_hold": True, "custentity_duecourse_hold": True,
}  # fmt: skip
_NOTES: Final = "note"
_WITHDRAWN: Final = "withdrawn"
_RECORDS: Final = ("customrecord_duecourse_promise", "customrecord_duecourse_dispute")
_OK: Final = 200


class Desk:
    """One person with all rights."""

    def __init__(self, books: Books, now: Callable[[], datetime]) -> None:
        self._books, self._now = books, now
        self._service = RecordService(Account(books, Options(), now))

    def get(self, record: str, key: str) -> dict[str, Any]:
        """A record with its lines; empty where there is none."""
        answer = self._do("GET", f"{record}/{key}?expandSubResources=true")
        return json.loads(answer, parse_float=str, parse_int=str) if answer else {}

    def change(self, record: str, key: str, **values: Any) -> None:  # noqa: ANN401 - JSON
        """Save other values."""
        self._do("PATCH", f"{record}/{key}", values)

    def make(self, record: str, **values: Any) -> None:  # noqa: ANN401 - JSON
        """Save a new record."""
        self._do("POST", record, values)

    def _do(self, method: str, rest: str, body: dict[str, Any] | None = None) -> str:
        request = Request(
            method=method, target=f"{BASE}/{rest}", headers={"content-type": "application/json"},
            body=json.dumps(body).encode() if body is not None else b"",
        )  # fmt: skip
        with self._books.lock:
            answer = self._service.answer(request)
        return answer.body.decode() if answer.status == _OK else ""

    def stored(self, table: str) -> dict[int, Stored]:
        """The records of a type that is in no ledger."""
        return kept(self._books).stored.setdefault(table, {})

    def writes_note(self, customer: int, text: str, *, external: str = "") -> None:
        """A user note on a customer."""
        number = kept(self._books).new_id(_NOTES)
        values = {"title": "finance", "note": text, "direction": "outgoing", "entity": customer}
        now = self._now()
        self.stored(_NOTES)[number] = Stored(id=number, values=values, created=now, modified=now)
        if external:
            kept(self._books).set_external(_NOTES, number, external)

    def notes(self) -> str:
        """All user notes, as they stand under each other."""
        return "\n".join(str(one.values.get("note", "")) for one in self.stored(_NOTES).values())

    def by_hand(self, step: Step) -> None:
        """Change what a step sets, or put something else under its reference."""
        match step.name.partition(" ")[0]:
            case "note" if step.kind == "create":
                self.writes_note(501, "something else", external=step.reference)
            case "note":
                self._loses_note(step)
            case "invoice":
                fields = {name: _FINANCES[name] for name in step.content}
                self.change("invoice", _id(step), **(fields if _set(step) else dict.fromkeys(fields, False)))
            case "apply":
                self._uses(step)
            case other:
                raise LookupError(f"nobody here changes what step {other} is about")

    def _loses_note(self, step: Step) -> None:
        self.stored(_NOTES).pop(int(step.subjects[0].split("/")[1]))

    def _uses(self, step: Step) -> None:
        """A cent of the payment is used for the same invoice."""
        record, key = step.content["source"].split("/")
        paid = next(name for name in step.content if name.startswith("item/"))
        line = {"doc": {"id": paid.split("/")[2]}, "apply": True, "amount": 0.01}
        self.change(record, key, apply={"items": [line]})

    def landed(self, operation: Operation, steps: Sequence[Step]) -> Landed:
        """What the screens show of the steps of an act."""
        looks = [self._look(step) for step in steps]
        times = {look.times for look in looks}
        return Landed(
            object=" and ".join(dict.fromkeys(look.object for look in looks)), own=operation != "dispute",
            times=times.pop() if len(times) == 1 else 0, text="\n".join(look.text for look in looks),
        )  # fmt: skip

    def _look(self, step: Step) -> Landed:
        looks: dict[str, Callable[[Step], Landed]] = {
            "note": self._note, "invoice": self._invoice, "apply": self._application, "promise": self._claim,
            "dispute": self._claim,
        }  # fmt: skip
        return looks[step.name.partition(" ")[0]](step)

    def _note(self, step: Step) -> Landed:
        gone = step.kind == "assign"
        reference = step.subjects[0].split("/")[2] if gone else step.reference
        found = [
            one for number, one in self.stored(_NOTES).items()
            if kept(self._books).external_of(_NOTES, number) == reference
        ]  # fmt: skip
        text = "\n".join(str(one.values["note"]) for one in found)
        return Landed(object="user note", own=True, times=int(not found) if gone else len(found), text=text)

    def _invoice(self, step: Step) -> Landed:
        shown = self.get("invoice", _id(step))
        values = {name: _shown(shown.get(name)) for name in step.content}
        stands = all(values[name] == value for name, value in step.content.items())
        return Landed(object="invoice", own=True, times=int(stands), text="\n".join(values.values()))

    def _application(self, step: Step) -> Landed:
        record, key = step.content["source"].split("/")
        shown = self.get(record, key)
        lines = [line for line in shown.get("apply", {}).get("items", ()) if line.get("apply") is True]
        used = {line["doc"]["id"]: Decimal(line["amount"]) for line in lines}
        wanted = {name.split("/")[2]: Decimal(told) for name, told in step.content.items() if name.startswith("item/")}
        stands = all(used.get(invoice, 0) == amount for invoice, amount in wanted.items())
        text = "\n".join(f"{line['refNum']} {Decimal(line['amount']):.2f}" for line in lines)
        return Landed(object=record, own=True, times=int(stands), text=text)

    def _claim(self, step: Step) -> Landed:
        kind = step.name
        table = f"customrecord_duecourse_{kind}"
        found = [
            one for number, one in self.stored(table).items()
            if kept(self._books).external_of(table, number) == step.reference
        ]  # fmt: skip
        text = "\n".join(str(value) for one in found for value in one.values.values())
        return Landed(object=table, own=kind == "promise", times=len(found), text=text)

    def snapshot(self, invoices: Sequence[str], payments: Sequence[str]) -> str:
        """Fields of invoices, applications, notes, and records of ours that are not withdrawn."""
        shown = [(key, *(self.get("invoice", key).get(name) for name in _FINANCES)) for key in invoices]
        used = [(key, self.get("customerPayment", key).get("unapplied")) for key in payments]
        claims = [
            sorted(map(str, one.values.items()))
            for table in _RECORDS for one in self.stored(table).values()
            if one.values.get(f"custrecord_{table.removeprefix('customrecord_')}_status") != _WITHDRAWN
        ]  # fmt: skip
        return "\n".join(map(str, (*shown, *used, *claims, self.notes())))


def _id(step: Step) -> str:
    return step.subjects[0].split("/")[2]


def _set(step: Step) -> bool:
    """Whether a step sets something, or takes it away."""
    return any(value not in {"", "F"} for value in step.content.values())


def _shown(value: Any) -> str:  # noqa: ANN401 - JSON
    if isinstance(value, dict):
        return str(value.get("id", ""))
    if isinstance(value, bool) or value is None:
        return "T" if value else "F" if value is False else ""
    return str(value)
