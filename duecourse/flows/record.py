"""Record: promises, disputes, notes and holds that people learned of, kept here and proposed to the ERP."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Literal, TypeVar

from msgspec import Struct, structs

from canonical_model.access import Actor, Scope
from canonical_model.capabilities import Capabilities
from canonical_model.collecting import Activity, Allocation, Dispute, Hold, HoldKind, PromiseToPay
from canonical_model.identity import RecordId, engine_id
from canonical_model.kept_cash import CashProposal
from canonical_model.master_data import Customer
from canonical_model.money import Money
from canonical_model.oversight import Escalation
from canonical_model.plans import PaymentPlan
from canonical_model.receivables import OpenItem
from canonical_model.wire import to_wire
from canonical_model.write_back import WriteBack
from core import disputes, holds, promises
from core.findings import NotAllowed
from core.net_open import net_of_account
from core.policy import Policy
from core.ports import Clock, Repository, UnitsOfWork
from core.write_back import proposing as write_back
from core.write_back.proposing import Intent, Permission, Place
from duecourse.documents import Recorded
from duecourse.flows.accounts import find_customer, find_items, parse_money
from duecourse.flows.approvals import place_order, supersede
from duecourse.flows.inquire import system_names
from duecourse.flows.names import NotFound
from duecourse.flows.write_back import write_back_row

#: how a dispute ends
Outcome = Literal["resolved", "rejected", "withdrawn"]
_T = TypeVar("_T", PromiseToPay, Dispute, Hold, PaymentPlan, Escalation, CashProposal)


class Recording(Struct, frozen=True, kw_only=True):
    """One run's companions; with `shadow`, everything is checked and shown and nothing is kept."""

    units: UnitsOfWork
    actor: Actor
    scope: Scope
    clock: Clock
    policy: Policy
    capabilities: Mapping[str, Capabilities]
    shadow: bool


class PromiseOrder(Struct, frozen=True, kw_only=True):
    """A promise as it was told to us."""

    account: str
    promised_for: date
    items: tuple[str, ...] = ()
    #: in all; empty: everything open of the items
    amount: str = ""
    promised_by: str = ""
    channel: str = ""
    evidence: str = ""


class DisputeOrder(Struct, frozen=True, kw_only=True):
    """A dispute as it was told to us."""

    account: str
    reason: str
    items: tuple[str, ...] = ()
    amount: str = ""
    note: str = ""
    owner: str = ""


class HoldOrder(Struct, frozen=True, kw_only=True):
    """A hold that somebody wants."""

    account: str
    kind: HoldKind
    until: date | None = None
    reason: str
    item: str = ""


def record_promise(run: Recording, order: PromiseOrder) -> Recorded:
    """Keep a promise to pay and propose it to the ERP."""
    with run.units.unit(run.actor, run.scope) as repository:
        return promise_within(run, repository, order)


def promise_within(run: Recording, repository: Repository, order: PromiseOrder) -> Recorded:
    """Keep a promise in a transaction that something else is a part of, too."""
    customer, parts, standing = allocated(repository, order.account, order.items, amount=order.amount)
    terms = promises.PromiseTerms(
        promised_on=run.clock.today(),
        promised_for=order.promised_for,
        allocations=parts,
        promised_by=order.promised_by,
        channel=order.channel,
        evidence=order.evidence,
    )
    made = promises.record(customer, terms, standing=standing)
    return _kept(run, repository, made, write_back.promise(made))


def withdraw_promise(run: Recording, prefix: str, *, why: str) -> Recorded:
    """Take a promise of ours back, and its proposal with it."""
    with run.units.unit(run.actor, run.scope) as repository:
        made = promises.withdraw(one_of(repository.promises(), prefix, "promises"), why=why)
        return end_record(run, repository, made, None)


def open_dispute(run: Recording, order: DisputeOrder) -> Recorded:
    """Keep a dispute and propose it to the ERP."""
    with run.units.unit(run.actor, run.scope) as repository:
        return dispute_within(run, repository, order)


