"""applyReceipt, unapplyReceipt, reverseReceipt, and the AutoMatch process [oracle.md §3.1; addendum B1].

A receipt is applied to installments of its own business unit, customer and currency; what Oracle allows beyond that
(related customers, other currencies) is not simulated.
"""

from contextlib import suppress
from datetime import timedelta
from decimal import Decimal
from typing import Final

from simulators.books import BooksError, ItemKey
from simulators.oracle.fusion.errors import Refused
from simulators.oracle.fusion.invoices import customer_of, number_of
from simulators.oracle.fusion.kept import Application, ReceiptExtra
from simulators.oracle.fusion.ledger import ZERO, Item
from simulators.oracle.fusion.receipts import applications
from simulators.oracle.fusion.rows import Row
from simulators.oracle.fusion.tenant import Tenant
from simulators.oracle.fusion.told import Told, amount_of, invalid, needed, number_in

#: the body of a result is unverified; so it is in a sample of another action [oracle.md §9]
DONE: Final = "SUCCESS"


def apply_receipt(tenant: Tenant, row: Row, told: Told) -> str:
    """Applies an amount; whoever names none applies the full open balance of the installment [oracle.md §3.1]."""
    needed(told, "appliedPaymentScheduleId")
    credit, debit = _receipt(tenant, row), _installment(tenant, told)
    amount = amount_of(told, "amountApplied") if told.get("amountApplied") is not None else debit.open
    apply_amount(tenant, credit, debit, amount)
    return DONE


def apply_amount(tenant: Tenant, credit: Item, debit: Item, amount: Decimal) -> None:
    """Applies an amount of a receipt to an installment; words of refusals are unverified."""
    if credit.key.entity != debit.key.entity or credit.document.currency != debit.document.currency:
        raise Refused(400, "The transaction is of another business unit or currency than the receipt.")
    if customer_of(tenant, credit).account != customer_of(tenant, debit).account:
        raise Refused(400, "The transaction is of a customer that the receipt's customer may not pay for.")
    if amount <= 0:
        raise invalid("amountApplied", amount)
    if amount > debit.open:
        raise Refused(400, f"The amount {amount} exceeds the balance of the installment, {debit.open}.")
    if credit.voided or amount > -credit.open:
        raise Refused(400, f"The amount {amount} exceeds the unapplied amount of the receipt.")
    held = tenant.books.applied.get((credit.item, debit.item))
    _set(tenant, credit, debit, amount + (held.amount if held else ZERO))
    made = Application(
        id=tenant.kept.new_id(), receipt=credit.key, installment=debit.key, amount=amount, on=tenant.today()
    )  # fmt: skip
    tenant.kept.applications.append(made)
    tenant.changed()


def unapply_receipt(tenant: Tenant, row: Row, told: Told) -> str:
    """Takes one application back, as it was made."""
    needed(told, "appliedPaymentScheduleId", "receivableApplicationId")
    credit, debit, number = (
        _receipt(tenant, row),
        _installment(tenant, told),
        number_in(told, "receivableApplicationId"),
    )
    found = next((one for one in applications(tenant, credit) if one.id == number and one.stands), None)
    if found is None or found.installment != debit.key:
        raise invalid("receivableApplicationId", number)
    _take_back(tenant, credit, found)
    return DONE


def reverse_receipt(tenant: Tenant, row: Row, _: Told) -> str:
    """Takes all applications back and the receipt with them; the action's name and body are cut in the page."""
    credit = _receipt(tenant, row)
    if credit.voided:
        raise Refused(400, "The receipt is reversed already.")
    standing = [one for one in applications(tenant, credit) if one.stands]
    for one in standing:
        _held(tenant, credit, one)
    for one in standing:
        _take_back(tenant, credit, one)
    try:
        tenant.books.reverse(credit.document.key, today=tenant.today())
    except BooksError as error:
        raise Refused(400, str(error)) from None
    return DONE


def _take_back(tenant: Tenant, credit: Item, one: Application) -> None:
    """Nothing is deleted: the opposite row is added [addendum B1]."""
    debit, before = tenant.ledger().items[one.installment], _held(tenant, credit, one)
    _set(tenant, credit, debit, before - one.amount)
    if one not in tenant.kept.applications:
        tenant.kept.applications.append(one)
    one.stands = False
    opposite = Application(
        id=tenant.kept.new_id(), receipt=one.receipt, installment=one.installment, amount=-one.amount,
        on=tenant.today(), stands=False,
    )  # fmt: skip
    tenant.kept.applications.append(opposite)
    tenant.changed()


def _held(tenant: Tenant, credit: Item, one: Application) -> Decimal:
    """How much is applied between the two; refused where a clearing of the books made it."""
    found = tenant.books.applied.get((credit.item, tenant.ledger().items[one.installment].item))
    if found is None or found.amount < one.amount:
        raise Refused(400, "The application was made by a clearing of the ledger and cannot be taken back here.")
    return found.amount


def _set(tenant: Tenant, credit: Item, debit: Item, amount: Decimal) -> None:
    try:
        tenant.books.apply(credit.item, debit.item, amount=amount, today=tenant.today())
    except BooksError as error:
        raise Refused(400, str(error)) from None


def _receipt(tenant: Tenant, row: Row) -> Item:
    found = tenant.ledger().receipts.get(tenant.kept.key_of("receipt", row.key))
    if found is None:
        raise Refused(400, "The receipt has no customer: it cannot be applied.")
    return found


def _installment(tenant: Tenant, told: Told) -> Item:
    number = number_in(told, "appliedPaymentScheduleId")
    found = tenant.ledger().items.get(tenant.kept.key_of("installment", number))
    if found is None or not tenant.sees(found.key.entity):
        raise invalid("appliedPaymentScheduleId", number)
    return found


def match_receipts(tenant: Tenant) -> None:
    """AutoMatch, once its time has come: what a reference names exactly is applied, the rest is left to people."""
    wait = tenant.options.automatch_seconds
    if wait is None:
        return
    due = tenant.clock() - timedelta(seconds=wait)
    for key, extra in tenant.kept.receipts.items():
        if extra.references and not extra.matched and extra.made <= due:
            extra.matched = True
            with suppress(Refused):
                _match(tenant, key, extra)


def _match(tenant: Tenant, key: ItemKey, extra: ReceiptExtra) -> None:
    for reference in extra.references:
        left = Decimal(str(reference["ReferenceAmount"] or 0))
        for debit in _named(tenant, key, reference):
            credit = tenant.ledger().receipts[key]
            amount = min(left, debit.open, -credit.open)
            if amount > 0:
                apply_amount(tenant, credit, debit, amount)
                left -= amount


def _named(tenant: Tenant, key: ItemKey, reference: Told) -> list[Item]:
    """Open installments that a reference names, of the receipt's customer and currency, oldest first."""
    credit = tenant.ledger().receipts[key]
    number, by_order = reference["ReferenceNumber"], reference["ReceiptMatchBy"] == "Purchase Order"
    if not by_order and reference["ReceiptMatchBy"] != "Transaction Number":
        return []
    account = customer_of(tenant, credit).account
    return [
        one for one in tenant.ledger().items.values()
        if one.amount > 0 and one.open > 0 and one.key.entity == key.entity
        and one.document.currency == credit.document.currency and customer_of(tenant, one).account == account
        and (one.line.assignment if by_order else number_of(one)) == number
    ]  # fmt: skip
