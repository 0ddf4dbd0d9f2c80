"""Approvals: a person's yes or no to a proposal, and what is done about what the machine cannot settle."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Final, Literal

from msgspec import Struct, structs

from canonical_model.access import Actor, Scope
from canonical_model.capabilities import Capabilities
from canonical_model.identity import RecordId, SystemUid
from canonical_model.master_data import Customer
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.steps import Bounds, Step
from canonical_model.write_back import NoteAct, UndoAct, WriteBack
from canonical_model.writing import Known, Plan, WriteSide
from core.findings import NotAllowed
from core.outbox_port import ChangedAct
from core.ports import Clock, Repository, UnitsOfWork
from core.write_back import approving
from core.write_back.acts import state_of, told
from core.write_back.approving import ApprovalRules
from core.write_back.events import Approved, Resolved, Superseded
from core.write_back.machine import FOR_A_PERSON, advance
from core.write_back.planning import items_of, reference_of, steps_of
from core.write_back.proposing import Intent, Permission, act_id, ordered, propose
from core.write_back.proposing import Proposed as ProposedAct
from duecourse.failpoints import reached
from duecourse.flows.names import NotFound

Choice = Literal["again", "applied", "refused", "withdrawn"]
#: revisions of one act, against an identity that is ordered for ever
_MOST_REVISIONS: Final = 1_000
#: open items that planning a note is told of
_MOST_KNOWN: Final = 1_000
_ENDED: Final = frozenset({"refused", "withdrawn", "rejected"})


class Approving(Struct, frozen=True, kw_only=True):
    """One run's companions."""

    units: UnitsOfWork
    actor: Actor
    scope: Scope
    clock: Clock
    rules: ApprovalRules
    capabilities: Mapping[SystemUid, Capabilities]
    #: the systems whose adapters write, by their pure part
    sides: Mapping[SystemUid, WriteSide]
    #: what tells each system's tenant from another one
    tenants: Mapping[SystemUid, str]
    #: the newest send known outside the store
    witnessed: int = 0


class Given(Struct, frozen=True, kw_only=True):
    """An act with the approvals it has by now, and why it has them."""

    run: Approving
    act: WriteBack
    because: str


def approve(run: Approving, prefix: str) -> WriteBack:
    """Say yes to a proposal; with enough of them it is planned. The same yes again is the same answer."""
    act = changed(run, prefix, lambda repository, act: approved(run, repository, act))
    reached("planned")
    return act


def approved(run: Approving, repository: Repository, act: WriteBack) -> WriteBack:
    """The yes to a proposal and, where that is enough, its plan, in a transaction that has the lock."""
    given = said_yes(run, act, amount=amount_behind(repository, act))
    if given is None:
        return act
    repository.acts_to_change([act.id])
    (made,) = planned_together(repository, [given])
    if isinstance(made, NotAllowed):
        raise made
    return made


def said_yes(run: Approving, act: WriteBack, *, amount: Money | None) -> Given | None:
    """An act with this actor's yes; None where it had that already, NotAllowed where it may not be given."""
    given = approving.approve(act, run.actor, at=run.clock.now(), rules=run.rules, amount=amount)
    return None if given is act else Given(run=run, act=given, because=f"approved by {run.actor.id}")


def planned_together(repository: Repository, given: Sequence[Given]) -> list[WriteBack | NotAllowed]:
    """Acts that this transaction looked up to change, kept with their approvals and, where those are enough, planned.

    Each is in the outbox from the transaction of its approval on, or it is not kept: NotAllowed in its place.
    """
    enough = [one.act for one in given if _is_enough(repository, one)]
    plans = dict(zip((act.id for act in enough), known_together(repository, enough), strict=True))
    now = repository.time() if enough else None
    made: list[ChangedAct | NotAllowed] = []
    for one in given:
        try:
            made.append(planned(one, plans.get(one.act.id), now=now))
        except NotAllowed as why:
            made.append(why)
    repository.keep_acts([one for one in made if isinstance(one, ChangedAct)])
    reached("deciding")
    return [one.act if isinstance(one, ChangedAct) else one for one in made]


