"""A requests transport over the kit's session, for clients that insist on requests: same throttles and login."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from http import HTTPMethod
from io import BytesIO
from typing import Any, Final
from urllib.parse import urlsplit

import requests
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict
from urllib3 import HTTPResponse

from adapters.kit.answers import Answer
from adapters.kit.session import JSON, Session
from canonical_model.errors import Misconfigured

#: headers about the way here, which the session has dealt with
_SPENT = frozenset({"content-encoding", "content-length", "transfer-encoding", "connection"})
#: headers the session sets itself
_OURS = frozenset({"authorization", "accept-encoding", "connection", "content-length"})
#: beside these, the media type that is asked for is the session's business when it reads
_OF_READING: Final = _OURS | {"accept"}


class SessionAdapter(BaseAdapter):
    """Sends prepared requests through a kit session, once each: it neither repeats nor follows anything."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def send(  # type: ignore[override]  # the stub names each transport option; the session decides on all of them
        self,
        request: requests.PreparedRequest,
        **_transport_options: Any,  # noqa: ANN401
    ) -> requests.Response:
        """One attempt; errors of the way there are the kit's own (Retry, BadAnswer, Misconfigured)."""
        headers = {name: str(value) for name, value in request.headers.items() if name.lower() not in _OURS}
        body = request.body.encode() if isinstance(request.body, str) else request.body
        answer = self._session.send(request.method or "GET", request.url or "", headers=headers, body=body)
        return _response(request, answer)

    def close(self) -> None:
        """The session belongs to whoever made it."""


class ReadingAdapter(SessionAdapter):
    """Sends what reads with the patience of reads: busy systems are waited for, and refusals are the kit's errors.

    A POST may go only to the paths of `questions`; whatever else could write is refused before it is sent.
    """

    def __init__(self, session: Session, *, questions: Sequence[str], accepts: Mapping[str, str]) -> None:
        super().__init__(session)
        self._questions, self._accepts = tuple(questions), accepts

    def send(  # type: ignore[override]  # as above
        self,
        request: requests.PreparedRequest,
        **_transport_options: Any,  # noqa: ANN401
    ) -> requests.Response:
        """The answer, of the media type that its path answers in."""
        path = urlsplit(request.url or "").path
        asks = request.method == HTTPMethod.POST and path.endswith(self._questions)
        if request.method != HTTPMethod.GET and not asks:
            raise Misconfigured(f"a client that reads may not send {request.method} {path}")
        body = request.body.encode() if isinstance(request.body, str) else request.body
        kept = {name: str(value) for name, value in request.headers.items() if name.lower() not in _OF_READING}
        accept = next((kind for end, kind in self._accepts.items() if path.endswith(end)), JSON)
        answer = self._session.read(request.url or "", accept=accept, headers=kept, body=body if asks else None)
        return _response(request, answer)


def _response(request: requests.PreparedRequest, answer: Answer) -> requests.Response:
    response = requests.Response()
    response.status_code = answer.status
    response.headers = CaseInsensitiveDict(_kept(answer.headers))
    response.url = answer.url
    response.request = request
    response.raw = HTTPResponse(
        body=BytesIO(answer.body), status=answer.status, headers=_kept(answer.headers), preload_content=False
    )
    return response


def _kept(headers: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in headers.items() if name not in _SPENT}


def requests_session(session: Session) -> requests.Session:
    """A requests session of which every request goes through the kit session."""
    return _mounted(SessionAdapter(session))


def reading_session(
    session: Session, *, questions: Sequence[str] = (), accepts: Mapping[str, str] | None = None
) -> requests.Session:
    """A requests session that can only read; `accepts` names the media type of paths that do not answer in JSON."""
    return _mounted(ReadingAdapter(session, questions=questions, accepts=accepts or {}))


def _mounted(adapter: BaseAdapter) -> requests.Session:
    made = requests.Session()
    made.trust_env = False
    made.mount("https://", adapter)
    made.mount("http://", adapter)
    return made
