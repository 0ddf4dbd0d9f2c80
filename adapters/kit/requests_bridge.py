"""A requests transport over the kit's session, for clients that insist on requests: same throttles and login."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any

import requests
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict
from urllib3 import HTTPResponse

from adapters.kit.answers import Answer
from adapters.kit.session import Session

#: headers about the way here, which the session has dealt with
_SPENT = frozenset({"content-encoding", "content-length", "transfer-encoding", "connection"})
#: headers the session sets itself
_OURS = frozenset({"authorization", "accept-encoding", "connection", "content-length"})


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
    made = requests.Session()
    made.trust_env = False
    made.mount("https://", SessionAdapter(session))
    made.mount("http://", SessionAdapter(session))
    return made
