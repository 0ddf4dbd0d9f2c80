"""The pure part of writing to S/4HANA: which landing each step goes to."""

from __future__ import annotations

from adapters.kit.landing import LandedSide
from adapters.kit.places import CUSTOMER
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.writing.clearing import POST, Clearing
from adapters.sap.s4.writing.company_text import CompanyText
from adapters.sap.s4.writing.dunning_block import DunningBlock
from adapters.sap.s4.writing.fscm import fscm_landings
from adapters.sap.s4.writing.item_change import ItemChange
from adapters.sap.s4.writing.journal_entry import JournalEntry
from adapters.sap.s4.writing.payment_advice import PaymentAdvice
from adapters.sap.s4.writing.plans import Planner


class S4Side(LandedSide):
    """One tenant's writing side."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(
            Planner(settings).plan,
            {
                "note": CompanyText(settings),
                "change": ItemChange(settings),
                CUSTOMER: DunningBlock(settings),
                "advice": PaymentAdvice(settings),
                POST: JournalEntry(settings),
                "reverse": JournalEntry(settings),
                "clear": Clearing(settings),
                **(fscm_landings(settings.fscm, settings.decimals) if settings.fscm is not None else {}),
            },
        )
