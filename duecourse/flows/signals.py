"""Signals taken in: kept on every account of the business, once; grave ones hold, the others go to credit control."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Final, Literal

from msgspec import Struct

from canonical_model.collecting import Activity
from canonical_model.master_data import Customer
from core.escalation import EARLY_WARNING
from core.parties import parties
from core.ports import Repository
from core.signals import GRAVE, Businesses, Signal, activity_of
from duecourse.documents import SignalRow, Signals, SignalsTakenIn, SignalTaken
from duecourse.flows.accounts import account_name, find_customer
from duecourse.flows.inquire import system_names
from duecourse.flows.names import NotFound
from duecourse.flows.paging import page_after
from duecourse.flows.party_marks import marks_of
from duecourse.flows.plan_ground import Planning
from duecourse.flows.record import HoldOrder, hold_within
from duecourse.flows.reply_handing import Handing, case_about, hand_over, handing

_NOBODY: Final = "no account here has this tax id, registration id or number"
_RECOMMENDED: Final = "look at the limit, the terms and what is delivered next"


class _Known(Struct, frozen=True, kw_only=True):
    """Whom signals may be about."""

    businesses: Businesses
    names: dict[str, str]


def take_in(run: Planning, told: Iterable[tuple[int, Signal | str]], *, name: str = "") -> SignalsTakenIn:
    """Keep the signals of a file or a list; what is about nobody here, or cannot be read, is told and not lost."""
    known = _known(run)
    return SignalsTakenIn(file=name, rows=tuple(_taken(run, known, line, one) for line, one in told))


def _known(run: Planning) -> _Known:
    recording = run.recording
    with recording.units.snapshot(recording.actor, recording.scope) as repository:
        customers = {one.id: one for one in repository.every_customer()}
        found = parties(customers.values(), repository.party_verdicts(), marks=marks_of(repository))
        return _Known(businesses=Businesses(customers, found), names=system_names(repository))


def _taken(run: Planning, known: _Known, line: int, one: Signal | str) -> SignalTaken:
    if isinstance(one, str):
        return SignalTaken(line=line, state="unreadable", why=one)
    recording = run.recording
    with recording.units.unit(recording.actor, recording.scope) as repository:
        try:
            named = find_customer(repository, one.account).id if one.account else None
        except NotFound as error:
            return SignalTaken(line=line, kind=one.kind, state="nobody", why=str(error))
        about = known.businesses.meant(one, named=named)
        new = [customer for customer in about if _keep(run, repository, one, customer, known.names)]
    state: Literal["nobody", "new", "known"] = "nobody" if not about else "new" if new else "known"
    effect = ("held, goes to legal" if one.kind in GRAVE else "handed to credit control") if new else ""
    return SignalTaken(
        line=line, kind=one.kind, state=state, why="" if about else _NOBODY, effect=effect,
        accounts=tuple(account_name(customer, known.names) for customer in about),
    )  # fmt: skip


def _keep(run: Planning, repository: Repository, signal: Signal, customer: Customer, names: dict[str, str]) -> bool:
    """Whether the account did not have it yet: only then it has an effect, so that what people undid stays undone."""
    made = activity_of(signal, customer)
    if any(one.id == made.id for one in repository.activities(customer_id=customer.id)):
        return False
    if not run.recording.shadow:
        repository.put(made, because=f"taken in by {run.recording.actor.id}")
    if signal.kind in GRAVE:
        _hold(run, repository, signal, account_name(customer, names))
    elif not run.recording.shadow:
        _hand_up(repository, handing(run, repository), customer, made)
    return True


def _hold(run: Planning, repository: Repository, signal: Signal, account: str) -> None:
    until = run.recording.clock.today() + timedelta(days=run.recording.policy.replies.stop_days)
    order = HoldOrder(account=account, kind=GRAVE[signal.kind], until=until, reason=signal.told)
    hold_within(run.recording, repository, order)


def _hand_up(repository: Repository, by: Handing, customer: Customer, made: Activity) -> None:
    case = case_about(
        repository, customer, rule=EARLY_WARNING, text=made.text, evidence=(made.id,), recommended=_RECOMMENDED,
        on=by.on, subject=made.id,
    )  # fmt: skip
    hand_over(repository, case, by, because="a signal from outside")


def listed(run: Planning, *, account: str, limit: int, after: str) -> Signals:
    """The signals that are kept, the newest first."""
    recording = run.recording
    with recording.units.snapshot(recording.actor, recording.scope) as repository:
        names = system_names(repository)
        customer = find_customer(repository, account).id if account else None
        kept = [one for one in repository.activities(customer_id=customer) if one.kind == "signal"]
    kept.sort(key=lambda one: (-one.happened_at.timestamp(), one.id))
    page, more = page_after(kept, after, limit, key=lambda one: one.id, what="signal")
    return Signals(signals=tuple(_rows(page, names)), next=more)


def _rows(page: Iterable[Activity], names: dict[str, str]) -> Iterable[SignalRow]:
    for one in page:
        account = f"{names.get(one.system, one.system)}/{one.entity}/{one.customer_number}"
        yield SignalRow(id=one.id, account=account, observed_on=one.happened_at.date(), source=one.actor, text=one.text)
