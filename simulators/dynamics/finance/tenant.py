"""One environment: the books with what Finance & Operations keeps beside them, as its user sees it."""

from collections import defaultdict
from collections.abc import Callable, Hashable
from datetime import UTC, date, datetime
from typing import Any, Final, NamedTuple

from simulators.books import Books, Customer, ItemKey
from simulators.books.subledger import Applied, Transaction, transactions
from simulators.dynamics.finance.fields import dialect, entity_types
from simulators.dynamics.finance.kept import Kept, kept
from simulators.dynamics.finance.options import Options
from simulators.dynamics.odata import EntityType
from simulators.kept_answers import KeptAnswers

#: how an empty date is written [addendum A7]
NO_DAY: Final = date(1900, 1, 1)
NO_INSTANT: Final = datetime(1900, 1, 1, tzinfo=UTC)
#: the table whose record ids name a transaction
TABLE: Final = "CustTrans"
_VOUCHERS: Final = {"invoice": "FTI", "credit_memo": "FTC", "payment": "ARP", "down_payment": "ARD", "journal": "GJ"}


class Item(Transaction, kw_only=True):
    """A transaction with what is open of it and what it is settled with."""


class Ledger(NamedTuple):
    #: everything but what only carries an exchange difference, which here is a part of a settlement
    items: dict[ItemKey, Item]
    applied: list[Applied]
    #: an instalment → the invoice that it is a part of
    owner: dict[ItemKey, ItemKey]


class Tenant:
    """What every part of the face works on."""

    def __init__(self, books: Books, options: Options, clock: Callable[[], datetime]) -> None:
        self.books, self.options, self.clock = books, options, clock
        self.kept: Kept = kept(books)
        self.dialect = dialect(bare_enums=options.bare_enums, largest_page=options.largest_page)
        self._types = entity_types(
            settlements=options.settlement_set, balances=options.balance_set, activities=options.activity_set
        )
        #: (set, property) that this version does not have
        self.hidden: set[tuple[str, str]] = set()
        self._cache: dict[str, tuple[Any, Any, Callable[[], Any]]] = {}
        self._answers = KeptAnswers()
        #: the ledger, which knows nothing of what is kept beside it, at a state of the books
        self._transactions: tuple[Any, Ledger] | None = None

    @property
    def types(self) -> dict[str, EntityType]:
        """The sets of this version."""
        gone: defaultdict[str, set[str]] = defaultdict(set)
        for of, name in self.hidden:
            gone[of].add(name)
        return {
            name: one.without(frozenset(gone[name]))
            for name, one in self._types.items() if name not in self.options.absent
        }  # fmt: skip

    def once(self, name: str, make: Callable[[], Any]) -> Any:  # noqa: ANN401 - whatever is made
        """What `make` makes, kept as long as nothing changes."""
        state = self._state()
        if name not in self._cache or self._cache[name][0] != state:
            self._cache.pop(name, None)  # both at once are too many
            self._cache[name] = (state, make(), make)
        return self._cache[name][1]

    def settle(self) -> None:
        """Work out anew what was worked out of an earlier state, as an ERP does while it posts."""
        self.ledger()
        for name, (_, _, make) in list(self._cache.items()):
            self.once(name, make)

    def lately(self, question: Hashable, answer: Callable[[], list[Any]]) -> list[Any]:
        """All rows of a question, kept for its other pages as long as nothing changes."""
        return self._answers.of(question, self._state(), answer)

    def _state(self) -> tuple[int, int, date]:
        return self.books.revision, self.kept.revision, self.today()

    def ledger(self) -> Ledger:
        """The transactions as they stand."""
        state = (self.books.revision, self.today())
        if self._transactions is None or self._transactions[0] != state:
            self._transactions = None
            self._transactions = (state, self._ledger())
        return self._transactions[1]

    def _ledger(self) -> Ledger:
        made, applied = transactions(self.books, Item, instalments=True)
        items = {key: one for key, one in made.items() if one.amount}
        owner = {part.key: key for key, one in items.items() for part in one.instalments}
        return Ledger(items, applied, owner)

    def record(self, key: ItemKey) -> int:
        """A transaction's record id."""
        return self.kept.id_of(TABLE, key)

    def item(self, record: int) -> Item | None:
        """The transaction of a record id, if the user may see it."""
        found = self.ledger().items.get(self.kept.key_of(TABLE, record))
        return found if found is not None and self.sees(found.key.entity) else None

    def today(self) -> date:
        """The environment's day."""
        return self.clock().astimezone(UTC).date()

    def now(self) -> datetime:
        """The present instant, to the second."""
        return self.clock().astimezone(UTC).replace(microsecond=0)

    def sees(self, entity: str) -> bool:
        """Whether the user's roles reach the company."""
        chosen = self.options.companies
        return not entity or chosen is None or entity in chosen

    @property
    def home(self) -> str:
        """The user's own company."""
        return self.options.default_company or next(iter(self.books.entities))

    def entity(self, company: str) -> str:
        """The entity of a company, whatever the case of its id; empty if there is none."""
        found = (code for code in self.books.entities if code.casefold() == company.casefold())
        code = next(found, "")
        return code if self.sees(code) else ""

    def changed(self) -> None:
        """Something that is in no ledger has changed."""
        self.kept.revision += 1


def area(entity: str) -> str:
    """`dataAreaId`: in lower case, while other columns of the same row have upper case [addendum A6]."""
    return entity.lower()


def customer_of(tenant: Tenant, item: Item) -> Customer:
    """Whom a transaction was sent to."""
    return tenant.books.customers[item.key.entity, item.line.branch or item.line.customer]


def invoice_number(item: Item) -> str:
    """What is printed on it; payments have none."""
    if item.role not in {"invoice", "credit_memo"}:
        return ""
    return (item.role == "invoice" and item.document.reference) or item.document.key.number


def voucher(tenant: Tenant, item: Item) -> str:
    """The voucher that a transaction was posted with."""
    told = tenant.kept.written.payments.get(item.key)
    if told:
        return str(told["Voucher"])
    return f"{_VOUCHERS[item.role]}{item.key.year % 100:02d}-{item.document.key.number}"


def due_of(item: Item) -> date:
    """When it falls due, with a payment schedule its first part."""
    parts = [one.standing.due_on for one in item.instalments if one.open] or [item.standing.due_on]
    return min((one for one in parts if one is not None), default=item.document.document_date)


def open_parts(item: Item) -> list[Item]:
    """What is open of it: an open row for each part of its payment schedule."""
    parts: Any = item.instalments or (item,)
    return [one for one in parts if one.open]
