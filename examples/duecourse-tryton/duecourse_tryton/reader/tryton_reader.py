"""The reading side of the Tryton adapter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

import httpx2

from adapters.kit.reading import ReadFeed, pages_of
from canonical_model.adapter import Check, Completeness, Environment, Feed, Page, ReadRequest, Stream
from canonical_model.collecting import Hold
from canonical_model.master_data import (
    ControlAccount,
    ControlBalance,
    Customer,
    ExchangeRate,
    LegalEntity,
    PaymentTerms,
    Person,
)
from canonical_model.receivables import OpenItem, Settlement, SettlementLeg
from duecourse_tryton.reader.checks import checks
from duecourse_tryton.reader.database import Database
from duecourse_tryton.reader.items import ItemFeed
from duecourse_tryton.reader.ledger import balance_pages, hold_pages
from duecourse_tryton.reader.master import NO_BASE, company_pages, customer_pages, rate_pages
from duecourse_tryton.settings import Settings

FEEDS: Final = (
    Feed(name="companies", streams=("entities",), per_entity=False, sweeps=(LegalEntity,), always_full=True),
    Feed(
        name="customers", streams=("customers", "persons", "terms"), per_entity=True,
        sweeps=(Customer, Person, PaymentTerms), always_full=True,
    ),
    Feed(
        name="items", streams=("documents", "open_items", "receipts", "settlements"), per_entity=True,
        sweeps=(OpenItem, Settlement, SettlementLeg), items_bring_their_legs=True,
    ),
    Feed(name="holds", streams=("holds",), per_entity=True, sweeps=(Hold,), always_full=True),
    Feed(
        name="balances", streams=("control_accounts", "control_balances"), per_entity=True,
        sweeps=(ControlAccount, ControlBalance), always_full=True,
    ),
    Feed(name="rates", streams=("rates",), per_entity=False, sweeps=(ExchangeRate,), always_full=True),
)  # fmt: skip
STREAMS: Final[Mapping[Stream, tuple[Completeness, str]]] = {
    "entities": ("complete", ""),
    "customers": ("partial", "every party: Tryton does not say which of them are customers"),
    "persons": ("partial", "contact mechanisms one by one: Tryton keeps no person behind them"),
    "terms": ("partial", "net days of the last part, a month taken for 30 days"),
    "documents": ("partial", "only moves with a line on a receivable account"),
    "open_items": ("complete", ""),
    "receipts": ("complete", ""),
    "settlements": ("complete", ""),
    "deletions": ("partial", "open lines that are gone; of settled ones drafts alone can go, seen by full readings"),
    "disputes": ("absent", "Tryton keeps none"),
    "promises": ("absent", "Tryton keeps none"),
    "holds": ("complete", ""),
    "control_accounts": ("complete", ""),
    "control_balances": ("complete", ""),
    "rates": ("complete", ""),
}


class TrytonReader:
    """Reads one Tryton database."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        self._name, self._based = environment.name, bool(settings.base_currency)
        self._database = Database(settings, environment, transport=transport)

    def feeds(self) -> tuple[Feed, ...]:
        """The passes this adapter makes, in the order they are to be read."""
        return FEEDS if self._based else FEEDS[:-1]

    def streams(self) -> Mapping[Stream, tuple[Completeness, str]]:
        """Per stream how completely Tryton can be read."""
        return STREAMS if self._based else {**STREAMS, "rates": ("absent", NO_BASE)}

    def read(self, request: ReadRequest) -> Iterator[Page]:
        """Pages of one feed; raises an AdapterError where the database cannot be read."""
        database = self._database
        feeds: dict[str, ReadFeed] = {
            "companies": lambda _: company_pages(database),
            "customers": lambda asked: customer_pages(database, asked.entity),
            "items": lambda asked: ItemFeed(database, asked).pages(),
            "holds": lambda asked: hold_pages(database, asked.entity),
            "balances": lambda asked: balance_pages(database, asked.entity),
            "rates": lambda _: rate_pages(database),
        }
        return pages_of(feeds, request, system=self._name)

    def check(self) -> Iterator[Check]:
        """What `doctor` asks."""
        return checks(self._database)

    def close(self) -> None:
        """Give back connections."""
        self._database.close()
