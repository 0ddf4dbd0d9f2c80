"""What a risk model says of an account's open items on a day: kept with each decision, so that it can be made again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final

from msgspec import Struct

from canonical_model.identity import RecordId


class Outlook(Struct, frozen=True, kw_only=True):
    """One open item as a model sees it."""

    item_id: RecordId
    #: the share of 1 that is likely to come by itself within the policy's horizon, at three decimals
    by_itself: Decimal
    #: the day by which it is as likely as not paid; None where all such invoices were paid earlier than this one
    expected: date | None


class Habit(Struct, frozen=True, kw_only=True):
    """How a customer paid so far."""

    settled: int
    late: int
    #: the middle of the days after the due date; negative: before it
    usual_delay: int


class Foresight(Struct, frozen=True, kw_only=True):
    """All that a model says on a day; empty where none was trained."""

    model_version: str = ""
    #: item id → outlook, customer id → habit
    outlooks: Mapping[RecordId, Outlook] = {}
    habits: Mapping[RecordId, Habit] = {}


NO_FORESIGHT: Final = Foresight()
