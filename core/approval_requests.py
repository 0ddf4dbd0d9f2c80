"""Requests for a yes: asked for a content, given by other people, void when the content changes."""

from __future__ import annotations

from datetime import datetime

from msgspec import structs

from canonical_model.access import Actor
from canonical_model.identity import engine_id
from canonical_model.oversight import ApprovalRequest, RequestKind
from canonical_model.plans import PaymentPlan
from canonical_model.write_back import Approval
from core.approval_matrix import check_role, missing
from core.findings import NotAllowed
from core.payment_plans import content_hash
from core.write_back.approving import ApprovalRules, not_their_own, within_limit


def asked(plan: PaymentPlan, *, at: datetime) -> ApprovalRequest:
    """The request that a plan beyond policy needs: one for each content of it."""
    digest = content_hash(plan)
    kind: RequestKind = "concession" if plan.concessions else "plan"
    parts = ", ".join(f"{one.amount} on {one.due_on}" for one in plan.instalments)
    given_up = "".join(f"; {one.kind.replace('_', ' ')} of {one.amount}" for one in plan.concessions)
    return ApprovalRequest(
        id=engine_id(ApprovalRequest.KIND, (plan.id, digest)),
        system=plan.system,
        entity=plan.entity,
        customer_id=plan.customer_id,
        customer_number=plan.customer_number,
        kind=kind,
        subject_id=plan.id,
        subject=f"payment plan: {parts}{given_up}",
        amount=sum((one.amount for one in plan.concessions), plan.coverage),
        reasons=plan.beyond,
        proposer=plan.proposer,
        proposed_for=plan.proposed_for,
        editors=plan.editors,
        asked_at=at,
        input_hash=digest,
    )


def approve(request: ApprovalRequest, actor: Actor, *, at: datetime, rules: ApprovalRules) -> ApprovalRequest:
    """The request with this actor's yes, and approved with enough of them; the same yes twice is one."""
    if any(one.approver == actor.id for one in request.approvals):
        return request
    _still_waiting(request)
    involved = frozenset({request.proposer, request.proposed_for, *request.editors} - {""})
    not_their_own(f"approval {request.id[:12]}", involved, actor.people)
    within_limit(actor, rules, request.amount, system=request.system, entity=request.entity)
    check_role(rules.matrix, actor.people, kind=request.kind, amount=request.amount)
    given = Approval(approver=actor.id, behalf_of=actor.behalf_of, at=at, input_hash=request.input_hash)
    made = structs.replace(request, approvals=(*request.approvals, given))
    left = needs(made, rules)
    return structs.replace(made, state="waiting" if left else "approved", said=", ".join(left))


def needs(request: ApprovalRequest, rules: ApprovalRules) -> tuple[str, ...]:
    """What a request still asks for, in words."""
    if request.state != "waiting":
        return ()
    return missing(rules.matrix, request.approvals, kind=request.kind, amount=request.amount)


def reject(request: ApprovalRequest, actor: Actor, *, why: str) -> ApprovalRequest:
    """The request, turned down; its own proposer may do that too."""
    if request.state == "rejected":
        return request
    _still_waiting(request)
    said = f"rejected by {actor.id}"
    return structs.replace(request, state="rejected", said=f"{said}: {why}" if why else said)


def void(request: ApprovalRequest, *, why: str) -> ApprovalRequest:
    """The request, no longer about anything; one that was answered with no stays so."""
    return request if request.state == "rejected" else structs.replace(request, state="void", said=why)


def covers(request: ApprovalRequest, plan: PaymentPlan) -> bool:
    """Whether a yes stands for exactly this plan."""
    return request.state == "approved" and request.subject_id == plan.id and request.input_hash == content_hash(plan)


def _still_waiting(request: ApprovalRequest) -> None:
    if request.state != "waiting":
        raise NotAllowed(f"approval {request.id[:12]} is {request.state}: only what waits is answered")
