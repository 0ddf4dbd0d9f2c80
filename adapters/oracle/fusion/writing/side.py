"""The pure part of writing to one pod."""

from __future__ import annotations

from adapters.kit.landing import LandedSide, Landing
from adapters.oracle.fusion.settings import Settings
from adapters.oracle.fusion.writing.application import Application, Unapplication
from adapters.oracle.fusion.writing.dispute import Dispute
from adapters.oracle.fusion.writing.exclusion import Exclusion
from adapters.oracle.fusion.writing.lockbox import Lockbox
from adapters.oracle.fusion.writing.notes import Note
from adapters.oracle.fusion.writing.plans import Planner
from adapters.oracle.fusion.writing.promise import Promise
from adapters.oracle.fusion.writing.receipt import Receipt, Reversal
from adapters.oracle.fusion.writing.task import Task


class FusionSide(LandedSide):
    """Plans acts, and knows for each kind of record how it is written and read back."""

    def __init__(self, settings: Settings) -> None:
        landings: dict[str, Landing] = {
            "note": Note(settings), "promise": Promise(settings), "dispute": Dispute(settings),
            "exclude": Exclusion(), "receipt": Receipt(settings), "lockbox": Lockbox(settings),
            "apply": Application(settings), "unapply": Unapplication(settings), "reverse": Reversal(),
            "task": Task(settings),
        }  # fmt: skip
        super().__init__(Planner(settings).plan, landings)
