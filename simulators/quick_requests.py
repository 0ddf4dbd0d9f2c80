"""Requests taken apart without the parser for mail that http.server uses: it costs more than a small answer does."""

from http import HTTPStatus
from http.client import HTTPMessage
from http.server import BaseHTTPRequestHandler
from typing import Final

_MOST_LINE: Final = 65_536
_MOST_HEADERS: Final = 100
_WORDS: Final = 3


class QuickRequests(BaseHTTPRequestHandler):
    """As http.server has them, for requests as HTTP/1.1 has them; any other it leaves to http.server."""

    #: what http.server has read so far
    raw_requestline: bytes

    def parse_request(self) -> bool:
        """Whether there is a request to answer; if not, the caller was told."""
        words = str(self.raw_requestline, "iso-8859-1").split()
        if len(words) != _WORDS or words[2] != "HTTP/1.1":
            return super().parse_request()
        self.requestline = " ".join(words)
        self.command, path, self.request_version = words
        # no address of another host: http.server, too, takes many slashes for one
        self.path = "/" + path.lstrip("/") if path.startswith("//") else path
        headers = self._headers()
        if headers is None:
            self.close_connection = True
            self.send_error(HTTPStatus.BAD_REQUEST, "Bad header")
            return False
        self.headers = headers
        self.close_connection = (headers.get("Connection") or "").lower() == "close"
        expected = (headers.get("Expect") or "").lower() == "100-continue"
        return self.handle_expect_100() if expected else True

    def _headers(self) -> HTTPMessage | None:
        """Up to the empty line; None where there is something else than headers."""
        headers = HTTPMessage()
        for _ in range(_MOST_HEADERS):
            line = self.rfile.readline(_MOST_LINE + 1)
            if line in {b"\r\n", b"\n", b""}:
                return headers
            name, colon, value = str(line, "iso-8859-1").partition(":")
            if not colon or len(line) > _MOST_LINE or name != name.strip():
                return None
            headers.set_raw(name, value.strip())
        return None
