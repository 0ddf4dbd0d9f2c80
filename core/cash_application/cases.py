"""A case: one bank line with all that is looked up for it once, and what was already taken off the items before it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from msgspec import Struct

from canonical_model.bank import BankTransaction
from core.cash_application.cash_book import CashBook
from core.cash_application.confidence import WEIGHTS, odds
from core.cash_application.payers import Payer
from core.cash_application.proposals import Part, PartReason, RestReason
from core.cash_application.reference_index import LONG, bare_numbers, joined, misread
from core.cash_application.remittance_text import Said
from core.cash_application.tolerances import Tolerances


class Explanation(Struct, frozen=True, kw_only=True):
    """One way in which a line can be understood."""

    parts: tuple[Part, ...]
    evidence: tuple[str, ...]
    told: tuple[str, ...]
    #: why a person must look, whatever the evidence
    bars: tuple[str, ...] = ()
    rest_minor: int = 0
    rest: RestReason = ""
    #: how many sums as good are expected by chance
    coincidence: float = 0.0  # not money

    def odds(self) -> float:  # not money
        """How much speaks for it."""
        return odds(self.evidence, coincidence=self.coincidence)


class Case(Struct, frozen=True, kw_only=True):
    """One line being looked at."""

    line: BankTransaction
    #: the line's amount, or what the payer sent where that is in another currency
    minor: int
    currency: str
    line_minor: int
    line_currency: str
    on: date
    words: tuple[str, ...]
    tokens: tuple[str, ...]
    said: Said
    payer: Payer
    book: CashBook
    #: what is still open of each debt, by its place
    remaining: list[int]
    tolerances: Tolerances

    def open_of(self, accounts: Sequence[str]) -> list[int]:
        """The places that are open in the case's currency on some accounts, those that are due first in front."""
        owed, remaining = self.book.owed, self.remaining
        found = [p for account in accounts for p in owed.get((account, self.currency), ()) if remaining[p]]
        if len(accounts) > 1:
            debts = self.book.debts
            found.sort(key=lambda place: (debts[place].due or date.max, place))
        return found

    def total(self, places: Iterable[int]) -> int:
        """What is open of some places together."""
        return sum(self.remaining[place] for place in places)

    def named(self, places: Iterable[int]) -> str:
        """Document numbers, as a person reads them."""
        numbers = [self.book.debts[place].document_no for place in places]
        more = f" and {len(numbers) - _MOST_NAMED} more" if len(numbers) > _MOST_NAMED else ""
        return ", ".join(numbers[:_MOST_NAMED]) + more

    def accounts_of(self, places: Iterable[int]) -> tuple[str, ...]:
        """The accounts that places belong to, each once."""
        return tuple(dict.fromkeys(self.book.debts[place].account for place in places))

    def payer_evidence(self, places: Iterable[int]) -> str:
        """How well the payer fits the accounts of some places."""
        fits = set(self.accounts_of(places)) <= set(self.payer.accounts)
        return f"payer_{self.payer.how}" if fits and self.payer.accounts else "payer_stranger"

    def part(
        self, place: int, *, discount: int = 0, adjustment: int = 0, residual: int = 0,
        reason: PartReason = "full", detail: str = "",
    ) -> Part:  # fmt: skip
        """What the line does to one item; what is neither discounted, adjusted nor left is paid."""
        debt, is_open = self.book.debts[place], self.remaining[place]
        amount = is_open - discount - adjustment - residual
        return Part(
            item=debt.item, currency=debt.currency, open_minor=is_open, amount_minor=amount, paid_minor=amount,
            discount_minor=discount, adjustment_minor=adjustment, residual_minor=residual, reason=reason, detail=detail,
        )  # fmt: skip


_MOST_NAMED = 5
_BLANKS = re.compile(r"[\s,;]+")


class Quote(Struct, frozen=True, kw_only=True):
    """An item that the line names, and how surely."""

    place: int
    evidence: str
    token: str


def quotes_of(case: Case) -> tuple[Quote, ...]:
    """The items that the line names by equal references, over all items; closed ones too."""
    found: dict[int, Quote] = {}
    for token in case.tokens:
        kind = "reference" if len(token) >= LONG else "reference_short"
        for place in case.book.references.called(token):
            if place not in found or kind == "reference":
                found[place] = Quote(place=place, evidence=kind, token=token)
    return tuple(found.values())


def softer_quotes(case: Case, accounts: Iterable[str]) -> tuple[Quote, ...]:
    """The items of some accounts that the line names less exactly: joined, as bare numbers, read wrongly."""
    found: dict[int, Quote] = {}
    for account in accounts:
        for quote in _softer(case, account):
            before = found.get(quote.place)
            if before is None or WEIGHTS[before.evidence] < WEIGHTS[quote.evidence]:
                found[quote.place] = quote
    return tuple(found.values())


def _softer(case: Case, account: str) -> Iterator[Quote]:
    block = case.book.block(account)
    texts = (*case.line.references, case.line.text, case.line.end_to_end_id)
    for one in joined([word for text in texts for word in _BLANKS.split(text) if word][:_MOST_WORDS]):
        yield from _quotes(block.names.get(one, ()), "reference_joined", one)
    for token in case.tokens:
        for number in bare_numbers(token):
            yield from _quotes(block.bare.get(number, ()), "reference_bare", number)
        if len(token) >= LONG:
            yield from _quotes(block.misread.get(misread(token), ()), "reference_alike", token)


_MOST_WORDS = 200


def _quotes(places: Iterable[int], evidence: str, token: str) -> Iterator[Quote]:
    return (Quote(place=place, evidence=evidence, token=token) for place in places)


def weakest(quotes: Iterable[Quote]) -> str:
    """The evidence of the reference that tells least: all of them must hold."""
    return min((quote.evidence for quote in quotes), key=lambda one: WEIGHTS[one])