def dispute_within(run: Recording, repository: Repository, order: DisputeOrder) -> Recorded:
    """Keep a dispute in a transaction that something else is a part of, too."""
    customer, parts, standing = allocated(repository, order.account, order.items, amount=order.amount)
    today, rules = run.clock.today(), run.policy.disputes
    objection = disputes.Objection(
        reason=order.reason,
        items=parts,
        opened_on=today,
        note=order.note,
        owner=order.owner or rules.route(order.reason).owner,
        due_on=rules.due_on(order.reason, today),
    )
    made = disputes.open_dispute(customer, objection, standing=standing)
    return _kept(run, repository, made, write_back.dispute(made))


def close_dispute(run: Recording, prefix: str, *, outcome: Outcome, resolution: str, cause: str = "") -> Recorded:
    """Close a dispute of ours; what was only proposed is withdrawn, else the closing is proposed too."""
    with run.units.unit(run.actor, run.scope) as repository:
        found = one_of(repository.disputes(), prefix, "disputes")
        made = disputes.close_dispute(found, outcome, on=run.clock.today(), resolution=resolution, cause=cause)
        return end_record(run, repository, made, write_back.dispute(made))


def add_note(run: Recording, account: str, *, text: str, item: str = "") -> Recorded:
    """Keep a note and propose it to the ERP."""
    with run.units.unit(run.actor, run.scope) as repository:
        return note_on(run, repository, account, text=text, item=item)


def note_on(run: Recording, repository: Repository, account: str, *, text: str, item: str = "") -> Recorded:
    """Keep a note on an account in a transaction that something else is a part of, too."""
    if not text.strip():
        raise NotAllowed("a note needs a text")
    customer = find_customer(repository, account)
    about = find_items(_open(repository, customer), [item])[0].id if item else None
    now = run.clock.now()
    made = Activity(
        id=engine_id("activity", (customer.id, now.isoformat(), run.actor.id, text)),
        system=customer.system,
        entity=customer.entity,
        customer_id=customer.id,
        customer_number=customer.number,
        item_id=about,
        kind="note",
        text=text,
        happened_at=now,
        actor=run.actor.id,
    )
    return note_within(run, repository, made)


def note_within(run: Recording, repository: Repository, made: Activity) -> Recorded:
    """Keep a note in a transaction that something else is a part of, too."""
    return _kept(run, repository, made, write_back.note(made))


def set_hold(run: Recording, order: HoldOrder) -> Recorded:
    """Hold a customer or an item out of every chase, and propose it to the ERP."""
    with run.units.unit(run.actor, run.scope) as repository:
        return hold_within(run, repository, order)


def hold_within(run: Recording, repository: Repository, order: HoldOrder) -> Recorded:
    """Set a hold in a transaction that something else is a part of, too."""
    customer = find_customer(repository, order.account)
    item = find_items(_open(repository, customer), [order.item])[0] if order.item else None
    today = run.clock.today()
    made = holds.set_hold(
        customer,
        item_id=item.id if item else None,
        kind=order.kind,
        since=today,
        until=order.until or today + timedelta(days=run.policy.hold_days),
        reason=order.reason,
    )
    return _kept(run, repository, made, write_back.hold(made, account_of(customer)))


def release_hold(run: Recording, prefix: str) -> Recorded:
    """Release a hold of ours; what was only proposed is withdrawn, else the release is proposed too."""
    with run.units.unit(run.actor, run.scope) as repository:
        found = one_of(repository.holds(), prefix, "holds")
        customer = next(c for c in repository.customers(entity=found.entity) if c.id == found.customer_id)
        made = holds.release(found, side="us", on=run.clock.today())
        return end_record(run, repository, made, write_back.hold(made, account_of(customer), release=True))


def account_of(customer: Customer) -> Place:
    """Where an act about a customer lands."""
    return Place(
        system=customer.system, entity=customer.entity, customer_id=customer.id, customer_number=customer.number
    )


def one_of(records: Iterable[_T], prefix: str, what: str) -> _T:
    """The one record whose id begins so; NotFound if none or several fit."""
    found = [record for record in records if record.id.startswith(prefix)]
    if len(found) != 1:
        raise NotFound(f"{len(found)} {what} begin with {prefix!r}")
    return found[0]


def _open(repository: Repository, customer: Customer) -> list[OpenItem]:
    return list(repository.open_items(customer_id=customer.id))


