"""The transport of writing to S/4HANA: one attempt a request, with the token that OData asks of who writes."""

from __future__ import annotations

from typing import Final

import httpx2

from adapters.kit.odata_v2 import Service
from adapters.kit.sending import sent_once
from adapters.sap.rfc.exchange import METHOD as RFC
from adapters.sap.rfc.logon import logged_on
from adapters.sap.rfc.wire import RfcWire
from adapters.sap.s4.client import S4Client
from adapters.sap.s4.settings import Settings
from canonical_model.adapter import Environment
from canonical_model.errors import AdapterError
from canonical_model.steps import ErpRequest
from canonical_model.writing import ErpResponse, TransportFailure

_TOKEN: Final = "x-csrf-token"  # noqa: S105 - a header's name
_READS: Final = frozenset({"GET", "HEAD"})
_FORBIDDEN: Final = 403


class S4Wire:
    """One connection; a write is never sent twice."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        self._client = S4Client(settings, environment, transport=transport)
        root = settings.services.root.rstrip("/")
        advices = Service(self._client.session, f"{root}/{settings.services.advices}")
        #: services that want a token, by their path
        self._guarded = {service.path: service for service in (self._client.partners, advices)}
        self._tokens: dict[str, str] = {}
        fscm = settings.fscm
        self._rfc = RfcWire(logged_on(fscm.logon, seconds=fscm.call_seconds)) if fscm is not None else None

    def close(self) -> None:
        """Give back connections."""
        self._client.close()

    def send(self, request: ErpRequest, *, timeout: float) -> ErpResponse | TransportFailure:
        """Send once; a token that was refused is fetched anew before the next request, not by this one."""
        if request.method == RFC:
            return self._called(request, timeout=timeout)
        guard = "" if request.method in _READS else self._guard(request.url)
        try:
            token = self._token(guard)
        except AdapterError as error:
            return TransportFailure(sent="not_sent", why=f"no token for writing: {error}")
        answer = sent_once(self._client.session, request, timeout=timeout, headers=token)
        if isinstance(answer, ErpResponse) and _wants_token(answer):
            self._tokens.pop(guard, None)
        return answer

    def _called(self, request: ErpRequest, *, timeout: float) -> ErpResponse | TransportFailure:
        if self._rfc is None:
            return TransportFailure(sent="not_sent", why="the system's settings name no fscm: nothing is called by RFC")
        return self._rfc.send(request, timeout=timeout)

    def _guard(self, url: str) -> str:
        return next((path for path in self._guarded if url.startswith(f"{path}/")), "")

    def _token(self, guard: str) -> dict[str, str]:
        if not guard:
            return {}
        if guard not in self._tokens:
            self._tokens[guard] = self._guarded[guard].csrf_token()
        return {_TOKEN: self._tokens[guard]}


def _wants_token(answer: ErpResponse) -> bool:
    return answer.status == _FORBIDDEN and answer.headers.get(_TOKEN, "").lower() == "required"
