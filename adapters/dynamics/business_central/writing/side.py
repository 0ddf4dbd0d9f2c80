"""The pure part of writing to one environment."""

from __future__ import annotations

from adapters.dynamics.business_central.settings import Settings
from adapters.dynamics.business_central.writing.note import File, Removal, Words
from adapters.dynamics.business_central.writing.on_entry import OnEntry
from adapters.dynamics.business_central.writing.on_invoice import DISPUTE, PROMISE, OnInvoice
from adapters.dynamics.business_central.writing.payment import Journal, Line, Posting, Withdrawal
from adapters.dynamics.business_central.writing.plans import Planner
from adapters.kit.landing import LandedSide, Landing


class CentralSide(LandedSide):
    """Plans acts, and knows for each kind of record how it is written and read back."""

    def __init__(self, settings: Settings) -> None:
        landings: dict[str, Landing] = {
            "note": File(settings), "words": Words(settings), "remove": Removal(settings), "hold": OnEntry(settings),
            PROMISE: OnInvoice(settings, PROMISE), DISPUTE: OnInvoice(settings, DISPUTE),
            "journal": Journal(settings), "line": Line(settings), "post": Posting(settings),
            "withdraw": Withdrawal(settings),
        }  # fmt: skip
        super().__init__(Planner(settings).plan, landings)
