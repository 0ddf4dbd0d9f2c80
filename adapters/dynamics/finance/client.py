"""Talking to one environment: every question goes over all companies, so that no default company hides the others.

Without `cross-company=true` only the caller's own company answers, and a sweep would take all others for deleted
[dynamics_crm.md §1.1]. There is no way to ask without it: the service is made with it, and nothing else makes URLs.
"""

from __future__ import annotations

from typing import Final

import httpx2

from adapters.dynamics.answers import explained
from adapters.dynamics.entra import credentials_for
from adapters.dynamics.finance.settings import Settings
from adapters.dynamics.odata import Service
from adapters.kit.session import Address, Session
from canonical_model.adapter import Environment

DATA: Final = "/data"
METADATA: Final = "/metadata"
ALL_COMPANIES: Final = {"cross-company": "true"}
#: how enumeration members are written in a filter [dynamics_crm.md §1.1]
_ENUMS: Final = "Microsoft.Dynamics.DataEntities."


def session_to(settings: Settings, environment: Environment, transport: httpx2.BaseTransport | None = None) -> Session:
    """A session that logs on as the application that is mapped to a user there."""
    return Session(
        Address(base_url=settings.base_url, known_as=settings.known_as, authorities=settings.authorities),
        environment, credentials=credentials_for(settings.auth, settings.resource or settings.base_url),
        bounds=settings.bounds, explain=explained, transport=transport,
    )  # fmt: skip


def service_of(session: Session, settings: Settings) -> Service:
    """The data of all companies."""
    return Service(session, DATA, page_size=settings.page_size, always=ALL_COMPANIES)


def member(enum: str, name: str) -> str:
    """A member of an enumeration as a filter takes it."""
    return f"{_ENUMS}{enum}'{name}'"
