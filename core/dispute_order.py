"""Disputes in the order in which they are worth resolving, and how each stands with the day it was to be closed by."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal

from msgspec import Struct

from canonical_model.collecting import Dispute
from canonical_model.money import Money
from core.fx import RateSet
from core.holds import OPEN_DISPUTE

Sla = Literal["in_time", "due", "late", "none", "closed"]


class RankedDispute(Struct, frozen=True, kw_only=True):
    """One dispute with what its place is made of."""

    dispute: Dispute
    #: in the group's currency; None where no rate says it
    worth: Money | None
    #: from the day it was opened to the day it was closed, or to today
    days: int
    sla: Sla


def ranked(disputes: Iterable[Dispute], *, currency: str, rates: RateSet, on: date) -> tuple[RankedDispute, ...]:
    """Open disputes first, those of unknown worth before all, then by worth × days: what waits long weighs more."""
    found = [_ranked(one, currency=currency, rates=rates, on=on) for one in disputes]
    return tuple(sorted(found, key=_place))


def _ranked(dispute: Dispute, *, currency: str, rates: RateSet, on: date) -> RankedDispute:
    return RankedDispute(
        dispute=dispute,
        worth=rates.convert(dispute.amount, currency, on=on).amount,
        days=max(((dispute.closed_on or on) - dispute.opened_on).days, 0),
        sla=sla_of(dispute, on),
    )


def _place(one: RankedDispute) -> tuple[bool, bool, int, str]:
    weight = one.worth.minor * (one.days + 1) if one.worth is not None else 0
    return one.sla == "closed", one.worth is not None, -weight, one.dispute.id


def sla_of(dispute: Dispute, on: date) -> Sla:
    """How a dispute stands with the day by which it is to be closed."""
    if dispute.status not in OPEN_DISPUTE:
        return "closed"
    if dispute.due_on is None:
        return "none"
    if dispute.due_on == on:
        return "due"
    return "late" if dispute.due_on < on else "in_time"
