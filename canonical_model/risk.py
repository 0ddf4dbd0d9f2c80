"""What is known of an invoice before it is paid, and what is expected of it: plain figures, no ERP's own score."""

from __future__ import annotations

from datetime import date

from msgspec import Struct


class Known(Struct, frozen=True, kw_only=True):
    """What is known of one invoice at one moment."""

    values: tuple[float, ...]
    #: days after the due date (negative: before) at which such invoices were paid: those in time, and those late
    in_time: tuple[float, ...]
    late: tuple[float, ...]
    #: when it is due; the chance of being late is not learned from it
    due: date


class Estimate(Struct, frozen=True, kw_only=True):
    """What is expected of one invoice."""

    #: the probability that it is paid after its due date
    late: float
    #: days after the due date: as likely as not paid by `middle`, one in ten before `low`, one in ten after `high`
    low: float
    middle: float
    high: float
    #: the share of each week that it may be paid in (`core/payment_weeks.py`); empty where a model does not tell
    weeks: tuple[float, ...] = ()
