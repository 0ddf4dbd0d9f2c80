"""A ledger over HTTP, with the rules of simulators.write_rules and real time: the counterparty of real processes.

    python erp_server.py PROFILE            prints its address and serves until killed

Writes can be made to go wrong, one after another, by posting the names of FAULTS to /control.
"""

from __future__ import annotations

import json
import sys
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread, Timer
from typing import Any, Final
from urllib.parse import parse_qs, unquote, urlsplit

from msgspec import structs, to_builtins

from conformance.crash.ledger import Ledger
from simulators.write_rules import PROFILES, Answer, WriteRules

#: L and V of this ledger, in seconds
BOUND: Final = 1.0
FAULTS: Final = ("lose_before", "lose_answer", "late", "503_after", "429", "html_200")
STATUS: Final = {"created": 201, "accepted": 202, "done": 200, "refused": 409}


def rules(profile: str) -> WriteRules:
    """The profile's rules with times that a test can wait for."""
    short = {"in_flight_seconds": BOUND, "visible_seconds": min(BOUND, PROFILES[profile].visible_seconds)}
    return structs.replace(PROFILES[profile], **short, job_seconds=0.2 * bool(PROFILES[profile].job_seconds))


class Erp(ThreadingHTTPServer):
    """The ledger, its lock, and what is to go wrong."""

    daemon_threads = True

    def __init__(self, profile: str, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), Door)
        self.ledger, self.lock = Ledger(rules(profile)), Lock()
        self.faults: deque[str] = deque()
        #: per write: wall-clock seconds, method, path, body
        self.writes: list[tuple[float, str, str, Any]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Door(BaseHTTPRequestHandler):
    """One request."""

    server: Erp
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        with self.server.lock:
            status, body = self._shown()
        self._say(status, body)

    def do_POST(self) -> None:
        self._write()

    def do_PUT(self) -> None:
        self._write()

    def do_DELETE(self) -> None:
        self._write()

    def _write(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        raw = self.rfile.read(length)
        if len(raw) < length:
            # half a request is none
            self.close_connection = True
            return
        body = json.loads(raw or b"{}")
        if self.path == "/control":
            self.server.faults.extend(body)
            self._say(200, {})
            return
        with self.server.lock:
            self.server.writes.append((time.time(), self.command, self.path, body))
            fault = self.server.faults.popleft() if self.server.faults else ""
            answer = None if fault in {"lose_before", "late", "429"} else self._act(body)
        if fault == "late":
            Timer(BOUND * 0.8, self._late, (body,)).start()
        self._end(fault, answer)

    def _late(self, body: Any) -> None:
        with self.server.lock:
            self._act(body)

    def _end(self, fault: str, answer: Answer | None) -> None:
        match fault:
            case "lose_before" | "late" | "lose_answer":
                self.close_connection = True
                self.connection.shutdown(2)
            case "429":
                self._say(429, {"said": "too many requests"}, wait="1")
            case "503_after":
                self._say(503, {"said": "the gateway gave up"})
            case "html_200":
                self._say(200, "<html>please log in</html>")
            case _ if answer is not None:
                self._say(STATUS[answer.outcome], to_builtins(answer))

    def _act(self, body: Any) -> Answer:
        ledger, now = self.server.ledger, time.time()
        match [unquote(part) for part in self.path.strip("/").split("/")]:
            case ["documents"]:
                return ledger.create(now, **body)
            case ["documents", key, "post"]:
                return ledger.post(now, key)
            case ["documents", key, "reverse"]:
                return ledger.reverse(now, key, actor="us")
            case ["documents", key]:
                return ledger.discard(now, key)
            case ["values", subject]:
                return ledger.assign(now, subject=subject, **body)
        return Answer(outcome="refused", code="unknown_subject", said=self.path)

    def _shown(self) -> tuple[int, Any]:
        ledger, now, url = self.server.ledger, time.time(), urlsplit(self.path)
        match [unquote(part) for part in url.path.strip("/").split("/")]:
            case ["documents"]:
                return 200, to_builtins(ledger.search(now, parse_qs(url.query)["reference"][0]))
            case ["values", subject]:
                value = ledger.read(now, subject)
                return (200, to_builtins(value)) if value else (404, {})
            case ["jobs", handle]:
                job = ledger.job(now, handle)
                return (200, [to_builtins(job)]) if job else (404, {})
            case ["control", "effects"]:
                return 200, to_builtins(ledger.journal)
            case ["control", "writes"]:
                return 200, self.server.writes
        return 404, {}

    def _say(self, status: int, body: Any, *, wait: str = "") -> None:
        html = isinstance(body, str)
        raw = body.encode() if html else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html" if html else "application/json")
        self.send_header("Content-Length", str(len(raw)))
        if wait:
            self.send_header("Retry-After", wait)
        self.end_headers()
        self.wfile.write(raw)

    def log_message(self, *_: Any) -> None:
        """A test says what went wrong, not the server."""


@contextmanager
def serve(profile: str) -> Iterator[Erp]:
    """The ledger on a thread of its own."""
    erp = Erp(profile)
    thread = Thread(target=erp.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield erp
    erp.shutdown()
    erp.server_close()
    thread.join()


if __name__ == "__main__":
    made = Erp(sys.argv[1])
    sys.stdout.write(f"{made.url}\n")
    sys.stdout.flush()
    made.serve_forever()
