"""Escalations: cases handed up; one stays while its reason stands, and closes by itself when that is gone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from hashlib import blake2b
from typing import Final

from msgspec import Struct, structs

from canonical_model.decisions import Decision, Reason
from canonical_model.identity import RecordId, SystemUid, engine_id, framed
from canonical_model.money import Money
from canonical_model.oversight import Escalation
from core.escalation_paths import EscalationPath, EscalationPaths, due_on
from core.findings import NotAllowed
from core.fx import RateSet

#: who closes what closes by itself
ENGINE: Final = "engine"
#: rules of our own, beside those of decisions
PLAN_BEYOND, PLAN_BROKEN, DISPUTE_LATE = "plan_beyond_policy", "plan_broken", "dispute_late"
CREDIT_LIMIT, EARLY_WARNING = "credit_limit", "early_warning"
#: rules about replies
REPLY_UNANSWERED, REPLY_QUESTION, REPLY_HARDSHIP = "reply_unanswered", "reply_question", "reply_hardship"
#: only a person's word closes these: no decision on the account says that they are over
_BY_PEOPLE: Final = frozenset({REPLY_UNANSWERED, REPLY_QUESTION, REPLY_HARDSHIP, EARLY_WARNING})
#: decisions that say that nothing can be told: what stood before them stands
_CANNOT_TELL: Final = frozenset({"S2", "S3"})


class Case(Struct, frozen=True, kw_only=True):
    """Something to be handed up, as it is known today."""

    system: SystemUid
    entity: str
    customer_id: RecordId
    customer_number: str
    rule: str
    subject_id: str = ""
    reasons: tuple[Reason, ...]
    amount: Money
    #: days that the oldest of it is overdue
    days: int = 0
    recommended: str
    attached: tuple[str, ...] = ()
    #: beside the rule and what it looked at, what makes it a new case when it changes
    about: tuple[str, ...] = ()

    @property
    def id(self) -> RecordId:
        """One per account, rule and subject."""
        return engine_id(Escalation.KIND, (self.customer_id, self.rule, self.subject_id))

    @property
    def facts(self) -> str:
        """What tells these facts from others; words and amounts that change with each day are not among them."""
        seen = sorted({one for reason in self.reasons for one in (reason.rule, *reason.evidence)})
        return blake2b(framed((*seen, "|", *sorted(self.about))).encode(), digest_size=8).hexdigest()


def handed_up(
    case: Case, standing: Escalation | None, *, paths: EscalationPaths, rates: RateSet, on: date
) -> Escalation:
    """The escalation of a case: the one that stands, brought up to date; a new one; or one opened again by new facts.

    One that a person closed stays closed as long as nothing else is known.
    """
    path = paths.path(case.rule, case.amount, days=case.days, rates=rates, on=on)
    made = Escalation(
        id=case.id,
        system=case.system,
        entity=case.entity,
        customer_id=case.customer_id,
        customer_number=case.customer_number,
        rule=case.rule,
        subject_id=case.subject_id,
        destination=path.to,
        recommended=path.recommended or case.recommended,
        reasons=case.reasons,
        amount=case.amount,
        opened_on=on,
        due_on=due_on(on, path),
        attached=case.attached,
        facts=case.facts,
    )
    if standing is None:
        return made
    if standing.status == "open":
        return _kept_up(made, standing, path, on=on)
    if standing.facts == case.facts:
        return standing
    return structs.replace(made, reopened=standing.reopened + 1)


def _kept_up(made: Escalation, standing: Escalation, path: EscalationPath, *, on: date) -> Escalation:
    """The escalation that stands, as its case is today: with its own days, or with the next one once they passed."""
    same = structs.replace(made, opened_on=standing.opened_on, due_on=standing.due_on, reopened=standing.reopened)
    if path.then and standing.destination == path.then:
        return structs.replace(same, destination=path.then)
    if path.then and standing.due_on < on:
        return structs.replace(same, destination=path.then, due_on=due_on(on, path))
    return same


def reason_gone(standing: Escalation, *, on: date, why: str) -> Escalation:
    """The escalation, closed by itself, with that said; of one that a person closed it is only remembered."""
    if standing.status == "closed":
        return structs.replace(standing, facts="")
    return structs.replace(standing, status="closed", closed_on=on, closed_by=ENGINE, why_closed=why, facts="")


def close(standing: Escalation, *, by: str, why: str, on: date) -> Escalation:
    """The escalation, closed by a person, who says why."""
    if standing.status == "closed":
        raise NotAllowed(f"escalation {standing.id[:12]} was closed by {standing.closed_by}: {standing.why_closed}")
    if not why.strip():
        raise NotAllowed("closing an escalation needs a reason")
    return structs.replace(standing, status="closed", closed_on=on, closed_by=by, why_closed=why.strip())


def reconciled(
    cases: Iterable[Case],
    standing: Mapping[RecordId, Escalation],
    decisions: Mapping[RecordId, Decision],
    *,
    paths: Mapping[RecordId, EscalationPaths],
    rates: RateSet,
    on: date,
) -> tuple[Escalation, ...]:
    """What becomes of all escalations by what is known today; those that stay as they are, are left out.

    `decisions` and `paths` are by customer. An account that was not decided on, or on which nothing can be told, keeps
    what it has.
    """
    wanted = {case.id: case for case in cases}
    made = [
        handed_up(case, standing.get(case.id), paths=paths[case.customer_id], rates=rates, on=on)
        for case in wanted.values()
    ]
    gone = [
        reason_gone(one, on=on, why=_why_gone(one, decisions[one.customer_id]))
        for one in standing.values()
        if one.id not in wanted and one.customer_id in decisions and not _kept(one, decisions[one.customer_id])
    ]
    return tuple(one for one in (*made, *gone) if standing.get(one.id) != one)


def _kept(standing: Escalation, decision: Decision) -> bool:
    if standing.rule in _BY_PEOPLE:
        return True
    blind = bool(_CANNOT_TELL & {reason.rule for reason in decision.reasons[:1]})
    return blind and not standing.subject_id


def _why_gone(standing: Escalation, decision: Decision) -> str:
    if standing.subject_id:
        return f"{standing.rule.replace('_', ' ')}: this is over"
    said = decision.reasons[0].text if decision.reasons else decision.next_step
    return f"its reason is gone; now {decision.move}: {said}"


def case_of(decision: Decision, *, amount: Money, days: int, attached: Sequence[str]) -> Case | None:
    """The case that a decision hands up; None for one that hands up nothing."""
    if decision.move != "escalate" or not decision.reasons:
        return None
    return Case(
        system=decision.system,
        entity=decision.entity,
        customer_id=decision.customer_id,
        customer_number=decision.customer_number,
        rule=decision.reasons[0].rule,
        reasons=decision.reasons,
        amount=amount,
        days=days,
        recommended=decision.next_step,
        attached=tuple(attached),
        about=decision.items,
    )
