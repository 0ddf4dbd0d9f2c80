"""Applications → settlements and their legs: one settlement a paying document, one leg an item and application."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Final

from msgspec import Struct

from adapters.kit.decimals import Decimals
from adapters.kit.remembered import forget_older
from adapters.netsuite.mapping.items import Where, item_key
from adapters.netsuite.mapping.kinds import CREDITS, DEBITS, DEPOSIT_USE, Nature, nature_of
from adapters.netsuite.mapping.values import amount, day, is_true
from adapters.netsuite.wire import Link
from canonical_model.adapter import Record
from canonical_model.identity import NativeKey, source_id
from canonical_model.receivables import OpenItem, Settlement, SettlementKind, SettlementLeg


class Side(Struct, frozen=True, kw_only=True):
    """One of the two documents of an application."""

    transaction: str
    line: str
    type: str
    number: str
    dated: str
    voided: bool


class Application(Struct, frozen=True, kw_only=True):
    """An amount of a credit used on a debit."""

    debit: Side
    credit: Side
    amount: str
    recorded: str
    #: the use of a deposit by its deposit application: the debit is no item
    deposit: bool = False


def applications(links: Iterable[Link]) -> Iterator[Application]:
    """Links as applications; rows without a positive amount are none [addendum C1]."""
    for link in links:
        if not _counts(link.foreignamount):
            continue
        previous = Side(
            transaction=link.previousdoc, line=link.previousline, type=link.previoustype, number=link.previousnumber,
            dated=link.previousdate, voided=is_true(link.previousvoided),
        )  # fmt: skip
        following = Side(
            transaction=link.nextdoc, line=link.nextline, type=link.nexttype, number=link.nextnumber,
            dated=link.nextdate, voided=is_true(link.nextvoided),
        )  # fmt: skip
        uses_deposit = link.linktype == DEPOSIT_USE
        credit, debit = (previous, following) if uses_deposit or _is_credit(previous, following) else (
            following, previous,
        )  # fmt: skip
        yield Application(
            debit=debit, credit=credit, amount=link.foreignamount, recorded=link.lastmodifieddate,
            deposit=uses_deposit,
        )  # fmt: skip


def _counts(text: str) -> bool:
    """Whether a link says how much; one that cannot be read does, so that its item is not taken for settled."""
    try:
        return Decimal(text or "0") > 0
    except InvalidOperation:
        return True


def _is_credit(previous: Side, following: Side) -> bool:
    """Whether the previous document is the credit: both directions occur, so the types decide [addendum C1]."""
    return previous.type in CREDITS or (following.type in DEBITS and previous.type not in DEBITS)


def in_order(found: Iterable[Application]) -> list[Application]:
    """Applications by the day of the credit; the same ones always in the same order."""
    return sorted(found, key=lambda one: (one.credit.dated, int(one.credit.transaction), one.credit.line,
                                          int(one.debit.transaction), one.debit.line))  # fmt: skip


def adds_up(item: OpenItem, found: Sequence[Application], decimals: Decimals) -> bool:
    """Whether applications add up to what is settled of an item, in minor units of its currency."""
    settled = item.original_minor - item.open_minor
    return sum(amount(one.amount, item.currency, decimals) for one in found) == abs(settled)


#: settlements that are known to have been handed on, and items that are known not to add up
MOST_MET: Final = 65_536


class SettlementMapper:
    """Legs of the items that are read, and each settlement the first time it is met."""

    def __init__(self, where: Where) -> None:
        self._where = where
        self._met: dict[NativeKey, None] = {}
        #: items whose applications do not add up to what is settled of them, and how many more there are
        self._gaps: set[NativeKey] = set()
        self._more_gaps = 0

    def of(self, item: OpenItem, nature: Nature, found: Sequence[Application]) -> Iterable[Record]:
        """The legs of one item, with their settlements."""
        if found:
            return self._legs(item, nature, found)
        if self._gaps or item.original_minor != item.open_minor:
            self._note(item, 0)
        return ()

    def forget(self) -> None:
        """Between pages: a settlement of long ago may be handed on again, so that memory stays bounded."""
        forget_older(self._met, MOST_MET)

    def _note(self, item: OpenItem, applied: int) -> None:
        agrees = applied == item.original_minor - item.open_minor
        if agrees:
            self._gaps.discard(item.native_key)
        elif len(self._gaps) < MOST_MET:
            self._gaps.add(item.native_key)
        else:
            self._more_gaps += 1

    @property
    def gaps(self) -> int:
        """How many items have applications that do not add up to what is settled of them."""
        return len(self._gaps) + self._more_gaps

    def _legs(self, item: OpenItem, nature: Nature, found: Sequence[Application]) -> Iterator[Record]:
        ordered = in_order(found)
        sign = -1 if item.original_minor < 0 else 1
        shares = [sign * amount(one.amount, item.currency, self._where.decimals) for one in ordered]
        settled = item.original_minor - item.open_minor
        self._note(item, sum(shares))
        functional = divided(item, shares, settled)
        for one, share, worth in zip(ordered, shares, functional, strict=True):
            settlement = self._settlement(one)
            if settlement.native_key not in self._met:
                self._met[settlement.native_key] = None
                yield settlement
            yield self._leg(item, settlement, one, (share, worth), nature)

    def _settlement(self, one: Application) -> Settlement:
        paying = one.debit if one.deposit else one.credit
        key = item_key(self._where.entity, paying.transaction, paying.line, paying.type)
        return Settlement(
            id=source_id(self._where.system, Settlement.KIND, key), system=self._where.system,
            entity=self._where.entity, native_key=key, number=paying.number, kind=_kind(one),
            settled_on=day(paying.dated), recorded_on=day(paying.dated),
        )  # fmt: skip

    def _leg(
        self, item: OpenItem, settlement: Settlement, one: Application, amounts: tuple[int, int], nature: Nature
    ) -> SettlementLeg:
        key = (
            *item.native_key, one.debit.transaction, one.debit.line, one.credit.transaction, one.credit.line,
        )  # fmt: skip
        return SettlementLeg(
            id=source_id(self._where.system, SettlementLeg.KIND, key), system=self._where.system,
            entity=self._where.entity, native_key=key, settlement_id=settlement.id, item_id=item.id, kind=nature.leg,
            currency=item.currency, amount_minor=amounts[0], functional_currency=item.functional_currency,
            amount_functional_minor=amounts[1], settled_on=applied_on(one),
        )  # fmt: skip


def applied_on(one: Application) -> date | None:
    """The day of an application: not before both documents are there. The link carries no business date of its own."""
    return max((found for found in (day(one.debit.dated), day(one.credit.dated)) if found), default=None)


def _kind(one: Application) -> SettlementKind:
    if one.debit.type == "CustRfnd":
        return "refund"
    voided, by = (one.debit, one.credit) if one.debit.voided else (one.credit, one.debit)
    return "reversal" if voided.voided and not nature_of(by.type).header else "application"


def divided(item: OpenItem, shares: Sequence[int], settled: int) -> list[int]:
    """What each application is worth in the entity's currency: together exactly what is settled there.

    NetSuite states it for the whole item only [netsuite.md §1.3]; a share is rounded once, the last takes the rest.
    """
    worth = item.original_functional_minor - item.open_functional_minor
    if not shares or not settled:
        return [0] * len(shares)
    made = [_half_even(worth * share, settled) for share in shares[:-1]]
    rest = worth - sum(made) if sum(shares) == settled else _half_even(worth * shares[-1], settled)
    return [*made, rest]


def portions(worth: int, shares: Sequence[int]) -> list[int]:
    """An amount by the size of shares, exactly: each is rounded once, the last that is any takes the rest."""
    last = max((at for at, share in enumerate(shares) if share), default=len(shares) - 1)
    total = sum(shares)
    made = [_half_even(worth * share, total) if share and at != last else 0 for at, share in enumerate(shares)]
    made[last] = worth - sum(made)
    return made


def _half_even(numerator: int, denominator: int) -> int:
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    quotient, remainder = divmod(numerator, denominator)
    twice = 2 * remainder
    return quotient + (twice > denominator or (twice == denominator and quotient % 2 == 1))


def links_by_item(
    where: Where, found: Iterable[Application], line_of: dict[str, str]
) -> dict[NativeKey, list[Application]]:
    """Applications by the items they concern; a journal's line is the one linked, or its only one on the account."""
    made: dict[NativeKey, list[Application]] = {}
    for one in found:
        sides = (one.credit,) if one.deposit else (one.debit, one.credit)
        for side in sides:
            line = side.line or line_of.get(side.transaction, "")
            made.setdefault(item_key(where.entity, side.transaction, line, side.type), []).append(one)
    return made
