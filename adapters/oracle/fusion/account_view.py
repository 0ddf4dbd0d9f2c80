"""One customer account as REST shows it: its installments, and what was applied to them.

Reports are the way in which everything is read; this is what a single account is looked at by, and what the reports are
held against. The activities name neither the business unit nor the balance in the ledger's currency [oracle.md §1.2].
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from msgspec import Struct

from adapters.oracle.fusion.answers import more_in, rows_in
from adapters.oracle.fusion.client import Rest
from canonical_model.errors import BadAnswer

ACTIVITIES: Final = "receivablesCustomerAccountActivities"
SCHEDULES: Final = "transactionPaymentSchedules"
APPLICATIONS: Final = "standardReceiptApplications"
CREDITS: Final = "creditMemoApplications"


class InstallmentSeen(Struct, frozen=True, kw_only=True):
    """An installment of one account."""

    id: str
    transaction: str
    number: str
    currency: str
    original: Decimal
    open: Decimal
    due: str = ""
    customer: str = ""


class ApplicationSeen(Struct, frozen=True, kw_only=True):
    """An amount of a receipt or credit memo used on an installment."""

    id: str
    installment: str
    #: the receipt or credit memo
    credit: str
    currency: str
    amount: Decimal
    on: str = ""
    #: what takes another one back does not stand, nor does what was taken back [addendum B1]
    stands: bool = True


class AccountSeen(Struct, frozen=True, kw_only=True):
    """An account's installments and applications."""

    id: str
    number: str
    name: str
    installments: tuple[InstallmentSeen, ...] = ()
    applications: tuple[ApplicationSeen, ...] = ()


def account(row: Mapping[str, Any]) -> AccountSeen:
    """An account or site with whatever of its activities came with it; BadAnswer where some are missing."""
    children = [one for name in (APPLICATIONS, CREDITS) for one in _children(row, name)]
    return AccountSeen(
        id=_text(row, "AccountId"), number=_text(row, "AccountNumber"), name=_text(row, "CustomerName"),
        installments=tuple(installment(one) for one in _children(row, SCHEDULES)),
        applications=tuple(application(one) for one in children),
    )  # fmt: skip


def installment(row: Mapping[str, Any]) -> InstallmentSeen:
    """A payment schedule of the activities."""
    return InstallmentSeen(
        id=_text(row, "InstallmentId"), transaction=_text(row, "TransactionId"),
        number=_text(row, "TransactionNumber"), currency=_text(row, "EnteredCurrency"),
        original=_amount(row, "TotalOriginalAmount"), open=_amount(row, "TotalBalanceAmount"),
        due=_text(row, "PaymentScheduleDueDate"),
    )  # fmt: skip


def application(row: Mapping[str, Any]) -> ApplicationSeen:
    """An application of the activities."""
    return ApplicationSeen(
        id=_text(row, "ApplicationId"), installment=_text(row, "ReferenceInstallmentId"),
        credit=_text(row, "StandardReceiptId") or _text(row, "CreditMemoId"),
        currency=_text(row, "EnteredCurrency"), amount=_amount(row, "ApplicationAmount"),
        on=_text(row, "ApplicationDate"), stands=_text(row, "IsLatestApplication") in {"", "Y"},
    )  # fmt: skip


def of_invoice(row: Mapping[str, Any]) -> tuple[InstallmentSeen, ...]:
    """The installments that came with an invoice; their currency stands on its header alone [oracle.md §1.2]."""
    return tuple(
        InstallmentSeen(
            id=_text(one, "InstallmentId"), transaction=_text(row, "CustomerTransactionId"),
            number=_text(row, "TransactionNumber"), currency=_text(row, "InvoiceCurrencyCode"),
            original=_amount(one, "OriginalAmount"), open=_amount(one, "InstallmentBalanceDue"),
            due=_text(one, "InstallmentDueDate"), customer=_text(row, "BillToCustomerNumber"),
        )
        for one in _children(row, "receivablesInvoiceInstallments")
    )  # fmt: skip


def installments_of(rest: Rest, account_id: str) -> Iterator[InstallmentSeen]:
    """All installments of an account, page by page."""
    rows = rest.rows(f"{ACTIVITIES}/{account_id}/child/{SCHEDULES}", order="InstallmentId")
    yield from (installment(row) for row in rows)


def _children(row: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    told = row.get(name)
    if told is None:
        return []
    if more_in(told):
        raise BadAnswer(f"more {name} than came with their record")
    return rows_in(told)


def _text(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    return "" if value is None else str(value)


def _amount(row: Mapping[str, Any], name: str) -> Decimal:
    """Numbers and texts both occur for the same attribute in Oracle's own samples [oracle.md §1.3]."""
    try:
        found = Decimal(_text(row, name))
    except InvalidOperation:
        raise BadAnswer(f"{name} is no amount: {row.get(name)!r}") from None
    if not found.is_finite():
        raise BadAnswer(f"{name} is no amount: {row.get(name)!r}")
    return found
