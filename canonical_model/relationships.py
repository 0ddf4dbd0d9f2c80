"""What a CRM knows of an account: who spoke with whom, and what was agreed."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar, Literal

from canonical_model.identity import RecordId
from canonical_model.provenance import SourceRecord


class CrmAccount(SourceRecord, frozen=True, kw_only=True, gc=False):
    """A company as a CRM keeps it. It is no customer of a ledger; it may stand for several."""

    KIND: ClassVar[str] = "crm_account"

    number: str
    name: str
    country: str = ""
    tax_id: str = ""
    registration_id: str = ""
    #: who of us looks after it, in the CRM's words
    owner: str = ""
    #: the customers of ledgers that it stands for, as people write them (`DE01/1000042`), separated by `;`
    ledger_accounts: str = ""


class Interaction(SourceRecord, frozen=True, kw_only=True, gc=False):
    """One call, mail, meeting, note or task about an account, as the CRM keeps it."""

    KIND: ClassVar[str] = "interaction"

    customer_id: RecordId
    customer_number: str
    kind: Literal["note", "call", "mail", "meeting", "task"]
    happened_at: datetime
    subject: str = ""
    text: str = ""
    #: who of us wrote it, in the CRM's words
    actor: str = ""
    #: our reference, if it is one that we wrote
    reference: str = ""


class Contract(SourceRecord, frozen=True, kw_only=True, gc=False):
    """What was agreed with a customer, and until when."""

    KIND: ClassVar[str] = "contract"

    customer_id: RecordId
    customer_number: str
    number: str
    status: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    #: terms of payment in the contract's own words
    payment_terms: str = ""
    text: str = ""
