"""One environment: the books with what Business Central keeps beside them, as its user sees it.

Business Central has no payment schedules: an instalment of the books is an invoice of its own here.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any, Final, NamedTuple

from simulators.books import Books, Customer, ItemKey
from simulators.books.subledger import Applied, Transaction, transactions
from simulators.dynamics.business_central.fields import API, COMPANY, dialect, pages
from simulators.dynamics.business_central.kept import Kept, kept
from simulators.dynamics.business_central.options import Options
from simulators.dynamics.odata import EntityType
from simulators.dynamics.settling import Settlements

#: how an empty date and an empty reference are written [dynamics_crm.md §2.2]
NO_DAY: Final = date(1, 1, 1)
NO_ID: Final = "00000000-0000-0000-0000-000000000000"
_COLLECTIONS: Final = ("Promised_Pay_Date", "Dispute_Status", "On_Hold")


class Item(Transaction, kw_only=True):
    """A customer ledger entry."""


class Ledger(NamedTuple):
    #: everything but what only carries an exchange difference
    items: dict[ItemKey, Item]
    applied: list[Applied]


class Tenant:
    """What every part of the face works on."""

    def __init__(self, books: Books, options: Options, clock: Callable[[], datetime]) -> None:
        self.books, self.options, self.clock = books, options, clock
        self.kept: Kept = kept(books)
        self.dialect = dialect(largest_page=options.largest_page)
        #: (set, property) that this version does not have
        self.hidden: set[tuple[str, str]] = set(options.absent)
        self._cache: dict[str, tuple[Any, Any]] = {}
        #: due dates before they were changed, for a transaction that fails
        self.moved: list[tuple[ItemKey, date | None]] = []

    @property
    def types(self) -> dict[str, EntityType]:
        """The sets of the API in this version."""
        return self._shown({"companies": COMPANY, **API})

    @property
    def pages(self) -> dict[str, EntityType]:
        """The published pages."""
        return self._shown(pages(ledger=self.options.ledger_page, detailed=self.options.detailed_page))

    def _shown(self, types: dict[str, EntityType]) -> dict[str, EntityType]:
        gone = set(self.hidden)
        if not self.options.collections_on_page:
            gone |= {(self.options.ledger_page, name) for name in _COLLECTIONS}
        return {
            name: one.without(frozenset(what for of, what in gone if of == name)) for name, one in types.items()
        }  # fmt: skip

    def once(self, name: str, make: Callable[[], Any]) -> Any:  # noqa: ANN401 - whatever is made
        """What `make` makes, kept as long as nothing changes."""
        state = (self.books.revision, self.kept.revision, self.today())
        if name not in self._cache or self._cache[name][0] != state:
            self._cache[name] = (state, make())
        return self._cache[name][1]

    def ledger(self) -> Ledger:
        """The entries as they stand."""
        made: Ledger = self.once("ledger", self._ledger)
        return made

    def _ledger(self) -> Ledger:
        made, applied = transactions(self.books, Item)
        return Ledger({key: one for key, one in made.items() if one.amount}, applied)

    def of(self, entity: str) -> list[Item]:
        """The entries of a company."""
        return [one for key, one in self.ledger().items.items() if key.entity == entity]

    def settlements(self, entity: str) -> Settlements:
        """What was applied to what in a company."""
        return self.kept.settlements.setdefault(entity, Settlements())

    def catch_up(self) -> None:
        """Notes what was applied or taken back since the last look, whoever did it."""
        self.once("settlements seen", self._noted)

    def _noted(self) -> bool:
        ledger = self.ledger()
        for entity in self.books.entities:
            applied = [one for one in ledger.applied if one.debit.entity == entity]
            self.settlements(entity).catch_up(applied, ledger.items, {}, today=self.today())
        return True

    def today(self) -> date:
        """The environment's day."""
        return self.clock().astimezone(UTC).date()

    def now(self) -> datetime:
        """The present instant, to the millisecond."""
        found = self.clock().astimezone(UTC)
        return found.replace(microsecond=found.microsecond // 1000 * 1000)

    def companies(self) -> list[str]:
        """The entities whose companies the user reaches."""
        chosen = self.options.companies
        return [code for code in self.books.entities if chosen is None or code in chosen]

    def company_id(self, entity: str) -> str:
        """A company's id."""
        return self.kept.id_of("company", entity)

    def changed(self) -> None:
        """Something that is in no ledger has changed."""
        self.kept.revision += 1


def customer_of(tenant: Tenant, item: Item) -> Customer:
    """Whom an entry belongs to: in the ledger that is who the bill went to."""
    return tenant.books.customers[item.key.entity, item.line.customer]


def invoice_id(tenant: Tenant, key: ItemKey) -> str:
    """The id of an invoice or a credit memo."""
    return tenant.kept.id_of("sale", tuple(key))


def document_number(tenant: Tenant, item: Item) -> str:
    """The number of the document; a further instalment has its own behind it."""
    told = tenant.kept.written.posted.get(item.key)
    if told is not None:
        return str(told["documentNumber"])
    number = (item.role == "invoice" and item.document.reference) or item.document.key.number
    return number if item.key.position == 1 or item.role != "invoice" else f"{number}-{item.key.position}"


def currency_of(tenant: Tenant, item: Item) -> str:
    """On pages the company's own currency is empty."""
    code = item.document.currency
    return "" if code == tenant.books.entities[item.key.entity].currency else code
