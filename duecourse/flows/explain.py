"""Explain: one account's decision as it would be made now, and every record behind it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from msgspec import structs

from canonical_model.identity import RecordId
from canonical_model.master_data import Customer
from canonical_model.wire import to_wire
from core.account import AccountView
from core.decisions import decide
from core.holds import account_holds
from core.net_open import net_of_account
from core.promises import overcommitted
from duecourse.documents import Explained
from duecourse.flows.account_pages import page_of
from duecourse.flows.account_views import one_view
from duecourse.flows.accounts import account_name, find_customer
from duecourse.flows.deciding import Assessing, known_on
from duecourse.flows.decision_rows import decision_row
from duecourse.flows.inquire import quarantine_row
from duecourse.flows.plan_standing import as_they_stand
from duecourse.flows.relationship import relationship_of


def explain_account(run: Assessing, account: str) -> Explained:
    """The decision for one account as it would be made now, and every record it looks at."""
    with run.units.snapshot(run.actor, run.scope) as repository:
        customer = find_customer(repository, account)
        related = relationship_of(repository, customer)
        known = page_of(repository, known_on(run, repository, run.clock.today()), customer.id)
        plans = repository.payment_plans(customer_id=customer.id)
        escalations = repository.escalations(customer_id=customer.id)
    view = one_view(known, customer, policy=run.policy)
    policy = structs.replace(run.book, names=known.names).policy_for(view, on=known.as_of)
    decision = decide(view, policy=policy, as_of=known.as_of, batch=known.batch, rates=known.rates)
    holds = account_holds(
        view.holds,
        view.promises,
        view.disputes,
        as_of=known.as_of,
        grace_days=run.policy.promise_tolerance_days,
    )
    return Explained(
        account=decision_row(decision, known),
        customer={"account": account_name(customer, known.names), **_customer(customer)},
        items=_wired(sorted(view.items, key=lambda item: (item.due_date or date.max, item.document_no))),
        holds=_wired(holds),
        promises=_wired(view.promises),
        disputes=_wired(view.disputes),
        notes=_wired(sorted(view.activities, key=lambda activity: activity.happened_at)),
        quarantined=tuple(quarantine_row(record, known.names) for record in view.quarantined),
        said=_wired(related.said),
        agreed=_wired(related.agreed),
        findings=_overcommitted(view),
        plans=_wired([as_they_stand(plan, view.promises, on=known.as_of) for plan in plans]),
        escalations=_wired(escalations),
        coming=_wired(view.coming),
    )


def _overcommitted(view: AccountView) -> tuple[str, ...]:
    net = {one.item.id: one.net for one in net_of_account(view.items)}
    numbers = {item.id: item.document_no for item in view.items}
    found = overcommitted(net, promises=view.promises, disputes=view.disputes)
    return tuple(f"{numbers.get(RecordId(one.record), one.record)}: {one.detail}; {one.remedy}" for one in found)


def _customer(customer: Customer) -> dict[str, Any]:
    return to_wire(customer)


def _wired(records: Sequence[Any]) -> tuple[dict[str, Any], ...]:
    return tuple(to_wire(record) for record in records)
