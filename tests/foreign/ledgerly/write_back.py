"""The writing side: notes, blocks, applied cash, and their undo."""

from __future__ import annotations

import json
from typing import Any, Final
from urllib.parse import quote

from adapters.kit.auth import StaticHeaders
from adapters.kit.session import Address, Session
from canonical_model.adapter import Environment
from canonical_model.capabilities import Capabilities
from canonical_model.errors import AdapterError, BadAnswer, NotReached
from canonical_model.identity import RecordId
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.write_back import CashAct, HoldAct, NoteAct, UndoAct, WriteBack, WrittenRecord
from canonical_model.writing import (
    Applied,
    ErpResponse,
    Facts,
    Known,
    NotExecuted,
    Outcome,
    Plan,
    PlannedStep,
    Refused,
    TransportFailure,
    Unknown,
)
from ledgerly.settings import Settings

BLOCK: Final = "D"
NO_END: Final = "the end of a hold: a block has none"
_DONE: Final = frozenset({200, 201})
_BUSY: Final = 429
_MOVED: Final = 412
#: certain refusals, by Ledgerly's manual
_REFUSED: Final = frozenset({400, 404, 409, 422})


class Side:
    """Plan, request, find, found, outcome."""

    def __init__(self, _settings: Settings) -> None:
        """Nothing of the settings matters."""

    def plan(self, act: WriteBack, _capabilities: Capabilities, known: Known) -> Plan:
        match act.act:
            case NoteAct(text=text):
                return Plan(steps=(self.create("note", "NT", {"customer": act.customer_number, "text": text}),))
            case HoldAct(subject_id=subject, release=release) if RecordId(subject) in known.items:
                key = self.entry(known, RecordId(subject))
                before, after = (BLOCK, "") if release else ("", BLOCK)
                return Plan(steps=(self.assign("block", key, {"block": before}, {"block": after}),), lost=(NO_END,))
            case CashAct():
                return Plan(steps=(self.cash(act.act, known),))
            case UndoAct(records=records):
                return Plan(steps=tuple(self.taken_back(place, record) for place, record in enumerate(records)))
        raise ValueError(f"Ledgerly keeps no {act.operation}")

    def entry(self, known: Known, item: RecordId) -> str:
        return "-".join(known.items[item].native_key)

    def create(self, name: str, kind: str, content: dict[str, str], **more: Any) -> PlannedStep:
        return PlannedStep(name=name, kind="create", reference_kind=kind, content=content, **more)

    def assign(
        self, name: str, subject: str, before: dict[str, str], after: dict[str, str], **more: Any
    ) -> PlannedStep:
        return PlannedStep(name=name, kind="assign", subjects=(subject,), before=before, content=after, **more)

    def cash(self, act: CashAct, known: Known) -> PlannedStep:
        if len(act.applications) != 1:
            raise ValueError("Ledgerly applies a receipt to one entry at a time")
        (part,) = act.applications
        entry, receipt = self.entry(known, part.item_id), self.entry(known, act.receipt_item_id)
        content = {"entry": entry, "receipt": receipt, "amount": f"{part.amount.amount:f}"}
        return self.create("application", "AP", content, subjects=(receipt, entry))

    def taken_back(self, place: int, record: WrittenRecord) -> PlannedStep:
        if record.kind == "create":
            subject = f"{record.step}:{record.native_key[0]}"
            return self.assign(
                f"withdraw {place}", subject, {"status": "stands"}, {"status": "withdrawn"}, own_record=True
            )
        return self.assign(f"block {place}", record.subjects[0], record.content, record.before or {})

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        headers = {"Content-Type": "application/json"}
        if step.kind == "create":
            body = json.dumps({**step.content, "reference": step.reference})
            return ErpRequest(method="POST", url=f"/api/{step.name}s", headers=headers, body=body)
        if step.name.startswith("withdraw"):
            kind, _, key = step.subjects[0].partition(":")
            verb = "withdraw" if kind == "note" else "reverse"
            return ErpRequest(method="POST", url=f"/api/{kind}s/{key}/{verb}", headers=headers, body="{}")
        url = f"/api/entries/{quote(step.subjects[0], safe='')}/block"
        return ErpRequest(
            method="PUT", url=url, headers={**headers, **self.version(step, facts)}, body=json.dumps(step.content)
        )

    def version(self, step: Step, facts: Facts) -> dict[str, str]:
        seen = facts.get(step.name)
        return {"If-Match": seen.version} if seen is not None else {}

    def find(self, step: Step, _facts: Facts) -> ErpRequest:
        if step.kind == "create":
            return ErpRequest(method="GET", url=f"/api/{step.name}s?reference={step.reference}")
        if step.name.startswith("withdraw"):
            kind, _, key = step.subjects[0].partition(":")
            return ErpRequest(method="GET", url=f"/api/{kind}s/{key}")
        return ErpRequest(method="GET", url=f"/api/entries/{quote(step.subjects[0], safe='')}")

    def precondition(self, step: Step, facts: Facts) -> ErpRequest:
        return self.find(step, facts)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        told = self.understood(response)
        rows = told if isinstance(told, list) else [told] if told else []
        return tuple(self.record(step.name, row) for row in rows if row["status"] == "stands")

    def record(self, kind: str, row: dict[str, Any]) -> NativeRecord:
        content = {name: str(value) for name, value in row.items() if name not in {"id", "reference", "status"}}
        return NativeRecord(type=kind, key=(str(row["id"]),), content=content)

    def standing(self, _step: Step, response: ErpResponse) -> NativeRecord | None:
        told = self.understood(response)
        if told is None:
            return None
        content = {name: str(value) for name, value in told.items() if isinstance(value, str)}
        return NativeRecord(type="entry", key=(str(told.get("number") or told.get("id")),), content=content,
                            version=str(told.get("version", "")))  # fmt: skip

    def understood(self, response: ErpResponse) -> Any:
        if "json" not in response.headers.get("content-type", "") or response.status not in {200, 404}:
            raise BadAnswer(f"HTTP {response.status}: {response.body[:100]}")
        return json.loads(response.body) if response.status != 404 else None

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        if isinstance(answer, TransportFailure):
            return Unknown(why=answer.why)
        if answer.status == _BUSY:
            return NotExecuted(wait_seconds=float(answer.headers.get("retry-after", 30)), said="too many requests")
        if "json" not in answer.headers.get("content-type", ""):
            return Unknown(why=f"HTTP {answer.status} and no JSON")
        told = json.loads(answer.body)
        if answer.status in _DONE:
            key = str(told.get("id") or told.get("number"))
            return Applied(native=NativeRecord(type=step.name, key=(key,), content=step.content))
        if answer.status == _MOVED:
            return NotExecuted(said=told["error"])
        return Refused(said=told["error"]) if answer.status in _REFUSED else Unknown(why=f"HTTP {answer.status}")

    def discard(self, step: Step, surplus: NativeRecord) -> ErpRequest:
        raise ValueError(f"step {step.name}: {surplus.type} is no draft")


class Wire:
    """One attempt a request."""

    def __init__(self, settings: Settings, environment: Environment) -> None:
        self.session = Session(
            Address(base_url=settings.base_url), environment, credentials=StaticHeaders(headers={"X-Key": settings.key})
        )

    def close(self) -> None:
        self.session.close()

    def send(self, request: ErpRequest, *, timeout: float) -> ErpResponse | TransportFailure:
        try:
            body = request.body.encode() if request.body else None
            answer = self.session.send(request.method, request.url, headers=request.headers, body=body, timeout=timeout)
        except NotReached as error:
            return TransportFailure(sent="not_sent", why=str(error))
        except AdapterError as error:
            return TransportFailure(sent="maybe_sent", why=str(error))
        return ErpResponse(
            status=answer.status, headers=dict(answer.headers), body=answer.body.decode("utf-8", "replace")
        )
