"""A language model behind an address that speaks like OpenAI's chat completions; asked only where one is named.

The request is `POST {address}/chat/completions` and the answer's text stands in `choices[0].message.content`
(platform.openai.com/docs/api-reference/chat/create). One attempt, no tool is offered, nothing is remembered.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Any, Final

import msgspec
from msgspec import Struct

from adapters.kit.auth import StaticHeaders
from adapters.kit.bounds import Bounds
from adapters.kit.secrets import Secret
from adapters.kit.session import Address, Session
from adapters.kit.throttle import Bucket, Slots
from canonical_model.access import Actor
from canonical_model.adapter import Environment
from canonical_model.errors import BadAnswer
from canonical_model.identity import SystemUid

_OK: Final = 200
_SECONDS: Final = 60.0  # not money
_MOST_BYTES: Final = 1_000_000


class _Message(Struct):
    content: str


class _Choice(Struct):
    message: _Message


class _Completion(Struct):
    choices: list[_Choice]


class ChatModel:
    """One model at one address."""

    def __init__(self, base_url: str, model: str, *, key: str, actor: Actor) -> None:
        self.name = model
        environment = Environment(
            system=SystemUid("model"), name="model", now=lambda: datetime.now(UTC), sleep=time.sleep, slots=Slots(),
            bucket=Bucket(clock=time.monotonic, sleep=time.sleep), actor=actor,
        )  # fmt: skip
        headers = {"Authorization": Secret(f"Bearer {key}")} if key else {}
        self._session = Session(
            Address(base_url=base_url), environment, credentials=StaticHeaders(headers=headers),
            bounds=Bounds(read_seconds=_SECONDS, most_bytes=_MOST_BYTES, most_unpacked_bytes=_MOST_BYTES),
        )  # fmt: skip

    def close(self) -> None:
        """Give back connections."""
        self._session.close()

    def answer(self, question: str) -> bytes:
        """What the model says; BadAnswer where it is no completion."""
        asked: dict[str, Any] = {
            "model": self.name, "temperature": 0, "response_format": {"type": "json_object"},
            "messages": [{"role": "user", "content": question}],
        }  # fmt: skip
        answer = self._session.send(
            "POST", "chat/completions", headers={"Content-Type": "application/json"}, body=msgspec.json.encode(asked)
        )
        if answer.status != _OK:
            raise BadAnswer(f"the model answered HTTP {answer.status}", system="model")
        try:
            completion = msgspec.json.decode(answer.body, type=_Completion)
        except msgspec.DecodeError as error:
            raise BadAnswer(f"the model's answer is no completion: {error}", system="model") from error
        if not completion.choices:
            raise BadAnswer("the model answered nothing", system="model")
        return completion.choices[0].message.content.encode()