def allocated(
    repository: Repository, account: str, names: Sequence[str], *, amount: str
) -> tuple[Customer, tuple[Allocation, ...], dict[RecordId, Money]]:
    """The account, the parts of the amount on its items (oldest first), and what stands on each item (S7)."""
    customer = find_customer(repository, account)
    items = _open(repository, customer)
    net = {found.item.id: found.net for found in net_of_account(items) if found.net_minor > 0}
    standing = promises.room(
        net,
        promises=[p for p in repository.promises() if p.customer_id == customer.id],
        disputes=[d for d in repository.disputes() if d.customer_id == customer.id],
    )
    chosen = find_items(items, names) if names else [item for item in items if item.id in net]
    oldest_first = sorted(chosen, key=lambda item: (item.due_date or date.max, item.document_no))
    return customer, _parts(oldest_first, standing, amount=amount), standing


def _parts(items: Sequence[OpenItem], standing: Mapping[RecordId, Money], *, amount: str) -> tuple[Allocation, ...]:
    if not items:
        raise NotAllowed("nothing is open on this account")
    rooms = [(item, standing.get(item.id, item.open)) for item in items]
    if not amount:
        return tuple(Allocation(item_id=item.id, amount=room) for item, room in rooms)
    left = parse_money(amount, items[0].currency)
    parts: list[Allocation] = []
    for item, room in rooms:
        taken = min(left, room) if item is not items[-1] else left
        if taken:
            parts.append(Allocation(item_id=item.id, amount=taken))
        left -= taken
    return tuple(parts)


def end_record(
    run: Recording, repository: Repository, record: PromiseToPay | Dispute | Hold, intent: Intent | None
) -> Recorded:
    """Keep a record that ended, and see to what was written of it: withdrawn, closed, or proposed to be undone."""
    acts = [act for act in repository.write_backs() if write_back.subject_of(act.act) == record.id]
    waiting = [act for act in acts if act.state == "proposed"]
    if intent is not None and not waiting:
        return _kept(run, repository, record, intent)
    repository.put(record, because=f"recorded by {run.actor.id}")
    ended = [structs.replace(act, state="withdrawn") for act in waiting]
    for act in ended:
        repository.put(act, because=f"its {act.operation} ended, recorded by {run.actor.id}")
    ended += [supersede(repository, act, why="its record ended") for act in acts if act.state == "planned"]
    landed = [act for act in acts if act.state in {"confirmed", "handed_over"}]
    ended += [made for act in landed if (made := _undone(run, repository, act)) is not None]
    names = system_names(repository)
    return Recorded(record=to_wire(record), write_backs=tuple(write_back_row(act, names) for act in ended))


def _undone(run: Recording, repository: Repository, act: WriteBack) -> WriteBack | None:
    """The proposal to take back what finance sees already; none where its operation is off."""
    intent = write_back.undo(act, repository.steps(write_back=act.id), why="its record ended")
    return place_order(repository, intent, permission_of(run, repository, intent), actor=run.actor).write_back


def permission_of(run: Recording, repository: Repository, intent: Intent) -> Permission:
    """Who proposes an intent, and what the settings and the product allow."""
    place = intent.place
    return Permission(
        mode=repository.write_modes().get((place.system, place.entity, intent.operation), "off"),
        capabilities=run.capabilities[place.system],
        proposer=run.actor.id,
        proposed_for=run.actor.behalf_of,
        at=run.clock.now(),
        because_of=run.actor.id,
    )


def _kept(
    run: Recording, repository: Repository, record: PromiseToPay | Dispute | Activity | Hold, intent: Intent
) -> Recorded:
    """Keep the record and its proposal in one transaction."""
    if not run.shadow:
        repository.put(record, because=f"recorded by {run.actor.id}")
    return proposed(run, repository, to_wire(record), intent)


def proposed(run: Recording, repository: Repository, told: dict[str, Any], intent: Intent) -> Recorded:
    """Propose an intent, or show what would be proposed; and what it comes from, as commands print it."""
    permission = permission_of(run, repository, intent)
    made = (
        write_back.propose(intent, permission)
        if run.shadow
        else place_order(repository, intent, permission, actor=run.actor)
    )
    if made.write_back is None:
        return Recorded(record=told, write_backs=(), findings=(f"not proposed: {made.why_not}",))
    return Recorded(record=told, write_backs=(write_back_row(made.write_back, system_names(repository)),))
