"""Books out of a seed: the same seed gives the same books, to the last number."""

from datetime import date
from enum import Enum
from random import Random

from simulators.books.history import Counts, write_history
from simulators.books.ledger import Books
from simulators.books.market import add_rates
from simulators.books.population import ENTITIES, populate
from simulators.books.records import Entity

AS_OF = date(2026, 11, 20)


class Size(Enum):
    """How much: customers, open invoices and cleared invoices."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


COUNTS = {
    Size.SMALL: Counts(customers=540, open_invoices=5_350, cleared_invoices=2_500, specials=1),
    Size.MEDIUM: Counts(customers=1_600, open_invoices=16_000, cleared_invoices=9_000, specials=3),
    Size.LARGE: Counts(customers=4_000, open_invoices=45_000, cleared_invoices=25_000, specials=8),
}


def generate(
    seed: int, size: Size = Size.SMALL, *, as_of: date = AS_OF, entities: tuple[Entity, ...] = ENTITIES
) -> Books:
    """Books of a group of four entities, or of these, as they stand on `as_of`."""
    counts = COUNTS[size]
    rng = Random(seed)  # noqa: S311 - test data, not secrets
    books = Books(as_of=as_of)
    profiles = populate(books, count=counts.customers, rng=rng, entities=entities)
    add_rates(books, rng=rng)
    write_history(books, profiles, counts=counts, rng=rng)
    return books
