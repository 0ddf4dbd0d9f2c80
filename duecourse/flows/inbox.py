"""The inbox of approvals: everything that needs a yes, whatever it is about, answered by one command."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from canonical_model.identity import RecordId
from canonical_model.oversight import ApprovalRequest
from canonical_model.write_back import WriteBack
from core import approval_requests
from core.approval_matrix import missing
from core.findings import NotAllowed
from core.payment_plans import ended
from core.ports import Repository
from core.write_back import approving
from duecourse.documents import ApprovalRow, Approvals
from duecourse.failpoints import reached
from duecourse.flows.approvals import Approving, Given, amount_behind, planned_together, said_yes
from duecourse.flows.approvals import reject as reject_act
from duecourse.flows.inquire import system_names
from duecourse.flows.names import NotFound
from duecourse.flows.plan_rows import request_row


def approvals_page(run: Approving, *, kind: str, answered: bool, limit: int, after: str) -> Approvals:
    """One page of what waits for a yes, the oldest first; with `answered` also requests that were answered."""
    with run.units.snapshot(run.actor, run.scope) as repository:
        cursor = _found(repository, after).id if after else None
        found = repository.approvals_after(cursor, kind=kind, answered=answered, limit=limit + 1)
        total = repository.approvals_waiting(kind=kind, answered=answered)
        names = system_names(repository)
        rows = tuple(_row(run, repository, one, names) for one in found[:limit])
    return Approvals(approvals=rows, total=total, next=rows[-1].id if len(found) > limit else None)


def approval_shown(run: Approving, prefix: str) -> Approvals:
    """One thing that needs, or needed, a yes."""
    with run.units.unit(run.actor, run.scope) as repository:
        return _shown(run, repository, _found(repository, prefix))


class Yes(Struct, frozen=True, kw_only=True):
    """Somebody's yes to one thing."""

    run: Approving
    #: its whole id; said by itself the beginning will do
    to: str


def approve(run: Approving, prefix: str) -> Approvals:
    """Say yes to one thing; with enough of them a write-back is planned, and a plan may be accepted."""
    with run.units.unit(run.actor, run.scope) as repository:
        (answer,) = approve_together(repository, [Yes(run=run, to=prefix)])
        if isinstance(answer, Exception):
            raise answer
    reached("planned")
    return answer


def approve_together(repository: Repository, said: Sequence[Yes]) -> list[Approvals | Exception]:
    """Several people's yes, each to another thing, in one transaction of their common scope.

    What is not allowed is answered with why, and keeps nothing from the others.
    """
    acts = repository.acts_to_change([RecordId(one.to) for one in said])
    names = system_names(repository)
    answers = [_said(repository, one, acts.get(RecordId(one.to))) for one in said]
    given = [one for one in answers if isinstance(one, Given)]
    made = dict(zip((one.act.id for one in given), planned_together(repository, given), strict=True))
    kept = (made[one.act.id] if isinstance(one, Given) else one for one in answers)
    return [_row_of(one.run, repository, answer, names) for one, answer in zip(said, kept, strict=True)]


def _said(repository: Repository, yes: Yes, act: WriteBack | None) -> Given | WriteBack | ApprovalRequest | Exception:
    """A yes to a write-back, which is kept with others; anything else as it was decided, or why it was not."""
    try:
        found = act if act is not None else _found(repository, yes.to, changing=True)
        if isinstance(found, ApprovalRequest):
            return _request_approved(yes.run, repository, found)
        if act is None:
            repository.acts_to_change([found.id])
        return said_yes(yes.run, found, amount=amount_behind(repository, found)) or found
    except (NotAllowed, NotFound) as why:
        return why


def _request_approved(run: Approving, repository: Repository, request: ApprovalRequest) -> ApprovalRequest:
    made = approval_requests.approve(request, run.actor, at=run.clock.now(), rules=run.rules)
    with repository.acting(run.actor):
        repository.put(made, because=f"approved by {run.actor.id}")
    return made


