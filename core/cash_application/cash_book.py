"""The cash book: open items, who pays for whom and what was paid before, arranged so that a line finds its own."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from msgspec import Struct

from canonical_model.currency import exponent_of
from core.cash_application.debts import Debt
from core.cash_application.habits import PastPayment, learned
from core.cash_application.payers import PayerBook
from core.cash_application.reference_index import ReferenceIndex, bare_numbers, misread, names_of
from core.company_names import core_name
from core.fx import RateSet
from core.references import normalised

#: names of items of one customer that a softer comparison looks at
_MOST_SOFT: Final = 20_000


class Block(Struct, frozen=True, kw_only=True):
    """The items of one account, with the softer ways in which they may be quoted."""

    places: tuple[int, ...]
    #: normalised name → place
    names: Mapping[str, tuple[int, ...]]
    #: as digits that were read wrongly, and as bare numbers
    misread: Mapping[str, tuple[int, ...]]
    bare: Mapping[str, tuple[int, ...]]
    #: the names in order, to find what begins alike
    ordered: tuple[str, ...]
    #: the shapes of the names: `A999999`
    shapes: frozenset[str]


class CashBook(Struct, frozen=True, kw_only=True):
    """What lines are held against. Debts stand in the order of their items, whatever order they came in."""

    debts: tuple[Debt, ...]
    references: ReferenceIndex
    payers: PayerBook
    #: what is open of each place, before any line
    opens: tuple[int, ...]
    #: account → places, whatever their currency
    accounts: Mapping[str, tuple[int, ...]]
    #: account and currency → places, those that are due first in front
    owed: Mapping[tuple[str, str], tuple[int, ...]]
    #: places whose terms grant a discount
    discounted: frozenset[int]
    #: reference, normalised → payments that settled it
    paid: Mapping[str, tuple[PastPayment, ...]]
    #: what the bank called a line, normalised → payments that were made with it
    by_line: Mapping[str, tuple[PastPayment, ...]]
    #: lines that were applied before
    applied: frozenset[str]
    #: our own names without legal form
    ours: tuple[str, ...]
    rates: RateSet | None
    blocks: dict[str, Block]
    #: currency and amount → place of the only item that was open for it, -1 for several; made when first asked for
    amounts: dict[tuple[str, int], int]

    @classmethod
    def of(
        cls, debts: Iterable[Debt], *, past: Sequence[PastPayment] = (),
        known: Mapping[str, Iterable[str]] | None = None, ours: Iterable[str] = (), rates: RateSet | None = None,
    ) -> CashBook:  # fmt: skip
        """The book; `known`: who pays for which accounts, `ours`: the names of our own companies."""
        ordered = tuple(sorted(debts, key=lambda debt: debt.item))
        accounts: dict[str, list[int]] = {}
        owed: dict[tuple[str, str], list[int]] = {}
        for place, debt in enumerate(ordered):
            accounts.setdefault(debt.account, []).append(place)
            owed.setdefault((debt.account, debt.currency), []).append(place)
        for places in owed.values():
            places.sort(key=lambda place: (ordered[place].due or date.max, place))
        return cls(
            debts=ordered, references=ReferenceIndex.of(ordered),
            payers=PayerBook.of(ordered, habits=learned(past), known=known),
            opens=tuple(debt.open_minor for debt in ordered),
            accounts={account: tuple(places) for account, places in accounts.items()},
            owed={of: tuple(places) for of, places in owed.items()},
            discounted=frozenset(place for place, debt in enumerate(ordered) if debt.discount_percent is not None),
            paid=_by_name(past, lambda one: one.references), by_line=_by_name(past, lambda one: (one.line,)),
            applied=frozenset(one.line for one in past),
            ours=tuple(sorted({core_name(name) for name in ours} - {""})), rates=rates, blocks={}, amounts={},
        )  # fmt: skip

    def place_of(self, item: str) -> int:
        """The place of an item that is known to be there."""
        return bisect_left(self.debts, item, key=lambda debt: debt.item)

    def only_of_amount(self, currency: str, minor: int) -> int | None:
        """The place of the only item of all customers that was open for an amount."""
        if not self.amounts:
            for place, debt in enumerate(self.debts):
                key = (debt.currency, debt.open_minor)
                self.amounts[key] = -1 if key in self.amounts else place
        place = self.amounts.get((currency, minor), -1)
        return place if place >= 0 else None

    def block(self, account: str) -> Block:
        """The softer names of one account's items; made when first asked for."""
        found = self.blocks.get(account)
        if found is None:
            found = self.blocks[account] = self._made(account)
        return found

    def _made(self, account: str) -> Block:
        names: dict[str, list[int]] = {}
        for place in self.accounts.get(account, ())[:_MOST_SOFT]:
            for name in names_of(self.debts[place]):
                names.setdefault(name, []).append(place)
        soft: dict[str, list[int]] = {}
        bare: dict[str, list[int]] = {}
        for name, places in names.items():
            soft.setdefault(misread(name), []).extend(places)
            for number in bare_numbers(name):
                bare.setdefault(number, []).extend(places)
        return Block(
            places=self.accounts.get(account, ()), names=_sealed(names), misread=_sealed(soft), bare=_sealed(bare),
            ordered=tuple(sorted(names)), shapes=frozenset(map(shape, names)),
        )  # fmt: skip


def beginning(block: Block, start: str) -> list[int]:
    """The places of a block whose name begins so and goes on."""
    found: list[int] = []
    for at in range(bisect_left(block.ordered, start), len(block.ordered)):
        name = block.ordered[at]
        if not name.startswith(start):
            break
        found += block.names[name] if name != start else ()
    return found


def shape(name: str) -> str:
    """How a reference is built: letters as A, digits as 9."""
    return "".join("9" if sign.isdigit() else "A" for sign in name)


def written(minor: int, currency: str) -> str:
    """An amount as people read it: `1250.00 EUR`."""
    digits = exponent_of(currency)
    sign, size = ("-" if minor < 0 else ""), abs(minor)
    if not digits:
        return f"{sign}{size} {currency}"
    whole, part = divmod(size, 10**digits)
    return f"{sign}{whole}.{part:0{digits}d} {currency}"


def _by_name(
    past: Iterable[PastPayment], names: Callable[[PastPayment], Iterable[str]]
) -> dict[str, tuple[PastPayment, ...]]:  # fmt: skip
    found: dict[str, list[PastPayment]] = {}
    for one in past:
        for reference in {normalised(name) for name in names(one)} - {""}:
            found.setdefault(reference, []).append(one)
    return {name: tuple(sorted(of, key=lambda one: (one.paid_on, one.line))) for name, of in found.items()}


def _sealed(found: Mapping[str, list[int]]) -> dict[str, tuple[int, ...]]:
    return {name: tuple(sorted(set(places))) for name, places in found.items()}
