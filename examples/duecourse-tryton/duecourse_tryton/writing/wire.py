"""The transport of writes: one attempt each. A wizard's session is fetched right before, as a token.

A session of a wizard is a row that holds what was typed into its windows; it is worth nothing until a button is pressed
[trytond/wizard/wizard.py `create`, `execute`].
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any, Final

import httpx2

from adapters.kit.sending import sent_once
from canonical_model.adapter import Environment
from canonical_model.errors import AdapterError
from canonical_model.steps import ErpRequest
from canonical_model.writing import ErpResponse, TransportFailure
from duecourse_tryton.answers import asked, result_in
from duecourse_tryton.client import session_to
from duecourse_tryton.settings import Settings

_WIZARD: Final = "wizard."
_EXECUTE: Final = ".execute"
_OK: Final = 200


class TrytonWire:
    """A connection to one database."""

    def __init__(
        self,
        settings: Settings,
        environment: Environment,
        *,
        transport: httpx2.BaseTransport | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._session, self._monotonic = session_to(settings, environment, transport), monotonic

    def send(self, request: ErpRequest, *, timeout: float) -> ErpResponse | TransportFailure:
        """Send once; what the wizard's session took is not left for its button."""
        deadline = self._monotonic() + timeout
        call = json.loads(request.body) if request.body else {}
        method = str(call.get("method", ""))
        if not (method.startswith(_WIZARD) and method.endswith(_EXECUTE)):
            return sent_once(self._session, request, timeout=timeout)
        opened = self._opened(request, call, timeout=timeout)
        if isinstance(opened, TransportFailure):
            return opened
        left = deadline - self._monotonic()
        if left <= 0:
            return TransportFailure(sent="not_sent", why="the session of the wizard took all the time there was")
        return sent_once(self._session, opened, timeout=left)

    def _opened(self, request: ErpRequest, call: dict[str, Any], *, timeout: float) -> ErpRequest | TransportFailure:
        """The same request in a session of its wizard; nothing of it was sent where there is none."""
        create = f"{call['method'].removesuffix(_EXECUTE)}.create"
        asking = _with_body(request, asked(create, call["params"][-1]))
        answer = sent_once(self._session, asking, timeout=timeout)
        if isinstance(answer, TransportFailure):
            return TransportFailure(sent="not_sent", why=f"no session of the wizard: {answer.why}")
        try:
            if answer.status != _OK:
                return TransportFailure(sent="not_sent", why=f"no session of the wizard: HTTP {answer.status}")
            session = result_in(answer.body)[0]
        except (AdapterError, TypeError, IndexError, KeyError) as error:
            return TransportFailure(sent="not_sent", why=f"no session of the wizard: {error}")
        return _with_body(request, asked(call["method"], session, *call["params"][1:]))

    def close(self) -> None:
        """Give back connections."""
        self._session.close()


def _with_body(request: ErpRequest, body: bytes) -> ErpRequest:
    return ErpRequest(method=request.method, url=request.url, headers=request.headers, body=body.decode())
