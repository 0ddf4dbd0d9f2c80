"""The desk of one run: what is still open while lines are applied one after another, and what waits for a person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from msgspec import Struct

from canonical_model.bank import BankTransaction
from canonical_model.identity import RecordId
from core.cash_application.cases import Case
from core.cash_application.cash_book import CashBook
from core.cash_application.payers import Payer
from core.cash_application.proposals import Part
from core.cash_application.reference_index import tokens_of, words_of
from core.cash_application.remittance_text import said
from core.cash_application.tolerances import Tolerances


class Desk(Struct, frozen=True, kw_only=True):
    """What a run knows: the book, the policy, the day, and what its lines have taken so far."""

    book: CashBook
    tolerances: Tolerances
    as_of: date
    remaining: list[int]
    #: places → the line that was applied to them last
    taken: dict[int, BankTransaction]
    #: places that a line names which waits for a person → that line
    waiting: dict[int, str]
    #: line → why a person must look at it, whatever fits
    doubts: Mapping[str, str]
    #: line → the account that it is of, as a person said
    whose: Mapping[RecordId, str]

    @classmethod
    def of(
        cls, book: CashBook, tolerances: Tolerances, as_of: date, doubts: Mapping[str, str] | None = None,
        whose: Mapping[RecordId, str] | None = None,
    ) -> Desk:  # fmt: skip
        """A desk before the first line."""
        return cls(
            book=book, tolerances=tolerances, as_of=as_of, remaining=list(book.opens), taken={}, waiting={},
            doubts=doubts or {}, whose=whose or {},
        )  # fmt: skip

    def case(self, line: BankTransaction) -> Case:
        """A line with all that is looked up for it."""
        words = tuple(word for text in texts_of(line) for word in words_of(text))
        minor, currency = line.amount.minor, line.amount.currency
        return Case(
            line=line, minor=minor, currency=currency, line_minor=minor, line_currency=currency,
            on=self.day(line), words=words, tokens=tuple(tokens_of(words)), said=said(line.text),
            payer=self._payer(line), book=self.book,
            remaining=self.remaining, tolerances=self.tolerances,
        )  # fmt: skip

    def _payer(self, line: BankTransaction) -> Payer:
        said = self.whose.get(line.id)
        if said is None:
            return self.book.payers.payer(line.payer_name, line.payer_account)
        return Payer(accounts=(said,), how="known", told=f"a person said that it is of {said}")

    def day(self, line: BankTransaction) -> date:
        """The day that a payment counts from."""
        return line.value_date or line.booking_date or self.as_of

    def take(self, line: BankTransaction, parts: Iterable[Part]) -> None:
        """What an applied line takes off its items."""
        for part in parts:
            place = self.book.place_of(part.item)
            self.remaining[place] = part.residual_minor
            self.taken[place] = line

    def wait(self, line: BankTransaction, parts: Iterable[Part]) -> None:
        """The items of a line that a person looks at first: nothing else takes them by amount alone."""
        for part in parts:
            self.waiting.setdefault(self.book.place_of(part.item), line.bank_reference or line.id)


def texts_of(line: BankTransaction) -> tuple[str, ...]:
    """Where a line may name what it pays."""
    return (*line.references, line.text, line.end_to_end_id)
