"""Holds of proposed plans: who asked for a plan is not reminded while it is being decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta

from canonical_model.collecting import Hold
from canonical_model.identity import engine_id
from canonical_model.plans import PaymentPlan


def holds_of_proposals(plans: Iterable[PaymentPlan], *, answer_days: int, approval_days: int) -> Iterator[Hold]:
    """The items of each proposed plan are held for so many days: until the customer answers, or until others said yes.

    None is held past the day of the first instalment: from then on the proposal cannot be accepted any more.
    """
    for plan in plans:
        if plan.status == "proposed":
            days = approval_days if plan.beyond else answer_days
            until = min(plan.proposed_on + timedelta(days=days), plan.instalments[0].due_on)
            waits = "an approval" if plan.beyond else "the customer's word"
            for part in plan.items:
                yield Hold(
                    id=engine_id("hold", ("plan", plan.id, part.item_id)),
                    system=plan.system,
                    entity=plan.entity,
                    scope="item",
                    subject_id=part.item_id,
                    customer_id=plan.customer_id,
                    kind="question",
                    set_by="us",
                    since=plan.proposed_on,
                    until=until,
                    reason=f"a payment plan for {plan.coverage} waits for {waits}",
                )
