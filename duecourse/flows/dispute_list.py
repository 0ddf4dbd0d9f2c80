"""Disputes in the order in which they are worth resolving."""

from __future__ import annotations

from core.dispute_order import RankedDispute, ranked
from core.dispute_rules import LIKELY_CAUSE, DisputeRules, category_of
from duecourse.documents import DisputeRow, Disputes
from duecourse.flows.aging import rate_set
from duecourse.flows.deciding import Assessing
from duecourse.flows.inquire import system_names


def disputes_listed(run: Assessing, *, owner: str, sla: str, with_closed: bool) -> Disputes:
    """Disputes by worth and age, of one owner and one state if asked."""
    with run.units.snapshot(run.actor, run.scope) as repository:
        names, rates = system_names(repository), rate_set(repository, run.policy, rate_type=run.rate_type)
        found = ranked(repository.disputes(), currency=run.group_currency, rates=rates, on=run.clock.today())
    rows = (_row(one, names, run.policy.disputes) for one in found if with_closed or one.sla != "closed")
    return Disputes(disputes=tuple(row for row in rows if owner in {"", row.owner} and sla in {"", row.sla}))


def _row(one: RankedDispute, names: dict[str, str], rules: DisputeRules) -> DisputeRow:
    dispute = one.dispute
    return DisputeRow(
        id=dispute.id,
        account=f"{names.get(dispute.system, dispute.system)}/{dispute.entity}/{dispute.customer_number}",
        reason=dispute.reason,
        category=category_of(dispute.reason),
        amount=dispute.amount,
        worth=one.worth,
        days=one.days,
        owner=dispute.owner or rules.route(dispute.reason).owner,
        due_on=dispute.due_on,
        sla=one.sla,
        state=dispute.status,
        likely_cause=LIKELY_CAUSE.get(dispute.reason, "unknown"),
        root_cause=dispute.root_cause,
        resolution=dispute.resolution,
    )
