"""Judging payment plans by the money that came: S8, over the plan as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from msgspec import Struct, structs

from canonical_model.collecting import PromiseStatus, PromiseToPay
from canonical_model.identity import RecordId
from canonical_model.money import Money
from canonical_model.plans import Instalment, PaymentPlan, PlanStatus
from core.payments import Payment
from core.promises import ENDED as PROMISE_ENDED

_MISSED: Final[frozenset[PromiseStatus]] = frozenset({"broken", "partly_kept"})
#: said of instalments that were not due yet when an earlier one was missed
LAPSED: Final = "lapsed, since an earlier instalment was missed"


class Tolerance(Struct, frozen=True, kw_only=True):
    """What may be late, and what may be missing of a plan in all, without an instalment counting as missed."""

    days: int = 0
    amount: Money | None = None


def judged(
    plan: PaymentPlan, payments: Iterable[Payment], *, as_of: date, unapplied: Money | None, tolerance: Tolerance
) -> tuple[PromiseStatus, ...]:
    """How each instalment stands at the end of a day, in their order.

    As a promise is judged (S8), but over the plan: the money that came for any of its items pays the instalments one
    after the other, so one payment keeps no two of them. What is tolerated is tolerated once, not once an instalment.
    """
    known = tuple(payments)
    spare = unapplied.minor if unapplied is not None and unapplied.currency == plan.coverage.currency else 0
    slack = tolerance.amount
    missing = slack.minor if slack is not None and slack.currency == plan.coverage.currency else 0
    found: list[PromiseStatus] = []
    before = 0
    for one in plan.instalments:
        deadline = one.due_on + timedelta(days=tolerance.days)
        paid = _paid(plan, known, until=min(deadline, as_of))
        needed = before + one.amount.minor - missing
        found.append(_status(paid, needed, before=before, spare=spare, running=as_of <= deadline))
        before += one.amount.minor
    return tuple(found)


def _status(paid: int, needed: int, *, before: int, spare: int, running: bool) -> PromiseStatus:
    if paid >= needed:
        return "kept"
    if spare > 0 and paid + spare >= needed:
        return "cash_seen"
    if running:
        return "open"
    return "partly_kept" if paid > before else "broken"


def _paid(plan: PaymentPlan, payments: Iterable[Payment], *, until: date) -> int:
    """Minor units that came for the plan's items since it was agreed, no item counting for more than is covered."""
    limits = {part.item_id: part.amount.minor for part in plan.items}
    since = plan.accepted_on or plan.proposed_on
    paid: dict[RecordId, int] = {}
    for payment in payments:
        counts = payment.on is not None and payment.on <= until and payment.settled_since(since)
        if counts and payment.amount.currency == plan.coverage.currency and payment.item_id in limits:
            paid[payment.item_id] = paid.get(payment.item_id, 0) + payment.amount.minor
    return sum(min(minor, limits[item_id]) for item_id, minor in paid.items())


def status_of(plan: PaymentPlan, statuses: Sequence[PromiseStatus]) -> PlanStatus:
    """What instalments that stand so make of an accepted plan: one that was missed ends it.

    One that finance ended in the ERP counts for nothing; the others decide.
    """
    if plan.status != "accepted":
        return plan.status
    found = set(statuses)
    if _MISSED & found:
        return "defaulted"
    if found - {"kept", "withdrawn"}:
        return "accepted"
    return "kept" if "kept" in found else "withdrawn"


def instalments_judged(
    plan: PaymentPlan, promises: Iterable[PromiseToPay], statuses: Sequence[PromiseStatus]
) -> tuple[PromiseToPay, ...]:
    """The promises as they are judged; after a missed one those to come lapse, so that nothing is held by them."""
    by_id = {one.promise_id: status for one, status in zip(plan.instalments, statuses, strict=True)}
    over = status_of(plan, statuses) == "defaulted"
    return tuple(_lapsed(promise, by_id.get(promise.id, promise.status), over=over) for promise in promises)


def _lapsed(promise: PromiseToPay, status: PromiseStatus, *, over: bool) -> PromiseToPay:
    if promise.status in PROMISE_ENDED:
        return promise
    if over and status in {"open", "cash_seen"}:
        evidence = "; ".join(part for part in (promise.evidence, LAPSED) if part)
        return structs.replace(promise, status="withdrawn", evidence=evidence)
    return structs.replace(promise, status=status)


def next_instalment(plan: PaymentPlan, statuses: Mapping[RecordId, PromiseStatus]) -> Instalment | None:
    """The first instalment that is not paid yet; None where the plan is not running."""
    if plan.status != "accepted":
        return None
    waiting = (one for one in plan.instalments if statuses.get(one.promise_id, "open") in {"open", "cash_seen"})
    return next(waiting, None)
