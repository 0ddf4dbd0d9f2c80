"""How a portal is set up."""

from typing import Final

from msgspec import Struct, field

#: objects [dynamics_crm.md §1.4] → properties that a portal has from the start
STANDARD: Final[dict[str, tuple[str, ...]]] = {
    "companies": ("name", "domain", "country", "hubspot_owner_id"),
    "contacts": ("firstname", "lastname", "jobtitle", "email", "phone", "hs_language"),
    "notes": ("hs_timestamp", "hs_note_body", "hubspot_owner_id"),
    "calls": ("hs_timestamp", "hs_call_title", "hs_call_body", "hubspot_owner_id"),
    "emails": ("hs_timestamp", "hs_email_subject", "hs_email_text", "hubspot_owner_id"),
    "meetings": ("hs_timestamp", "hs_meeting_title", "hs_meeting_body", "hubspot_owner_id"),
    "tasks": (
        "hs_timestamp", "hs_task_subject", "hs_task_body", "hs_task_status", "hs_task_priority", "hs_task_type",
        "hubspot_owner_id",
    ),
    "tickets": ("subject", "content", "hs_pipeline", "hs_pipeline_stage", "hs_ticket_priority"),
}  # fmt: skip
#: what an object cannot be made without [dynamics_crm.md §2.5]
NEEDED: Final[dict[str, tuple[str, ...]]] = {
    "notes": ("hs_timestamp",), "tasks": ("hs_timestamp",), "tickets": ("subject", "hs_pipeline_stage"),
}  # fmt: skip
#: the number of HubSpot's own association with a company [addendum D1]
TO_COMPANY: Final[dict[str, int]] = {"notes": 190, "tasks": 192, "tickets": 339, "contacts": 279}


#: what a portal is prepared with, as docs/adapters/hubspot.md says
ADDED: Final[dict[str, dict[str, bool]]] = {
    "companies": dict.fromkeys(
        (
            "erp_customer_number", "tax_id", "registration_id", "duecourse_open", "duecourse_overdue",
            "duecourse_oldest_due", "duecourse_as_of",
        ), False,
    ),
    "notes": {"duecourse_reference": False},
    "tasks": {"duecourse_reference": False},
    "tickets": {"duecourse_reference": True, "duecourse_dispute": False},
}  # fmt: skip


class Options(Struct, frozen=True, kw_only=True):
    """What an administrator set up."""

    portal: int = 20_112_026
    currency: str = "EUR"
    #: properties that were added, by object; true: values are unique
    added: dict[str, dict[str, bool]] = field(default_factory=lambda: dict(ADDED))
    #: seconds until a search shows what was made; a guess
    search_lag: float = 20.0
    #: requests in ten seconds [dynamics_crm.md §3]
    requests: int = 190
    #: the largest page of a list, of a search [dynamics_crm.md §3]
    page: int = 100
    searched: int = 200