def _is_enough(repository: Repository, given: Given) -> bool:
    amount = amount_behind(repository, given.act)
    return given.act.state == "proposed" and approving.is_approved(given.act, given.run.rules, amount=amount)


def planned(given: Given, known: Known | None, *, now: datetime | None) -> ChangedAct:
    """What is kept of an act that got a yes; with what its plan may know of, also its steps.

    NotAllowed in its words where the ERP cannot take it as things stand.
    """
    act, run = given.act, given.run
    if known is None or now is None:
        return ChangedAct(act=act, given=act, because=given.because, by=run.actor.id)
    side = run.sides.get(act.system)
    if side is None:
        raise NotAllowed(f"write-back {act.id[:12]}: nothing can be written to {act.system} yet")
    plan = _plan(run, act, side, known)
    steps = steps_of(act, plan, tenant=run.tenants[act.system])
    decided = [advance(step, Approved(), now=now, bounds=Bounds())[0] for step in steps]
    kept = structs.replace(as_planned(act, plan), state=state_of(decided), said=told(decided))
    return ChangedAct(act=kept, given=act, steps=decided, because=given.because, by=run.actor.id)


def as_planned(act: WriteBack, plan: Plan) -> WriteBack:
    """The act with what its plan says of it: where it lands, what is lost, what a refusal does to the rest."""
    return structs.replace(
        act,
        lost=plan.lost or act.lost,
        lands_in=plan.lands_in or act.lands_in,
        screen=plan.screen or act.screen,
        on_refusal=plan.on_refusal,
    )


def preview(run: Approving, repository: Repository, act: WriteBack) -> tuple[WriteBack, tuple[Step, ...]]:
    """A proposal and its steps as they would be planned; nothing is kept. No steps where its system takes none."""
    side = run.sides.get(act.system)
    if side is None:
        return act, ()
    (known,) = known_together(repository, [act])
    plan = _plan(run, act, side, known)
    return as_planned(act, plan), steps_of(act, plan, tenant=run.tenants[act.system])


def _plan(run: Approving, act: WriteBack, side: WriteSide, known: Known) -> Plan:
    """The adapter's plan; NotAllowed in its words where the ERP cannot take the act as things stand."""
    try:
        return side.plan(act, run.capabilities[act.system], known)
    except ValueError as why:
        raise NotAllowed(f"write-back {act.id[:12]}: {why}") from None


def known_together(repository: Repository, acts: Sequence[WriteBack]) -> list[Known]:
    """What planning each of some acts may know: its customer, and the items that it is about.

    Of a note on a whole customer what is open of it, since some ERPs note on items alone.
    """
    if not acts:
        return []
    customers = {one.id: one for one in repository.customers_numbered({act.customer_number for act in acts})}
    named = {item.id: item for item in repository.items([item for act in acts for item in items_of(act.act)])}
    whole = {act.customer_id for act in acts if _is_on_a_customer(act)}
    open_of: dict[RecordId, list[OpenItem]] = {}
    for item in repository.items_of_accounts(whole, most=_MOST_KNOWN) if whole else ():
        open_of.setdefault(item.customer_id, []).append(item)
    return [_known(act, customers, named, open_of) for act in acts]


def _known(
    act: WriteBack,
    customers: Mapping[RecordId, Customer],
    named: Mapping[RecordId, OpenItem],
    open_of: Mapping[RecordId, Sequence[OpenItem]],
) -> Known:
    items = open_of.get(act.customer_id, ()) if _is_on_a_customer(act) else _those(named, items_of(act.act))
    customer = customers.get(act.customer_id)
    return Known(items={item.id: item for item in items}, customers={} if customer is None else {customer.id: customer})


def _those(named: Mapping[RecordId, OpenItem], wanted: Iterable[RecordId]) -> Iterable[OpenItem]:
    return (named[item] for item in wanted if item in named)


def _is_on_a_customer(act: WriteBack) -> bool:
    return isinstance(act.act, NoteAct) and act.act.item_id is None


def reject(run: Approving, prefix: str, *, why: str) -> WriteBack:
    """Say no to a proposal."""

    def rejected(repository: Repository, act: WriteBack) -> WriteBack:
        ended = approving.reject(act, run.actor, why=why)
        repository.put(ended, because=f"rejected by {run.actor.id}")
        return ended

    return changed(run, prefix, rejected)


