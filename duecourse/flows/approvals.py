"""Approvals: a person's yes or no to a proposal, and what is done about what the machine cannot settle."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final, Literal

from msgspec import Struct, structs

from canonical_model.access import Actor, Scope
from canonical_model.capabilities import Capabilities
from canonical_model.identity import SystemUid
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.steps import Bounds, Step
from canonical_model.write_back import NoteAct, UndoAct, WriteBack
from canonical_model.writing import Known, Plan, WriteSide
from core.findings import NotAllowed
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


def approve(run: Approving, prefix: str) -> WriteBack:
    """Say yes to a proposal; with enough of them it is planned. The same yes again is the same answer."""
    act = changed(run, prefix, lambda repository, act: approved(run, repository, act))
    reached("planned")
    return act


def approved(run: Approving, repository: Repository, act: WriteBack) -> WriteBack:
    """The yes to a proposal and, where that is enough, its plan, in a transaction that has the lock."""
    amount = amount_behind(repository, act)
    given = approving.approve(act, run.actor, at=run.clock.now(), rules=run.rules, amount=amount)
    if given is not act:
        repository.put(given, because=f"approved by {run.actor.id}")
    if given.state == "proposed" and approving.is_approved(given, run.rules, amount=amount):
        because = f"approved by {', '.join(one.approver for one in given.approvals)}"
        return plan_approved(run, repository, given, because=because)
    return given


def plan_approved(run: Approving, repository: Repository, act: WriteBack, *, because: str) -> WriteBack:
    """Turn an approved act into steps in the outbox, in the transaction of its approval."""
    side = run.sides.get(act.system)
    if side is None:
        raise NotAllowed(f"write-back {act.id[:12]}: nothing can be written to {act.system} yet")
    plan = _plan(run, repository, act, side)
    steps = steps_of(act, plan, tenant=run.tenants[act.system])
    now = repository.time()
    planned = [advance(step, Approved(), now=now, bounds=Bounds())[0] for step in steps]
    kept = as_planned(act, plan)
    if planned:
        # what its steps say of it, at once: it need not be kept a second time
        kept = structs.replace(kept, state=state_of(planned), said=told(planned))
    repository.put(kept, because=because)
    repository.add_steps(planned, because=because)
    reached("deciding")
    return kept


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
    plan = _plan(run, repository, act, side)
    return as_planned(act, plan), steps_of(act, plan, tenant=run.tenants[act.system])


def _plan(run: Approving, repository: Repository, act: WriteBack, side: WriteSide) -> Plan:
    """The adapter's plan; NotAllowed in its words where the ERP cannot take the act as things stand."""
    customers = repository.customers(entity=act.entity, number=act.customer_number)
    known = Known(
        items={item.id: item for item in _items(repository, act)},
        customers={one.id: one for one in customers if one.id == act.customer_id},
    )
    try:
        return side.plan(act, run.capabilities[act.system], known)
    except ValueError as why:
        raise NotAllowed(f"write-back {act.id[:12]}: {why}") from None


def _items(repository: Repository, act: WriteBack) -> Iterable[OpenItem]:
    """What the act is about; of a note on a whole customer what is open of it, since some ERPs note on items alone."""
    if isinstance(act.act, NoteAct) and act.act.item_id is None:
        return repository.items_of_account(act.customer_id, most=_MOST_KNOWN)
    return repository.items(items_of(act.act))


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
