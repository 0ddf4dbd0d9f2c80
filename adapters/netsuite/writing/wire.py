"""The transport of writing to NetSuite: one attempt a request, to REST, to the RESTlet's host, or to SOAP."""

from __future__ import annotations

import httpx2
from msgspec import structs

from adapters.kit.sending import sent_once
from adapters.kit.session import Address, Session
from adapters.netsuite.answers import explained
from adapters.netsuite.client import NetSuiteClient, credentials
from adapters.netsuite.settings import Settings, host_of, restlets_of
from adapters.netsuite.soap.client import SoapClient
from adapters.netsuite.writing.user_notes import PATH
from canonical_model.adapter import Environment
from canonical_model.steps import ErpRequest
from canonical_model.writing import ErpResponse, TransportFailure


class NetSuiteWire:
    """One connection; a write is never sent twice."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        self._client = NetSuiteClient(settings, environment, transport=transport)
        self._scripts = scripts_session(settings, environment, transport)
        by_soap = settings.writing.note_record == "soap" and not settings.writing.restlet
        self._soap = SoapClient(settings, environment, transport=transport) if by_soap else None

    def close(self) -> None:
        """Give back connections."""
        self._client.close()
        self._scripts.close()
        if self._soap is not None:
            self._soap.close()

    def send(self, request: ErpRequest, *, timeout: float) -> ErpResponse | TransportFailure:
        """Send once; a SOAP message gets its passport here."""
        if self._soap is not None and request.url == self._soap.endpoint.path:
            signed = structs.replace(request, body=self._soap.signed(request.body))
            return sent_once(self._soap.session, signed, timeout=timeout)
        session = self._scripts if request.url.startswith(PATH) else self._client.session
        return sent_once(session, request, timeout=timeout)


def scripts_session(settings: Settings, environment: Environment, transport: httpx2.BaseTransport | None) -> Session:
    """RESTlets have a host of their own; the token is the same."""
    base = (settings.base_url or host_of(settings.account)).rstrip("/")
    here = settings.writing.restlet_url or settings.base_url or restlets_of(settings.account)
    return Session(
        Address(base_url=here, known_as=settings.known_as, authorities=settings.authorities),
        environment,
        credentials=credentials(settings, base),
        bounds=settings.bounds,
        explain=explained,
        transport=transport,
    )
