"""One account connected by SOAP: its client, its subsidiaries, and what records refer to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import httpx2
from msgspec.structs import replace

from adapters.netsuite.mapping.values import is_true
from adapters.netsuite.reader.visible import Visible
from adapters.netsuite.settings import Settings
from adapters.netsuite.soap import wire
from adapters.netsuite.soap.client import SoapClient
from adapters.netsuite.soap.messages import Kind, Preferences, search_all
from adapters.netsuite.soap.rows import Row
from adapters.netsuite.wire import Customer, Subsidiary
from canonical_model.adapter import Environment
from canonical_model.errors import BadAnswer

#: customers that are remembered by id
MOST_CUSTOMERS: Final = 2_000_000


class SoapAccount(Visible):
    """What the feeds of one connection share."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        super().__init__(settings, environment)
        self.client = SoapClient(settings, environment, transport=transport)
        self._currencies: dict[str, str] | None = None
        self._lookups: wire.Lookups | None = None

    def preferences(self, *, body_only: bool = True) -> Preferences:
        """How records are asked for."""
        return Preferences(page_size=self.settings.page_size, body_only=body_only)

    def every(self, kind: Kind) -> Iterator[Row]:
        """All records of a kind."""
        return self.client.every(search_all(self.client.endpoint, kind, self.preferences()))

    def currencies(self) -> dict[str, str]:
        """Internal id → ISO code."""
        if self._currencies is None:
            rows = self.client.listed("currency")
            self._currencies = {row.id: row.fields.get("symbol", "") for row in rows}
        return self._currencies

    def lookups(self) -> wire.Lookups:
        """What records refer to by id, read once a connection."""
        if self._lookups is None:
            bare = wire.Lookups(
                currencies=self.currencies(), customers={},
                terms={row.id: wire.term(row) for row in self.every("terms")},
                accounts={row.id: row.fields.get("acctnumber", "") for row in self.every("accounts")},
            )  # fmt: skip
            self._lookups = replace(bare, customers=self._customers(bare))
        return self._lookups

    def _customers(self, bare: wire.Lookups) -> dict[str, Customer]:
        found: dict[str, Customer] = {}
        for row in self.every("customers"):
            found[row.id] = wire.customer(row, bare)
            if len(found) > MOST_CUSTOMERS:
                raise BadAnswer(f"more than {MOST_CUSTOMERS} customers")
        return found

    def _visible(self) -> Iterator[Subsidiary]:
        """Elimination subsidiaries hold nothing but eliminations [netsuite.md §6]."""
        for row in self.every("subsidiaries"):
            found = wire.subsidiary(row, self.currencies())
            if not is_true(found.iselimination):
                yield found

    def findings(self) -> set[str]:
        """What NetSuite warned of, and what the session noticed."""
        return self.client.warnings | set(self.client.session.findings.values())

    def close(self) -> None:
        """Give back connections."""
        self.client.close()
