"""Receivables Standard Receipt Import: payments out of a file become receipts, applied to what they name exactly.

The layout of Oracle's template (AR_PAYMENTS_INTERFACE_ALL with its record types) could not be read [oracle.md §3.1], so
the file is one of our own: a zip with one CSV, a heading with the columns below, and a row for each payment and each
invoice that it names. Rows with the same receipt number are one receipt; amounts have a point, days are `YYYY-MM-DD`.

    RECEIPT_NUMBER       at most 30 characters
    BUSINESS_UNIT        its name
    RECEIPT_METHOD
    RECEIPT_DATE
    CURRENCY_CODE
    RECEIPT_AMOUNT       of the whole receipt
    CUSTOMER_NUMBER      empty: nobody knows whose it is
    COMMENTS
    INVOICE_NUMBER       empty: the receipt stays as it is
    INSTALLMENT          empty: 1
    AMOUNT_APPLIED       not more than is open, or nothing is applied

Unverified with the layout: how a file with a bad row ends. Here the good ones are imported, the job ends with ERROR.
"""

import csv
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Iterator
from contextlib import suppress
from decimal import Decimal
from io import BytesIO, StringIO
from itertools import groupby
from typing import Final
from zipfile import BadZipFile, ZipFile

from simulators.oracle.fusion.errors import Refused
from simulators.oracle.fusion.invoices import customer_of, number_of
from simulators.oracle.fusion.ledger import Item
from simulators.oracle.fusion.receipt_actions import apply_amount
from simulators.oracle.fusion.receipt_making import create_receipt
from simulators.oracle.fusion.tenant import Tenant
from simulators.oracle.fusion.told import amount_of, number_in

COLUMNS: Final = (
    "RECEIPT_NUMBER", "BUSINESS_UNIT", "RECEIPT_METHOD", "RECEIPT_DATE", "CURRENCY_CODE", "RECEIPT_AMOUNT",
    "CUSTOMER_NUMBER", "COMMENTS", "INVOICE_NUMBER", "INSTALLMENT", "AMOUNT_APPLIED",
)  # fmt: skip
#: columns that are attributes of a receipt
_RECEIPT: Final = {
    "RECEIPT_NUMBER": "ReceiptNumber", "BUSINESS_UNIT": "BusinessUnit", "RECEIPT_METHOD": "ReceiptMethod",
    "RECEIPT_DATE": "ReceiptDate", "CURRENCY_CODE": "Currency", "RECEIPT_AMOUNT": "Amount",
    "CUSTOMER_NUMBER": "CustomerAccountNumber", "COMMENTS": "Comments",
}  # fmt: skip
#: a bound of what is in a zip, and of rows; a file may have 250 MB in real life [oracle.md §4]
MAX_BYTES: Final = 10_000_000
MAX_ROWS: Final = 50_000
Payment = dict[str, str]


def payments(content: str) -> list[Payment]:
    """The rows of a file; ValueError if it cannot be read."""
    text = _unpacked(content)
    reader = csv.DictReader(StringIO(text))
    if tuple(reader.fieldnames or ()) != COLUMNS:
        raise ValueError("the heading is not the one of the import")
    rows = [{name: value or "" for name, value in row.items() if name} for row in reader]
    if len(rows) > MAX_ROWS:
        raise ValueError(f"more than {MAX_ROWS} rows")
    return rows


def _unpacked(content: str) -> str:
    try:
        with ZipFile(BytesIO(b64decode(content, validate=True))) as packed:
            (inside,) = packed.infolist()
            if inside.file_size > MAX_BYTES:
                raise ValueError("the file is too large")
            return packed.read(inside).decode("utf-8-sig")
    except (Base64Error, BadZipFile) as error:
        raise ValueError(f"the document is no zip: {error}") from None


def imported(tenant: Tenant, rows: list[Payment]) -> list[str]:
    """Makes the receipts and applies them; the words of each that is refused."""
    groups = groupby(rows, key=lambda row: (row["BUSINESS_UNIT"], row["RECEIPT_NUMBER"], row["CUSTOMER_NUMBER"]))
    return [words for _, group in groups for words in _receipt(tenant, list(group))]


def _receipt(tenant: Tenant, rows: list[Payment]) -> Iterator[str]:
    """One that exists is refused, and nothing of it is applied: it was when it was made."""
    told = {attribute: rows[0][column] for column, attribute in _RECEIPT.items() if rows[0][column]}
    named = [row for row in rows if row["INVOICE_NUMBER"]]
    references = [
        {"ReceiptMatchBy": "Transaction Number", "ReferenceNumber": row["INVOICE_NUMBER"],
         "ReferenceAmount": row["AMOUNT_APPLIED"] or None}
        for row in named
    ]  # fmt: skip
    try:
        made = create_receipt(tenant, None, {**told, "remittanceReferences": references})
    except Refused as error:
        yield f"{rows[0]['RECEIPT_NUMBER']}: {error.code} {error.detail}".replace(":  ", ": ")
        return
    key = tenant.kept.key_of("receipt", made.key)
    if key is not None:
        tenant.kept.receipts[key].matched = True
        for row in named:
            with suppress(Refused):
                _apply(tenant, tenant.ledger().receipts[key], row)


def _apply(tenant: Tenant, credit: Item, row: Payment) -> None:
    place = number_in({"INSTALLMENT": row["INSTALLMENT"] or "1"}, "INSTALLMENT")
    amount = amount_of(dict(row), "AMOUNT_APPLIED")
    debit = _named(tenant, credit, row["INVOICE_NUMBER"], place)
    if debit is not None and Decimal(0) < amount <= debit.open:
        apply_amount(tenant, credit, debit, amount)


def _named(tenant: Tenant, credit: Item, number: str, place: int) -> Item | None:
    account = customer_of(tenant, credit).account
    for debt in tenant.ledger().debts.values():
        same = debt.key.entity == credit.key.entity and number_of(debt.first) == number
        if same and customer_of(tenant, debt.first).account == account and place <= len(debt.installments):
            return debt.installments[place - 1]
    return None
