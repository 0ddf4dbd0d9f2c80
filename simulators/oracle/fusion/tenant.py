"""One pod: the books with what Fusion keeps beside them, as they stand and as its user may see them."""

from collections.abc import Callable, Hashable
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any, Final

from simulators.books import Books, Customer, Document
from simulators.kept_answers import KeptAnswers
from simulators.oracle.fusion.kept import Kept, kept, written
from simulators.oracle.fusion.ledger import Ledger, ledger_of
from simulators.oracle.fusion.options import Options

#: who made what came from elsewhere
OTHERS: Final = "AR_MGR"


class Tenant:
    """What every part of the face works on."""

    def __init__(self, books: Books, options: Options, clock: Callable[[], datetime], *, user: str) -> None:
        self.books, self.options, self.clock, self.user = books, options, clock, user
        self.kept: Kept = kept(books)
        self._ledger: tuple[int, Ledger] | None = None
        #: what was worked out at one state of the books, by name
        self._cache: dict[str, tuple[Any, Any, Callable[[], Any]]] = {}
        self._answers = KeptAnswers()

    def ledger(self) -> Ledger:
        """Transactions, receipts and applications; made anew when the books have changed."""
        if self._ledger is None or self._ledger[0] != self.books.revision:
            self._ledger = (self.books.revision, ledger_of(self.books))
        return self._ledger[1]

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

    def today(self) -> date:
        """The pod's day."""
        return self.clock().astimezone(UTC).date()

    def now(self) -> str:
        """The present instant as Fusion writes it."""
        return instant(self.clock())

    def sees(self, entity: str) -> bool:
        """Whether the user's roles reach the unit: what they do not is left out without a word [oracle.md §4]."""
        chosen = self.options.business_units
        return not entity or chosen is None or entity in chosen

    def unit(self, entity: str) -> str:
        """The name of an entity's business unit; each has one here, in real life it is not 1:1 [oracle.md §2.2]."""
        return self.books.entities[entity].name

    def entity_named(self, unit: str) -> str:
        """The entity of a business unit by name; empty if there is none."""
        found = (code for code, one in self.books.entities.items() if one.name == unit and self.sees(code))
        return next(found, "")

    def accounts(self, number: str) -> list[Customer]:
        """A customer account in each business unit that it has a site in."""
        return [one for (entity, own), one in self.books.customers.items() if own == number and self.sees(entity)]

    def changed(self) -> None:
        """Something that is in no ledger has changed."""
        self.kept.revision += 1


def instant(moment: datetime) -> str:
    """An instant as Fusion writes it."""
    return written(moment)


def created(document: Document) -> str:
    """When a document was entered."""
    return instant(datetime.combine(document.created_on, document.created_at, tzinfo=UTC))


def end_of(day: date) -> str:
    """An instant late on a day, for what happened on it at no known time."""
    return instant(datetime.combine(day, time(23, 0), tzinfo=UTC))


def site_number(customer: Customer) -> str:
    """The number of a bill-to site: one for each business unit that the account buys from."""
    return f"{customer.number}-{customer.entity}"


def plain(amount: Decimal) -> Decimal:
    """An amount without zeros at its end, as Oracle's samples have it: 1200, 451.23."""
    return amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount.normalize()
