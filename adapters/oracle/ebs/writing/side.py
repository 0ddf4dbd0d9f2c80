"""The pure part of writing to an E-Business Suite: which landing each step goes to."""

from __future__ import annotations

from adapters.kit.landing import LandedSide
from adapters.oracle.ebs.settings import Settings
from adapters.oracle.ebs.writing.applications import Application, Unapplication
from adapters.oracle.ebs.writing.disputes import Dispute, Withdrawal
from adapters.oracle.ebs.writing.notes import Note, Removal
from adapters.oracle.ebs.writing.plans import Planner
from adapters.oracle.ebs.writing.promises import Cancellation, Promise
from adapters.oracle.ebs.writing.receipts import Receipt, Reversal


class EbsSide(LandedSide):
    """One system's writing side."""

    def __init__(self, settings: Settings) -> None:
        own = settings.writing
        super().__init__(
            Planner(own).plan,
            {
                "note": Note(own),
                "remove": Removal(),
                "promise": Promise(own),
                "cancel": Cancellation(own),
                "dispute": Dispute(own),
                "withdraw": Withdrawal(),
                "receipt": Receipt(own),
                "reverse": Reversal(own),
                "apply": Application(),
                "unapply": Unapplication(),
            },
        )
