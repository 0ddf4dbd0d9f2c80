"""Coming money (S5): what the bank announced or booked and no ledger shows yet holds the items it is probably for.

An item that the line names is held whole. Where only the payer is known, the one overdue item of just this amount is
held; else every overdue item that the money may cover, and the oldest where it covers none; in another currency than
anything owed, all of them. After the days that policy gives, what is held goes to a person instead.

Of money whose payer nobody knows the same holds for whoever it may be of, for fewer days; after these they are asked
again, and the money stays listed for a person (`cash review list --unidentified`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from msgspec import Struct

from canonical_model.bank import BankStatus
from canonical_model.decisions import Reason
from canonical_model.identity import RecordId
from canonical_model.money import Money
from core.net_open import NetItem

_RULE = "S5"


class ComingMoney(Struct, frozen=True, kw_only=True):
    """A bank line that no ledger shows yet, as a decision on one account sees it."""

    line: RecordId
    status: BankStatus
    amount: Money
    #: the bank's day
    on: date | None
    payer: str
    #: the day on which the bank was heard of it last
    since: date
    #: the items of this account that it is probably for; none: the account is all that is known
    items: tuple[RecordId, ...] = ()
    #: nobody knows whose it is: why it may be this account's
    because: str = ""

    def until(self, days: int) -> date:
        """The last day on which it holds anything."""
        return self.since + timedelta(days=days)

    def told(self) -> str:
        """The line in words."""
        whose = f" from {self.payer}" if self.payer else ""
        on = f" on {self.on}" if self.on else ""
        return f"the bank {self.status} {self.amount}{whose}{on}"


class Expected(Struct, frozen=True, kw_only=True):
    """What coming money does to an account's overdue items."""

    held: frozenset[RecordId]
    reasons: tuple[Reason, ...]
    #: what should have been in the ledger by now
    missing: tuple[Reason, ...]


def expected(
    coming: Iterable[ComingMoney], overdue: Sequence[NetItem], *, days: int, unknown_days: int, as_of: date
) -> Expected:
    """What is held. `overdue` is what one would chase, the oldest first; each line holds for so many days.

    Money of nobody who is known holds for `unknown_days`, and what is known speaks before it.
    """
    held: set[RecordId] = set()
    reasons: list[Reason] = []
    missing: list[Reason] = []
    for one in sorted(coming, key=lambda line: (bool(line.because), not line.items, line.since, line.line)):
        holds_for = unknown_days if one.because else days
        late = as_of > one.until(holds_for)
        if late and one.because:
            continue
        free = [net for net in overdue if net.item.id not in held]
        found = _named(one, overdue) if one.items else _covered(one, free)
        if not found:
            continue
        held |= {net.item.id for net in found}
        (missing if late else reasons).append(_reason(one, found, days=holds_for, late=late))
    return Expected(held=frozenset(held), reasons=tuple(reasons), missing=tuple(missing))


def _named(one: ComingMoney, overdue: Sequence[NetItem]) -> list[NetItem]:
    return [net for net in overdue if net.item.id in one.items]


def _covered(one: ComingMoney, overdue: list[NetItem]) -> list[NetItem]:
    """What a payment may be for of which only the payer is known."""
    own = [net for net in overdue if net.item.currency == one.amount.currency]
    if not own:
        return overdue
    just = [net for net in own if net.net_minor == one.amount.minor]
    if len(just) == 1:
        return just
    return [net for net in own if net.net_minor <= one.amount.minor] or own[:1]


def _reason(one: ComingMoney, found: Sequence[NetItem], *, days: int, late: bool) -> Reason:
    numbers = ", ".join(net.item.document_no for net in found)
    if one.because:
        return _possible(one, found, numbers, days)
    how = "probably for" if one.items else "which may be for"
    ledger = (
        f"no ledger shows it {days} days later: find it and post it, or say that it is for something else"
        if late
        else f"not chased until the ledger shows it, {one.until(days)} at the latest"
    )
    text = f"{one.told()}, {how} {numbers}: {ledger}"
    return Reason(rule=_RULE, text=text, evidence=(one.line, *(net.item.id for net in found)))


def _possible(one: ComingMoney, found: Sequence[NetItem], numbers: str, days: int) -> Reason:
    text = (
        f"{one.told()}, and nobody knows yet who paid: it may be for {numbers} ({one.because}). Not chased until "
        f"somebody says whose it is, {one.until(days)} at the latest"
    )
    return Reason(rule=_RULE, text=text, evidence=(one.line, *(net.item.id for net in found)))
