"""What the contact terms of a policy may not say: a cadence beyond its own caps, a tone that falls, no day left."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Final

from core.contact_terms import TONES, WEEKDAYS, ContactTerms, Touch

#: field → the least and the most that it may be
_LIMITS: Final[Mapping[str, tuple[int, int]]] = {
    "days_between": (1, 60), "most_in_7_days": (1, 3), "most_in_30_days": (1, 10),
}  # fmt: skip


def contact_faults(terms: ContactTerms) -> Iterator[str]:
    """Each fault in words."""
    yield from _bounds(terms)
    yield from _order(terms.cadence)
    yield from _beyond_caps(terms)
    if terms.quiet_days >= set(WEEKDAYS):
        yield "every day of the week is quiet: nobody would ever be contacted"


def _bounds(terms: ContactTerms) -> Iterator[str]:
    for field, (least, most) in _LIMITS.items():
        value = getattr(terms, field)
        if not least <= value <= most:
            yield f"{field}: {value} is not within {least} and {most}"


def _order(cadence: tuple[Touch, ...]) -> Iterator[str]:
    if not cadence:
        yield "cadence: it has no step"
    if cadence and cadence[0].day < 1:
        yield f"cadence: day {cadence[0].day} is not after the due date; due today is not overdue"
    for first, second in pairwise(cadence):
        if second.day <= first.day:
            yield f"cadence: day {second.day} does not come after day {first.day}"
        if TONES.index(second.tone) < TONES.index(first.tone):
            yield f"cadence: day {second.day} is milder ({second.tone}) than the day before it ({first.tone})"


def _beyond_caps(terms: ContactTerms) -> Iterator[str]:
    days = [touch.day for touch in terms.cadence]
    for first, second in pairwise(days):
        if second - first < terms.days_between:
            yield f"cadence: days {first} and {second} are nearer than the {terms.days_between} days between contacts"
    for span, most in ((7, terms.most_in_7_days), (30, terms.most_in_30_days)):
        crowded = [day for day in days if sum(day <= other < day + span for other in days) > most]
        if crowded:
            yield f"cadence: more than {most} contacts within {span} days from day {crowded[0]} on"
