"""Disputes in the order in which they are worth resolving."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable

from msgspec import structs

from canonical_model.collecting import Dispute
from canonical_model.identity import RecordId
from canonical_model.receivables import OpenItem
from core.deductions import Advice, advised
from core.dispute_order import RankedDispute, ranked
from core.dispute_rules import LIKELY_CAUSE, DisputeRules, category_of
from core.holds import OPEN_DISPUTE
from core.ports import Repository
from duecourse.documents import DisputeRow, Disputes
from duecourse.flows.aging import rate_set
from duecourse.flows.deciding import Assessing
from duecourse.flows.inquire import system_names


def disputes_listed(run: Assessing, *, owner: str, sla: str, with_closed: bool) -> Disputes:
    """Disputes by worth and age, of one owner and one state if asked."""
    with run.units.snapshot(run.actor, run.scope) as repository:
        names, rates = system_names(repository), rate_set(repository, run.policy, rate_type=run.rate_type)
        found = ranked(repository.disputes(), currency=run.group_currency, rates=rates, on=run.clock.today())
        rows = [_row(one, names, run.policy.disputes) for one in found if with_closed or one.sla != "closed"]
        asked = [row for row in rows if owner in {"", row.owner} and sla in {"", row.sla}]
        advice = _advice(repository, [one.dispute for one in found], {row.id for row in asked})
    return Disputes(disputes=tuple(_with(row, advice.get(row.id)) for row in asked))


def _advice(repository: Repository, disputes: Iterable[Dispute], wanted: Container[str]) -> dict[str, Advice]:
    """What is recommended about the open ones of some disputes."""
    asked = [one for one in disputes if one.id in wanted and one.status in OPEN_DISPUTE]
    named = {part.item_id for one in asked for part in one.items}
    items = {item.id: item for item in repository.items(named)} if named else {}
    accounts: dict[RecordId, list[OpenItem]] = defaultdict(list)
    for item in repository.open_items_of({one.customer_id for one in asked}) if asked else ():
        accounts[item.customer_id].append(item)
    return {
        one.id: advised(one, [items[part.item_id] for part in one.items if part.item_id in items],
                        accounts[one.customer_id])
        for one in asked
    }  # fmt: skip


def _with(row: DisputeRow, advice: Advice | None) -> DisputeRow:
    return row if advice is None else structs.replace(row, recommended=advice.verdict, because=advice.because)


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
