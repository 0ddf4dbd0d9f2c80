"""One environment as it is read: its companies, asked for once, and the services of each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx2
from msgspec import Struct

from adapters.dynamics.business_central.client import api, published, service_at, session_to
from adapters.dynamics.business_central.settings import Settings
from adapters.dynamics.odata import Question, Service
from adapters.dynamics.records import lowered
from adapters.dynamics.values import Where
from canonical_model.adapter import Environment
from canonical_model.errors import BadAnswer, Misconfigured


class Company(Struct, frozen=True, kw_only=True):
    """One company with what can be asked of it."""

    where: Where
    information: Mapping[str, Any]
    #: API v2.0
    api: Service
    #: published pages
    pages: Service


class Companies:
    """What all feeds share."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        self.settings, self.environment = settings, environment
        self.session = session_to(settings, environment, transport)
        self._known: dict[str, Company] = {}
        #: what looked unusual
        self.findings: set[str] = set()

    def every(self) -> dict[str, Company]:
        """The companies that are read, by name."""
        if not self._known:
            question = Question(entity_set="companies", key=("id",))
            told = service_at(self.session, self.settings, api(self.settings)).rows(question, doubts=set())
            found = {str(row.get("name")): str(row.get("id")) for row in told}
            wanted = self.settings.companies or tuple(found)
            self._known = {name: self._company(name, found[name]) for name in wanted if name in found}
        if not self._known:
            raise Misconfigured("no company comes", remedy="give the application's card a role in the companies")
        return self._known

    def one(self, entity: str) -> Company:
        """One company; Misconfigured if it is not among those read."""
        if entity not in self.every():
            raise Misconfigured(f"company {entity!r} does not come: no access, or not in companies")
        return self.every()[entity]

    def _company(self, name: str, own: str) -> Company:
        service = service_at(self.session, self.settings, api(self.settings, own))
        told = next(service.rows(Question(entity_set="companyInformation"), entity=name, doubts=set()), None)
        currency = str(lowered(told or {}).get("currencycode") or "")
        if not currency:
            raise BadAnswer("its information comes without a currency", entity=name)
        where = Where(
            system=self.environment.system, entity=name, functional_currency=currency, decimals=self.settings.decimals,
            control_account=self._only_account(),
        )  # fmt: skip
        pages = service_at(self.session, self.settings, published(self.settings, name))
        return Company(where=where, information=told or {}, api=service, pages=pages)

    def _only_account(self) -> str:
        """An entry names its posting group and no account: of several nobody can say which."""
        accounts = self.settings.control_accounts
        return accounts[0] if len(accounts) == 1 else ""

    def close(self) -> None:
        """Give back connections."""
        self.session.close()
