"""When a line of the item service falls due, where the service does not say so itself."""

from __future__ import annotations

from datetime import date

from adapters.sap.due import DueInputs, due_date_by
from adapters.sap.s4.wire import CubeItem


def due_date(row: CubeItem) -> date | None:
    """SAP's rule on the fields of the item service."""
    days = (row.NetPaymentDays, row.CashDiscount2Days, row.CashDiscount1Days)
    return due_date_by(
        DueInputs(
            row.DueCalculationBaseDate, row.DocumentDate, row.DebitCreditCode, row.InvoiceReference,
            row.FollowOnDocumentType, days,
        )
    )  # fmt: skip
