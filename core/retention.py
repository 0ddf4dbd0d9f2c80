"""How long what is about persons is kept: by class as the settings say, and never shorter than a law that is known.

Periods run from the end of the calendar year. A country that is not listed has no period known here: the settings name
one. This is no legal advice.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Final, Literal

from msgspec import Meta, Struct

from canonical_model.communications import Communication, ReceivedMessage
from canonical_model.kept_cash import CashProposal, KeptAdvice, KeptTransaction
from core.own_records import OwnRecord

RecordClass = Literal["letters", "vouchers", ""]
Days = Annotated[int, Meta(ge=0)]


class Statute(Struct, frozen=True, kw_only=True):
    """Years that a law wants commercial letters and vouchers of the books to be kept."""

    letters: int
    vouchers: int
    source: str


STATUTES: Final[Mapping[str, Statute]] = {
    "DE": Statute(
        letters=6, vouchers=8,
        source="HGB § 257 (1) no. 2-4, (4), (5); AO § 147 (1), (3), (4), vouchers 8 years from 2025",
    ),
    "AT": Statute(letters=7, vouchers=7, source="UGB § 212 (1); BAO § 132 (1)"),
    "CH": Statute(letters=0, vouchers=10, source="OR Art. 958f: correspondence where it is a voucher alone"),
}  # fmt: skip


class Retention(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Days after which something is emptied; 0: never. What a law wants to be kept is kept that long in any case."""

    #: text, subject and recipients of messages to customers, after they were settled
    messages: Days = 2192
    #: text, subject and sender of messages from customers, after they were dealt with
    replies: Days = 2192
    #: what decisions were made of: afterwards they cannot be made again
    inputs: Days = 1096
    #: what jobs said at their end
    job_notes: Days = 90
    #: country (ISO 3166 alpha-2) → years for commercial letters, where they differ from what is known here
    letters: dict[str, int] = {}


def class_of(record: OwnRecord) -> RecordClass:
    """As what a law may want a record to be kept."""
    if isinstance(record, KeptTransaction | KeptAdvice | CashProposal):
        return "vouchers"
    if isinstance(record, Communication):
        return "letters" if record.items or record.totals else ""
    if isinstance(record, ReceivedMessage):
        # a commercial letter is about a transaction; what says nobody is there, or asks for silence, is none
        return "letters" if record.customer_id and not record.automatic and record.proposals else ""
    return ""


def day_of(record: OwnRecord) -> date | None:
    """The day from which a period runs."""
    match record:
        case Communication():
            return (record.settled_at or record.handed_at).date()
        case ReceivedMessage():
            return record.received_at.date()
        case KeptTransaction() | KeptAdvice():
            return record.since
        case CashProposal():
            return record.decided_on or record.opened_on
    return None


def kept_until(record: OwnRecord, country: str, rules: Retention) -> tuple[date, str] | None:
    """The last day on which a law wants the record to be kept, and which law; None where none is known."""
    kind, day = class_of(record), day_of(record)
    statute = STATUTES.get(country)
    if not kind or day is None:
        return None
    years = {"letters": statute.letters, "vouchers": statute.vouchers}[kind] if statute else 0
    source = statute.source if statute else ""
    if kind == "letters" and country in rules.letters:
        years, source = rules.letters[country], f"[retention] letters of {country}"
    return (date(day.year + years, 12, 31), source) if years else None
