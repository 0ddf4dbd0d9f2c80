"""The books as Receivables has them: transactions with installments, credit memos, receipts, applications.

* An invoice or debit memo is one transaction of a customer; what falls due by itself is an installment of it.
* A short-paid invoice stays open with its rest; a clearing is a set of applications.
* A reversed receipt stays, with the state Reversed; what reversed it is no transaction of its own.
* A reversed invoice is credited by what reversed it.
"""

from collections import defaultdict
from datetime import date

from msgspec import Struct

from simulators.books import Books, DocumentKey, ItemKey
from simulators.books.subledger import ZERO, Applied, Transaction, transactions

__all__ = ["ZERO", "Applied", "Debt", "Item", "Ledger", "applied_of", "last_applied", "ledger_of"]

#: an item of the books with what is open of it and what is applied to it
Item = Transaction


class Debt(Struct, frozen=True, kw_only=True):
    """An invoice or a debit memo with its installments, in order."""

    key: ItemKey
    installments: tuple[Item, ...]

    @property
    def first(self) -> Item:
        return self.installments[0]

    @property
    def is_invoice(self) -> bool:
        return self.first.role == "invoice"


class Ledger(Struct, frozen=True, kw_only=True):
    """Everything there is, in posting order."""

    debts: dict[ItemKey, Debt]
    #: installment → its debt
    debt_of: dict[ItemKey, Debt]
    items: dict[ItemKey, Item]
    credit_memos: dict[ItemKey, Item]
    receipts: dict[ItemKey, Item]


def ledger_of(books: Books) -> Ledger:
    """The books as they stand."""
    made, _ = transactions(books, Transaction)
    hidden = {key for key, one in made.items() if _is_hidden(books, one)}
    items = {key: one for key, one in made.items() if key not in hidden}
    groups: defaultdict[tuple[DocumentKey, str, str], list[Item]] = defaultdict(list)
    for one in items.values():
        if one.amount > 0:
            groups[one.key.document, one.line.account, one.line.customer].append(one)
    debts = {group[0].key: Debt(key=group[0].key, installments=tuple(group)) for group in groups.values()}
    credits_ = {key: one for key, one in items.items() if one.amount < 0}
    return Ledger(
        debts=debts, debt_of={part.key: debt for debt in debts.values() for part in debt.installments}, items=items,
        credit_memos={key: one for key, one in credits_.items() if not _is_receipt(one)},
        receipts={key: one for key, one in credits_.items() if _is_receipt(one)},
    )  # fmt: skip


def applied_of(ledger: Ledger, item: Item) -> list[Applied]:
    """What is applied to or from an item, without what only reverses a receipt."""
    return [one for one in item.applied if one.debit in ledger.items and one.credit in ledger.items]


def last_applied(item: Item) -> date | None:
    """The day something was last applied to or from it."""
    return max((one.on for one in item.applied), default=None)


def _is_receipt(item: Item) -> bool:
    return item.role in {"payment", "down_payment"}


def _is_hidden(books: Books, item: Item) -> bool:
    """Exchange differences are part of an application here, and a receipt's reversal is a state of the receipt."""
    if not item.amount:
        return True
    reversed_ = item.document.reverses
    return reversed_ is not None and reversed_ in books.documents and books.documents[reversed_].kind == "payment"
