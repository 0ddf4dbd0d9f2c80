"""What a model foresees of open items: the share that comes by itself, and how each customer paid so far."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from statistics import median_low

from canonical_model.identity import RecordId
from canonical_model.risk import Estimate
from core.forecasting.expecting import days_ahead
from core.outlook import Habit, Outlook
from core.risk.features import Observation
from core.risk.invoices import Invoice

_HALF = 0.5


def outlook_of(seen: Observation, estimate: Estimate, *, as_of: date, horizon_days: int) -> Outlook:
    """One open item: nothing of it comes by itself where all such invoices would have been paid by now."""
    days = days_ahead(seen, estimate, as_of)
    until = as_of + timedelta(days=horizon_days)
    comes = sum(share for day, share in days if day <= until)
    return Outlook(
        item_id=RecordId(seen.invoice.id), by_itself=Decimal(f"{comes:.3f}"), expected=_middle(days)
    )  # fmt: skip


def _middle(days: Sequence[tuple[date, float]]) -> date | None:
    reached = 0.0
    for day, share in sorted(days):
        reached += share
        if reached >= _HALF:
            return day
    return None


def habits(invoices: Iterable[Invoice], *, as_of: date) -> Mapping[RecordId, Habit]:
    """How each customer paid what was settled before a day."""
    delays: dict[str, list[int]] = defaultdict(list)
    for one in invoices:
        if one.settled is not None and one.settled < as_of:
            delays[one.customer].append(one.delay(one.settled))
    return {RecordId(customer): _habit(every) for customer, every in delays.items()}


def _habit(delays: list[int]) -> Habit:
    late = sum(delay > 0 for delay in delays)
    return Habit(settled=len(delays), late=late, usual_delay=median_low(delays))
