"""What a customer tells us about a HubSpot portal."""

from __future__ import annotations

from typing import Final, Literal

from msgspec import Struct

from adapters.kit.bounds import Bounds
from adapters.kit.secrets import Secret

#: records of one page [dynamics_crm.md §1.4, §3]
LARGEST_PAGE: Final = 100
ActivityObject = Literal["notes", "calls", "emails", "meetings", "tasks"]


class Properties(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Names of properties of our own, which an administrator creates once; `doctor` looks for each."""

    #: of notes, tasks and tickets: what a record of ours is found by
    reference: str = "duecourse_reference"
    #: of tickets: which dispute it is about, so that it can be closed
    dispute: str = "duecourse_dispute"
    #: of companies: the customers of ledgers that one stands for
    ledger_accounts: str = "erp_customer_number"
    #: of companies: the summary
    open: str = "duecourse_open"
    overdue: str = "duecourse_overdue"
    oldest_due: str = "duecourse_oldest_due"
    as_of: str = "duecourse_as_of"
    #: of companies: official ids, where the portal keeps them
    tax_id: str = "tax_id"
    registration_id: str = "registration_id"


class Writing(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What writing needs to know of this portal."""

    pipeline: str = "0"
    opened: str = "1"
    closed: str = "4"
    #: numbers of HubSpot's own associations with companies [addendum D1]
    note_to_company: int = 190
    task_to_company: int = 192
    ticket_to_company: int = 339
    #: objects whose reference was created as unique: read by it at once, the others are searched for
    unique: tuple[Literal["notes", "tasks", "tickets"], ...] = ()


class Settings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One portal."""

    #: of a private app
    token: Secret
    base_url: str = "https://api.hubapi.com"
    known_as: tuple[str, ...] = ()
    authorities: str = ""
    properties: Properties = Properties()
    activities: tuple[ActivityObject, ...] = ("notes", "calls", "emails", "meetings", "tasks")
    page_size: int = LARGEST_PAGE
    writing: Writing = Writing()
    bounds: Bounds = Bounds()

    def __post_init__(self) -> None:
        if not 0 < self.page_size <= LARGEST_PAGE:
            raise ValueError(f"page_size is 1 to {LARGEST_PAGE}")
