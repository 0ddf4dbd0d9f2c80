"""An ERP's face behind a socket on the loopback address, whichever ERP it is."""

import socket
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from gzip import compress
from http.server import ThreadingHTTPServer
from threading import Thread
from types import TracebackType
from typing import Any, NamedTuple, Protocol, Self, runtime_checkable

from simulators.edge import Edge, Face
from simulators.messages import Answer, Request
from simulators.quick_requests import QuickRequests

HOST = "127.0.0.1"
MAX_LOG = 5_000
MAX_BODY = 10_000_000
#: smaller bodies are not worth compressing
GZIP_FROM = 1_000
IDLE_SECONDS = 30
NO_BODY = frozenset({204, 304})


class Seen(NamedTuple):
    method: str
    #: path and query as sent
    target: str


@runtime_checkable
class Settling(Protocol):
    """A face that works out what it shows when it is asked, and can do so before."""

    def settle(self) -> None:
        """Work it out."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, port: int, face: Face, clock: Callable[[], datetime]) -> None:
        super().__init__((HOST, port), _Handler)
        self.face = face
        self.clock = clock
        self.seen: deque[Seen] = deque(maxlen=MAX_LOG)
        self.live: set[socket.socket] = set()

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - the base class's types
        """Callers that hang up are none of the simulator's business."""


class _Handler(QuickRequests):
    protocol_version = "HTTP/1.1"
    timeout = IDLE_SECONDS
    disable_nagle_algorithm = True
    server: _Server

    def setup(self) -> None:
        super().setup()
        self.server.live.add(self.connection)

    def finish(self) -> None:
        self.server.live.discard(self.connection)
        super().finish()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401 - the base class's signature
        """Says nothing."""

    def _serve(self) -> None:
        self.server.seen.append(Seen(self.command, self.path))
        length = min(int(self.headers.get("Content-Length") or 0), MAX_BODY)
        request = Request(
            method=self.command,
            target=self.path,
            headers={name.lower(): value for name, value in self.headers.items()},
            body=self.rfile.read(length) if length else b"",
            origin=f"http://{self.headers.get('Host') or f'{HOST}:{self.server.server_address[1]}'}",
        )
        self._send(request, self.server.face.answer(request))

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_MERGE = do_DELETE = _serve  # noqa: N815 - names the base calls

    def _send(self, request: Request, answer: Answer) -> None:
        if answer.hangs_up:
            self.close_connection = True
            return
        body = _compressed(request, answer)
        self.send_response_only(answer.status)
        now = self.server.clock() + timedelta(minutes=answer.clock_skew)
        self.send_header("Date", format_datetime(now.astimezone(UTC), usegmt=True))
        for name, value in answer.headers.items():
            self.send_header(name, value)
        for cookie in answer.cookies:
            self.send_header("Set-Cookie", cookie)
        self.send_header("Content-Length", str(len(body) + answer.missing_bytes))
        if answer.missing_bytes:
            self.send_header("Connection", "close")
            self.close_connection = True
        self.end_headers()
        if request.method != "HEAD" and answer.status not in NO_BODY:
            self.wfile.write(body)


def _compressed(request: Request, answer: Answer) -> bytes:
    wanted = "gzip" in request.header("accept-encoding")
    if not wanted or len(answer.body) < GZIP_FROM or answer.missing_bytes or "Content-Encoding" in answer.headers:
        return answer.body
    answer.headers["Content-Encoding"] = "gzip"
    return compress(answer.body, 1)


class Served:
    """A served face: where it is, and what it was asked."""

    def __init__(self, face: Face, *, port: int, clock: Callable[[], datetime]) -> None:
        #: what stands before it: time, an allowance of requests, an outage
        self.edge, self._shown = Edge(face, clock), face
        self._server = _Server(port, self.edge, clock)
        self.url = f"http://{HOST}:{self._server.server_address[1]}"
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    @property
    def requests(self) -> list[Seen]:
        """The last requests, oldest first; at most 5,000."""
        return list(self._server.seen)

    def settle(self) -> None:
        """Work out at once what is shown of the books as they stand, as an ERP does while it posts."""
        if isinstance(self._shown, Settling):
            self._shown.settle()

    def forget(self) -> None:
        """Empties the log of requests, so that a server that runs for days grows by its books alone."""
        self._server.seen.clear()

    def stop(self) -> None:
        """Stops serving and closes every connection; calling it twice is fine."""
        self._server.shutdown()
        for connection in list(self._server.live):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self._server.server_close()
        self._thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
