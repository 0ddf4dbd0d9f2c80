"""Cash: a receipt that is made and applied, or one that stands on the account applied. Amounts are always named."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from adapters.kit.compared import plain_amount
from adapters.kit.conversion import is_converted, must_be_one_currency, rate_of
from adapters.kit.needed import known_items, must_be_cash_alone, must_be_set
from adapters.kit.places import item_place, place
from adapters.oracle.fusion.settings import BankAccount, Writing
from adapters.oracle.fusion.writing import receipt
from adapters.oracle.fusion.writing.application import APPLIED, INSTALLMENT, NONE, RECEIPT
from adapters.oracle.fusion.writing.invoices import COVERS, CURRENCY, YES
from adapters.oracle.mapping.marks import plain
from canonical_model.receivables import OpenItem
from canonical_model.write_back import Application, CashAct, IncomingPayment, WriteBack
from canonical_model.writing import Known, Plan, PlannedStep

Shares = tuple[tuple[OpenItem, Application], ...]
#: characters of the bank's text that a receipt's comments take beside the reference
_MOST_TEXT: Final = 240
#: decimals of a rate; what the receipt came to is read back
_RATE: Final = 10
_LOST: Final = {
    "references": "the applications: AutoMatch makes them of the references, or proposes them to a person",
    "lockbox": "the applications: the import makes them, and leaves on the account what it cannot apply",
}


def cash_plan(act: WriteBack, cash: CashAct, known: Known, *, settings: Writing) -> Plan:
    """The steps; ValueError in words where Fusion cannot apply it."""
    must_be_cash_alone(cash)
    paid = known_items(tuple(one.item_id for one in cash.applications), known)
    shares = tuple(zip(paid, cash.applications, strict=True))
    for item, share in shares:
        _must_fit(item, share)
    total = sum((share.amount.amount for _, share in shares), Decimal(0))
    if cash.payment is not None:
        return _from_the_bank(act, cash.payment, (shares, total), settings)
    (standing,) = known_items((cash.cash_id,), known)
    return _from_the_account(standing, shares, total)


def _must_fit(item: OpenItem, share: Application) -> None:
    """Never a credit, never more than is open, always something."""
    if item.open_minor <= 0 or item.document_type != "invoice":
        raise ValueError(f"{item.document_no} is no open invoice: a receipt is applied to invoices and debit memos")
    if share.amount.currency != item.currency:
        raise ValueError(f"{item.document_no} is in {item.currency}, not in {share.amount.currency}")
    if share.amount.amount <= 0 or share.amount.amount > item.open.amount:
        raise ValueError(f"of {item.document_no} {item.open} is open: {share.amount} cannot be applied to it")


def _from_the_bank(act: WriteBack, payment: IncomingPayment, what: tuple[Shares, Decimal], settings: Writing) -> Plan:
    shares, total = what
    account = settings.bank_accounts.get(payment.bank_account)
    method = must_be_set(
        account.receipt_method if account is not None else "", "bank_accounts",
        f"the receipt method of bank account {payment.bank_account}",
    )  # fmt: skip
    must_be_one_currency(
        payment, {item.currency for item, _ in shares}, {item.functional_currency for item, _ in shares}
    )
    if total > payment.on_items.amount:
        raise ValueError(f"more is applied than came in: {payment.amount}")
    if not shares:
        raise ValueError("a receipt is made in the business unit of what it pays: name an invoice")
    by = _how(shares, settings)
    if is_converted(payment) and by != "actions":
        raise ValueError(f"{payment.amount} is converted: a receipt by {by} has no place for its rate")
    made = _receipt(act, payment, shares, (account or BankAccount(receipt_method=method), by))
    if by != "actions":
        return Plan(steps=(made,), lost=(_LOST[by],))
    return Plan(steps=(made, *(_applied(n, item, share, "") for n, (item, share) in enumerate(shares))))


def _how(shares: Shares, settings: Writing) -> str:
    """By lockbox what pays so many invoices: a file has no place for one of several installments."""
    whole = all(item.kind == "whole" for item, _ in shares)
    return "lockbox" if 0 < settings.lockbox.number <= len(shares) and whole else settings.apply_by


def _receipt(act: WriteBack, payment: IncomingPayment, shares: Shares, how: tuple[BankAccount, str]) -> PlannedStep:
    account, by = how
    pays = {f"{receipt.PAYS}{item.document_no}": _plain(share) for item, share in shares} if by != "actions" else {}
    content = {
        receipt.ACCOUNT: act.customer_number, receipt.AMOUNT: plain_amount(f"{payment.on_items.amount:f}"),
        receipt.CURRENCY: payment.on_items.currency, receipt.DAY: payment.value_date.isoformat(),
        receipt.METHOD: account.receipt_method, receipt.BANK: account.remittance_account,
        receipt.TEXT: plain(" ".join(payment.text.split()))[:_MOST_TEXT].strip(),
        receipt.TRANSACTION: shares[0][0].billing_document, **pays, **_conversion(payment),
    }  # fmt: skip
    return PlannedStep(
        name="lockbox" if by == "lockbox" else "receipt", kind="create", reference_kind="CR", content=content,
        subjects=(place("payment", payment.transaction_id), *(item_place(item.native_key) for item, _ in shares)),
        before={CURRENCY: payment.on_items.currency}, finality="effected" if by == "actions" else "handed_over",
    )  # fmt: skip


def _conversion(payment: IncomingPayment) -> dict[str, str]:
    """The bank's own rate, and what the ledger must show the receipt as."""
    if not is_converted(payment):
        return {}
    worth = plain_amount(f"{payment.amount.amount:f}")
    return {receipt.RATE: f"{rate_of(payment, most=_RATE):f}", receipt.WORTH: worth}


def _from_the_account(standing: OpenItem, shares: Shares, total: Decimal) -> Plan:
    if standing.document_type != "receipt" or standing.open_minor >= 0:
        raise ValueError(f"{standing.document_no} is no unapplied receipt: apply credit memos in Fusion itself")
    if any(item.currency != standing.currency for item, _ in shares):
        raise ValueError(f"{standing.document_no} is in {standing.currency}, and pays no invoice in another currency")
    if total > -standing.open.amount:
        raise ValueError(f"more is applied than is left of {standing.document_no}: {-standing.open}")
    own = standing.billing_document
    where = item_place(standing.native_key)
    return Plan(steps=tuple(_applied(n, item, share, own, where) for n, (item, share) in enumerate(shares)))


def _applied(number: int, item: OpenItem, share: Application, own: str, *where: str) -> PlannedStep:
    content = {APPLIED: _plain(share), INSTALLMENT: item.native_key[1], RECEIPT: own}
    return PlannedStep(
        name=f"apply {number}", kind="assign", subjects=(*where, item_place(item.native_key)), content=content,
        before={APPLIED: NONE, COVERS: YES}, needs=() if own else ("receipt",), own_record=not own,
    )  # fmt: skip


def _plain(share: Application) -> str:
    return plain_amount(f"{share.amount.amount:f}")
