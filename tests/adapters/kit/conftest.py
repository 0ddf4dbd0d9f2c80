from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import httpx2
import pytest

from adapters.kit.auth import Basic, Credentials
from adapters.kit.bounds import Bounds
from adapters.kit.secrets import Secret
from adapters.kit.session import Address, Session
from adapters.kit.throttle import Unlimited
from canonical_model.access import Actor
from canonical_model.adapter import Environment
from canonical_model.identity import SystemUid

URL = "https://erp.example.com"
Handler = Callable[[httpx2.Request], httpx2.Response]


class Clock:
    """A clock that moves only when somebody sleeps."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 22, 12, tzinfo=UTC)
        self.slept: list[float] = []

    def now(self) -> datetime:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def environment(clock: Clock) -> Environment:
    return Environment(
        system=SystemUid("sys"), name="erp", now=clock.now, sleep=clock.sleep, slots=Unlimited(), bucket=Unlimited(),
        actor=Actor(id="tester", kind="service"),
    )  # fmt: skip


@pytest.fixture
def connect(environment: Environment) -> Callable[..., Session]:
    """A session whose other side is a function."""

    def make(handler: Handler, *, credentials: Credentials | None = None, **more: object) -> Session:
        return Session(
            Address(base_url=URL, known_as=more.get("known_as", ())),  # type: ignore[arg-type]
            more.get("environment", environment),  # type: ignore[arg-type]
            credentials=credentials or Basic(user="reader", password=Secret("p4ssw0rd")),
            bounds=more.get("bounds", Bounds()),  # type: ignore[arg-type]
            transport=httpx2.MockTransport(handler),
            **({"explain": more["explain"]} if "explain" in more else {}),  # type: ignore[arg-type]
        )

    return make


@pytest.fixture
def answering() -> Callable[..., Handler]:
    """A side that gives one answer after the other, and keeps the last."""

    def make(*answers: httpx2.Response | Exception) -> Handler:
        left = list(answers)

        def handler(_request: httpx2.Request) -> httpx2.Response:
            answer = left.pop(0) if len(left) > 1 else left[0]
            if isinstance(answer, Exception):
                raise answer
            return answer

        return handler

    return make


def as_json(status: int = 200, body: bytes = b"{}", **headers: str) -> httpx2.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    typed = {"content-type": "application/json", **named}
    return httpx2.Response(status, stream=httpx2.ByteStream(body), headers=typed)


@pytest.fixture
def json_answer() -> Callable[..., httpx2.Response]:
    return as_json
