"""What the command charges prints."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from msgspec import Struct

from canonical_model.money import Money
from duecourse.documents.base import Document


class ChargeSpan(Struct, frozen=True, kw_only=True):
    """Days of one rate."""

    begin: date
    end: date
    days: int
    #: per cent a year
    percent: Decimal
    source: str


class ChargeRow(Struct, frozen=True, kw_only=True):
    """What may be charged on one overdue item."""

    item: str
    document_no: str
    principal: Money
    due: date
    interest: Money
    lump_sum: Money | None
    spans: tuple[ChargeSpan, ...]


class Charges(Document, frozen=True, kw_only=True):
    """What may be charged for late payment on one account, by the law that its policy names."""

    account: str
    law: str
    until: date
    charges: tuple[ChargeRow, ...]
    sources: tuple[str, ...]
