"""Outcomes: what messages brought, read out of the ledgers' own payments."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from zoneinfo import ZoneInfo

from canonical_model.communications import Communication
from canonical_model.identity import RecordId
from core.outreach.outcomes import By, Group, effect, grouped, outcomes, suggestions
from core.payments import Payment
from core.ports import Repository
from duecourse.documents import OutcomeRow, Outcomes
from duecourse.flows.drafting import Reaching
from duecourse.flows.promised_cash import paid_on


def outcomes_by(run: Reaching, by: By) -> Outcomes:
    """What messages brought by what they have in common, and what writing changed."""
    asking = run.assessing
    days = asking.policy.outreach.outcome_days
    with asking.units.snapshot(asking.actor, asking.scope) as repository:
        messages = repository.communications()
        found = outcomes(messages, _paid(repository, messages), days=days, today=asking.clock.today())
        groups = grouped(found, _key(run, repository, by, messages))
    changed = effect(found)
    return Outcomes(
        by=by, days=days, groups=tuple(map(_row, groups)), effect=changed.told if changed else "",
        effect_low=round(changed.low, 4) if changed else None, effect_high=round(changed.high, 4) if changed else None,
        suggestions=tuple(suggestions(groups, by)),
    )  # fmt: skip


def _paid(repository: Repository, messages: Sequence[Communication]) -> Mapping[RecordId, list[Payment]]:
    wanted = {item.item_id for one in messages for item in one.items if one.kind == "reminder"}
    if not wanted:
        return {}
    since = min(one.handed_at.date() for one in messages) - timedelta(days=1)
    found: dict[RecordId, list[Payment]] = {}
    for payment in paid_on(repository, wanted, entities={one.entity for one in messages}, since=since):
        found.setdefault(payment.item_id, []).append(payment)
    return found


def _key(
    run: Reaching, repository: Repository, by: By, messages: Sequence[Communication]
) -> Callable[[Communication], str]:  # fmt: skip
    if by == "reminder":
        return _ordinal(messages)
    customers = {one.id: one for one in repository.customers_of({one.customer_id for one in messages})}

    def zone(message: Communication) -> str:
        country = customers[message.customer_id].country if message.customer_id in customers else ""
        return next(iter(run.zones(country)), "UTC")

    def segment(message: Communication) -> str:
        customer = customers.get(message.customer_id)
        return f"{customer.country} {customer.payment_terms}".strip() if customer else ""

    known: dict[By, Callable[[Communication], str]] = {
        "template": lambda one: f"{one.template} {one.template_version}", "tone": lambda one: one.tone,
        "channel": lambda one: one.channel, "language": lambda one: one.language, "entity": lambda one: one.entity,
        "hour": lambda one: f"{one.handed_at.astimezone(ZoneInfo(zone(one))):%H}", "segment": segment,
    }  # fmt: skip
    return known[by]


def _ordinal(messages: Sequence[Communication]) -> Callable[[Communication], str]:
    """Which reminder to its account a message was."""
    places: dict[RecordId, int] = {}
    counted: dict[RecordId, int] = {}
    for one in sorted(messages, key=lambda message: message.handed_at):
        if one.kind == "reminder" and one.state == "sent":
            counted[one.customer_id] = places[one.id] = counted.get(one.customer_id, 0) + 1
    return lambda one: str(places.get(one.id, 0))


def _row(group: Group) -> OutcomeRow:
    return OutcomeRow(
        key=group.key, messages=group.messages, share=round(group.share, 4), low=round(group.low, 4),
        high=round(group.high, 4),
    )  # fmt: skip
