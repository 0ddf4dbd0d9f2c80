"""The reading side of the ECC adapter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from msgspec import structs

from adapters.kit.reading import ReadFeed, pages_of
from adapters.sap.company_codes import of_allowed_codes
from adapters.sap.ecc.client import EccClient, connection
from adapters.sap.ecc.reader.balances import BalanceFeed
from adapters.sap.ecc.reader.checks import checks
from adapters.sap.ecc.reader.company_codes import CompanyCodes
from adapters.sap.ecc.reader.customers import Accounts, CustomerFeed
from adapters.sap.ecc.reader.holds import HoldFeed
from adapters.sap.ecc.reader.items import ItemFeed
from adapters.sap.ecc.settings import Settings
from adapters.sap.rfc.port import Connect
from canonical_model.adapter import Check, Completeness, Environment, Feed, Page, ReadRequest, Stream
from canonical_model.collecting import Hold
from canonical_model.master_data import BankAccount, ControlAccount, ControlBalance, Customer, LegalEntity, Person
from canonical_model.receivables import OpenItem, Settlement, SettlementLeg

FEEDS: Final = (
    Feed(name="entities", streams=("entities",), per_entity=False, sweeps=(LegalEntity,), always_full=True),
    Feed(
        name="customers", streams=("customers", "persons", "bank_accounts"), per_entity=True,
        sweeps=(Customer, Person, BankAccount),
        always_full=True,
    ),
    Feed(
        name="items", streams=("documents", "open_items", "receipts", "settlements", "terms"), per_entity=True,
        sweeps=(OpenItem, Settlement, SettlementLeg), items_bring_their_legs=True,
    ),
    Feed(name="holds", streams=("holds", "promises", "disputes"), per_entity=True, sweeps=(Hold,), always_full=True),
    Feed(
        name="balances", streams=("control_accounts", "control_balances"), per_entity=True,
        sweeps=(ControlAccount, ControlBalance), always_full=True,
    ),
)  # fmt: skip
_AS_HOLDS: Final = "as holds only: the reading contract has no record of its own for them"
STREAMS: Final[Mapping[Stream, tuple[Completeness, str]]] = {
    "entities": ("complete", ""),
    "customers": ("complete", ""),
    "persons": ("complete", ""),
    "bank_accounts": ("complete", ""),
    "terms": ("partial", "terms with day limits: the first one"),
    "documents": ("partial", "only documents with a line on a customer's account"),
    "open_items": ("complete", ""),
    "receipts": ("complete", ""),
    "settlements": ("partial", "only the customers' lines of a clearing"),
    "deletions": ("partial", "seen when an item is no longer among the open ones"),
    "disputes": ("partial", _AS_HOLDS),
    "promises": ("partial", _AS_HOLDS),
    "holds": ("complete", ""),
    "control_accounts": ("complete", ""),
    "control_balances": ("complete", ""),
    "rates": ("absent", "items carry their functional amounts; TCURR is not read"),
}


class EccReader:
    """Reads one ECC system; `connect` opens connections, by the machine's RFC library where none is given."""

    def __init__(self, settings: Settings, environment: Environment, *, connect: Connect | None = None) -> None:
        self._settings, self._environment = settings, environment
        self._client = EccClient(settings, environment, connect or connection(settings, seconds=settings.call_seconds))
        self._codes = CompanyCodes(self._client, settings, environment)
        #: company code → control accounts that its items were met on
        self._accounts: dict[str, Mapping[str, tuple[bool, bool]]] = {}

    def feeds(self) -> tuple[Feed, ...]:
        """The passes this adapter makes, in the order they are to be read."""
        by_bapi = self._settings.items_by == "bapi"
        return tuple(structs.replace(feed, always_full=feed.always_full or by_bapi) for feed in FEEDS)

    def streams(self) -> Mapping[Stream, tuple[Completeness, str]]:
        """Per stream how completely ECC can be read."""
        return STREAMS

    def read(self, request: ReadRequest) -> Iterator[Page]:
        """Pages of one feed; raises an AdapterError where the system cannot be read."""
        return pages_of(self._feeds(), request, system=self._environment.name)

    def _feeds(self) -> dict[str, ReadFeed]:
        named: dict[str, ReadFeed] = {
            "customers": self._customers, "items": self._items, "holds": self._holds, "balances": self._balances,
        }  # fmt: skip
        guarded = {name: of_allowed_codes(read, self._settings.company_codes) for name, read in named.items()}
        return {"entities": lambda _: self._codes.pages(), **guarded}

    def _of(self, entity: str) -> Accounts:
        return Accounts(self._client, self._settings, entity)

    def _customers(self, request: ReadRequest) -> Iterator[Page]:
        feed = CustomerFeed(self._of(request.entity), self._settings, self._environment, self._codes)
        return feed.pages(request.entity)

    def _items(self, request: ReadRequest) -> Iterator[Page]:
        feed = ItemFeed(
            self._client, self._settings, self._environment, request=request, codes=self._codes,
            customers=self._of(request.entity).numbers,
        )  # fmt: skip
        yield from feed.pages()
        self._accounts[request.entity] = {**self._accounts.get(request.entity, {}), **feed.accounts}

    def _holds(self, request: ReadRequest) -> Iterator[Page]:
        feed = HoldFeed(
            self._client, self._settings, self._environment, accounts=self._of(request.entity), codes=self._codes,
            cursor=request.cursor,
        )  # fmt: skip
        return feed.pages(request.entity)

    def _balances(self, request: ReadRequest) -> Iterator[Page]:
        if request.entity not in self._accounts:
            # accounts are known by the items on them: without a reading of items before this one, make it now
            today = self._environment.now().date()
            for _ in self._items(ReadRequest(feed="items", entity=request.entity, history_from=today)):
                pass
        feed = BalanceFeed(self._client, self._settings, self._environment, codes=self._codes)
        return feed.pages(request.entity, seen=self._accounts[request.entity], accounts=self._of(request.entity))

    def check(self) -> Iterator[Check]:
        """What `doctor` asks."""
        return checks(self._client, self._settings, self._environment)

    def close(self) -> None:
        """Give back the connection."""
        self._client.close()
