"""The transactions of all entities, as NetSuite's own kinds."""

from simulators.books import Books, subledger
from simulators.netsuite.shown import Ledger, Transaction


def transactions(books: Books, *, instalments: bool = False) -> Ledger:
    """Everything there is, in posting order, and all applications, each between two items of the books."""
    return subledger.transactions(books, Transaction, instalments=instalments)