def resolve(run: Approving, prefix: str, choice: Choice) -> WriteBack:
    """Decide what the machine could not: send again under the next reference, or say what is true in the ERP.

    Sending again needs what an approval needs: a limit of one's own, and not one's own proposal.
    """
    return changed(run, prefix, lambda repository, act: _resolved(run, repository, act, choice))


def _resolved(run: Approving, repository: Repository, act: WriteBack, choice: Choice) -> WriteBack:
    waiting = [step for step in repository.steps(write_back=act.id) if step.state in FOR_A_PERSON]
    if not waiting:
        raise NotAllowed(f"write-back {act.id[:12]} is {act.state}: nothing of it waits for a person")
    if choice == "again":
        _may_send_again(run, repository, act)
    for step in waiting:
        revision = step.revision + 1
        again = reference_of(act, step, tenant=run.tenants[act.system], revision=revision) if step.reference else ""
        event = Resolved(choice, run.actor.id, again)
        decided, _ = advance(step, event, now=repository.time(), bounds=Bounds())
        repository.change_step(decided, emits=(decided.state,), because=f"decided by {run.actor.id}")
    return repository.write_back(act.id) or act


def _may_send_again(run: Approving, repository: Repository, act: WriteBack) -> None:
    amount = amount_behind(repository, act)
    as_proposed = structs.replace(act, state="proposed", approvals=())
    approving.approve(as_proposed, run.actor, at=run.clock.now(), rules=run.rules, amount=amount)
    later = act_id(act.operation, act.system, act.entity, act.identity, act.revision + 1)
    if repository.write_back(later) is not None:
        raise NotAllowed(f"write-back {act.id[:12]} was ordered again since: see {later[:12]}")


def supersede(repository: Repository, act: WriteBack, *, why: str) -> WriteBack:
    """Take back what was planned and never sent; NotPossible for a step that may have been."""
    for step in repository.steps(write_back=act.id):
        if step.state == "planned":
            event = Superseded(why, repository.lost_commits_at())
            ended, _ = advance(step, event, now=repository.time(), bounds=Bounds())
            repository.change_step(ended, emits=(ended.state,), because=why)
    return repository.write_back(act.id) or act


def place_order(repository: Repository, intent: Intent, permission: Permission, *, actor: Actor) -> ProposedAct:
    """Propose an act, unless it stands already: the same wish is answered with what stands.

    Another wish for what must not happen twice changes a proposal (whose approvals are void then), and is NotAllowed
    once the act is planned; after it ended without effect it is the next revision.
    """
    revision = 0
    for _ in range(_MOST_REVISIONS):
        made = propose(intent, permission, revision=revision)
        if made.write_back is None:
            return made
        standing = repository.write_back(made.write_back.id, changing=True)
        if standing is None or standing.state not in _ENDED:
            kept = ordered(standing, made.write_back, actor=actor)
            repository.put(kept, because=f"proposed by {permission.proposer}")
            return ProposedAct(write_back=kept)
        used = [step.revision for step in repository.steps(write_back=standing.id)]
        revision = 1 + max([standing.revision, *used])
    raise NotAllowed(f"{intent.operation} {intent.identity}: ordered {_MOST_REVISIONS} times")


def amount_behind(repository: Repository, act: WriteBack) -> Money | None:
    """The money an act is about; of an undo, what it takes back."""
    if isinstance(act.act, UndoAct):
        undone = repository.write_back(act.act.undoes)
        return approving.amount_of(undone.act) if undone is not None else None
    return approving.amount_of(act.act)


def changed(run: Approving, prefix: str, change: Callable[[Repository, WriteBack], WriteBack]) -> WriteBack:
    """The one act whose id begins so, changed in one transaction; NotFound if none or several fit."""
    with run.units.unit(run.actor, run.scope) as repository:
        found = [act.id for act in repository.write_backs(prefix=prefix)]
        if len(found) != 1:
            raise NotFound(f"{len(found)} write-backs begin with {prefix!r}")
        act = repository.write_back(found[0], changing=True)
        if act is None:
            raise NotFound(f"no write-back {found[0]}")
        return change(repository, act)
