"""What falls due soon and may be announced: nothing overdue, nothing held, no credit that may be meant for it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from canonical_model.communications import Communication
from core.holds import hold_items
from core.net_open import NetItem, net_of_account
from core.outreach.messages import told_of
from core.standing import Standing


def falling_due(standing: Standing, before: Iterable[Communication]) -> tuple[NetItem, ...]:
    """The items that a courtesy message of today would name; each is announced once."""
    setting = standing.setting
    days = setting.policy.outreach.courtesy_days
    nets = net_of_account(standing.view.items)
    if days is None or standing.overdue or any(net.net_minor < 0 for net in nets):
        return ()
    told = told_of("courtesy", before)
    until = setting.as_of + timedelta(days=days)
    soon = [
        net for net in standing.debts
        if net.item.due_date is not None and setting.as_of <= net.item.due_date <= until and net.item.id not in told
    ]  # fmt: skip
    return tuple(net for net in soon if net.item.collectible and not _held(standing, net))


def _held(standing: Standing, net: NetItem) -> bool:
    view = standing.view
    return bool(
        hold_items(
            standing.holds, item=net.item, customer_id=view.customer_id, entity=view.entity,
            as_of=standing.setting.as_of,
        )
    )  # fmt: skip
