"""How NetSuite would show the books: its own kinds of transactions, and the numbers that people know them by.

An instalment is an invoice of its own unless the account uses the feature Installments: then it is a line of its
invoice, with a due day, an amount and an open rest of its own.
"""

from collections.abc import Iterator
from typing import Final, Literal

from simulators.books import ItemKey, subledger
from simulators.books.subledger import ZERO, Applied, Role, matched

__all__ = ["ZERO", "Applied", "Kind", "Ledger", "Transaction", "matched", "parts_of", "tranid"]

Kind = Literal["CustInvc", "CustCred", "CustPymt", "CustDep", "Journal"]
_KINDS: Final[dict[Role, Kind]] = {
    "invoice": "CustInvc", "credit_memo": "CustCred", "payment": "CustPymt", "down_payment": "CustDep",
    "journal": "Journal",
}  # fmt: skip


class Transaction(subledger.Transaction, kw_only=True):
    """One transaction with its line on a receivables account."""

    #: of an invoice with instalments each of them
    instalments: "tuple[Transaction, ...]" = ()

    @property
    def kind(self) -> Kind:
        """The type of record that it is."""
        return _KINDS[self.role]


Ledger = tuple[dict[ItemKey, Transaction], list[Applied]]


def parts_of(made: dict[ItemKey, Transaction]) -> Iterator[tuple[Transaction, Transaction]]:
    """Each transaction with itself, or with each of its instalments."""
    return ((shown, part) for shown in made.values() for part in shown.instalments or (shown,))


def tranid(shown: Transaction) -> str:
    """The number that people know a transaction by: of an invoice the one that is printed on it, which payers quote.

    Several of one document have theirs behind it.
    """
    document, line = shown.document, shown.line
    number = (shown.kind == "CustInvc" and document.reference) or document.key.number
    return f"{number}/{line.position}" if _several(shown) else number


def _several(shown: Transaction) -> bool:
    """Whether it is one of the transactions that one document of the books has become."""
    items = sum(one.is_item for one in shown.document.lines)
    return items > 1 and shown.document.kind == "invoice" and not (shown.instalments or shown.sequence)
