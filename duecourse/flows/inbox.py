"""The inbox of approvals: everything that needs a yes, whatever it is about, answered by one command."""

from __future__ import annotations

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
from duecourse.flows.approvals import Approving, amount_behind, approved
from duecourse.flows.approvals import reject as reject_act
from duecourse.flows.inquire import system_names
from duecourse.flows.names import NotFound
from duecourse.flows.plan_rows import request_row


def approvals_listed(run: Approving, *, kind: str = "", every: bool = False) -> Approvals:
    """What waits for a yes, the oldest first; with `every` also requests that were answered."""
    with run.units.unit(run.actor, run.scope) as repository:
        acts = repository.write_backs(state="proposed")
        requests = repository.approval_requests(state="" if every else "waiting")
        names = system_names(repository)
        dated = [
            *((act.proposed_at, _act_row(run, repository, act, names)) for act in acts),
            *((one.asked_at, _request_row(run, one, names)) for one in requests),
        ]
    rows = (row for _, row in sorted(dated, key=lambda pair: (pair[0], pair[1].id)))
    return Approvals(approvals=tuple(row for row in rows if kind in {"", row.kind}))


def approval_shown(run: Approving, prefix: str) -> Approvals:
    """One thing that needs, or needed, a yes."""
    with run.units.unit(run.actor, run.scope) as repository:
        return Approvals(approvals=(_row(run, repository, _found(repository, prefix)),))


def approve(run: Approving, prefix: str) -> Approvals:
    """Say yes to one thing; with enough of them a write-back is planned, and a plan may be accepted."""
    with run.units.unit(run.actor, run.scope) as repository:
        found = _found(repository, prefix, changing=True)
        if isinstance(found, ApprovalRequest):
            made = approval_requests.approve(found, run.actor, at=run.clock.now(), rules=run.rules)
            repository.put(made, because=f"approved by {run.actor.id}")
            return Approvals(approvals=(_row(run, repository, made),))
        shown = _row(run, repository, approved(run, repository, found))
    reached("planned")
    return Approvals(approvals=(shown,))


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


def _row(run: Approving, repository: Repository, found: ApprovalRequest | WriteBack) -> ApprovalRow:
    names = system_names(repository)
    if isinstance(found, ApprovalRequest):
        return _request_row(run, found, names)
    return _act_row(run, repository, found, names)


def _request_row(run: Approving, request: ApprovalRequest, names: dict[str, str]) -> ApprovalRow:
    return request_row(request, names, needs=approval_requests.needs(request, run.rules))


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
    )
