"""When an item falls due, where SAP does not say so itself."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from adapters.kit.odata_literals import day_of
from adapters.sap.s4.mapping.amounts import Unreadable
from adapters.sap.s4.mapping.codes import CREDIT, RESIDUAL, TERMS_APPLY
from adapters.sap.s4.wire import CubeItem

#: NetPaymentDays and its kin are Decimal(3,0) [EDMX]
_LONGEST_DAYS: Final = 999


def days_of(text: str) -> int:
    """A number of days, 0 if none is given; Unreadable if it is no number."""
    whole, _, fraction = text.partition(".")
    if whole.strip() == "":
        return 0
    if not (whole.isascii() and whole.isdigit()) or fraction.strip("0") or int(whole[:9]) > _LONGEST_DAYS:
        raise Unreadable(f"not a number of days: {text[:20]!r}")
    return int(whole)


def due_date(row: CubeItem) -> date | None:
    """Baseline date (or document date) plus the last period given.

    A credit without reference to an invoice is due on its baseline date, unless it says that terms apply
    [FM DETERMINE_DUE_DATE by its inputs, sap.md §1.3].
    """
    base = day_of(row.DueCalculationBaseDate) or day_of(row.DocumentDate)
    if base is None:
        return None
    terms_apply = row.InvoiceReference == TERMS_APPLY or row.FollowOnDocumentType == RESIDUAL
    if row.DebitCreditCode == CREDIT and not terms_apply:
        return base
    days = days_of(row.NetPaymentDays) or days_of(row.CashDiscount2Days) or days_of(row.CashDiscount1Days)
    return base + timedelta(days=days)
