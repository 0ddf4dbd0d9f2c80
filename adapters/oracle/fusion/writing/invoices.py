"""A transaction with its installments, as it is looked at right before something is written about it."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any, Final

from adapters.oracle.fusion.writing.requests import children_of, get, record_of, remembered
from canonical_model.errors import BadAnswer
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse

INVOICES: Final = "receivablesInvoices"
INSTALLMENTS: Final = "receivablesInvoiceInstallments"
#: of what is compared: the currency, and whether so much is still open
CURRENCY, COVERS = "currency", "covers"
YES: Final = "yes"


def installment_path(transaction: str, installment: str) -> str:
    """Where an installment is."""
    return f"{INVOICES}/{transaction}/child/{INSTALLMENTS}/{installment}"


def look(transaction: str) -> ErpRequest:
    """The transaction with its installments."""
    return get(f"{INVOICES}/{transaction}", expand=INSTALLMENTS)


def shown(step: Step, response: ErpResponse, *, amount: str, installment: str = "") -> NativeRecord | None:
    """Currency, and whether the installment (or the transaction as a whole) still has so much open.

    Remembers the business unit's name and the installment's place, which requests need.
    """
    record = record_of(response)
    if record is None:
        return None
    row = _installment(record, installment) if installment else record
    left = _open(step, row, "InstallmentBalanceDue" if installment else "InvoiceBalanceAmount")
    place = str(row.get("InstallmentSequenceNumber") or "1")
    enough = left >= Decimal(amount)
    return NativeRecord(
        type=INVOICES, key=(str(record.get("CustomerTransactionId")),),
        content={CURRENCY: str(record.get("InvoiceCurrencyCode") or ""), COVERS: YES if enough else f"only {left:f}"},
        version=remembered(unit=str(record.get("BusinessUnit") or ""), place=place),
    )  # fmt: skip


def _installment(record: Any, installment: str) -> dict[str, Any]:  # noqa: ANN401 - JSON
    rows = children_of(record, INSTALLMENTS)
    found = next((row for row in rows if str(row.get("InstallmentId")) == installment), None)
    if found is None:
        raise BadAnswer(f"installment {installment} does not come with its transaction")
    return found


def _open(step: Step, row: Any, name: str) -> Decimal:  # noqa: ANN401 - JSON
    try:
        found = Decimal(str(row.get(name)))
    except InvalidOperation:
        raise BadAnswer(f"step {step.name}: {name} is no amount: {row.get(name)!r}") from None
    if not found.is_finite():
        raise BadAnswer(f"step {step.name}: {name} is no amount: {row.get(name)!r}")
    return found
