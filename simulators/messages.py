"""A request and an answer, without sockets."""

from collections.abc import Mapping
from urllib.parse import parse_qsl

import msgspec


class Request(msgspec.Struct, frozen=True, kw_only=True):
    method: str
    #: path and query as sent
    target: str
    #: names in lower case
    headers: Mapping[str, str]
    body: bytes = b""
    #: scheme, host and port the caller used
    origin: str = "http://127.0.0.1"

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def params(self) -> dict[str, str]:
        return dict(parse_qsl(self.target.partition("?")[2], keep_blank_values=True))

    def header(self, name: str) -> str:
        return self.headers.get(name.lower(), "")


class Answer(msgspec.Struct, kw_only=True):
    status: int = 200
    headers: dict[str, str] = msgspec.field(default_factory=dict)
    #: further headers of a name that may come more than once
    cookies: list[str] = msgspec.field(default_factory=list)
    body: bytes = b""
    #: bytes the Content-Length claims beyond the body; the connection is then closed
    missing_bytes: int = 0
    #: the connection is closed without an answer
    hangs_up: bool = False
    #: minutes the Date header is wrong by
    clock_skew: int = 0


def json_answer(body: bytes, *, status: int = 200) -> Answer:
    """An answer with a JSON body."""
    headers = {"Content-Type": "application/json;charset=utf-8", "dataserviceversion": "2.0"}
    return Answer(status=status, headers=headers, body=body)


def text_answer(body: str, *, status: int = 200, kind: str = "text/plain;charset=utf-8") -> Answer:
    """An answer with a text body."""
    return Answer(status=status, headers={"Content-Type": kind}, body=body.encode())
