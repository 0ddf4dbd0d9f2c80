"""The writing side of an adapter for erp_server.py, as an adapter's author would write it."""

from __future__ import annotations

import json
import os
import signal
import socket
from typing import Any, Final
from urllib.parse import quote, urlsplit

from msgspec import convert

from canonical_model.capabilities import Capabilities, WriteCapability
from canonical_model.errors import BadAnswer
from canonical_model.steps import Bounds, ErpRequest, NativeRecord, Step
from canonical_model.write_back import CashAct, HoldAct, NoteAct, UndoAct, WriteBack, WrittenRecord
from canonical_model.writing import (
    Accepted,
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
from duecourse.failpoints import VARIABLE

BOUNDS: Final = Bounds(
    lease=3.0, margin=1.0, in_flight=1.0, visible=1.0, skew=0.2, timeout=1.5, pause=0.3, patience=60.0
)
#: (status, code) of answers that are certain; everything else is unknown
REFUSED: Final = {(409, "blocked"), (409, "unknown_document"), (409, "unknown_subject"), (409, "reversed_already")}
NOT_EXECUTED: Final = {(429, "")}
_WRITES: Final = WriteCapability(level="native", finality="effected", read_back=True, searchable=True, bounds=BOUNDS)
CAPABILITIES: Final = Capabilities(
    product="ledger", reads={}, writes=dict.fromkeys(("note", "hold", "cash", "undo"), _WRITES)
)


class LedgerSide:
    """Plan, request, find, found, outcome."""

    def __init__(self, *, drafts: bool = False) -> None:
        self._drafts = drafts

    def plan(self, act: WriteBack, _capabilities: Capabilities, _known: Known) -> Plan:
        match act.act:
            case NoteAct(activity_id=activity, text=text):
                return Plan(steps=(_create("note", "NT", {"text": text, "for": activity}),))
            case HoldAct(subject_id=subject, release=release):
                before, after = ({"block": "D"}, {"block": ""}) if release else ({"block": ""}, {"block": "D"})
                return Plan(steps=(_assign("block", before, after, (subject,)),))
            case CashAct():
                return Plan(steps=self._cash(act.act))
            case UndoAct(records=records):
                taken_back = [_taken_back(number, record) for number, record in enumerate(records)]
                return Plan(steps=tuple(step for step in taken_back if step is not None))
        raise ValueError(f"a ledger keeps no {act.operation}")

    def _cash(self, act: CashAct) -> tuple[PlannedStep, ...]:
        content = {"for": act.receipt_item_id, "items": ",".join(one.item_id for one in act.applications)}
        leaves: Any = "draft" if self._drafts else "effective"
        receipt = _create("receipt", "RC", content, leaves=leaves, subjects=(act.receipt_item_id,))
        if not self._drafts:
            return (receipt,)
        posted = ({"status": "draft"}, {"status": "posted"})
        return receipt, _assign("post", *posted, (act.receipt_item_id,), own_record=True, needs=("receipt",))

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        if step.kind == "create":
            amount = "100.00" if step.name == "receipt" else ""
            body = {"reference": step.reference, "kind": step.name, "content": step.content, "number": step.reference,
                    "date": "2026-11-20", "amount": amount, "customer": "C1", "key": step.reference}  # fmt: skip
            return ErpRequest(method="POST", url="/documents", body=json.dumps(body))
        if step.own_record:
            verb = step.name.partition(" ")[0]
            return ErpRequest(method="POST", url=f"/documents/{_document(step, facts)}/{verb}", body="{}")
        body = {"content": step.content, "version": step.before_version}
        return ErpRequest(method="PUT", url=f"/values/{quote(step.subjects[0], safe='')}", body=json.dumps(body))

    def find(self, step: Step, facts: Facts) -> ErpRequest:
        if step.kind == "assign":
            key = _document(step, facts) if step.own_record else step.subjects[0]
            return ErpRequest(method="GET", url=f"/values/{quote(key, safe='')}")
        if step.handle and step.state == "accepted":
            return ErpRequest(method="GET", url=f"/jobs/{step.handle}")
        return ErpRequest(method="GET", url=f"/documents?reference={step.reference}")

    def precondition(self, step: Step, facts: Facts) -> ErpRequest:
        return self.find(step, facts)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        return tuple(
            convert({"type": one["kind"], "key": (one["key"],), "content": one["content"], "status": one["status"]},
                    NativeRecord)
            for one in _read(step, response) or ()
        )  # fmt: skip

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        told = _read(step, response)
        if told is None:
            return None
        return NativeRecord(type="value", key=(told["subject"],), content=told["content"], version=told["version"])

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        if isinstance(answer, TransportFailure) or "json" not in answer.headers.get("content-type", ""):
            return Unknown(why=str(answer))
        told = json.loads(answer.body)
        match (answer.status, told.get("code", "")):
            case at if at in REFUSED:
                made: Outcome = Refused(said=told["said"])
            case at if at in NOT_EXECUTED:
                made = NotExecuted(wait_seconds=0.5, said=told["said"])
            case (202, _):
                made = Accepted(handle=told["handle"])
            case (200 | 201, _):
                native = NativeRecord(type=step.name, key=(told.get("key", ""),), content=step.content)
                made = Applied(native=native)
            case _:
                made = Unknown(why=f"{answer.status} {told}")
        return made

    def discard(self, _step: Step, surplus: NativeRecord) -> ErpRequest:
        return ErpRequest(method="DELETE", url=f"/documents/{surplus.key[0]}")


def _read(step: Step, response: ErpResponse) -> Any:
    if response.status == 404:
        return None
    if response.status != 200 or "json" not in response.headers.get("content-type", ""):
        raise BadAnswer(f"{response.status} while looking for {step.reference or step.subjects[0]}")
    return json.loads(response.body)


def _create(name: str, kind: str, content: dict[str, str], **more: Any) -> PlannedStep:
    return PlannedStep(name=name, kind="create", reference_kind=kind, content=content, **more)


def _assign(
    name: str, before: dict[str, str], after: dict[str, str], subjects: tuple[str, ...], **more: Any
) -> PlannedStep:
    return PlannedStep(name=name, kind="assign", before=before, content=after, subjects=subjects, **more)


def _taken_back(number: int, record: WrittenRecord) -> PlannedStep | None:
    """A document is reversed, a value set back; that a draft was posted is undone by reversing it."""
    if record.kind == "create":
        status = ({"status": "posted"}, {"status": "reversed"})
        return _assign(f"reverse {number}", *status, (f"document:{record.native_key[0]}",), own_record=True)
    if record.step == "post":
        return None
    return _assign(f"set back {number}", record.content, record.before or {}, record.subjects)


def _document(step: Step, facts: Facts) -> str:
    return facts["receipt"].key[0] if "receipt" in facts else step.subjects[0].removeprefix("document:")


class LedgerWire:
    """One socket a request; with a failpoint in the environment it dies half way, or before it reads the answer."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._place = (parts.hostname or "127.0.0.1", parts.port or 80)
        self._writes = 0

    def close(self) -> None:
        """Nothing is kept open."""

    def send(self, request: ErpRequest, *, timeout: float) -> ErpResponse | TransportFailure:
        try:
            door = socket.create_connection(self._place, timeout=timeout)
        except OSError as error:
            return TransportFailure(sent="not_sent", why=str(error))
        try:
            with door:
                self._say(door, request)
                return _heard(door)
        except (OSError, ValueError) as error:
            return TransportFailure(sent="maybe_sent", why=str(error))

    def _say(self, door: socket.socket, request: ErpRequest) -> None:
        body = request.body.encode()
        lines = (f"{request.method} {request.url} HTTP/1.1", "Host: x", "Connection: close")
        raw = "\r\n".join([*lines, f"Content-Length: {len(body)}", "", ""]).encode() + body
        self._writes += request.method != "GET"
        point = os.environ.get(VARIABLE, "") if request.method != "GET" else ""
        if point in {"half_sent", f"half_sent:{self._writes}"}:
            door.sendall(raw[: len(raw) // 2])
            os.kill(os.getpid(), signal.SIGKILL)
        door.sendall(raw)
        if point in {"sent", f"sent:{self._writes}"}:
            door.recv(1)
            os.kill(os.getpid(), signal.SIGKILL)


def _heard(door: socket.socket) -> ErpResponse:
    raw = b""
    while part := door.recv(65_536):
        raw += part
    head, found, body = raw.partition(b"\r\n\r\n")
    if not found:
        raise ValueError("the connection was closed without an answer")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): text.strip() for name, _, text in (line.partition(":") for line in lines)}
    if len(body) < int(headers.get("content-length", 0)):
        raise ValueError("the answer was cut off")
    return ErpResponse(status=int(first.split()[1]), headers=headers, body=body.decode())
