"""Deciding about an account: push, pause, escalate, or nothing to do, with the reasons a collector understands."""

from __future__ import annotations

from datetime import date
from typing import Final

from msgspec import structs

from canonical_model.decisions import Decision, Gain
from canonical_model.identity import engine_id
from core.account import AccountView
from core.fx import RateSet
from core.gain import expected_gain
from core.policy import Policy
from core.rules import RULES, Verdict
from core.standing import Setting, Standing, stand, totals, value_at_risk


def decide(account: AccountView, *, policy: Policy, as_of: date, batch: int, rates: RateSet) -> Decision:
    """The move for one account at the end of a day.

    A pure function: the same account as of the same batch, day, policy and rates gives the same decision and the same
    id. `score` is Σ overdue net open in the books' currency, weighted by age (`value_at_risk`); `gain` is what acting
    on what is asked for is expected to bring.
    """
    standing = stand(account, Setting(policy=policy, as_of=as_of, rates=rates))
    verdict, alternatives = _spoken(standing)
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
        alternatives=alternatives,
        channel=verdict.channel or "",
        tone=verdict.tone,
        contact_from=verdict.contact_from,
        gain=_gain(standing, verdict),
        model_version=account.model_version,
        as_of=as_of,
        batch=batch,
        policy_version=version,
        rate_set=rates.id,
    )


def _spoken(standing: Standing) -> tuple[Verdict, tuple[str, ...]]:
    """What the first rule to speak says; and, where something is to be chased, what those behind it would have said."""
    speaking = (verdict for verdict in (rule(standing) for rule in RULES) if verdict is not None)
    verdict = next(speaking)
    if not standing.chase:
        return verdict, ()
    others = (f"{other.move}: {other.next_step}" for other in speaking)
    return verdict, tuple(dict.fromkeys(others))


def _gain(standing: Standing, verdict: Verdict) -> Gain | None:
    """What the step is expected to bring; None where nothing is asked for."""
    if verdict.channel is None or not standing.chase:
        return None
    return expected_gain(standing, verdict.channel)


def differs(new: Decision, last: Decision | None) -> bool:
    """Whether a decision says something else than the last one: only then it is stored.

    What it was made of, and how much acting is worth on that day, is no other decision.
    """
    if last is None:
        return True
    return structs.replace(new, **{name: getattr(last, name) for name in _OF_THE_DAY}) != last


_OF_THE_DAY: Final = (
    "id", "as_of", "batch", "rate_set", "policy_version", "model_version", "gain", "contact_from", "alternatives",
)  # fmt: skip
