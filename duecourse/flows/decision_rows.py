"""Decisions as commands print them."""

from __future__ import annotations

from canonical_model.decisions import Decision, Gain
from core.shadow import Compared
from duecourse.documents import AgainstRow, ComparedRow, DecisionRow, FactorRow, GainRow, ReasonRow
from duecourse.flows.account_views import Knowledge


def decision_row(decision: Decision, known: Knowledge, *, collector: str = "", assigned: str = "") -> DecisionRow:
    """A decision as commands print it; on a worklist with who works on it, and why that one."""
    customer = known.customers.get(decision.customer_id)
    system = known.names.get(decision.system, decision.system)
    return DecisionRow(
        account=f"{system}/{decision.entity}/{decision.customer_number}",
        name=customer.name if customer else "",
        system=system,
        entity=decision.entity,
        move=decision.move,
        next_step=decision.next_step,
        reasons=tuple(ReasonRow(rule=r.rule, text=r.text, evidence=r.evidence) for r in decision.reasons),
        score=decision.score,
        items=decision.items,
        channel=decision.channel,
        tone=decision.tone,
        contact_from=decision.contact_from,
        gain=_gain_row(decision.gain),
        alternatives=decision.alternatives,
        model_version=decision.model_version,
        collector=collector,
        assigned=assigned,
    )


def _gain_row(gain: Gain | None) -> GainRow | None:
    if gain is None:
        return None
    factors = tuple(FactorRow(name=one.name, text=one.text, weight=one.weight) for one in gain.factors)
    return GainRow(
        amount=gain.amount, at_risk=gain.at_risk, effect=gain.effect, urgency=gain.urgency, factors=factors
    )  # fmt: skip


def compared_row(found: Compared, known: Knowledge) -> ComparedRow:
    """What people did beside what was decided."""
    against = tuple(
        AgainstRow(
            account=decision_row(one.decision, known).account, contacted_on=one.contacted_on, move=one.decision.move,
            because=one.decision.reasons[0].text,
        )
        for one in found.against
    )  # fmt: skip
    return ComparedRow(
        both=found.both, engine_alone=found.engine_alone, people_alone=found.people_alone, neither=found.neither,
        against=against,
    )  # fmt: skip
