"""What the commands of outreach print."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from msgspec import Struct

from canonical_model.money import Money
from duecourse.documents.base import Document
from duecourse.documents.deciding import ReasonRow
from duecourse.documents.writing import WriteBackRow


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


class HandedOverCase(Document, frozen=True, kw_only=True):
    """A case that was handed to a lawyer or an agency: what is in its file, and the hold that was set."""

    account: str
    to: str
    #: name and size in bytes
    files: tuple[tuple[str, int], ...]
    #: the hold, as `hold set` prints it; null in a preview
    hold: dict[str, Any] | None
    write_backs: tuple[WriteBackRow, ...] = ()
    findings: tuple[str, ...] = ()


class OutcomeRow(Struct, frozen=True, kw_only=True):
    """Messages that were made alike: the mean share of what was asked for that came, and its 95 % interval."""

    key: str
    messages: int
    share: float
    low: float
    high: float


class Outcomes(Document, frozen=True, kw_only=True):
    """What messages brought, beside customers that were left out by lot."""

    by: str
    days: int
    groups: tuple[OutcomeRow, ...]
    #: what writing changed, in words; empty without a holdout
    effect: str
    effect_low: float | None = None
    effect_high: float | None = None
    suggestions: tuple[str, ...] = ()


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
