"""Shadow mode: what the engine would do beside what people did, before it is allowed to do anything."""

from __future__ import annotations

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


class Beside:
    """Decisions of one day beside the mails, letters and calls of the week up to it, account by account."""

    def __init__(self, as_of: date) -> None:
        self._as_of = as_of
        self._counts = {(True, True): 0, (True, False): 0, (False, True): 0, (False, False): 0}
        self._against: list[Against] = []

    def add(self, decision: Decision, account: AccountView) -> None:
        """Count one account."""
        contacted = _contacted(account, self._as_of)
        asks = decision.move == "push" or _waits_for_its_pause(decision)
        self._counts[asks, contacted is not None] += 1
        if contacted is not None and not asks and len(self._against) < _MOST_NAMED:
            self._against.append(Against(decision=decision, contacted_on=contacted))

    def compared(self) -> Compared:
        """What was counted."""
        counts = self._counts
        return Compared(
            both=counts[True, True], engine_alone=counts[True, False], people_alone=counts[False, True],
            neither=counts[False, False], against=tuple(self._against),
        )  # fmt: skip


def _contacted(account: AccountView, as_of: date) -> date | None:
    """The last day of the week up to this one on which somebody contacted the customer."""
    days = (act.happened_at.date() for act in account.activities if act.kind in OUTGOING)
    return max((day for day in days if as_of - timedelta(days=WINDOW) < day <= as_of), default=None)


def _waits_for_its_pause(decision: Decision) -> bool:
    """Whether only the contact that people just made keeps the engine from asking."""
    return decision.move == "pause" and decision.reasons[0].rule == "S9"
