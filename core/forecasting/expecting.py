"""What an open item is expected to bring: by how such invoices were paid, a promise that stands, or nothing at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from canonical_model.collecting import Dispute, Hold, PromiseToPay
from canonical_model.identity import RecordId
from canonical_model.money import Money
from canonical_model.risk import Estimate
from core.consolidation import partner_of
from core.forecasting.likely import Days, Likely
from core.holds import OPEN_DISPUTE, STANDING_PROMISE, is_active
from core.net_open import NetItem
from core.risk.features import Observation
from core.risk.plain import spread

#: holds that say that nothing comes
NOTHING_COMES: Final = frozenset({"legal", "insolvency"})
_NO_INVOICE: Final = "no invoice that a model can judge"
_TOO_OLD: Final = "open for longer than such invoices ever were"


class Said(Struct, frozen=True, kw_only=True):
    """What customers and finance said about open items."""

    promises: tuple[PromiseToPay, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    holds: tuple[Hold, ...] = ()


class LeftOut(Struct, frozen=True, kw_only=True):
    """What is open and not counted on, with its reason."""

    system: str
    entity: str
    reason: str
    amount: Money


class Expected(Struct, frozen=True, kw_only=True):
    """All that is open: what may come, and what is not counted on. Together it is all that is to be paid."""

    parts: tuple[Likely, ...]
    left_out: tuple[LeftOut, ...]


def days_ahead(seen: Observation, estimate: Estimate, as_of: date) -> Days:
    """The days on which it may come, none of them past; none where all such invoices would have been paid by now."""
    due = seen.invoice.due
    every = ((due + timedelta(days=round(day)), share) for day, share in spread(seen.known, estimate))
    ahead = [(day, share) for day, share in every if day >= as_of]
    whole = sum(share for _, share in ahead)
    return tuple((day, share / whole) for day, share in ahead)


def kept_share(promises: Iterable[PromiseToPay]) -> float:
    """The share of ended promises that were kept, by the rule of succession: a half where none has ended."""
    ended = [one.status for one in promises if one.status in {"kept", "partly_kept", "broken"}]
    return (ended.count("kept") + 1) / (len(ended) + 2)


def expected(
    nets: Iterable[NetItem], ahead: Mapping[str, Days], said: Said, *, partners: Mapping[str, str], as_of: date
) -> Expected:
    """What each net open item may bring.

    `ahead` has the days of those that a model knows, `partners` the trading partner of a customer id.
    """
    table = _Table(said, partners, as_of)
    parts: list[Likely] = []
    left: list[LeftOut] = []
    for net in nets:
        if net.net_minor > 0:
            found, out = table.judged(net, ahead.get(net.item.id))
            parts.extend(found)
            left.extend(out)
    return Expected(parts=tuple(parts), left_out=tuple(left))


class _Table:
    """What was said, by what it is about."""

    def __init__(self, said: Said, partners: Mapping[str, str], as_of: date) -> None:
        self._partners = partners
        nothing = (one for one in said.holds if one.kind in NOTHING_COMES and is_active(one, as_of))
        self._held: dict[tuple[str, str, str], str] = {
            (one.system, one.scope, one.subject_id): one.kind for one in nothing
        }
        disputes = [one for one in said.disputes if one.status in OPEN_DISPUTE]
        self._promised = _promised(said.promises, as_of)
        self._kept, self._as_of = kept_share(said.promises), as_of
        self._disputed = _disputed(disputes)
        self._wholly = {one.customer_id for one in disputes if not one.items}

    def judged(self, net: NetItem, days: Days | None) -> tuple[list[Likely], list[LeftOut]]:
        why = self._why_nothing(net)
        if why:
            return [], [_left(net, net.net_minor, why)]
        disputed = _part(self._disputed.get(net.item.id, ()), net)
        out = [_left(net, disputed, "disputed")] if disputed else []
        parts, rest = self._believed(net, days or (), net.net_minor - disputed)
        if rest and days:
            parts.append(_likely(net, rest, days))
        elif rest:
            out.append(_left(net, rest, _NO_INVOICE if days is None else _TOO_OLD))
        return parts, out

    def _why_nothing(self, net: NetItem) -> str:
        item = net.item
        if partner_of(item, self._partners):
            return "within the group"
        reached = (("item", item.id), ("customer", item.customer_id), ("entity", item.entity))
        for scope, subject in reached:
            if kind := self._held.get((item.system, scope, subject)):
                return f"held: {kind}"
        return "disputed" if item.customer_id in self._wholly else ""

    def _believed(self, net: NetItem, days: Days, left: int) -> tuple[list[Likely], int]:
        """What was promised of it, and what is left; an instalment comes only where those before it came."""
        parts: list[Likely] = []
        chance = 1.0
        for promise, amount in self._promised.get(net.item.id, ()):
            if amount.currency != net.item.currency:
                continue
            minor = min(max(amount.minor, 0), left)
            if promise.status != "cash_seen":
                chance *= self._kept
            if minor:
                parts.append(_likely(net, minor, self._days_of(promise, days, chance)))
                left -= minor
        return parts, left

    def _days_of(self, promise: PromiseToPay, days: Days, chance: float) -> Days:
        """The promised day as often as promises are kept; otherwise later than that."""
        if promise.status == "cash_seen":
            return ((self._as_of, 1.0),)
        later = [(day, share) for day, share in days if day > promise.promised_for]
        whole = sum(share for _, share in later)
        rest = tuple((day, share / whole * (1 - chance)) for day, share in later)
        return ((promise.promised_for, chance), *rest)


def _promised(promises: Iterable[PromiseToPay], as_of: date) -> dict[RecordId, list[tuple[PromiseToPay, Money]]]:
    """What stands promised of each item, earliest first; a day that passed says nothing, unless its cash is seen."""
    standing = sorted(
        (
            one for one in promises
            if one.status in STANDING_PROMISE and (one.promised_for >= as_of or one.status == "cash_seen")
        ),
        key=lambda one: (one.promised_for, one.id),
    )  # fmt: skip
    found: dict[RecordId, list[tuple[PromiseToPay, Money]]] = {}
    for one in standing:
        for part in one.allocations:
            found.setdefault(part.item_id, []).append((one, part.amount))
    return found


def _disputed(disputes: Sequence[Dispute]) -> dict[RecordId, list[Money]]:
    found: dict[RecordId, list[Money]] = {}
    for dispute in disputes:
        for part in dispute.items:
            found.setdefault(part.item_id, []).append(part.amount)
    return found


def _part(disputed: Sequence[Money], net: NetItem) -> int:
    """What of an item is disputed: all of it where a dispute's amount is none, or of another currency."""
    if any(one.currency != net.item.currency or one.minor <= 0 for one in disputed):
        return net.net_minor
    return min(sum(one.minor for one in disputed), net.net_minor)


def _likely(net: NetItem, minor: int, days: Days) -> Likely:
    item = net.item
    return Likely(
        payer=item.customer_id, system=item.system, entity=item.entity, currency=item.currency, minor=minor, days=days
    )  # fmt: skip


def _left(net: NetItem, minor: int, reason: str) -> LeftOut:
    return LeftOut(
        system=net.item.system, entity=net.item.entity, reason=reason, amount=Money.from_minor(minor, net.item.currency)
    )
