"""The reading side for accounts without REST web services: less than SuiteQL gives, and each gap said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

import httpx2

from adapters.kit.reading import ReadFeed, pages_of
from adapters.netsuite.mapping.ledger import legal_entity
from adapters.netsuite.mapping.values import UNREADABLE
from adapters.netsuite.settings import Settings
from adapters.netsuite.soap.account import SoapAccount
from adapters.netsuite.soap.checks import checks
from adapters.netsuite.soap.customers import CustomerFeed
from adapters.netsuite.soap.items import ItemFeed
from canonical_model.adapter import (
    Check,
    Completeness,
    Environment,
    Feed,
    Page,
    ReadEnd,
    ReadRequest,
    Record,
    Rejected,
    Stream,
)
from canonical_model.collecting import Hold
from canonical_model.master_data import Customer, LegalEntity, PaymentTerms, Person
from canonical_model.receivables import OpenItem

FEEDS: Final = (
    Feed(name="entities", streams=("entities",), per_entity=False, sweeps=(LegalEntity,), always_full=True),
    Feed(
        name="customers", streams=("customers", "persons", "terms"), per_entity=True,
        sweeps=(Customer, Person, PaymentTerms), always_full=True,
    ),
    Feed(
        name="items", streams=("documents", "open_items", "receipts"), per_entity=True, sweeps=(OpenItem,),
        always_full=True,
    ),
    Feed(name="holds", streams=("holds",), per_entity=True, sweeps=(Hold,), always_full=True),
)  # fmt: skip
_FOUR: Final = "invoices, credit memos, payments and deposits only: SOAP does not say what is open of a journal's line"
STREAMS: Final[Mapping[Stream, tuple[Completeness, str]]] = {
    "entities": ("partial", "SOAP's countries are names of its own and are left out"),
    "customers": ("partial", "of a customer's other subsidiaries those in which it has transactions; no language"),
    "persons": ("complete", ""),
    "terms": ("complete", ""),
    "documents": ("partial", _FOUR),
    "open_items": (
        "partial",
        f"{_FOUR}; amounts in the subsidiary's currency are computed by the exchange rate; deposits name no account",
    ),
    "receipts": ("complete", ""),
    "settlements": ("absent", "what is applied to what is not read over SOAP"),
    "deletions": ("partial", "everything is read each time: what is no longer there is gone"),
    "disputes": ("absent", "NetSuite has no dispute; custom records and cases are not read"),
    "promises": ("absent", "NetSuite keeps a promised day without an amount"),
    "holds": ("partial", "the day a customer promised is in no SOAP schema; NetSuite's own credit hold flag neither"),
    "control_accounts": ("absent", "SOAP adds nothing up"),
    "control_balances": ("absent", "SOAP adds nothing up: open items cannot be tied out to the ledger"),
    "rates": ("absent", "exchange rates are not read over SOAP"),
}


class SoapReader:
    """Reads one NetSuite account by SOAP."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        self._name = environment.name
        self._account = SoapAccount(settings, environment, transport=transport)

    def feeds(self) -> tuple[Feed, ...]:
        """The passes this adapter makes, in the order they are to be read."""
        return FEEDS

    def streams(self) -> Mapping[Stream, tuple[Completeness, str]]:
        """Per stream how completely SOAP can be read, and why not, where not."""
        return STREAMS

    def read(self, request: ReadRequest) -> Iterator[Page]:
        """Pages of one feed; raises an AdapterError where the account cannot be read."""
        account = self._account
        feeds: dict[str, ReadFeed] = {
            "entities": lambda _: entity_pages(account),
            "customers": lambda asked: CustomerFeed(account, asked.entity).pages(),
            "items": lambda asked: ItemFeed(account, asked).pages(),
            "holds": lambda asked: CustomerFeed(account, asked.entity).holds(),
        }
        return pages_of(feeds, request, system=self._name)

    def check(self) -> Iterator[Check]:
        """What `doctor` asks."""
        return checks(self._account)

    def close(self) -> None:
        """Give back connections."""
        self._account.close()


def entity_pages(account: SoapAccount) -> Iterator[Page]:
    """The subsidiaries that the settings allow."""
    visible, allowed = account.subsidiaries(), account.settings.subsidiaries
    records: list[Record] = []
    rejected: list[Rejected] = []
    for row in visible.values():
        if allowed and row.id not in allowed:
            continue
        try:
            records.append(legal_entity(row, account.environment.system, account.settings.time_zone))
        except UNREADABLE as error:
            rejected.append(Rejected(stream="entities", entity=row.id, native_key=(row.id,), reason=str(error)))
    missing = sorted(set(allowed) - set(visible))
    reason = f"not visible: {', '.join(missing)}" if missing else ""
    end = ReadEnd(completeness="partial" if reason else "complete", reason=reason)
    yield Page(records=tuple(records), rejected=tuple(rejected), read=len(visible), end=end)
