"""What stands between an adapter and its ERP on loopback: it counts, and makes the network fail.

An answer is lost after the ERP acted, a gateway speaks in the service's place, a link leads to another host: none of
this needs anything of the ERP, so every adapter that speaks HTTP meets it.
"""

from __future__ import annotations

import socket
import zlib
from collections.abc import Callable
from gzip import decompress
from http.client import HTTPConnection, HTTPException
from http.server import ThreadingHTTPServer
from threading import Lock, Thread
from typing import Any, Final, NamedTuple
from urllib.parse import urlsplit

from msgspec import Struct, field, structs

from simulators.quick_requests import QuickRequests

#: requests of one rule; an adapter that asks more often goes round in circles
MOST_REQUESTS: Final = 600
_HOST: Final = "127.0.0.1"
#: the same door under another name: whoever knocks there followed a foreign link
FOREIGN: Final = "localhost"
_SECONDS: Final = 20
_MOST_BODY: Final = 20_000_000
_HOP: Final = frozenset({"connection", "keep-alive", "transfer-encoding", "content-length", "accept-encoding"})
_GZIP: Final = b"\x1f\x8b"
_NO_BODY: Final = frozenset({204, 304})
#: whether a request may change something: by its method, path and body
IsWrite = Callable[[str, str, bytes], bool]


class Reply(Struct, frozen=True, kw_only=True):
    """An answer on its way back."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    #: bytes that are announced and never come
    missing: int = 0


class Passed(NamedTuple):
    """One request that came by."""

    method: str
    #: path and query
    target: str
    write: bool
    #: sent to another name than ours
    foreign: bool


class Trouble(Struct, kw_only=True):
    """Something that goes wrong on the way."""

    writes: bool
    #: what becomes of the answer; None: the connection just ends
    turn: Callable[[Reply], Reply | None]
    #: what happens in the ERP right before the request arrives there
    before: Callable[[], None] | None = None
    #: whether the ERP gets to see the request
    forward: bool = True
    #: so many requests pass before it strikes
    after: int = 0
    #: how often it strikes
    times: int = 1


class _Gate(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, target: str, is_write: IsWrite) -> None:
        super().__init__((_HOST, 0), _Door)
        parts = urlsplit(target)
        self.target = (parts.hostname or _HOST, parts.port or 80)
        self.is_write = is_write
        self.lock = Lock()
        self.passed: list[Passed] = []
        self.troubles: list[Trouble] = []
        self.live: set[socket.socket] = set()
        self.flooded = False

    def struck(self, seen: Passed) -> Trouble | None:
        """The trouble that this request runs into."""
        with self.lock:
            self.passed.append(seen)
            self.flooded = self.flooded or len(self.passed) > MOST_REQUESTS
            for trouble in self.troubles:
                if trouble.writes == seen.write and trouble.times and not self._spared(trouble):
                    trouble.times -= 1
                    return trouble
        return None

    @staticmethod
    def _spared(trouble: Trouble) -> bool:
        trouble.after -= 1
        return trouble.after >= 0

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - the base class's types
        """Callers that hang up are part of the game."""


class _Door(QuickRequests):
    protocol_version = "HTTP/1.1"
    timeout = _SECONDS
    disable_nagle_algorithm = True
    server: _Gate

    def setup(self) -> None:
        super().setup()
        self.server.live.add(self.connection)
        self._line = HTTPConnection(*self.server.target, timeout=_SECONDS)

    def finish(self) -> None:
        self._line.close()
        self.server.live.discard(self.connection)
        super().finish()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401 - the base class's signature
        """Says nothing."""

    def _pass(self) -> None:
        length = min(int(self.headers.get("Content-Length") or 0), _MOST_BODY)
        body = self.rfile.read(length) if length else b""
        foreign = (self.headers.get("Host") or "").partition(":")[0] == FOREIGN
        write = self.server.is_write(self.command, self.path.partition("?")[0], body)
        trouble = self.server.struck(Passed(self.command, self.path, write, foreign))
        if self.server.flooded:
            self._hang_up()
            return
        if trouble is not None and trouble.before is not None:
            trouble.before()
        reply = Reply() if trouble is not None and not trouble.forward else self._forward(body)
        turned = trouble.turn(reply) if trouble is not None else reply
        if turned is None:
            self._hang_up()
        else:
            self._say(turned)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_MERGE = do_DELETE = _pass  # noqa: N815 - names the base calls

    def _forward(self, body: bytes) -> Reply:
        headers = {name: value for name, value in self.headers.items() if name.lower() not in _HOP}
        headers["Accept-Encoding"] = "gzip"
        try:
            self._line.request(self.command, self.path, body=body or None, headers=headers)
            answer = self._line.getresponse()
            kept = {name: value for name, value in answer.getheaders() if name.lower() not in _HOP}
            return _unpacked(Reply(status=answer.status, headers=kept, body=answer.read()))
        except (OSError, HTTPException) as error:
            self._line.close()
            return Reply(status=502, headers={"Content-Type": "text/plain"}, body=str(error).encode())

    def _say(self, reply: Reply) -> None:
        self.send_response_only(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.body) + reply.missing))
        if reply.missing:
            self.send_header("Connection", "close")
            self.close_connection = True
        self.end_headers()
        if self.command != "HEAD" and reply.status not in _NO_BODY:
            self.wfile.write(reply.body)

    def _hang_up(self) -> None:
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)


def _unpacked(reply: Reply) -> Reply:
    """The answer as whoever turns it wants to have it: plain; one that the ERP itself packed wrongly as it is."""
    kept = {name: value for name, value in reply.headers.items() if name.lower() != "content-encoding"}
    if len(kept) == len(reply.headers) or not reply.body.startswith(_GZIP):
        return reply
    try:
        return structs.replace(reply, headers=kept, body=decompress(reply.body))
    except (EOFError, OSError, zlib.error):
        return reply


class Between:
    """The running door: what passed it, and what is to go wrong."""

    def __init__(self, target: str, is_write: IsWrite) -> None:
        self._gate = _Gate(target, is_write)
        self.port = self._gate.server_address[1]
        self.url = f"http://{_HOST}:{self.port}"
        self._thread = Thread(target=self._gate.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self._thread.start()

    @property
    def passed(self) -> list[Passed]:
        """All requests so far."""
        return list(self._gate.passed)

    @property
    def writes(self) -> int:
        """How many of them may have changed something."""
        return sum(one.write for one in self._gate.passed)

    @property
    def flooded(self) -> bool:
        """Whether there were too many of them."""
        return self._gate.flooded

    def add(self, trouble: Trouble) -> None:
        """From now on."""
        self._gate.troubles.append(trouble)

    def clear(self) -> None:
        """All is well again."""
        self._gate.troubles.clear()

    def stop(self) -> None:
        """Stop serving and close every connection."""
        self._gate.shutdown()
        for connection in list(self._gate.live):
            connection.close()
        self._gate.server_close()
        self._thread.join()
