"""Undoing: what took effect is taken back by an act of its own, approved and sent like any other."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import structs

from canonical_model.identity import RecordId
from canonical_model.steps import Bounds
from canonical_model.write_back import UndoAct, WriteBack
from core.findings import NotAllowed
from core.ports import Repository
from core.write_back.events import Undone
from core.write_back.machine import SETTLED, advance
from core.write_back.proposing import Permission, act_id, undo
from duecourse.flows.approvals import Approving, changed, place_order


def undo_act(run: Approving, prefix: str, *, why: str, permission: Callable[[WriteBack], Permission]) -> WriteBack:
    """Propose to take back what an act did; somebody else approves it like any other."""

    def undone(repository: Repository, act: WriteBack) -> WriteBack:
        steps = repository.steps(write_back=act.id)
        unsettled = [step for step in steps if step.state not in SETTLED]
        if act.state not in {"confirmed", "handed_over", "partly"} or unsettled:
            raise NotAllowed(f"write-back {act.id[:12]} is {act.state}: only what is settled and took effect is undone")
        made = place_order(repository, undo(act, steps, why=why), permission(act), actor=run.actor)
        if made.write_back is None:
            raise NotAllowed(made.why_not)
        return made.write_back

    return changed(run, prefix, undone)


def settle_undone(run: Approving) -> int:
    """Whatever a confirmed undo took back is withdrawn; done again, it changes nothing. How many acts it was."""
    settled = 0
    with run.units.unit(run.actor, run.scope) as repository:
        for act in repository.write_backs(state="confirmed"):
            if isinstance(act.act, UndoAct):
                settled += _withdrawn(repository, act.act.undoes, because=f"undone by {act.id}")
    return settled


def _withdrawn(repository: Repository, undone: RecordId, *, because: str) -> bool:
    repository.write_back(undone, changing=True)
    standing = [step for step in repository.steps(write_back=undone) if step.state == "confirmed"]
    for step in standing:
        ended, _ = advance(step, Undone(), now=repository.time(), bounds=Bounds())
        repository.change_step(ended, emits=(ended.state,), because=because)
    return bool(standing)


def propose_withdrawals(run: Approving, *, permission: Callable[[WriteBack], Permission]) -> int:
    """Propose to take back the part of an all-or-nothing act that took effect where the rest ended without.

    In the name of whoever proposed the act, once: if that is turned down, the part stays. How many it was.
    """
    proposed = 0
    with run.units.unit(run.actor, run.scope) as repository:
        for known in repository.write_backs(state="partly"):
            act = repository.write_back(known.id, changing=True)
            if act is not None and _to_be_withdrawn(repository, act):
                proposed += _proposed_withdrawal(run, repository, act, permission(act))
    return proposed


def _to_be_withdrawn(repository: Repository, act: WriteBack) -> bool:
    undo_id = act_id("undo", act.system, act.entity, (act.id,), 0)
    unsettled = [step for step in repository.steps(write_back=act.id) if step.state not in SETTLED]
    return act.on_refusal == "all_or_withdraw" and not unsettled and repository.write_back(undo_id) is None


def _proposed_withdrawal(run: Approving, repository: Repository, act: WriteBack, permission: Permission) -> bool:
    named = structs.replace(permission, proposer=act.proposer, proposed_for=act.proposed_for, because_of=act.id)
    intent = undo(act, repository.steps(write_back=act.id), why=f"all or nothing: {act.said}")
    return place_order(repository, intent, named, actor=run.actor).write_back is not None
