"""Coverage (S5): money that stands on the account holds the items it may pay, before anybody asks for them again.

Per currency, in this order: a credit that quotes exactly one item holds that item; one whose amount equals exactly one
overdue item holds that; what remains covers overdue items from the oldest on. An item covered in part is still asked
for, and the reason says how much stands against it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from canonical_model.decisions import Reason
from canonical_model.identity import RecordId
from canonical_model.money import Money
from core.net_open import NetItem
from core.references import quoted

_RULE = "S5"


class Coverage(Struct, frozen=True, kw_only=True):
    """What the account's own credit does to its overdue items."""

    #: items that are not chased
    held: frozenset[RecordId]
    reasons: tuple[Reason, ...]
    #: credit that found nothing to cover, by currency
    unused: tuple[Money, ...]


class Credits(Struct, frozen=True, kw_only=True):
    """The credits of an account."""

    #: those that may pay anything
    free: tuple[NetItem, ...]
    #: those that hold an item only if they quote it (down payments)
    bound: tuple[NetItem, ...]


def cover(debts: Sequence[NetItem], overdue: Sequence[NetItem], credits_: Credits) -> Coverage:
    """What credits hold. `debts` are all items with something to pay, `overdue` those one would chase, oldest first."""
    units = {net.item.currency for net in (*credits_.free, *credits_.bound)}
    found = [
        _in_currency(
            [net for net in debts if net.item.currency == unit],
            [net for net in overdue if net.item.currency == unit],
            Credits(
                free=tuple(net for net in credits_.free if net.item.currency == unit),
                bound=tuple(net for net in credits_.bound if net.item.currency == unit),
            ),
            currency=unit,
        )
        for unit in sorted(units)
    ]
    return Coverage(
        held=frozenset().union(*(one.held for one in found)),
        reasons=tuple(reason for one in found for reason in one.reasons),
        unused=tuple(amount for one in found for amount in one.unused),
    )


def _in_currency(debts: list[NetItem], overdue: list[NetItem], credits_: Credits, *, currency: str) -> Coverage:
    held: dict[RecordId, Reason] = {}
    pool: list[NetItem] = []
    left = 0
    for credit in (*credits_.bound, *credits_.free):
        target = _only(quoted(credit.item, (net.item for net in debts)), debts) or _equal(credit, overdue, held)
        if target is not None and target.item.id not in held:
            held[target.item.id] = _names(credit, target)
            left += max(0, -credit.net_minor - target.net_minor) if credit in credits_.free else 0
        elif credit in credits_.free:
            pool.append(credit)
            left -= credit.net_minor
    open_debts = [net for net in overdue if net.item.id not in held]
    return _from_pool(open_debts, held, left=left, sources=pool, currency=currency)


def _only(found: Sequence[object], debts: Iterable[NetItem]) -> NetItem | None:
    return next((net for net in debts if net.item is found[0]), None) if len(found) == 1 else None


def _equal(credit: NetItem, overdue: Iterable[NetItem], held: dict[RecordId, Reason]) -> NetItem | None:
    same = [net for net in overdue if net.net_minor == -credit.net_minor and net.item.id not in held]
    return same[0] if len(same) == 1 else None


def _names(credit: NetItem, target: NetItem) -> Reason:
    text = (
        f"{-credit.net} stands on the account as {credit.item.document_no} and may pay "
        f"{target.item.document_no} ({target.net} open): not chased until it is applied"
    )
    return Reason(rule=_RULE, text=text, evidence=(credit.item.id, target.item.id))


def _from_pool(
    overdue: list[NetItem], held: dict[RecordId, Reason], *, left: int, sources: Sequence[NetItem], currency: str
) -> Coverage:
    covered: list[NetItem] = []
    rest = left
    for net in overdue:
        if net.net_minor > rest:
            break
        covered.append(net)
        rest -= net.net_minor
    uncovered = overdue[len(covered) :]
    reasons = (*held.values(), *_pooled(covered, uncovered, left=left, rest=rest, sources=sources))
    unused = (Money.from_minor(rest, currency),) if rest and not uncovered else ()
    return Coverage(held=frozenset(held) | {net.item.id for net in covered}, reasons=reasons, unused=unused)


def _pooled(
    covered: Sequence[NetItem], uncovered: Sequence[NetItem], *, left: int, rest: int, sources: Sequence[NetItem]
) -> tuple[Reason, ...]:
    if left <= 0 or not (covered or uncovered):
        return ()
    currency = (*covered, *uncovered)[0].item.currency
    total = Money.from_minor(sum(net.net_minor for net in (*covered, *uncovered)), currency)
    standing = Money.from_minor(left, currency)
    if not uncovered:
        text = f"{standing} of unapplied credit covers the {total} that is overdue: not chased"
    else:
        against = f", and {Money.from_minor(rest, currency)} of it stands against {uncovered[0].item.document_no}"
        text = f"{standing} of unapplied credit covers part of the {total} that is overdue{against if rest else ''}"
    return (Reason(rule=_RULE, text=text, evidence=tuple(net.item.id for net in (*sources, *covered))),)
