"""The transport of writes: one attempt each."""

from __future__ import annotations

import httpx2

from adapters.kit.sending import sent_once
from adapters.salesforce.client import session_to
from adapters.salesforce.settings import Settings
from canonical_model.adapter import Environment
from canonical_model.steps import ErpRequest
from canonical_model.writing import ErpResponse, TransportFailure


class SalesforceWire:
    """A connection to one organisation, without simple-salesforce: nothing logs on again or repeats by itself."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        self._session = session_to(settings, environment, transport)

    def send(self, request: ErpRequest, *, timeout: float) -> ErpResponse | TransportFailure:
        """Send once."""
        return sent_once(self._session, request, timeout=timeout)

    def close(self) -> None:
        """Give back connections."""
        self._session.close()
