"""One environment as it is read: its service, and its companies, asked for once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

import httpx2

from adapters.dynamics.finance.client import service_of, session_to
from adapters.dynamics.finance.reader.published import ItemSets, item_sets
from adapters.dynamics.finance.settings import Settings
from adapters.dynamics.odata import Question, Row, text
from adapters.dynamics.records import lowered
from adapters.dynamics.values import Where
from canonical_model.adapter import Environment
from canonical_model.errors import Misconfigured


class Companies:
    """What all feeds share."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        self.settings, self.environment, self.transport = settings, environment, transport
        self.session = session_to(settings, environment, transport)
        self.service = service_of(self.session, settings)
        self._known: dict[str, tuple[Mapping[str, Any], str]] = {}
        #: what looked unusual
        self.findings: set[str] = set()

    def every(self) -> dict[str, tuple[Mapping[str, Any], str]]:
        """The companies that are read, by id in lower case, each with its ledger's currency."""
        if not self._known:
            wanted = {one.lower() for one in self.settings.companies}
            currencies = {
                str(lowered(row).get("legalentityid") or "").lower(): str(lowered(row).get("accountingcurrency") or "")
                for row in self._all("Ledgers", "LegalEntityId")
            }
            companies = {str(lowered(row).get("legalentityid") or "").lower(): row
                         for row in self._all("LegalEntities", "LegalEntityId")}  # fmt: skip
            self._known = {
                own: (row, currencies[own]) for own, row in companies.items()
                if (not wanted or own in wanted) and own in currencies
            }  # fmt: skip
        if not self._known:
            raise Misconfigured("no company comes", remedy="map the application to a user with access to companies")
        return self._known

    @cached_property
    def items(self) -> ItemSets:
        """The sets that transactions are read from; Misconfigured where none is published."""
        return item_sets(self.session, self.settings.sets)

    def where(self, entity: str) -> Where:
        """One company's books; Misconfigured if it is not among those read."""
        if entity not in self.every():
            raise Misconfigured(f"company {entity!r} does not come: no access, or not in companies")
        return Where(
            system=self.environment.system, entity=entity, functional_currency=self.every()[entity][1],
            decimals=self.settings.decimals, control_account=self._only_account(),
        )  # fmt: skip

    def _only_account(self) -> str:
        """A transaction does not name its account: of several nobody can say which [addendum A1]."""
        accounts = self.settings.control_accounts
        return accounts[0] if len(accounts) == 1 else ""

    def _all(self, entity_set: str, key: str) -> Iterator[Row]:
        question = Question(entity_set=entity_set, orderby=(key,), key=(key,))
        return self.service.rows(question, doubts=set())

    def close(self) -> None:
        """Give back connections."""
        self.session.close()


def of_company(entity: str, *more: str) -> str:
    """A condition on one company, and others."""
    return " and ".join((f"dataAreaId eq {text(entity)}", *more))
