"""What keeps an account from being chased, whatever it owes (safety rules S2 and S3)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final

from canonical_model.adapter import Quarantined
from canonical_model.decisions import Reason
from core.account import AccountView
from core.findings import MOST_NAMED
from core.policy import Policy
from core.ports import ReadState

_RULE_RECORDS: Final = "S2"
_RULE_READS: Final = "S3"


def entity_gate(states: Iterable[ReadState], *, policy: Policy, now: datetime) -> tuple[Reason, ...]:
    """Why nothing may go out for an entity (S3); empty if its readings are complete, fresh and plausible.

    `states` are those of the entity's feeds and of the feeds read once for its system. An entity of which no reading is
    known is never acted on.
    """
    known = [state for state in states if state.feed not in policy.feeds_not_needed and state.completeness != "absent"]
    if not known:
        return (Reason(rule=_RULE_READS, text="this entity has never been read"),)
    return tuple(reason for state in known for reason in _about(state, policy=policy, now=now))


def _about(state: ReadState, *, policy: Policy, now: datetime) -> Sequence[Reason]:
    feed = f"{state.system}/{state.entity}/{state.feed}"
    texts = [
        text for text in (_failure(state), _age(state, policy=policy, now=now), _drop(state, policy=policy)) if text
    ]
    return [Reason(rule=_RULE_READS, text=text, evidence=(feed,)) for text in texts]


def _failure(state: ReadState) -> str:
    return f"the last reading of {state.feed} failed: {state.failure}" if state.failure else ""


def _age(state: ReadState, *, policy: Policy, now: datetime) -> str:
    if state.complete_at is None:
        why = f" ({state.reason})" if state.reason else ""
        return f"{state.feed} has never been read completely{why}"
    if now - state.complete_at <= timedelta(hours=policy.read_age_hours):
        return ""
    read_at = f"{state.complete_at:%Y-%m-%d %H:%M} UTC"
    return f"the last complete reading of {state.feed} is of {read_at}, more than {policy.read_age_hours} hours ago"


def _drop(state: ReadState, *, policy: Policy) -> str:
    before = state.open_count_before
    if not before or (before - state.open_count) <= before * policy.largest_drop_share:
        return ""
    share = f"{policy.largest_drop_share:.0%}"
    return f"open items fell from {before} to {state.open_count} between two readings, more than {share}"


def unreadable(view: AccountView) -> tuple[Reason, ...]:
    """Why the account's own records cannot be relied on (S2); empty if all of them were read."""
    return (*_no_customer(view), *_quarantined(view))


def _no_customer(view: AccountView) -> tuple[Reason, ...]:
    if view.customer is not None:
        return ()
    text = f"Hold data: customer {view.customer_number} has items, but no customer record could be read"
    return (Reason(rule=_RULE_RECORDS, text=text, evidence=(view.customer_id,)),)


def _quarantined(view: AccountView) -> tuple[Reason, ...]:
    own = [record for record in view.quarantined if record.customer_number]
    nobodys = [record for record in view.quarantined if not record.customer_number]
    return (
        *_about_records(own, "of this account"),
        *_about_records(nobodys, f"of {view.entity}, whose customer is unknown,"),
    )


def _about_records(records: Sequence[Quarantined], whose: str) -> tuple[Reason, ...]:
    if not records:
        return ()
    reasons = "; ".join(sorted({record.reason for record in records})[:MOST_NAMED])
    text = f"Hold data: {len(records)} record(s) {whose} could not be read: {reasons}"
    return (Reason(rule=_RULE_RECORDS, text=text, evidence=tuple(record.id for record in records[:MOST_NAMED])),)
