"""The pure part of writing to one environment."""

from __future__ import annotations

from adapters.dynamics.finance.settings import Settings
from adapters.dynamics.finance.writing.difference import DIFFERENCE, Difference
from adapters.dynamics.finance.writing.journal import Header, Line, Posting
from adapters.dynamics.finance.writing.note import Note, Removal, activities, attachments
from adapters.dynamics.finance.writing.plans import Planner
from adapters.dynamics.finance.writing.slot import Slot
from adapters.kit.landing import LandedSide, Landing


class FinanceSide(LandedSide):
    """Plans acts, and knows for each kind of record how it is written and read back."""

    def __init__(self, settings: Settings) -> None:
        landings: dict[str, Landing] = {
            "note": Note(attachments(settings)), "remove": Removal(attachments(settings)),
            "activity": Note(activities(settings)), "dismiss": Removal(activities(settings)), "slot": Slot(settings),
            "journal": Header(), "line": Line(), DIFFERENCE: Difference(), "post": Posting(settings),
        }  # fmt: skip
        super().__init__(Planner(settings).plan, landings)
