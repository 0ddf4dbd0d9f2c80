"""Approving: what waits for a yes, write-backs and how far they got, and what may be written at all."""

from __future__ import annotations

from typing import Final, Literal

from litestar import Router, get, post
from litestar.params import JSONBody
from msgspec import Struct

from canonical_model.write_back import Operation, WriteMode
from console.answers import Made
from console.api.collecting import Why
from console.as_shown import CHANGED, AsSeen
from console.asking import PAGE, After, Desk, Flag, Id, InState, Limit, Moment, Text, Wished
from console.viewer import Denied
from duecourse.documents import Approvals, WriteBackRow, WriteBacks, WriteModes
from duecourse.flows import approvals as acts
from duecourse.flows import inbox
from duecourse.flows.undoing import undo_act
from duecourse.flows.write_back import row_of, set_mode, set_stopped, write_back_shown, write_backs_page, write_modes

#: operations that are about no amount
_WITHOUT_AMOUNT: Final = frozenset({"note", "hold", "summary"})


class Settled(Struct, frozen=True, kw_only=True):
    """What is true in the ERP, or to send again."""

    choice: acts.Choice


class ModeOrder(Struct, frozen=True, kw_only=True):
    """What may be written: an operation (`*`: all) of one entity (`*`: all) of a system."""

    system: str
    entity: str
    operation: Operation | Literal["*"]
    mode: WriteMode


class StopOrder(Struct, frozen=True, kw_only=True):
    """Whether all writing is stopped."""

    stopped: bool


@get("/approvals", right="see", sync_to_thread=True, summary="What waits for a yes")
def approvals(desk: Desk, kind: Text = "", answered: Flag = False, limit: Limit = PAGE, after: After = "") -> Approvals:
    """Write-backs, plans out of range and concessions that wait for a yes, the oldest first."""
    return inbox.approvals_page(desk.approving(), kind=kind, answered=answered, limit=limit, after=after)


@get("/approvals/{approval:str}", right="see", sync_to_thread=True, summary="One approval")
def approval(desk: Desk, approval: Id) -> Approvals:
    """One thing that needs a yes, and why."""
    return inbox.approval_shown(desk.approving(), approval)


@post("/approvals/{approval:str}/approve", right="approve", sync_to_thread=True, summary="Approve", responses=CHANGED)
def approve(desk: Desk, wish: Wished, seen: AsSeen, approval: Id) -> Approvals:
    """Say yes. Nobody approves what they proposed or changed themselves, nor beyond their limit."""
    decided = seen.on(desk, lambda one: inbox.approval_shown(one.approving(), approval))
    return wish.once(lambda: inbox.approve(decided.approving(), approval), Approvals)


@post("/approvals/{approval:str}/reject", right="approve", sync_to_thread=True, summary="Reject", responses=CHANGED)
def reject(desk: Desk, wish: Wished, seen: AsSeen, approval: Id, data: JSONBody[Why]) -> Approvals:
    """Say no."""
    decided = seen.on(desk, lambda one: inbox.approval_shown(one.approving(), approval))
    return wish.once(lambda: inbox.reject(decided.approving(), approval, why=data.why), Approvals)


@get(
    "/write-backs", right="see", sync_to_thread=True, summary="Write-backs",
    made=Made(of=frozenset({"write_back", "system"})),
)  # fmt: skip
def write_backs(
    desk: Desk,
    in_state: InState = "",
    since: Moment = None,
    limit: Limit = PAGE,
    after: After = "",
) -> WriteBacks:
    """Write-backs and how far they got, the newest first."""
    return write_backs_page(
        desk.store, actor=desk.actor, scope=desk.scope, state=in_state, since=since, limit=limit, after=after
    )


@get("/write-backs/{write_back:str}", right="see", sync_to_thread=True, summary="One write-back")
def write_back(desk: Desk, write_back: Id) -> WriteBackRow:
    """One write-back with its steps, native records and screens; of a proposal the steps it would be."""
    return write_back_shown(desk.approving(), write_back)


@post(
    "/write-backs/{write_back:str}/resolve",
    right="approve",
    sync_to_thread=True,
    summary="Settle a doubt",
    responses=CHANGED,
)
def resolve(desk: Desk, wish: Wished, seen: AsSeen, write_back: Id, data: JSONBody[Settled]) -> WriteBackRow:
    """Decide what the machine could not: send again, or say what is true in the ERP."""
    decided = seen.on(desk, lambda one: write_back_shown(one.approving(), write_back))
    run = decided.approving()
    return wish.once(lambda: row_of(run, acts.resolve(run, write_back, data.choice)), WriteBackRow)


@post(
    "/write-backs/{write_back:str}/undo",
    right="record",
    sync_to_thread=True,
    summary="Propose to take back",
    responses=CHANGED,
)
def undo(desk: Desk, wish: Wished, seen: AsSeen, write_back: Id, data: JSONBody[Why]) -> WriteBackRow:
    """Propose to take back what was written, as an act of its own that somebody else approves."""
    decided = seen.on(desk, lambda one: write_back_shown(one.approving(), write_back))
    run = decided.approving()

    def proposed() -> WriteBackRow:
        return row_of(run, undo_act(run, write_back, why=data.why, permission=decided.permission_to_undo))

    return wish.once(proposed, WriteBackRow)


@get("/writes", right="see", sync_to_thread=True, summary="What may be written")
def writes(desk: Desk) -> WriteModes:
    """Write modes, ceilings and what is used of them; what is not listed is off."""
    return write_modes(desk.approving())


@post("/writes/mode", right="approve", sync_to_thread=True, summary="Set a write mode", responses=CHANGED)
def mode(desk: Desk, wish: Wished, seen: AsSeen, data: JSONBody[ModeOrder]) -> WriteModes:
    """Allow or forbid an operation: off, propose (a person approves), or auto, which approves in advance.

    What is approved in advance knows no limit of whoever set it: of operations that move money that is said on the
    command line, by whoever runs the machine.
    """
    decided = seen.on(desk, lambda one: write_modes(one.approving()))
    if data.mode == "auto" and data.operation not in _WITHOUT_AMOUNT:
        raise Denied(f"{data.operation} may be set to auto with `duecourse writes mode` alone")
    run, system = decided.approving(), desk.system(data.system)
    nights = desk.settings.writes.nights

    def changed() -> WriteModes:
        return set_mode(run, system=system, entity=data.entity, operation=data.operation, mode=data.mode, nights=nights)

    return wish.once(changed, WriteModes)


@post("/writes/stop", right="approve", sync_to_thread=True, summary="Stop or resume all writing", responses=CHANGED)
def stop(desk: Desk, wish: Wished, seen: AsSeen, data: JSONBody[StopOrder]) -> WriteModes:
    """One global stop, honoured before each send; only whoever approves everywhere may lift it."""
    decided = seen.on(desk, lambda one: write_modes(one.approving()))
    if not data.stopped and not desk.scope.everything:
        raise Denied("writing is resumed by whoever approves everywhere")
    return wish.once(lambda: set_stopped(decided.approving(), stopped=data.stopped), WriteModes)


ROUTES: Final = Router(
    "/",
    route_handlers=[approvals, approval, approve, reject, write_backs, write_back, resolve, undo, writes, mode, stop],
    tags=["Approving"],
)
