"""A draft: all that a message is made of, before any words are chosen. Amounts are those of this moment."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal

from msgspec import Struct

from canonical_model.communications import CommunicationKind, NamedItem
from canonical_model.identity import RecordId, SystemUid
from canonical_model.money import Money
from core.contact_terms import Tone

Means = Literal["mail", "letter", "call", "sms", "portal"]


class Sender(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Our own company as it writes to customers: settings of one legal entity."""

    name: str
    #: who answers, and where; the address that mails come from
    mail: str
    reply_to: str = ""
    contact: str = ""
    phone: str = ""
    #: lines of the postal address
    address: tuple[str, ...] = ()
    #: what the law wants at the foot of a business letter: register, directors, tax number
    footer: tuple[str, ...] = ()
    #: lines that say where to pay
    bank: tuple[str, ...] = ()
    #: a link to pay by; {customer}, {entity} and {reference} are put in
    payment_link: str = ""


class DraftItem(Struct, frozen=True, kw_only=True):
    """An item as the message lists it."""

    item: NamedItem
    document_date: date | None
    original: Money
    days_overdue: int
    #: what the law lets be charged on it, where that is stated
    interest: Money | None = None
    lump_sum: Money | None = None
    #: days and per cent a year that the interest is made of
    spans: tuple[tuple[int, Decimal], ...] = ()


class StatementLine(Struct, frozen=True, kw_only=True):
    """One line of the statement of account: whatever is open, due or not, credits with a minus."""

    document_no: str
    kind: str
    document_date: date | None
    due: date | None
    open: Money


class Total(Struct, frozen=True, kw_only=True):
    """What is asked for in one currency: items, less credit that stands on the account."""

    items: Money
    credit: Money
    asked: Money
    #: what is to be paid: that, and the charges where they are claimed
    payable: Money
    #: what the law lets be charged beside it; None where nothing is stated
    interest: Money | None = None
    lump_sums: Money | None = None


class BrokenPromise(Struct, frozen=True, kw_only=True):
    """A promise on one of the items that was not kept, or only in part."""

    amount: Money
    promised_for: date


class Draft(Struct, frozen=True, kw_only=True):
    """One message to one account."""

    id: RecordId
    kind: CommunicationKind
    means: Means
    tone: Tone
    language: str
    system: SystemUid
    entity: str
    customer_id: RecordId
    customer_number: str
    customer_name: str
    country: str
    sender: Sender
    #: people's names and their addresses, of the same length
    names: tuple[str, ...]
    addresses: tuple[str, ...]
    #: street and town, for a letter
    postal: tuple[str, ...] = ()
    on: date
    pay_by: date
    items: tuple[DraftItem, ...]
    totals: tuple[Total, ...]
    statement: tuple[StatementLine, ...]
    broken: tuple[BrokenPromise, ...] = ()
    #: part of what the items were over came already
    part_paid: bool = False
    #: reminders that went out before about what is asked for
    reminders_before: int = 0
    #: the law whose charges are stated, in the words of its title; empty: none are
    law: str = ""
    law_sources: tuple[str, ...] = ()
    disclosures: tuple[str, ...] = ()
    #: instalments that are offered: day and amount; and the interest agreed beside them
    offer: tuple[tuple[date, Money], ...] = ()
    offer_interest: Money | None = None
    #: the reminder lies with the mail as a document, too
    as_document: bool = False
    #: what was left out, and why, for whoever looks at it
    findings: tuple[str, ...] = ()
    decision: RecordId | None = None
    policy_version: str = ""
    #: of the mail that it answers, without angle brackets
    in_reply_to: str = ""

    @property
    def message_id(self) -> str:
        """The mail's id: the same draft has the same one, wherever and whenever it is handed over."""
        return f"{self.id}@{self.sender.mail.rpartition('@')[2]}"


class Attachment(Struct, frozen=True, kw_only=True):
    """A file that goes with a message."""

    name: str
    media_type: str
    content: bytes


class Rendered(Struct, frozen=True, kw_only=True):
    """A draft in words."""

    subject: str
    text: str
    attachments: tuple[Attachment, ...]
    template: str
    template_version: str
