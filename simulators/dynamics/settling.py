"""What was settled with what, and what of it was taken back, as a book of its own.

Both products keep such rows and delete none: taking one back adds its opposite. The books know what is settled now;
what changes between two looks is one settlement.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Final

from msgspec import Struct

from simulators.books import ItemKey
from simulators.books.subledger import Applied

_ZERO: Final = Decimal(0)
Pair = tuple[ItemKey, ItemKey]


class Settlement(Struct, kw_only=True, eq=False):
    """An amount of a credit settled with a debit."""

    number: int
    debit: ItemKey
    credit: ItemKey
    #: of what takes back below zero
    amount: Decimal
    on: date
    #: whether it stands: neither taken back nor what takes back
    stands: bool = True


class Settlements:
    """Every settlement that was seen, in order."""

    def __init__(self) -> None:
        self.rows: list[Settlement] = []
        self._seen: dict[Pair, Decimal] = {}
        #: the ledger that was looked at last
        self.caught_up: object = None

    def catch_up(
        self, applied: Iterable[Applied], items: Collection[ItemKey], owner: Mapping[ItemKey, ItemKey], *, today: date
    ) -> None:
        """Notes what was settled or taken back since the last look, whoever did it; `owner` joins parts."""
        now = _now(applied, items, owner)
        for pair, (amount, on) in now.items():
            change = amount - self._seen.get(pair, _ZERO)
            if change > 0:
                self._add(pair, change, on)
            elif change < 0:
                self._take_back(pair, amount, today)
            self._seen[pair] = amount
        for pair in [one for one, amount in self._seen.items() if amount and one not in now]:
            self._take_back(pair, _ZERO, today)
            self._seen[pair] = _ZERO

    def _add(self, pair: Pair, amount: Decimal, on: date, *, stands: bool = True) -> None:
        made = Settlement(
            number=len(self.rows) + 1, debit=pair[0], credit=pair[1], amount=amount, on=on, stands=stands
        )  # fmt: skip
        self.rows.append(made)

    def _take_back(self, pair: Pair, rest: Decimal, on: date) -> None:
        """Opposite rows of all that stood, and a new one of what is left."""
        standing = [one for one in self.rows if (one.debit, one.credit) == pair and one.stands]
        for one in standing:
            one.stands = False
            self._add(pair, -one.amount, on, stands=False)
        if rest:
            self._add(pair, rest, on)


def _now(
    applied: Iterable[Applied], items: Collection[ItemKey], owner: Mapping[ItemKey, ItemKey]
) -> dict[Pair, tuple[Decimal, date]]:
    """(debit, credit) → how much is settled between the two, and the last day of it."""
    totals: defaultdict[Pair, Decimal] = defaultdict(Decimal)
    days: dict[Pair, date] = {}
    for one in applied:
        pair = (owner.get(one.debit, one.debit), owner.get(one.credit, one.credit))
        if pair[0] in items and pair[1] in items:
            totals[pair] += one.amount
            days[pair] = max(one.on, days.get(pair, one.on))
    return {pair: (amount, days[pair]) for pair, amount in totals.items()}
