"""The whole ledger: journal, operations and truths under one name."""

from simulators.books.applying import Applying
from simulators.books.clearing import Clearing
from simulators.books.sales import Sales
from simulators.books.truths import Truths
from simulators.books.upkeep import Upkeep


class Books(Sales, Clearing, Applying, Upkeep, Truths):
    """One double-entry ledger of a group of legal entities, with receivables as open and cleared items."""
