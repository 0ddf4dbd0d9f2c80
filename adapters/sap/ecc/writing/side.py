"""The pure part of writing to ECC: which landing each step goes to."""

from __future__ import annotations

from adapters.kit.landing import LandedSide
from adapters.sap.ecc.settings import Settings
from adapters.sap.ecc.writing.clearing import Clearing
from adapters.sap.ecc.writing.company_text import CompanyText
from adapters.sap.ecc.writing.item_change import ItemChange
from adapters.sap.ecc.writing.plans import Planner
from adapters.sap.ecc.writing.remittance import Remittance
from adapters.sap.rfc.dispute import CaseStatus, Customising, DisputeCase
from adapters.sap.rfc.promise import PromiseCase, PromiseWrapper


class EccSide(LandedSide):
    """One system's writing side."""

    def __init__(self, settings: Settings) -> None:
        own = Customising(
            reading_function=settings.tables.function,
            cases=settings.tables.cases,
            lock_messages=settings.writing.lock_messages,
            root_cause=settings.writing.root_cause,
            open_status=settings.writing.open_status,
        )
        promises = PromiseWrapper(
            function=settings.writing.promise_function,
            reading_function=settings.tables.function,
            table=settings.tables.promises,
            decimals=settings.decimals,
        )
        super().__init__(
            Planner(settings).plan,
            {
                "note": CompanyText(settings.writing),
                "change": ItemChange(settings),
                "promise": PromiseCase(promises),
                "dispute": DisputeCase(own),
                "status": CaseStatus(own),
                "advice": Remittance(settings),
                "clear": Clearing(settings),
            },
        )
