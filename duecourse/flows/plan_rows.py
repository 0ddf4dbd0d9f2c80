"""Payment plans and requests for a yes as commands print them."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from canonical_model.identity import RecordId
from canonical_model.oversight import ApprovalRequest
from canonical_model.plans import PaymentPlan
from core.plan_schedules import Schedule
from duecourse.documents import ApprovalRow, InstalmentRow, PlanRow

_NOTHING: Mapping[RecordId, str] = {}


def instalment_rows(schedule: Schedule) -> tuple[InstalmentRow, ...]:
    """A schedule that may be agreed."""
    return tuple(InstalmentRow(due_on=due.on, amount=due.amount) for due in schedule)


def plan_row(plan: PaymentPlan, names: Mapping[str, str], *, states: Mapping[RecordId, str] = _NOTHING) -> PlanRow:
    """A plan; `states` are those of its promises."""
    return PlanRow(
        id=plan.id,
        account=account_in(names, plan),
        state=plan.status,
        coverage=plan.coverage,
        instalments=tuple(
            InstalmentRow(due_on=one.due_on, amount=one.amount, state=states.get(one.promise_id, ""))
            for one in plan.instalments
        ),
        interest=plan.interest,
        concessions=tuple(msgspec.to_builtins(one) for one in plan.concessions),
        proposer=plan.proposer,
        policy_version=plan.policy_version,
        beyond=plan.beyond,
        said=plan.said,
    )


def request_row(request: ApprovalRequest, names: Mapping[str, str], *, needs: tuple[str, ...] = ()) -> ApprovalRow:
    """A request for a yes."""
    return ApprovalRow(
        id=request.id,
        kind=request.kind,
        subject=request.subject,
        account=account_in(names, request),
        proposer=request.proposer,
        amount=request.amount,
        state=request.state,
        needs=needs,
        approvers=tuple(one.approver for one in request.approvals),
        reasons=request.reasons,
        said=request.said,
        content=request.input_hash,
    )


def account_in(names: Mapping[str, str], record: PaymentPlan | ApprovalRequest) -> str:
    """The account of a record as people name it."""
    return f"{names.get(record.system, record.system)}/{record.entity}/{record.customer_number}"
