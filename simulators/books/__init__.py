"""One double-entry ledger that every ERP face shows in its own way."""

from simulators.books.from_ledger import LoadLine, LoadReport, from_ledger
from simulators.books.generate import Size, generate
from simulators.books.inputs import Cash, Part, Sale
from simulators.books.journal import BooksError
from simulators.books.ledger import Books
from simulators.books.population import GROUP
from simulators.books.records import (
    Account,
    Applied,
    Contact,
    Customer,
    Document,
    DocumentKey,
    Entity,
    ItemKey,
    Line,
    Rate,
)
from simulators.books.truths import EntityShare, GroupTotal

__all__ = [
    "GROUP",
    "Account",
    "Applied",
    "Books",
    "BooksError",
    "Cash",
    "Contact",
    "Customer",
    "Document",
    "DocumentKey",
    "Entity",
    "EntityShare",
    "GroupTotal",
    "ItemKey",
    "Line",
    "LoadLine",
    "LoadReport",
    "Part",
    "Rate",
    "Sale",
    "Size",
    "from_ledger",
    "generate",
]
