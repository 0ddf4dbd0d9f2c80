"""Assess: decide on every account, keep what differs from the last decision, propose certain cash; and explain."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from msgspec import Struct, structs

from canonical_model.access import Actor, Scope
from canonical_model.capabilities import Capabilities
from canonical_model.decisions import Decision, Gain
from canonical_model.master_data import Customer
from canonical_model.wire import to_wire
from core.account import AccountView
from core.decisions import decide, differs
from core.findings import NotAllowed
from core.holds import account_holds
from core.policy import Policy
from core.policy_book import PolicyBook
from core.ports import Clock, Repository, UnitsOfWork
from core.replay import packed, recorded
from core.shadow import compare
from core.worklist import WORKED, Desk, Worklist, worklist
from duecourse.documents import (
    AgainstRow,
    Assessed,
    ComparedRow,
    DecisionRow,
    Explained,
    FactorRow,
    GainRow,
    ReasonRow,
    Worked,
)
from duecourse.flows.account_views import Knowledge, gather, one_view, views
from duecourse.flows.accounts import account_name, find_customer
from duecourse.flows.apply_cash import propose_cash
from duecourse.flows.foresight import Foresee
from duecourse.flows.inquire import quarantine_row
from duecourse.flows.lifting import cede_blocks, propose_liftings
from duecourse.flows.relationship import relationship_of


class Assessing(Struct, frozen=True, kw_only=True):
    """One run's companions: store, who, when, by which policy, and what each system can keep."""

    units: UnitsOfWork
    actor: Actor
    scope: Scope
    clock: Clock
    #: the group's policy, and the book of what differs of it
    policy: Policy
    book: PolicyBook
    group_currency: str
    rate_type: str
    #: system id → capabilities
    capabilities: Mapping[str, Capabilities]
    #: what a risk model says of a day
    foresee: Foresee


def known_today(run: Assessing, as_of: date) -> Knowledge:
    """One snapshot of everything that decisions look at."""
    with run.units.snapshot(run.actor, run.scope) as repository:
        return gathered(run, repository, run.policy, as_of)


def gathered(run: Assessing, repository: Repository, policy: Policy, as_of: date) -> Knowledge:
    """What decisions by a policy look at, the risk model's word included."""
    foreseen = run.foresee(repository, as_of, policy.horizon_days)
    return gather(
        repository, policy=policy, as_of=as_of, now=run.clock.now(), rate_type=run.rate_type, foreseen=foreseen
    )


def assess_accounts(run: Assessing, *, as_of: date, shadow: bool) -> Assessed:
    """Decide on every account; with `shadow`, keep and propose nothing. Another day than today is always a shadow's.

    Items are as of that day; holds, promises and quarantine are today's.
    """
    if as_of != run.clock.today() and not shadow:
        raise NotAllowed(f"decisions are kept for today only: add --shadow to see those of {as_of}")
    known = known_today(run, as_of)
    if not shadow and _ceded(run, known):
        known = known_today(run, as_of)
    made = list(_decided(run, known))
    decisions = [one.decision for one in made]
    changed = [one for one in made if differs(one.decision, known.decisions.get(one.decision.customer_id))]
    proposed = 0
    if not shadow:
        with run.units.unit(run.actor, run.scope) as repository:
            _keep(repository, known, [one.decision for one in changed])
            _record(repository, known, changed)
            proposed = propose_cash(repository, known, run.capabilities, proposer=run.actor.id)
            proposed += propose_liftings(repository, known, run.capabilities, actor=run.actor)
    return Assessed(
        as_of=as_of,
        batch=known.batch,
        decisions=tuple(decision_row(decision, known) for decision in decisions),
        changed=len(changed),
        proposed=proposed,
        compared=_compared(made, known) if shadow else None,
    )


def _compared(made: Sequence[_Made], known: Knowledge) -> ComparedRow:
    """What people did beside what was decided."""
    found = compare(((one.decision, one.account) for one in made), as_of=known.as_of)
    return ComparedRow(
        both=found.both, engine_alone=found.engine_alone, people_alone=found.people_alone, neither=found.neither,
        against=tuple(
            AgainstRow(
                account=decision_row(one.decision, known).account, contacted_on=one.contacted_on,
                move=one.decision.move, because=one.decision.reasons[0].text,
            )
            for one in found.against
        ),
    )  # fmt: skip


def _ceded(run: Assessing, known: Knowledge) -> int:
    """Before anything is decided: a block that stays in the ERP holds its account like any of finance's."""
    with run.units.unit(run.actor, run.scope) as repository:
        return cede_blocks(repository, known, run.capabilities)


class _Made(NamedTuple):
    """A decision with the account that it was made on, and the policy that it was made by."""

    decision: Decision
    account: AccountView
    policy: Policy


def _decided(run: Assessing, known: Knowledge) -> Iterator[_Made]:
    book = structs.replace(run.book, names=known.names)
    for view in views(known, policy=run.policy):
        policy = book.policy_for(view, on=known.as_of)
        yield _Made(decide(view, policy=policy, as_of=known.as_of, batch=known.batch, rates=known.rates), view, policy)


def _keep(repository: Repository, known: Knowledge, changed: Sequence[Decision]) -> None:
    because = f"assessment as of {known.as_of}, batch {known.batch}"
    for decision in changed:
        repository.put(decision, because=because)
    for promises in known.promises.values():
        for promise in promises:
            repository.put(promise, because=because)


def _record(repository: Repository, known: Knowledge, changed: Sequence[_Made]) -> None:
    """What was looked at, so that each decision can be made again."""
    repository.keep_inputs([recorded(one.decision, one.account) for one in changed])
    for version, policy in {one.decision.policy_version: one.policy for one in changed}.items():
        repository.keep_content(version, packed(policy))
    if changed:
        repository.keep_content(known.rates.id, packed(known.rates))


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


def work(run: Assessing, *, collector: str, limit: int, after: str) -> Worked:
    """One page of the worklist, decided on what is known now: who paid since the last assessment is not on it."""
    known = known_today(run, run.clock.today())
    page = (int(after) if after.isdigit() else 0, limit)
    found = _ranked(run, known, collector=collector, page=page)
    return Worked(
        accounts=tuple(
            decision_row(row.decision, known, collector=row.assignment.collector, assigned=row.assignment.why)
            for row in found.rows
        ),
        total=found.total,
        next=None if found.next_after is None else str(found.next_after),
        findings=tuple(finding.detail for finding in found.findings),
    )


def _ranked(run: Assessing, known: Knowledge, *, collector: str, page: tuple[int, int]) -> Worklist:
    book = structs.replace(run.book, names=known.names)
    made = [one for one in _decided(run, known) if one.decision.move in WORKED]
    cases = (book.case(one.account, escalated=one.decision.move == "escalate") for one in made)
    return worklist(
        (one.decision for one in made),
        currency=run.group_currency,
        rates=known.rates,
        on=known.as_of,
        desk=Desk(cases={one.customer_id: one for one in cases}, roster=book.collectors),
        collector=collector or None,
        page=page,
    )


def explain_account(run: Assessing, account: str) -> Explained:
    """The decision for one account as it would be made now, and every record it looks at."""
    known = known_today(run, run.clock.today())
    with run.units.snapshot(run.actor, run.scope) as repository:
        customer = find_customer(repository, account)
        related = relationship_of(repository, customer)
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
    )


def _customer(customer: Customer) -> dict[str, Any]:
    return to_wire(customer)


def _wired(records: Sequence[Any]) -> tuple[dict[str, Any], ...]:
    return tuple(to_wire(record) for record in records)
