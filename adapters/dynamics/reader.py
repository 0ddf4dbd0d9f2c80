"""What the readers of both products are alike in: their feeds, and how one is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from msgspec import Struct

from adapters.kit.reading import ReadFeed, pages_of
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
Streams = Mapping[Stream, tuple[Completeness, str]]


class Parts(Struct, frozen=True, kw_only=True):
    """What a product puts into the reader."""

    system: str
    #: by the feed's name
    feeds: Mapping[str, ReadFeed]
    streams: Streams
    #: why balances are not read; empty: they are
    unbalanced: str
    checks: Callable[[], Iterator[Check]]
    close: Callable[[], None]


class DynamicsReader:
    """Reads one environment."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def feeds(self) -> tuple[Feed, ...]:
        """The passes this adapter makes, in the order they are to be read."""
        return FEEDS if self._parts.unbalanced else (*FEEDS[:-1], BALANCES, FEEDS[-1])

    def streams(self) -> Streams:
        """Per stream how completely the environment can be read."""
        why = self._parts.unbalanced
        if not why:
            return self._parts.streams
        return {**self._parts.streams, "control_accounts": ("absent", why), "control_balances": ("absent", why)}

    def read(self, request: ReadRequest) -> Iterator[Page]:
        """Pages of one feed; raises an AdapterError where the environment cannot be read."""
        return pages_of(self._parts.feeds, request, system=self._parts.system)

    def check(self) -> Iterator[Check]:
        """What `doctor` asks."""
        return self._parts.checks()

    def close(self) -> None:
        """Give back connections."""
        self._parts.close()
