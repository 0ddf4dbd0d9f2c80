"""The hours in which a machine may speak to people, as they are where the recipient is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from core.outreach.terms import OutreachTerms


def hours_against(now: datetime, zones: Sequence[str], terms: OutreachTerms) -> str:
    """Why nothing may arrive now; empty where it is within the hours in every zone that may be the recipient's."""
    if not zones:
        return "nobody knows what time it is where the customer is: enter its country in the ERP"
    local = ((now.astimezone(ZoneInfo(zone)), zone) for zone in zones)
    outside = ((time, zone) for time, zone in local if not terms.from_hour <= time.hour < terms.to_hour)
    return next(
        (f"it is {time:%H:%M} in {zone}: only from {terms.from_hour} to {terms.to_hour}" for time, zone in outside), ""
    )
