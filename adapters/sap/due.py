"""When an item falls due, where SAP does not say so itself."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from adapters.kit.odata_literals import day_of
from adapters.sap.amounts import Unreadable
from adapters.sap.codes import CREDIT, RESIDUAL, TERMS_APPLY

#: NetPaymentDays and its kin are Decimal(3,0) [EDMX]
_LONGEST_DAYS: Final = 999


class DueInputs(Struct, frozen=True, gc=False):
    """What SAP computes a due date from, as it is written on a line [FM DETERMINE_DUE_DATE by its inputs]."""

    #: ZFBDT, BLDAT
    baseline: str | None
    document_date: str | None
    #: SHKZG
    debit_credit: str
    #: REBZG, REBZT
    invoice: str
    follows_as: str
    #: ZBD3T, ZBD2T, ZBD1T
    days: tuple[str, str, str]


def days_of(text: str) -> int:
    """A number of days, 0 if none is given; Unreadable if it is no number."""
    whole, _, fraction = text.partition(".")
    if whole.strip() == "":
        return 0
    if not (whole.isascii() and whole.isdigit()) or fraction.strip("0") or int(whole[:9]) > _LONGEST_DAYS:
        raise Unreadable(f"not a number of days: {text[:20]!r}")
    return int(whole)


def due_date_by(line: DueInputs) -> date | None:
    """Baseline date (or document date) plus the last period given.

    A credit without reference to an invoice is due on its baseline date, unless it says that terms apply
    [FM DETERMINE_DUE_DATE by its inputs, sap.md §1.3].
    """
    base = day_of(line.baseline) or day_of(line.document_date)
    if base is None:
        return None
    terms_apply = line.invoice == TERMS_APPLY or line.follows_as == RESIDUAL
    if line.debit_credit == CREDIT and not terms_apply:
        return base
    days = next((found for found in map(days_of, line.days) if found), 0)
    return base + timedelta(days=days)
