"""The wire without a Tryton: a wizard's session is fetched once, as a token, and its time is not given twice."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import chain, repeat
from typing import Any

import httpx2
from duecourse_tryton.settings import Settings
from duecourse_tryton.writing.requests import Calls
from duecourse_tryton.writing.wire import TrytonWire

from adapters.kit.secrets import Secret
from adapters.kit.throttle import Unlimited
from canonical_model.access import Actor
from canonical_model.adapter import Environment
from canonical_model.identity import SystemUid
from canonical_model.steps import ErpRequest
from canonical_model.writing import ErpResponse, TransportFailure

ENVIRONMENT = Environment(
    system=SystemUid("s"), name="books", now=lambda: datetime(2026, 11, 26, tzinfo=UTC), sleep=lambda _: None,
    slots=Unlimited(), bucket=Unlimited(), actor=Actor(id="ada", kind="person"),
)  # fmt: skip
SETTINGS = Settings(base_url="http://tryton.example.com", database="prod", user="u", password=Secret("pass"))
BUTTON = Calls("prod").wizard("account.move.cancel", "cancel", {}, records=[7], company="1")


class Server:
    """Answers each method as it is told to, and remembers what was called."""

    def __init__(self, answers: dict[str, Any]) -> None:
        self._answers = answers
        self.called: list[tuple[str, list[Any]]] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        told = json.loads(request.content)
        self.called.append((told["method"], told["params"]))
        answer = self._answers.get(told["method"], {"result": None})
        return answer if isinstance(answer, httpx2.Response) else httpx2.Response(200, json={"id": 0, **answer})


def sent(server: Server, request: ErpRequest, monotonic: Callable[[], float] = lambda: 0.0) -> Any:
    wire = TrytonWire(SETTINGS, ENVIRONMENT, transport=httpx2.MockTransport(server), monotonic=monotonic)
    try:
        return wire.send(request, timeout=30.0)
    finally:
        wire.close()


LOGON = {"common.db.login": {"result": [4, "key", None]}}
OPENED = {**LOGON, "wizard.account.move.cancel.create": {"result": [9, "default", "end"]}}


def test_a_button_of_a_wizard_is_pressed_once_in_a_session_of_its_own() -> None:
    server = Server({**OPENED, "wizard.account.move.cancel.execute": {"result": {}}})
    assert isinstance(sent(server, BUTTON), ErpResponse)
    assert [name.rpartition(".")[2] for name, _ in server.called] == ["login", "create", "execute"]
    assert server.called[-1][1][0] == 9
    assert server.called[1][1] == [server.called[-1][1][-1]]


def test_without_a_session_of_the_wizard_nothing_was_sent() -> None:
    refused = {**LOGON, "wizard.account.move.cancel.create": {"error": ["UserError", ["no right", "", None]]}}
    down = {**LOGON, "wizard.account.move.cancel.create": httpx2.Response(503, text="down")}
    for answers in (refused, down):
        server = Server(answers)
        answer = sent(server, BUTTON)
        assert isinstance(answer, TransportFailure)
        assert answer.sent == "not_sent"
        assert "wizard.account.move.cancel.execute" not in {name for name, _ in server.called}


def test_a_session_of_the_wizard_that_took_all_the_time_leaves_none_for_the_button() -> None:
    server, clock = Server(OPENED), chain([0.0], repeat(31.0))
    answer = sent(server, BUTTON, lambda: next(clock))
    assert isinstance(answer, TransportFailure)
    assert answer.sent == "not_sent"
    assert [name.rpartition(".")[2] for name, _ in server.called] == ["login", "create"]


def test_neither_password_nor_session_is_told_by_an_error() -> None:
    server = Server({"common.db.login": httpx2.Response(500, text="pass key")})
    answer = sent(server, Calls("prod").call("model.ir.note.delete", [1], company="1"))
    assert isinstance(answer, TransportFailure)
    assert "pass" not in answer.why.replace("password", "")
