"""A server that gives back recorded bytes by exact path, query and body: a real server's cost is nobody's handicap.

What it has not heard it asks an upstream and remembers, so that a first pass records and the following ones replay.
Run as a process of its own: `python -m benchmarks.replay_server --upstream http://127.0.0.1:1234`; the first line it
prints is its address.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from http.client import HTTPConnection, HTTPException
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock
from typing import Any, Final
from urllib.parse import urlsplit

from msgspec import Struct

HOST: Final = "127.0.0.1"
#: answers remembered
MOST_ANSWERS: Final = 10_000
#: seconds the upstream may take
PATIENCE: Final = 60
OK: Final = 200
BAD_GATEWAY: Final = 502
#: headers that belong to one connection, not to the answer
HOP: Final = frozenset({"connection", "keep-alive", "transfer-encoding", "server"})


class Recorded(Struct, frozen=True):
    """One answer as it was sent, its body still packed where it was."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


class Recorder:
    """Answers from memory, else from upstream."""

    def __init__(self, upstream: str) -> None:
        self._host = urlsplit(upstream).netloc
        self._held: dict[tuple[str, bool, bytes], Recorded] = {}
        self._lock = Lock()

    def answer(self, target: str, headers: Mapping[str, str], body: bytes = b"") -> Recorded:
        """The answer to a GET, or to a question with a body; only good answers are remembered."""
        key = (target, "gzip" in headers.get("Accept-Encoding", ""), body)
        held = self._held.get(key)
        if held is not None:
            return held
        with self._lock:
            found = self._asked(target, headers, body)
            if found.status == OK and len(self._held) < MOST_ANSWERS:
                self._held[key] = found
        return found

    def _asked(self, target: str, headers: Mapping[str, str], body: bytes) -> Recorded:
        # the caller's own Host goes along: links to further pages are written with it, and lead back here
        connection = HTTPConnection(self._host, timeout=PATIENCE)
        try:
            method = "POST" if body else "GET"
            connection.request(method, target, body=body or None, headers={**headers, "Connection": "close"})
            response = connection.getresponse()
            kept = tuple((name, value) for name, value in response.getheaders() if name.lower() not in HOP)
            return Recorded(response.status, kept, response.read())
        except (OSError, HTTPException) as error:
            told = f"not recorded, and no upstream: {error}".encode()
            return Recorded(BAD_GATEWAY, (("Content-Length", str(len(told))),), told)
        finally:
            connection.close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: ReplayServer

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401 - the base class's signature
        """Says nothing."""

    def do_GET(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length) if length else b""
        found = self.server.recorder.answer(self.path, dict(self.headers.items()), body)
        self.send_response_only(found.status)
        for name, value in found.headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(found.body)

    do_POST = do_GET  # noqa: N815 - a name the base class calls


class ReplayServer(ThreadingHTTPServer):
    """The recorder behind a socket on the loopback address."""

    daemon_threads = True

    def __init__(self, upstream: str) -> None:
        super().__init__((HOST, 0), _Handler)
        self.recorder = Recorder(upstream)
        self.url = f"http://{HOST}:{self.server_address[1]}"


def main() -> None:
    """Serve until the process is ended."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--upstream", required=True)
    with ReplayServer(parser.parse_args().upstream) as server:
        sys.stdout.write(f"{server.url}\n")
        sys.stdout.flush()
        server.serve_forever()


if __name__ == "__main__":
    main()
