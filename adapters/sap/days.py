"""From which day a reading looks: SAP dates changes by the day, in a zone of its own."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta


def cursor(started: datetime, overlap_days: int) -> str:
    """The day from which the next changes reading looks: the reading's first day in UTC, less the overlap.

    Change dates are days of the system's own zone, so one day before is the least that misses nothing.
    """
    return (started.astimezone(UTC).date() - timedelta(days=max(1, overlap_days))).isoformat()


def months_before(day: date, months: int) -> date:
    """The first day of the month so many months before."""
    count = day.year * 12 + day.month - 1 - months
    return date(count // 12, count % 12 + 1, 1)