def _row_of(
    run: Approving, repository: Repository, answer: WriteBack | ApprovalRequest | Exception, names: dict[str, str]
) -> Approvals | Exception:
    if isinstance(answer, Exception):
        return answer
    return Approvals(approvals=(_row(run, repository, answer, names),))


def why_not(run: Approving, prefix: str) -> str:
    """Why this actor may not say yes to one thing, in the words of the rule that forbids it; empty: they may."""
    with run.units.unit(run.actor, run.scope) as repository:
        found = _found(repository, prefix)
        try:
            if isinstance(found, ApprovalRequest):
                approval_requests.approve(found, run.actor, at=run.clock.now(), rules=run.rules)
            else:
                amount = amount_behind(repository, found)
                approving.approve(found, run.actor, at=run.clock.now(), rules=run.rules, amount=amount)
        except NotAllowed as why:
            return str(why)
    return ""


def reject(run: Approving, prefix: str, *, why: str) -> Approvals:
    """Say no to one thing."""
    with run.units.unit(run.actor, run.scope) as repository:
        found = _found(repository, prefix, changing=True)
        if isinstance(found, ApprovalRequest):
            made = approval_requests.reject(found, run.actor, why=why)
            repository.put(made, because=f"rejected by {run.actor.id}")
            _end_plan(run, repository, made)
    if isinstance(found, WriteBack):
        reject_act(run, found.id, why=why)
    return approval_shown(run, found.id)


def _end_plan(run: Approving, repository: Repository, request: ApprovalRequest) -> None:
    """A plan that was turned down is over; another one may be proposed."""
    for plan in repository.payment_plans(customer_id=request.customer_id):
        if plan.id == request.subject_id and plan.status == "proposed":
            over = ended(plan, "withdrawn", on=run.clock.today(), why=request.said)
            repository.put(over, because=f"rejected by {run.actor.id}")


def _found(repository: Repository, prefix: str, *, changing: bool = False) -> ApprovalRequest | WriteBack:
    act = repository.write_back(RecordId(prefix), changing=changing)
    if act is not None:
        return act
    requests = repository.approval_requests(prefix=prefix, changing=changing)
    found: list[ApprovalRequest | WriteBack] = [*requests, *repository.write_backs(prefix=prefix)]
    if len(found) != 1:
        raise NotFound(f"{len(found)} approvals begin with {prefix!r}")
    return found[0]


def _shown(run: Approving, repository: Repository, found: ApprovalRequest | WriteBack) -> Approvals:
    return Approvals(approvals=(_row(run, repository, found, system_names(repository)),))


def _row(
    run: Approving, repository: Repository, found: ApprovalRequest | WriteBack, names: dict[str, str]
) -> ApprovalRow:
    if isinstance(found, ApprovalRequest):
        return request_row(found, names, needs=approval_requests.needs(found, run.rules))
    return _act_row(run, repository, found, names)


def _act_row(run: Approving, repository: Repository, act: WriteBack, names: dict[str, str]) -> ApprovalRow:
    amount = amount_behind(repository, act)
    valid = [one for one in act.approvals if one.input_hash == act.input_hash]
    waiting = act.state == "proposed"
    return ApprovalRow(
        id=act.id,
        kind=act.operation,
        subject=f"{act.operation} → {act.lands_in} ({act.screen})" if act.screen else f"{act.operation}",
        account=f"{names.get(act.system, act.system)}/{act.entity}/{act.customer_number}",
        proposer=act.proposer,
        amount=amount,
        state="waiting" if waiting else act.state,
        needs=missing(run.rules.matrix, valid, kind=act.operation, amount=amount) if waiting else (),
        approvers=tuple(one.approver for one in act.approvals),
        reasons=(f"because of {act.because_of}",),
        said=act.said,
        content=act.input_hash,
    )
