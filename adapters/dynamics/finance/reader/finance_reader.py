"""The reading side of the Finance & Operations adapter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

import httpx2

from adapters.dynamics.finance.reader.balances import NONE, balance_pages
from adapters.dynamics.finance.reader.checks import checks
from adapters.dynamics.finance.reader.environment import Companies
from adapters.dynamics.finance.reader.items import ItemFeed
from adapters.dynamics.finance.reader.master import company_pages, customer_pages, hold_pages, rate_pages
from adapters.dynamics.finance.settings import Settings
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

BALANCES: Final = Feed(
    name="balances", streams=("control_accounts", "control_balances"), per_entity=True,
    sweeps=(ControlAccount, ControlBalance), always_full=True,
)  # fmt: skip
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
    Feed(name="holds", streams=("holds", "promises", "disputes"), per_entity=True, sweeps=(Hold,), always_full=True),
    Feed(name="rates", streams=("rates",), per_entity=False, sweeps=(ExchangeRate,), always_full=True),
)  # fmt: skip
_SLOT: Final = "as a hold on its transaction: one slot holds a dispute or a promise"
STREAMS: Final[Mapping[Stream, tuple[Completeness, str]]] = {
    "entities": ("complete", ""),
    "customers": ("complete", ""),
    "persons": ("partial", "the primary contact of a customer's record"),
    "terms": ("partial", "days and months; no cut-off day"),
    "documents": ("partial", "only customer transactions"),
    "open_items": ("partial", "a transaction with several due dates is one item, due at the first"),
    "receipts": ("complete", ""),
    "settlements": ("partial", "one leg a transaction by its last voucher, unless sets.settlements is named"),
    "deletions": ("partial", "open transactions that are gone; of settled ones full readings"),
    "disputes": ("partial", _SLOT),
    "promises": ("partial", _SLOT),
    "holds": ("complete", ""),
    "control_accounts": ("complete", ""),
    "control_balances": ("complete", ""),
    "rates": ("complete", ""),
}


class FinanceReader:
    """Reads one environment."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        self._companies = Companies(settings, environment, transport=transport)
        self._balanced = bool(settings.sets.balances and settings.control_accounts)

    def feeds(self) -> tuple[Feed, ...]:
        """The passes this adapter makes, in the order they are to be read."""
        return (*FEEDS[:-1], BALANCES, FEEDS[-1]) if self._balanced else FEEDS

    def streams(self) -> Mapping[Stream, tuple[Completeness, str]]:
        """Per stream how completely the environment can be read."""
        if self._balanced:
            return STREAMS
        return {**STREAMS, "control_accounts": ("absent", NONE), "control_balances": ("absent", NONE)}

    def read(self, request: ReadRequest) -> Iterator[Page]:
        """Pages of one feed; raises an AdapterError where the environment cannot be read."""
        companies = self._companies
        feeds: dict[str, ReadFeed] = {
            "companies": lambda _: company_pages(companies),
            "customers": lambda asked: customer_pages(companies, asked.entity),
            "items": lambda asked: ItemFeed(companies, asked).pages(),
            "holds": lambda asked: hold_pages(companies, asked.entity),
            "balances": lambda asked: balance_pages(companies, asked.entity),
            "rates": lambda _: rate_pages(companies),
        }
        return pages_of(feeds, request, system=companies.environment.name)

    def check(self) -> Iterator[Check]:
        """What `doctor` asks."""
        return checks(self._companies)

    def close(self) -> None:
        """Give back connections."""
        self._companies.close()
