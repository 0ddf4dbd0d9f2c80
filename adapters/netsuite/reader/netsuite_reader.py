"""The reading side of the NetSuite adapter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

import httpx2

from adapters.kit.reading import ReadFeed, pages_of
from adapters.netsuite.reader.account import Account
from adapters.netsuite.reader.checks import checks
from adapters.netsuite.reader.customers import CustomerFeed
from adapters.netsuite.reader.items import ItemFeed
from adapters.netsuite.reader.ledger import balance_pages, entity_pages, rate_pages
from adapters.netsuite.settings import Settings
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

FEEDS: Final = (
    Feed(name="entities", streams=("entities",), per_entity=False, sweeps=(LegalEntity,), always_full=True),
    Feed(
        name="customers", streams=("customers", "persons", "terms"), per_entity=True,
        sweeps=(Customer, Person, PaymentTerms), always_full=True,
    ),
    Feed(
        name="items", streams=("documents", "open_items", "receipts", "settlements"), per_entity=True,
        sweeps=(OpenItem, Settlement, SettlementLeg), items_bring_their_legs=True,
    ),
    Feed(name="holds", streams=("holds", "promises", "disputes"), per_entity=True, sweeps=(Hold,), always_full=True),
    Feed(
        name="balances", streams=("control_accounts", "control_balances"), per_entity=True,
        sweeps=(ControlAccount, ControlBalance), always_full=True,
    ),
    Feed(name="rates", streams=("rates",), per_entity=False, sweeps=(ExchangeRate,), always_full=True),
)  # fmt: skip
_AS_HOLDS: Final = "they come as holds on their invoice, without an amount"
STREAMS: Final[Mapping[Stream, tuple[Completeness, str]]] = {
    "entities": ("complete", ""),
    "customers": ("complete", ""),
    "persons": ("complete", ""),
    "terms": ("complete", ""),
    "documents": ("partial", "only transactions with a line on a receivables or deposit account"),
    "open_items": ("complete", ""),
    "receipts": ("complete", ""),
    "settlements": ("partial", "only what is applied on receivables and deposit accounts"),
    "deletions": ("partial", "settled journal lines, instalments (without deletedrecord: all settled): full readings"),
    "disputes": ("partial", _AS_HOLDS),
    "promises": ("partial", _AS_HOLDS),
    "holds": ("complete", ""),
    "control_accounts": ("complete", ""),
    "control_balances": ("complete", ""),
    "rates": ("complete", ""),
}


class NetSuiteReader:
    """Reads one NetSuite account."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        self._name = environment.name
        self._account = Account(settings, environment, transport=transport)

    def feeds(self) -> tuple[Feed, ...]:
        """The passes this adapter makes, in the order they are to be read."""
        return FEEDS

    def streams(self) -> Mapping[Stream, tuple[Completeness, str]]:
        """Per stream how completely NetSuite can be read."""
        return STREAMS

    def read(self, request: ReadRequest) -> Iterator[Page]:
        """Pages of one feed; raises an AdapterError where the account cannot be read."""
        account = self._account
        feeds: dict[str, ReadFeed] = {
            "entities": lambda _: entity_pages(account),
            "customers": lambda asked: CustomerFeed(account, asked.entity).pages(),
            "items": lambda asked: ItemFeed(account, asked).pages(),
            "holds": lambda asked: CustomerFeed(account, asked.entity).holds(),
            "balances": lambda asked: balance_pages(account, asked.entity),
            "rates": lambda _: rate_pages(account),
        }
        return pages_of(feeds, request, system=self._name)

    def check(self) -> Iterator[Check]:
        """What `doctor` asks."""
        return checks(self._account)

    def close(self) -> None:
        """Give back connections."""
        self._account.close()
