"""The reading side of the S/4HANA adapter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

import httpx2

from adapters.kit.reading import ReadFeed, pages_of
from adapters.sap.company_codes import of_allowed_codes
from adapters.sap.s4.client import S4Client
from adapters.sap.s4.reader.checks import checks
from adapters.sap.s4.reader.customers import CustomerFeed, Master
from adapters.sap.s4.reader.holds import HoldFeed
from adapters.sap.s4.reader.items import ItemFeed
from adapters.sap.s4.reader.ledger import BalanceFeed, CompanyCodes
from adapters.sap.s4.settings import Settings
from canonical_model.adapter import Check, Completeness, Environment, Feed, Page, ReadRequest, Stream
from canonical_model.collecting import Hold
from canonical_model.master_data import BankAccount, ControlAccount, ControlBalance, Customer, LegalEntity, Person
from canonical_model.receivables import OpenItem, Settlement, SettlementLeg

FEEDS: Final = (
    Feed(name="entities", streams=("entities",), per_entity=False, sweeps=(LegalEntity,), always_full=True),
    Feed(
        name="customers",
        streams=("customers", "persons", "bank_accounts"),
        per_entity=True,
        sweeps=(Customer, Person, BankAccount),
        always_full=True,
    ),
    Feed(
        name="items",
        streams=("documents", "open_items", "receipts", "settlements", "terms"),
        per_entity=True,
        sweeps=(OpenItem, Settlement, SettlementLeg),
        items_bring_their_legs=True,
    ),
    Feed(name="holds", streams=("holds",), per_entity=True, sweeps=(Hold,), always_full=True),
    Feed(
        name="balances",
        streams=("control_accounts", "control_balances"),
        per_entity=True,
        sweeps=(ControlAccount, ControlBalance),
        always_full=True,
    ),
)
STREAMS: Final[Mapping[Stream, tuple[Completeness, str]]] = {
    "entities": ("complete", ""),
    "customers": ("complete", ""),
    "persons": ("complete", ""),
    "bank_accounts": ("complete", ""),
    "terms": ("partial", "only terms seen on items"),
    "documents": ("partial", "only documents with a line on a customer's account"),
    "open_items": ("complete", ""),
    "receipts": ("complete", ""),
    "settlements": ("partial", "only the customers' lines of a clearing"),
    "deletions": ("partial", "seen when an item is no longer among the open ones"),
    "disputes": ("absent", "no released API; needs the RFC port"),
    "promises": ("absent", "no released API; needs the RFC port"),
    "holds": ("complete", ""),
    "control_accounts": ("complete", ""),
    "control_balances": ("complete", ""),
    "rates": ("absent", "no released API; items carry their functional amounts"),
}


class S4Reader:
    """Reads one S/4HANA system."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        self._settings, self._environment = settings, environment
        self._client = S4Client(settings, environment, transport=transport)
        self._company_codes = CompanyCodes(self._client, settings, environment)
        self._master = Master(self._client, settings)
        #: company code → control accounts that its items were met on
        self._accounts: dict[str, Mapping[str, tuple[bool, bool]]] = {}
        #: company code → why blocks on its items cannot be seen
        self._hidden: dict[str, str] = {}

    def feeds(self) -> tuple[Feed, ...]:
        """The passes this adapter makes, in the order they are to be read."""
        return FEEDS

    def streams(self) -> Mapping[Stream, tuple[Completeness, str]]:
        """Per stream how completely S/4HANA can be read."""
        unread: tuple[Completeness, str] = ("absent", "partner_banks is false in the settings")
        return STREAMS if self._settings.partner_banks else {**STREAMS, "bank_accounts": unread}

    def read(self, request: ReadRequest) -> Iterator[Page]:
        """Pages of one feed; raises an AdapterError where the system cannot be read."""
        return pages_of(self._feeds(), request, system=self._environment.name)

    def _feeds(self) -> dict[str, ReadFeed]:
        named: dict[str, ReadFeed] = {
            "customers": self._customers, "items": self._items, "holds": self._holds, "balances": self._balances,
        }  # fmt: skip
        guarded = {name: of_allowed_codes(read, self._settings.company_codes) for name, read in named.items()}
        return {"entities": lambda _: self._company_codes.pages(), **guarded}

    def _customers(self, request: ReadRequest) -> Iterator[Page]:
        return self._customer_feed().pages(request.entity)

    def _customer_feed(self) -> CustomerFeed:
        return CustomerFeed(
            self._client, self._settings, self._environment, master=self._master,
            companies=self._company_codes.partners(),
        )  # fmt: skip

    def _holds(self, request: ReadRequest) -> Iterator[Page]:
        feed = HoldFeed(
            self._client, self._settings, self._environment, customers=self._customer_feed(),
            hidden=self._hidden.get(request.entity, ""),
        )  # fmt: skip
        return feed.pages(request.entity)

    def _items(self, request: ReadRequest) -> Iterator[Page]:
        feed = ItemFeed(
            self._client, self._settings, self._environment, request=request,
            companies=self._company_codes.partners(),
        )  # fmt: skip
        yield from feed.pages()
        self._hidden[request.entity] = feed.hidden
        self._accounts[request.entity] = {**self._accounts.get(request.entity, {}), **feed.accounts}

    def _balances(self, request: ReadRequest) -> Iterator[Page]:
        feed = BalanceFeed(self._client, self._settings, self._environment)
        currencies = {row.CompanyCode: row.Currency for row in self._company_codes.all()}
        if request.entity not in self._accounts:
            # accounts are known by the items on them: without a reading of items before this one, make it now
            today = self._environment.now().date()
            for _ in self._items(ReadRequest(feed="items", entity=request.entity, history_from=today)):
                pass
        return feed.pages(
            request.entity, seen=self._accounts[request.entity], currency=currencies.get(request.entity, "")
        )

    def check(self) -> Iterator[Check]:
        """What `doctor` asks."""
        return checks(self._client, self._settings, self._environment)

    def close(self) -> None:
        """Give back connections."""
        self._client.close()
