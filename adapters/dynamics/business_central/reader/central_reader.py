"""The reading side of the Business Central adapter."""

from __future__ import annotations

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
from adapters.dynamics.reader import DynamicsReader, Parts, Streams
from canonical_model.adapter import Environment

_AS_HOLD: Final = "as a hold on its entry: a day or a code, no amount"
_STREAMS: Final[Streams] = {
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


class CentralReader(DynamicsReader):
    """Reads one environment."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        companies = Companies(settings, environment, transport=transport)
        super().__init__(
            Parts(
                system=environment.name, streams=_STREAMS, unbalanced="" if settings.control_accounts else NO_BALANCES,
                checks=lambda: checks(companies), close=companies.close,
                feeds={
                    "companies": lambda _: company_pages(companies),
                    "customers": lambda asked: customer_pages(companies, asked.entity),
                    "items": lambda asked: ItemFeed(companies, asked).pages(),
                    "holds": lambda asked: hold_pages(companies, asked.entity),
                    "balances": lambda asked: balance_pages(companies, asked.entity),
                    "rates": lambda _: rate_pages(companies),
                },
            )
        )  # fmt: skip
