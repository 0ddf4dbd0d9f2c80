"""The pure part of writing to NetSuite: which landing each step goes to."""

from __future__ import annotations

from adapters.kit.landing import LandedSide, Landing
from adapters.kit.places import CUSTOMER
from adapters.netsuite.settings import Settings
from adapters.netsuite.writing.activities import Activity
from adapters.netsuite.writing.application import Application
from adapters.netsuite.writing.body_fields import InvoiceFields
from adapters.netsuite.writing.custom_records import STATUS, OwnRecord, OwnStatus
from adapters.netsuite.writing.customer_fields import CustomerFields
from adapters.netsuite.writing.payment import Payment
from adapters.netsuite.writing.plans import Planner
from adapters.netsuite.writing.removal import Removal
from adapters.netsuite.writing.soap_notes import SoapNote
from adapters.netsuite.writing.support_case import SupportCase
from adapters.netsuite.writing.user_notes import UserNote
from adapters.netsuite.writing.voiding import Voiding


class NetSuiteSide(LandedSide):
    """One account's writing side."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(
            Planner(settings).plan,
            {
                "note": _notes(settings),
                "remove": Removal(),
                "invoice": InvoiceFields(),
                CUSTOMER: CustomerFields(),
                "promise": OwnRecord("promise"),
                "dispute": OwnRecord("dispute"),
                STATUS: OwnStatus(),
                "case": SupportCase(),
                "payment": Payment(settings),
                "apply": Application(),
                "void": Voiding(settings.writing),
            },
        )


def _notes(settings: Settings) -> Landing:
    """User notes by our RESTlet where it is installed, else over SOAP or as an activity, as the settings say."""
    writing = settings.writing
    if writing.restlet:
        return UserNote(writing)
    return SoapNote(settings) if writing.note_record == "soap" else Activity(writing.note_record)
