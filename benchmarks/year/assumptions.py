"""What the simulated year assumes. None of it is measured: the effect of a contact is varied, not claimed."""

from __future__ import annotations

from datetime import date
from typing import Final

from msgspec import Struct


class Assumptions(Struct, frozen=True, kw_only=True):
    """How customers behave, and how often they are contacted."""

    #: how many times as likely an invoice is paid on a day right after a reminder that named it; 1: no effect at all
    multiplier: float = 1.0
    #: days after which half of that is gone
    half_life_days: float = 7.0
    #: the share of contacts that are answered by a promise; a promise brings no money by itself
    promise_share: float = 0.25
    #: days from the contact to the promised day
    promise_days: int = 7
    #: the share of invoices that are disputed on their due date, and paid by nobody until that is resolved
    dispute_share: float = 0.03
    dispute_days: int = 21
    #: days overdue on which the script reminds of an invoice, whatever else is known
    script_days: tuple[int, ...] = (3, 10, 20)
    #: customers, and days between two invoices of one in the mean
    customers: int = 40
    invoice_every_days: float = 7.0
    #: days before the year that fill the books, and the days that are measured
    warm_up_days: int = 120
    days: int = 365


#: the effects of a contact that are looked at
MULTIPLIERS: Final = (1.0, 1.1, 1.3, 1.6)
#: the first measured day
FIRST: Final = date(2026, 1, 1)
CURRENCY: Final = "USD"
