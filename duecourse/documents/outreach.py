"""What the commands of outreach print."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct

from canonical_model.money import Money
from duecourse.documents.base import Document
from duecourse.documents.deciding import ReasonRow


class MessageItemRow(Struct, frozen=True, kw_only=True):
    """An item as a message names it, with what was net open."""

    item: str
    document_no: str
    due: date | None
    amount: Money


class MessageRow(Struct, frozen=True, kw_only=True):
    """One message. State: would_send, held_back, not_drafted; of one that was kept, what became of it."""

    id: str
    account: str
    kind: str
    channel: str
    state: str
    recipients: tuple[str, ...] = ()
    language: str = ""
    tone: str = ""
    subject: str = ""
    text: str = ""
    template: str = ""
    template_version: str = ""
    items: tuple[MessageItemRow, ...] = ()
    #: what it asks for, one for each currency
    totals: tuple[Money, ...] = ()
    pay_by: date | None = None
    attachments: tuple[str, ...] = ()
    message_id: str = ""
    #: everything that speaks against sending it
    against: tuple[ReasonRow, ...] = ()
    #: what was left out of it, and why
    findings: tuple[str, ...] = ()
    handed_at: datetime | None = None
    reference: str = ""
    said: str = ""


class Outreached(Document, frozen=True, kw_only=True):
    """Messages, and the cursor of the next page."""

    messages: tuple[MessageRow, ...]
    next: str | None = None


class TemplateRow(Struct, frozen=True, kw_only=True):
    """The templates of one language, and how they fared."""

    language: str
    version: str
    #: ours as shipped, or the user's own
    own: bool
    live: bool
    #: messages that were put into words with it
    tried: int
    faults: tuple[str, ...]


class Templates(Document, frozen=True, kw_only=True):
    """Templates by language."""

    templates: tuple[TemplateRow, ...]
