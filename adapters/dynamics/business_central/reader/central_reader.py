"""The reading side of the Business Central adapter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

import httpx2

from adapters.dynamics.business_central.reader.checks import checks
from adapters.dynamics.business_central.reader.companies import Companies
from adapters.dynamics.business_central.reader.items import ItemFeed
from adapters.dynamics.business_central.reader.master import (
    NO_BALANCES,
    balance_pages,
    company_pages,
    customer_pages,
    hold_pages,
    rate_pages,
)
from adapters.dynamics.business_central.settings import Settings
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

_BALANCES: Final = Feed(
    name="balances", streams=("control_accounts", "control_balances"), per_entity=True,
    sweeps=(ControlAccount, ControlBalance), always_full=True,
)  # fmt: skip
_FEEDS: Final = (
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
_AS_HOLD: Final = "as a hold on its entry: a day or a code, no amount"
_STREAMS: Final[Mapping[Stream, tuple[Completeness, str]]] = {
    "entities": ("complete", ""),
    "customers": ("complete", ""),
    "persons": ("partial", "how the customer itself is reached"),
    "terms": ("partial", "formulas of days, weeks or months; no others"),
    "documents": ("partial", "only customer ledger entries"),
    "open_items": ("complete", ""),
    "receipts": ("complete", ""),
    "settlements": ("complete", ""),
    "deletions": ("partial", "open entries that are gone; of closed ones full readings"),
    "disputes": ("partial", _AS_HOLD),
    "promises": ("partial", _AS_HOLD),
    "holds": ("complete", ""),
    "control_accounts": ("complete", ""),
    "control_balances": ("complete", ""),
    "rates": ("complete", ""),
}


class CentralReader:
    """Reads one environment."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        self._companies = Companies(settings, environment, transport=transport)
        self._balanced = bool(settings.control_accounts)

    def feeds(self) -> tuple[Feed, ...]:
        """The passes this adapter makes, in the order they are to be read."""
        return (*_FEEDS[:-1], _BALANCES, _FEEDS[-1]) if self._balanced else _FEEDS

    def streams(self) -> Mapping[Stream, tuple[Completeness, str]]:
        """Per stream how completely the environment can be read."""
        if self._balanced:
            return _STREAMS
        return {**_STREAMS, "control_accounts": ("absent", NO_BALANCES), "control_balances": ("absent", NO_BALANCES)}

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
