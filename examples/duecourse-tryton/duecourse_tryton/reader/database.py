"""One database as it is read: its client, and its companies, asked for once."""

from __future__ import annotations

from typing import Any

import httpx2

from canonical_model.adapter import Environment
from canonical_model.errors import Misconfigured
from duecourse_tryton.client import Client
from duecourse_tryton.mapping.master import COMPANY_FIELDS
from duecourse_tryton.mapping.values import Where
from duecourse_tryton.settings import Settings


class Database:
    """What all feeds share."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        self.settings, self.environment = settings, environment
        self.client = Client(settings, environment, transport=transport)
        self._companies: dict[str, dict[str, Any]] = {}

    def companies(self) -> dict[str, dict[str, Any]]:
        """The companies that this user serves, by id; Misconfigured if there is none."""
        if not self._companies:
            served = self.client.call("model.res.user.get_preferences", True).get("companies") or []  # noqa: FBT003 - Tryton's signature
            rows = self.client.these("company.company", served, (*COMPANY_FIELDS, "party"))
            wanted = set(self.settings.companies)
            self._companies = {str(key): dict(row) for key, row in rows.items() if not wanted or str(key) in wanted}
        if not self._companies:
            raise Misconfigured("this user serves no company", remedy="add companies to the user, and filter by all")
        return self._companies

    def where(self, entity: str) -> Where:
        """One company's books; Misconfigured if it is not among those read."""
        companies = self.companies()
        if entity not in companies:
            raise Misconfigured(f"company {entity!r} is not among those this user serves or the settings allow")
        parties = {row["party."]["id"]: key for key, row in companies.items() if row.get("party.")}
        return Where(
            system=self.environment.system,
            entity=entity,
            functional_currency=companies[entity]["currency."]["code"],
            decimals=self.settings.decimals,
            companies=parties,
        )

    def close(self) -> None:
        """Give back connections."""
        self.client.close()
