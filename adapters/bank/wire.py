"""What a format says of movements and statements, before anything has an id: the same for all formats."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct

from canonical_model.bank import BankStatus, UnreadLine
from canonical_model.money import Money


class Unreadable(ValueError):
    """A line or a part of it that cannot be read; it is shown with this reason."""


class Movement(Struct, frozen=True, kw_only=True):
    """One movement as a format tells it."""

    #: positive: money came in
    amount: Money
    booking_date: date | None = None
    value_date: date | None = None
    bank_reference: str = ""
    end_to_end_id: str = ""
    payer_name: str = ""
    payer_account: str = ""
    payer_bank: str = ""
    text: str = ""
    references: tuple[str, ...] = ()
    code: str = ""
    instructed: Money | None = None
    charges: Money | None = None
    reversal: bool = False
    return_reason: str = ""
    #: it is in the balances: booked, not announced for later
    counts: bool = True
    #: the payments that it is made of, where the bank booked a batch
    parts: tuple[Movement, ...] = ()


class Page(Struct, frozen=True, kw_only=True):
    """One statement or report, or a page of one."""

    account: str
    currency: str
    status: BankStatus
    number: str = ""
    #: what the pages of one statement have in common; empty where it has one page
    series: str = ""
    #: which of these pages it is
    part: str = ""
    begin: date | None = None
    end: date | None = None
    made_at: datetime | None = None
    opening: Money | None = None
    closing: Money | None = None
    movements: tuple[Movement, ...] = ()
    unread: tuple[UnreadLine, ...] = ()
    findings: tuple[str, ...] = ()
    #: the format's balances are opening, movements, closing: they are to be proved
    proves: bool = True
