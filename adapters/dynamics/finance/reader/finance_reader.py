"""The reading side of the Finance & Operations adapter."""

from __future__ import annotations

from typing import Final

import httpx2

from adapters.dynamics.finance.reader.balances import NONE, balance_pages
from adapters.dynamics.finance.reader.checks import checks
from adapters.dynamics.finance.reader.environment import Companies
from adapters.dynamics.finance.reader.items import ItemFeed
from adapters.dynamics.finance.reader.master import company_pages, customer_pages, hold_pages, rate_pages
from adapters.dynamics.finance.settings import Settings
from adapters.dynamics.reader import DynamicsReader, Parts, Streams
from canonical_model.adapter import Environment

_SLOT: Final = "as a hold on its transaction: one slot holds a dispute or a promise"
STREAMS: Final[Streams] = {
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


class FinanceReader(DynamicsReader):
    """Reads one environment."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        companies = Companies(settings, environment, transport=transport)
        balanced = settings.sets.balances and settings.control_accounts
        super().__init__(
            Parts(
                system=environment.name, streams=STREAMS, unbalanced="" if balanced else NONE,
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
