"""Talking to one environment: API v2.0 and published pages, each of one company at a time [dynamics_crm.md §1.2]."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

import httpx2

from adapters.dynamics.answers import explained
from adapters.dynamics.business_central.settings import Settings
from adapters.dynamics.entra import credentials_for
from adapters.dynamics.odata import Service
from adapters.kit.session import Address, Session
from canonical_model.adapter import Environment

#: a reading may be served by a replica, and refusals are in one language [dynamics_crm.md §1.2]
READS: Final = {"Data-Access-Intent": "ReadOnly", "Accept-Language": "en-US"}


def session_to(settings: Settings, environment: Environment, transport: httpx2.BaseTransport | None = None) -> Session:
    """A session that logs on as the application that has a card there."""
    return Session(
        Address(base_url=settings.base_url, known_as=settings.known_as, authorities=settings.authorities),
        environment, credentials=credentials_for(settings.auth, settings.resource or settings.base_url),
        bounds=settings.bounds, explain=explained, transport=transport,
    )  # fmt: skip


def api(settings: Settings, company: str = "") -> str:
    """Where API v2.0 is, of a company by its id."""
    root = f"{_root(settings)}/api/v2.0"
    return f"{root}/companies({company})" if company else root


def published(settings: Settings, company: str) -> str:
    """Where published pages of a company are, by its name."""
    name = quote(company.replace("'", "''"), safe="'")
    return f"{_root(settings)}/ODataV4/Company('{name}')"


def service_at(session: Session, settings: Settings, path: str, **always: str) -> Service:
    """A service to read from; `always` goes with every question."""
    return Service(session, path, page_size=settings.page_size, always=always, headers=READS)


def _root(settings: Settings) -> str:
    return f"/v2.0/{quote(settings.auth.tenant)}/{quote(settings.environment)}"
