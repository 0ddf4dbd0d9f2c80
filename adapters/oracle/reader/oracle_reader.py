"""The reading side of Oracle Receivables, whatever its statements are answered by."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from adapters.kit.reading import ReadFeed, pages_of
from adapters.oracle.reader.items import ItemFeed
from adapters.oracle.reader.ledger import balance_pages, hold_pages
from adapters.oracle.reader.master import customer_pages, rate_pages, unit_pages
from adapters.oracle.reader.receivables import Receivables
from canonical_model.adapter import Check, Completeness, Feed, Page, ReadRequest, Stream
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
    Feed(name="units", streams=("entities",), per_entity=False, sweeps=(LegalEntity,), always_full=True),
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
_AS_HOLDS: Final = "they come as holds on their installment"
STREAMS: Final[Mapping[Stream, tuple[Completeness, str]]] = {
    "entities": ("complete", ""),
    "customers": ("partial", "accounts with a primary bill-to site in the business unit"),
    "persons": ("partial", "contact points one by one"),
    "terms": ("partial", "net days of the last part; terms by a day of the month have none"),
    "documents": ("partial", "only transactions and receipts with a payment schedule"),
    "open_items": ("complete", ""),
    "receipts": ("complete", ""),
    "settlements": ("complete", ""),
    "deletions": ("partial", "open items that are gone; of settled ones full readings"),
    "disputes": ("partial", _AS_HOLDS),
    "promises": ("partial", _AS_HOLDS),
    "holds": ("complete", ""),
    "control_accounts": ("complete", ""),
    "control_balances": ("partial", "accounts of one business unit alone; through the newest period that was opened"),
    "rates": ("complete", ""),
}


class OracleReader:
    """Reads the receivables of one pod or database."""

    def __init__(self, books: Receivables, *, checks: Callable[[Receivables], Iterator[Check]]) -> None:
        self._books, self._checks = books, checks

    def feeds(self) -> tuple[Feed, ...]:
        """The passes this adapter makes, in the order they are to be read."""
        return FEEDS

    def streams(self) -> Mapping[Stream, tuple[Completeness, str]]:
        """Per stream how completely Oracle can be read."""
        return STREAMS

    def read(self, request: ReadRequest) -> Iterator[Page]:
        """Pages of one feed; raises an AdapterError where the system cannot be read."""
        books = self._books
        feeds: dict[str, ReadFeed] = {
            "units": lambda _: unit_pages(books),
            "customers": lambda asked: customer_pages(books, asked.entity),
            "items": lambda asked: ItemFeed(books, asked).pages(),
            "holds": lambda asked: hold_pages(books, asked.entity),
            "balances": lambda asked: balance_pages(books, asked.entity),
            "rates": lambda _: rate_pages(books),
        }
        return pages_of(feeds, request, system=books.environment.name)

    def check(self) -> Iterator[Check]:
        """What `doctor` asks."""
        return self._checks(self._books)

    def close(self) -> None:
        """Give back connections."""
        self._books.statements.close()
