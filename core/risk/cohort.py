"""Whom to learn from: invoices that have had the time to be paid late, whether they were paid or not.

Learning from "settled before the cutoff" makes the newest invoices all early payers, since those that will be late are
still open. A matured cohort has all that fell due long enough ago; what is open then counts with its delay so far.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from msgspec import Struct

from core.findings import NotAllowed
from core.risk.features import Observation

#: days after its due date when an invoice has shown how it is paid
MATURE_AFTER: Final = 35
#: fewer matured invoices than this teach nothing
FEWEST: Final = 200
#: and so do fewer than this of those paid late, or of those paid in time
FEWEST_OF_A_KIND: Final = 20


class TooFew(NotAllowed):
    """Not enough was settled to learn from."""


class Lesson(Struct, frozen=True, kw_only=True):
    """One invoice to learn from: what was known at its moment, and its delay as known at the cutoff."""

    seen: Observation
    delay: int


def matured(seen: Iterable[Observation], cutoff: date, *, days: int = MATURE_AFTER) -> tuple[Lesson, ...]:
    """Invoices due at least `days` before the cutoff, in any state; running delays at their value so far."""
    return tuple(
        Lesson(seen=one, delay=one.invoice.known_at(cutoff).delay(cutoff))
        for one in seen
        if (cutoff - one.invoice.due).days >= days and one.invoice.issued < cutoff
    )


def settled_before(seen: Iterable[Observation], cutoff: date) -> tuple[Lesson, ...]:
    """The naive cohort, kept to show what it does; nothing is trained on it."""
    known = (Lesson(seen=one, delay=one.invoice.delay(cutoff)) for one in seen)
    return tuple(one for one in known if (day := one.seen.invoice.settled) is not None and day < cutoff)


def refuse_few(lessons: Iterable[Lesson], cutoff: date) -> None:
    """Raises TooFew, in words, where a model would be a guess."""
    late = [lesson.delay > 0 for lesson in lessons]
    if len(late) < FEWEST:
        raise TooFew(
            f"only {len(late)} invoices fell due {MATURE_AFTER} days or more before {cutoff}; "
            f"{FEWEST} are needed to learn from: sync or backfill more of the past"
        )
    rarer = min(sum(late), len(late) - sum(late))
    if rarer < FEWEST_OF_A_KIND:
        kind = "late" if sum(late) == rarer else "in time"
        raise TooFew(
            f"of {len(late)} matured invoices only {rarer} were paid {kind}; "
            f"{FEWEST_OF_A_KIND} of each kind are needed to tell them apart"
        )
