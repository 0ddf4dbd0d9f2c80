"""Sums of a ledger, taken where the items lie: what aging, consolidation and key figures are made of.

Whoever adds up gives the sums that core.aging, core.consolidation and core.kpi_measures would: those are the rule.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from typing import Final, Literal, Protocol

from msgspec import Struct

from canonical_model.identity import RecordId

AgingBy = Literal["entity", "customer", "party", "head", "currency", "system"]
Amounts = Literal["document", "functional"]
#: what items are told apart by, beside their currency
_COLUMNS: Final[Mapping[AgingBy, tuple[str, ...]]] = {
    "entity": ("system", "entity"),
    "customer": ("system", "entity", "customer_number"),
    "party": ("customer_id",),
    "head": ("customer_id",),
    "currency": ("currency",),
    "system": ("system",),
}
#: in functional amounts also the books, for only amounts of one entity and currency may be converted together
_BOOKS: Final = ("system", "entity", "functional_currency", "partner")


class Meant(Struct, frozen=True, kw_only=True):
    """Which items: those open now, or at the end of a past day; as known now, or at a batch."""

    entity: str = ""
    #: the end of a day before today; None: now
    past: date | None = None
    batch: int | None = None


class AgingMeant(Struct, frozen=True, kw_only=True):
    """What is to be added up for an aging."""

    items: Meant
    by: AgingBy
    amounts: Amounts
    as_of: date
    #: the last days of each bucket but the open-ended one
    bounds: tuple[int, ...]
    #: customer id → the entity of the group that the customer is, for items that name none
    partners: Mapping[str, str] = {}

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns by which sums are told apart."""
        books = _BOOKS if self.amounts == "functional" else ("currency",)
        return tuple(dict.fromkeys((*books, *_COLUMNS[self.by])))


class AgingSum(Struct, frozen=True, kw_only=True, gc=False):
    """Sums of items that share what they are told apart by, in minor units; columns not asked for are empty."""

    system: str = ""
    entity: str = ""
    customer_id: str = ""
    customer_number: str = ""
    currency: str = ""
    functional_currency: str = ""
    #: the entity of the group that owes them; always empty in document currencies
    partner: str = ""
    #: net open: one a bucket, then cash and what is adrift, down payments, retention
    parts: tuple[int, ...]
    #: of those in the first bucket, how many have no due date
    dateless: int = 0
    #: all that is open, what hangs on other items included, and how many items that is
    total: int = 0
    items: int = 0
    #: some item counts for itself; without one there is no row
    standing: bool = True


class Dateless(Struct, frozen=True, kw_only=True):
    """Items of one entity that no due date says the age of."""

    system: str
    entity: str
    count: int
    #: numbers of the first few documents
    named: tuple[str, ...]


class PeriodMeant(Struct, frozen=True, kw_only=True):
    """What is to be added up for key figures."""

    begin: date
    end: date
    #: days overdue after which a debt is doubtful
    doubtful_after: int
    settling: AbstractSet[str]
    giving_up: AbstractSet[str]
    partners: Mapping[str, str] = {}
    #: accounts whose own overdue amount is asked for
    accounts: AbstractSet[RecordId] = frozenset()


class PeriodSum(Struct, frozen=True, kw_only=True, gc=False):
    """Sums of one set of books in minor units; None: no item was of the kind."""

    system: str
    entity: str
    functional_currency: str
    #: first day of the month in which the items were billed; None: not billed in the period
    month: date | None = None
    receivables_begin: int | None = None
    receivables_end: int | None = None
    overdue_begin: int | None = None
    recovered: int | None = None
    overdue_end: int | None = None
    doubtful_end: int | None = None
    written_off: int | None = None
    billed: int | None = None
    closed: int | None = None
    closed_days: int | None = None
    #: accounts of which an invoice was settled in full
    closed_accounts: AbstractSet[str] = frozenset()


class AccountSum(Struct, frozen=True, kw_only=True, gc=False):
    """What is overdue on one account at the end of a period, in one set of books."""

    customer_id: RecordId
    system: str
    entity: str
    functional_currency: str
    overdue_end: int


class LedgerSums(Protocol):
    """Who adds up."""

    def aging_sums(self, meant: AgingMeant) -> Iterator[AgingSum]:
        """Sums by the columns asked for; several may be of one key and are to be added."""
        ...

    def dateless(self, meant: AgingMeant) -> Iterator[Dateless]:
        """The items without a due date, by entity."""
        ...

    def period_sums(self, meant: PeriodMeant) -> Iterator[PeriodSum]:
        """Sums by books and month of billing; intercompany items are left out."""
        ...

    def account_sums(self, meant: PeriodMeant) -> Iterator[AccountSum]:
        """What is overdue at the end on each account that was asked for."""
        ...
