"""Shadow mode: what the engine would do beside what people did, before it is allowed to do anything."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from canonical_model.decisions import Decision
from core.account import AccountView
from core.contacts import OUTGOING

#: days up to the day decided on that a contact by a person counts in
WINDOW: Final = 7
#: accounts that are named
_MOST_NAMED: Final = 100


class Against(Struct, frozen=True, kw_only=True):
    """An account that people contacted although the engine would not have, and why it would not."""

    decision: Decision
    contacted_on: date


class Compared(Struct, frozen=True, kw_only=True):
    """Accounts by what engine and people did."""

    #: both asked; only the engine would; only people did; neither
    both: int
    engine_alone: int
    people_alone: int
    neither: int
    against: tuple[Against, ...]

    @property
    def agreed(self) -> int:
        """How many accounts both treated alike."""
        return self.both + self.neither


def compare(decided: Iterable[tuple[Decision, AccountView]], *, as_of: date) -> Compared:
    """Decisions of one day beside the mails, letters and calls of the week up to it."""
    counts = {(True, True): 0, (True, False): 0, (False, True): 0, (False, False): 0}
    against: list[Against] = []
    for decision, account in decided:
        contacted = _contacted(account, as_of)
        asks = decision.move == "push" or _waits_for_its_pause(decision)
        counts[asks, contacted is not None] += 1
        if contacted is not None and not asks and len(against) < _MOST_NAMED:
            against.append(Against(decision=decision, contacted_on=contacted))
    return Compared(
        both=counts[True, True], engine_alone=counts[True, False], people_alone=counts[False, True],
        neither=counts[False, False], against=tuple(against),
    )  # fmt: skip


def _contacted(account: AccountView, as_of: date) -> date | None:
    """The last day of the week up to this one on which somebody contacted the customer."""
    days = (act.happened_at.date() for act in account.activities if act.kind in OUTGOING)
    return max((day for day in days if as_of - timedelta(days=WINDOW) < day <= as_of), default=None)


def _waits_for_its_pause(decision: Decision) -> bool:
    """Whether only the contact that people just made keeps the engine from asking."""
    return decision.move == "pause" and decision.reasons[0].rule == "S9"
