"""A law of late payment between businesses, as dated data: every figure has its first day and its source."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal

from msgspec import Struct

from canonical_model.money import Money

Claim = Literal["costs", "interest", "principal"]


class Rate(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The rate that interest is built on, from a day on."""

    begin: date
    #: per cent a year
    percent: Decimal
    source: str


class LumpSum(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What may be charged once for a debt of this size or more, from a day on and as long as it is known to hold."""

    begin: date
    #: the last day that it is known to hold; None where the law itself states it
    end: date | None = None
    from_debt: Money
    amount: Money
    source: str


class LatePaymentTerms(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a policy charges for late payment."""

    #: the law's code (core.late_payment.known_laws); empty: nothing is charged
    law: str = ""
    #: rates that were published since, and hold from their day to the end of its half-year
    rates: tuple[Rate, ...] = ()
    #: what a payment clears first where the law orders nothing
    clearing: tuple[Claim, ...] = ("costs", "interest", "principal")


class Law(Struct, frozen=True, kw_only=True):
    """One jurisdiction's rules for debts between businesses."""

    code: str
    name: str
    #: as a letter names it, whatever its language
    citation: str
    currency: str
    #: percentage points added to the rate
    surcharge: Decimal
    rates: tuple[Rate, ...]
    #: the last day that the newest rate is known to hold
    known_until: date
    #: the rate in force when the debt became overdue holds until it is paid
    rate_stays: bool = False
    #: days of a year: as the calendar has them, or always so many
    year: Literal["calendar", 365] = 365
    lump_sums: tuple[LumpSum, ...] = ()
    #: what a payment that does not say otherwise clears first; empty where the law orders nothing
    clearing: tuple[Claim, ...] = ()
    #: days that a reminder must leave to pay
    notice_days: int = 0
    sources: tuple[str, ...]
