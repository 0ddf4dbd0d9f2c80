"""Talking to S/4HANA: one session, three OData V2 services, and what their refusals mean."""

from __future__ import annotations

from typing import Final

import httpx2
from msgspec import structs

from adapters.kit.answers import Answer
from adapters.kit.odata_v2 import Service, explained
from adapters.kit.refusals import Explanation
from adapters.kit.session import Address, Session
from adapters.sap.s4.settings import Services, Settings
from canonical_model.adapter import Environment

#: what to ask the system's administrator for when a service answers 403; authorisation objects of the on-premise
#: editions are from memory (sap.md marks such facts [K]), the communication scenario from SAP's SDK documentation
PERMISSIONS: Final = {
    "items": "S_SERVICE for the service, F_BKPF_BUK and F_BKPF_KOA (account type D) for each company code, activity 03",
    "partners": "S_SERVICE for the service, B_BUPA_RLT, F_KNA1_APP and F_KNA1_BUK for each company code, activity 03",
    "ledger": "communication scenario SAP_COM_0087, or S_SERVICE for the service and F_BKPF_BUK, activity 03",
}
#: the gateway's message for a service that is not registered or not active; it comes with 403 or 404
NO_SERVICE: Final = "/IWFND/MED/170"
_FORBIDDEN: Final = 403
_NOT_FOUND: Final = 404


class S4Client:
    """The connection to one S/4HANA system."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        self._services = settings.services
        headers = {"sap-language": settings.language}
        if settings.client:
            headers["sap-client"] = settings.client
        self.session = Session(
            Address(base_url=settings.base_url, known_as=settings.known_as, authorities=settings.authorities),
            environment,
            credentials=settings.auth,
            bounds=settings.bounds,
            headers=headers,
            explain=self._explain,
            transport=transport,
        )
        extra = f"&sap-client={settings.client}" if settings.client else ""
        root = settings.services.root.rstrip("/")
        #: open and cleared lines of customers' accounts
        self.items = Service(self.session, f"{root}/{settings.services.items}", extra=extra)
        #: customers and business partners
        self.partners = Service(self.session, f"{root}/{settings.services.partners}", extra=extra)
        #: company codes and general-ledger sums
        self.ledger = Service(self.session, f"{root}/{settings.services.ledger}", extra=extra)

    def close(self) -> None:
        """Give back connections."""
        self.session.close()

    def _explain(self, answer: Answer) -> Explanation:
        said = explained(answer)
        return structs.replace(said, remedy=remedy(answer, said.code, self._services))


def remedy(answer: Answer, code: str, services: Services) -> str:
    """What to do about a refusal, by its status, its code and the service that refused."""
    named = {"items": services.items, "partners": services.partners, "ledger": services.ledger}
    area, service = next(((area, name) for area, name in named.items() if f"/{name}/" in answer.url), ("", ""))
    if area and (answer.status == _NOT_FOUND or code == NO_SERVICE):
        return f"{service} is not active in this system: activate it, or name it in settings.services"
    if area and answer.status == _FORBIDDEN:
        return f"the user may not read {service}: ask for {PERMISSIONS[area]}"
    return ""
