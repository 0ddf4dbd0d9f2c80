"""Advices: which payment each remittance advice is about. It is one's only where nothing else fits as well.

Amount and either the payment's reference or the payer must agree: its account, its name, or that the documents are open
of the customer that pays. Two advices for one payment, or two payments for one advice, are a doubt for a person.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from msgspec import Struct

from canonical_model.bank import BankTransaction, RemittanceAdvice
from canonical_model.money import Money
from core.cash_application.cash_book import CashBook
from core.cash_application.habits import account_key
from core.cash_application.reference_index import tokens_of, words_of
from core.company_names import core_name
from core.references import normalised

#: days between the payment's day as the advice tells it and the bank's
_APART: Final = 20
#: a reference that is shorter says nothing
_SHORTEST: Final = 4
#: documents of one advice that its customers are looked up by
_MOST_ASKED: Final = 50


class Assigned(Struct, frozen=True, kw_only=True):
    """What the advices say of some lines."""

    #: line → its advice
    of: Mapping[str, RemittanceAdvice]
    #: line → why a person must look
    doubts: Mapping[str, str]


NOTHING_ADVISED: Final = Assigned(of={}, doubts={})


def assigned(lines: Sequence[BankTransaction], book: CashBook, advices: Sequence[RemittanceAdvice]) -> Assigned:
    """The advice of each line, where one fits it and it fits no other line; doubts where several do."""
    index = _Index({one.id: one for one in advices}.values())
    fits = {line.id: _fitting(line, book, index) for line in lines if line.amount.minor > 0}
    wanted: dict[str, int] = {}
    for found in fits.values():
        for one in found:
            wanted[one.id] = wanted.get(one.id, 0) + 1
    of: dict[str, RemittanceAdvice] = {}
    doubts: dict[str, str] = {}
    for line in lines:
        found = fits.get(line.id, [])
        why = _doubt(line, found, wanted)
        if why:
            doubts[line.id] = why
        elif found:
            of[line.id] = found[0]
    return Assigned(of=of, doubts=doubts)


def _doubt(line: BankTransaction, found: Sequence[RemittanceAdvice], wanted: Mapping[str, int]) -> str:
    if len(found) > 1:
        return f"{len(found)} remittance advices fit this payment"
    for one in found:
        if wanted[one.id] > 1:
            return f"remittance advice {name_of(one)} fits {wanted[one.id]} payments"
        if total_of(one) != line.amount:
            return f"remittance advice {name_of(one)} is about this payment, and over {total_of(one) or 'no amount'}"
    return ""


def name_of(advice: RemittanceAdvice) -> str:
    """What a person knows an advice by."""
    return advice.reference or advice.payer_name or f"of {len(advice.lines)} documents"


def total_of(advice: RemittanceAdvice) -> Money | None:
    """What the payment is over: as the advice says it, else what its documents come to."""
    if advice.amount is not None:
        return advice.amount
    paid = [line.paid for line in advice.lines if line.paid is not None]
    if not paid or len({one.currency for one in paid}) > 1:
        return None
    return sum(paid[1:], paid[0])


class _Index:
    """Advices by what they come to, and by their reference."""

    def __init__(self, advices: Iterable[RemittanceAdvice]) -> None:
        self._over: dict[Money, list[RemittanceAdvice]] = {}
        self._called: dict[str, list[RemittanceAdvice]] = {}
        for one in advices:
            total = total_of(one)
            if total is not None:
                self._over.setdefault(total, []).append(one)
            name = normalised(one.reference)
            if len(name) >= _SHORTEST:
                self._called.setdefault(name, []).append(one)

    def over(self, amount: Money) -> Sequence[RemittanceAdvice]:
        """Those that come to an amount."""
        return self._over.get(amount, ())

    def called(self, line: BankTransaction) -> Iterator[RemittanceAdvice]:
        """Those whose reference the line quotes."""
        texts = (line.bank_reference, line.end_to_end_id, line.text, *line.references)
        tokens = {normalised(text) for text in texts} | set(tokens_of(word for one in texts for word in words_of(one)))
        return (one for token in sorted(tokens) for one in self._called.get(token, ()))


def _fitting(line: BankTransaction, book: CashBook, index: _Index) -> list[RemittanceAdvice]:
    """The advices that fit a line best: by its reference and amount, by either its payer and amount, or reference."""
    called = {one.id: one for one in index.called(line) if _of_that_time(line, one)}
    equal = {one.id: one for one in index.over(line.amount) if _of_that_time(line, one)}
    both = [one for name, one in called.items() if name in equal]
    if both:
        return both
    payers = [one for one in equal.values() if _same_payer(line, book, one)]
    return payers or list(called.values())


def _of_that_time(line: BankTransaction, advice: RemittanceAdvice) -> bool:
    day = line.value_date or line.booking_date
    return advice.paid_on is None or day is None or abs((advice.paid_on - day).days) <= _APART


def _same_payer(line: BankTransaction, book: CashBook, advice: RemittanceAdvice) -> bool:
    number = account_key(line.payer_account)
    if number and number == account_key(advice.payer_account):
        return True
    name = core_name(line.payer_name)
    if name and name == core_name(advice.payer_name):
        return True
    accounts = set(book.payers.payer(line.payer_name, line.payer_account).accounts)
    return bool(accounts) and any(book.debts[place].account in accounts for place in _places(book, advice))


def _places(book: CashBook, advice: RemittanceAdvice) -> Iterator[int]:
    for line in advice.lines[:_MOST_ASKED]:
        yield from places_of(book, line.document)


def places_of(book: CashBook, document: str) -> tuple[int, ...]:
    """The places of the debts that a document's number names: as a whole, else by one of its parts."""
    whole = book.references.called(normalised(document))
    if whole:
        return whole
    found = (book.references.called(token) for token in tokens_of(words_of(document)))
    return next((places for places in found if places), ())
