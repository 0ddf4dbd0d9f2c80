"""Whom money may be of that names nothing and whose payer nobody knows: by what is open, by names that are near.

None of this is ever posted. It holds what the money may be for, for the days that policy gives, and is shown to whoever
looks for the payer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct
from rapidfuzz import fuzz, process

from canonical_model.bank import BankTransaction
from core.cash_application.cash_book import CashBook
from core.cash_application.tolerances import DEFAULT_TOLERANCES, Tolerances
from core.company_names import core_name, plain_name

#: how alike two names are, of 100, from which one is worth a look
NEAR: Final = 75
#: customers of a near name that are told at most
MOST_NEAR: Final = 5
#: a word that more names share than this is no way to find one
_COMMON: Final = 200
#: a name shorter than this says nothing within a text
_SHORT_NAME: Final = 5


class Possible(Struct, frozen=True, kw_only=True):
    """An account that a line may be of, with the item where the amount says which."""

    account: str
    item: str = ""
    why: str


class PossiblePayers:
    """The book, seen from a line of which nothing is known; its indexes are made when first asked for."""

    def __init__(self, book: CashBook, tolerances: Tolerances = DEFAULT_TOLERANCES) -> None:
        self._book, self._tolerances = book, tolerances
        self._amounts: dict[tuple[str, int], list[int]] = {}
        self._totals: dict[tuple[str, int], list[str]] = {}

    def of(self, line: BankTransaction) -> tuple[Possible, ...]:
        """Whom the line may be of, each account and item once; the amount speaks before the name."""
        found: dict[tuple[str, str], Possible] = {}
        for one in (*self._by_amount(line), *self._by_name(line)):
            found.setdefault((one.account, one.item), one)
        with_items = {account for account, item in found if item}
        return tuple(one for (account, item), one in found.items() if item or account not in with_items)

    def _by_amount(self, line: BankTransaction) -> Iterator[Possible]:
        """Items that are open for just this, with their discount taken or less a bank's charge; accounts that are."""
        self._index()
        debts, minor, currency = self._book.debts, line.amount.minor, line.amount.currency
        for place in self._amounts.get((currency, minor), ()):
            one = debts[place]
            exact = one.open_minor == minor
            why = f"{one.document_no} is open for just this{'' if exact else ', less its discount'}"
            yield Possible(account=one.account, item=one.item, why=why)
        for charge in self._charges(minor, currency):
            for place in self._amounts.get((currency, minor + charge), ()):
                one = debts[place]
                yield Possible(
                    account=one.account, item=one.item, why=f"{one.document_no} is open for this and a bank's charge"
                )
        for account in self._totals.get((currency, minor), ()):
            yield Possible(account=account, why="all that is open on the account is just this")

    def _charges(self, minor: int, currency: str) -> Iterable[int]:
        """Round charges alone: every cent up to the limit would name half a ledger."""
        most = min(
            self._tolerances.charges.get(currency, 0), minor * self._tolerances.charges_per_mille // 1000
        )  # fmt: skip
        return range(_ROUND, most + 1, _ROUND)

    def _index(self) -> None:
        if self._amounts:
            return
        totals: dict[tuple[str, str], int] = {}
        for place, debt in enumerate(self._book.debts):
            for minor in {debt.open_minor, debt.open_minor - debt.discount_minor()}:
                self._amounts.setdefault((debt.currency, minor), []).append(place)
            key = (debt.account, debt.currency)
            totals[key] = totals.get(key, 0) + debt.open_minor
        for (account, currency), minor in totals.items():
            self._totals.setdefault((currency, minor), []).append(account)

    def _by_name(self, line: BankTransaction) -> Iterator[Possible]:
        """Customers whose name is near the payer's, or stands in the text."""
        names = self._book.payers.names
        bare, text = core_name(line.payer_name), f" {plain_name(line.text)} "
        near = [name for name, _, _ in self._nearest(bare)] if bare else []
        written = [
            name for name in self._sharing(text.split()) if len(name) >= _SHORT_NAME and f" {name} " in text
        ]  # fmt: skip
        for name in dict.fromkeys((*near, *sorted(written)[:MOST_NEAR])):
            why = f"{line.payer_name} is near its name" if name in near else "its name stands in the text"
            for account in names[name]:
                yield Possible(account=account, why=why)

    def _nearest(self, bare: str) -> list[tuple[str, float, int]]:  # not money
        return process.extract(
            bare, sorted(self._sharing(bare.split())), scorer=fuzz.token_set_ratio, score_cutoff=NEAR, limit=MOST_NEAR
        )

    def _sharing(self, words: Iterable[str]) -> set[str]:
        of = (self._book.payers.words.get(word, ()) for word in set(words))
        return {name for names in of if len(names) <= _COMMON for name in names}


#: minor units that charges are multiples of where no bank names one
_ROUND: Final = 50
