"""Deciding about an account: push, pause, escalate, or nothing to do, with the reasons a collector understands."""

from __future__ import annotations

from datetime import date

from msgspec import structs

from canonical_model.decisions import Decision
from canonical_model.identity import engine_id
from core.account import AccountView
from core.fx import RateSet
from core.policy import Policy
from core.rules import RULES, Verdict
from core.standing import Setting, Standing, stand, totals, value_at_risk


def decide(account: AccountView, *, policy: Policy, as_of: date, batch: int, rates: RateSet) -> Decision:
    """The move for one account at the end of a day.

    A pure function: the same account as of the same batch, day, policy and rates gives the same decision and the same
    id. `score` is the value at risk: Σ overdue net open in the books' currency, weighted by age (`value_at_risk`).
    """
    standing = stand(account, Setting(policy=policy, as_of=as_of, rates=rates))
    verdict = _first(standing)
    version = policy.version
    identity = (account.system, account.customer_id, as_of.isoformat(), str(batch), version, rates.id)
    return Decision(
        id=engine_id("decision", identity),
        system=account.system,
        entity=account.entity,
        customer_id=account.customer_id,
        customer_number=account.customer_number,
        move=verdict.move,
        next_step=verdict.next_step,
        reasons=verdict.reasons,
        items=verdict.items,
        score=value_at_risk(standing.overdue, currency=account.functional_currency, setting=standing.setting),
        overdue=totals(standing.overdue),
        as_of=as_of,
        batch=batch,
        policy_version=version,
        rate_set=rates.id,
    )


def _first(standing: Standing) -> Verdict:
    return next(verdict for verdict in (rule(standing) for rule in RULES) if verdict is not None)


def differs(new: Decision, last: Decision | None) -> bool:
    """Whether a decision says something else than the last one: only then it is stored."""
    if last is None:
        return True
    as_last = structs.replace(
        new, id=last.id, as_of=last.as_of, batch=last.batch, rate_set=last.rate_set, policy_version=last.policy_version
    )
    return as_last != last
