"""Where an account stands on a day: what is overdue; what of it is held, covered or too small; what is to be chased."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from msgspec import Struct

from canonical_model.collecting import Hold
from canonical_model.decisions import Reason
from canonical_model.identity import RecordId
from canonical_model.money import Money
from core.account import AccountView
from core.aging import bucket_of, days_overdue, stands_apart
from core.coming_money import Expected, expected
from core.coverage import Coverage, Credits, cover
from core.fx import RateSet
from core.holds import account_holds, held_with, hold_items
from core.net_open import NetItem, net_of_account
from core.policy import Policy
from core.thresholds import threshold_in


class Setting(Struct, frozen=True, kw_only=True):
    """What a decision depends on beside the account."""

    policy: Policy
    as_of: date
    rates: RateSet


class Standing(Struct, frozen=True, kw_only=True):
    """The facts that the rules look at."""

    view: AccountView
    setting: Setting
    #: something to pay, due or not
    debts: tuple[NetItem, ...]
    #: days overdue > 0, most overdue first
    overdue: tuple[NetItem, ...]
    #: all active holds of the account
    holds: tuple[Hold, ...]
    #: what a reminder would name, most overdue first
    chase: tuple[NetItem, ...]
    coverage: Coverage
    #: money that the bank told of and no ledger shows
    coming: Expected
    #: why overdue items are not chased
    reasons: tuple[Reason, ...]

    def holding(self, *kinds: str) -> tuple[Hold, ...]:
        """Active holds of some kinds on the account, its entity, or something it still has to pay."""
        open_items = {one for net in self.debts for one in held_with(net.item)}
        subjects = {("customer", self.view.customer_id), ("entity", self.view.entity)}
        return tuple(
            hold
            for hold in self.holds
            if hold.kind in kinds and ((hold.scope, hold.subject_id) in subjects or _on_one_of(hold, open_items))
        )


def _on_one_of(hold: Hold, items: set[RecordId]) -> bool:
    return hold.scope == "item" and hold.subject_id in items


def stand(view: AccountView, setting: Setting) -> Standing:
    """Look at an account."""
    nets = net_of_account(view.items)
    debts = tuple(net for net in nets if net.net_minor > 0 and not stands_apart(net))
    holds = account_holds(
        (hold for hold in view.holds if hold.system == view.system),
        view.promises,
        view.disputes,
        as_of=setting.as_of,
        grace_days=setting.policy.promise_tolerance_days,
    )
    overdue = _overdue(debts, setting.as_of)
    held, hold_reasons = _held(overdue, holds, view=view, as_of=setting.as_of)
    late = [net for net in overdue if days_overdue(net.item, setting.as_of) > setting.policy.grace_days]
    free = [net for net in late if net.item.id not in held]
    coming = expected(
        view.coming, free, days=setting.policy.bank_hold_days,
        unknown_days=setting.policy.bank.unknown_payer_days, as_of=setting.as_of,
    )  # fmt: skip
    open_to_credit = [net for net in free if net.item.id not in coming.held]
    coverage = cover(debts, open_to_credit, _credits(nets, setting.policy))
    asked = [net for net in open_to_credit if net.item.id not in coverage.held]
    small, small_reasons = _small(asked, setting)
    chase = tuple(net for net in asked if net.item.currency not in small)
    reasons = (*hold_reasons, *coming.reasons, *coverage.reasons, *small_reasons)
    return Standing(
        view=view,
        setting=setting,
        debts=debts,
        overdue=tuple(overdue),
        holds=holds,
        chase=chase,
        coverage=coverage,
        coming=coming,
        reasons=reasons,
    )


def totals(nets: Iterable[NetItem]) -> tuple[Money, ...]:
    """Net open per currency, each labelled with its own."""
    sums: dict[str, int] = {}
    for net in nets:
        sums[net.item.currency] = sums.get(net.item.currency, 0) + net.net_minor
    return tuple(Money.from_minor(minor, currency) for currency, minor in sorted(sums.items()))


def listed(amounts: Iterable[Money]) -> str:
    """Amounts, each in its own currency."""
    return ", ".join(str(amount) for amount in amounts if amount)


def value_at_risk(overdue: Iterable[NetItem], *, currency: str, setting: Setting) -> Money:
    """Σ overdue net open in the books' currency × the share that policy holds at risk at that age; rounded once."""
    policy = setting.policy
    sums = [0] * (len(policy.buckets) + 1)
    for net in overdue:
        place = bucket_of(days_overdue(net.item, setting.as_of), policy.buckets)
        sums[place] += max(net.net_functional_minor, 0)
    weighted = sum(
        Money.from_minor(minor, currency).amount * share
        for minor, share in zip(sums[1:], policy.risk_shares, strict=True)
        if minor
    )
    return Money.rounded(Decimal(weighted), currency)


def _overdue(debts: Iterable[NetItem], as_of: date) -> list[NetItem]:
    late = (net for net in debts if days_overdue(net.item, as_of) > 0)
    return sorted(late, key=lambda net: (-days_overdue(net.item, as_of), net.item.document_no, net.item.id))


def _credits(nets: Iterable[NetItem], policy: Policy) -> Credits:
    found = sorted((net for net in nets if net.net_minor < 0), key=lambda net: (net.item.document_no, net.item.id))
    bound = policy.credits_that_cover_nothing
    return Credits(
        free=tuple(net for net in found if net.item.kind not in bound),
        bound=tuple(net for net in found if net.item.kind in bound),
    )


def _held(
    overdue: Sequence[NetItem], holds: Sequence[Hold], *, view: AccountView, as_of: date
) -> tuple[frozenset[RecordId], tuple[Reason, ...]]:
    by_hold: dict[RecordId, tuple[Hold, list[NetItem]]] = {}
    held: set[RecordId] = set()
    for net in overdue if holds else ():
        for hold in hold_items(holds, item=net.item, customer_id=view.customer_id, entity=view.entity, as_of=as_of):
            by_hold.setdefault(hold.id, (hold, []))[1].append(net)
            held.add(net.item.id)
    barred = [net for net in overdue if not net.item.collectible and net.item.id not in held]
    reasons = (*(_hold_reason(hold, nets) for hold, nets in by_hold.values()), *map(_barred_reason, barred))
    return frozenset(held | {net.item.id for net in barred}), reasons


def _hold_reason(hold: Hold, nets: Sequence[NetItem]) -> Reason:
    side, rule = ("in the ERP", "S4") if hold.set_by == "erp" else ("by us", "S1")
    words = " ".join(part for part in (hold.native_code, hold.reason) if part)
    until = f", until {hold.until}" if hold.until else ""
    named = ", ".join(net.item.document_no for net in nets)
    text = f"{named} held: {hold.kind}{f' ({words})' if words else ''}, set {side}{until}"
    return Reason(rule=rule, text=text, evidence=(hold.id, *(net.item.id for net in nets)))


def _barred_reason(net: NetItem) -> Reason:
    why = net.item.not_collectible_because or "no reason given"
    return Reason(rule="S4", text=f"{net.item.document_no} is not to be collected: {why}", evidence=(net.item.id,))


def _small(asked: Sequence[NetItem], setting: Setting) -> tuple[frozenset[str], tuple[Reason, ...]]:
    found: dict[str, Reason] = {}
    for total in totals(asked):
        limit = threshold_in(total.currency, setting.policy.small_balance, rates=setting.rates, on=setting.as_of)
        if limit is not None and total <= limit:
            text = f"{total} overdue is not more than the small balance of {limit}: not chased"
            found[total.currency] = Reason(rule="small_balance", text=text)
    return frozenset(found), tuple(found.values())
