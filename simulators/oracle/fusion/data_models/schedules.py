"""AR_PAYMENT_SCHEDULES_ALL with what is applied to and from each, worked out once for each state of the books.

* Invoices, debit memos, credit memos (below zero) and receipts of a customer (class PMT, below zero) [oracle.md §2.1].
* An application is a row of what was paid (DEBIT) and of what was used (CREDIT), above zero on both where it reduces
  them, as AR_RECEIVABLE_APPLICATIONS_ALL has it. Only what stands is there: DISPLAY is Y.
* The functional amounts of an item's applications add up to its functional original less what is left of it.
* EXCHANGE_RATE times the original is the functional original. Where the books carry a receipt at the worth of what it
  settled, and its exchange difference elsewhere, the rate is the quotient of the two.
* The books' discounts are part of what a receipt is worth: DISCOUNT_TAKEN is never anything but 0.
* Unverified: that a reversed receipt keeps its schedule, closed, with nothing left and nothing applied; the due day and
  TERMS_SEQUENCE_NUMBER of a receipt.
"""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from msgspec import Struct

from simulators.books import ItemKey
from simulators.books.money import rounded
from simulators.oracle.fusion.data_models.columns import COLUMNS
from simulators.oracle.fusion.data_models.lines import Line, day, line, second, text
from simulators.oracle.fusion.invoices import (
    INSTALLMENTS,
    customer_of,
    installment_id,
    number_of,
    schedule_stamp,
    transaction_id,
)
from simulators.oracle.fusion.kept import Application
from simulators.oracle.fusion.ledger import ZERO, Item
from simulators.oracle.fusion.receipts import applications, receipt_id, receipt_number
from simulators.oracle.fusion.tenant import Tenant, created, site_number


class AnySchedule(Struct, frozen=True, kw_only=True):
    """A payment schedule with its rows."""

    key: int
    is_open: bool
    #: empty while it is open
    closed_on: str
    changed: str
    lines: list[Line]


class Schedule(AnySchedule, frozen=True, kw_only=True):
    """A payment schedule of a customer."""

    item: Item


class _Use(Struct, frozen=True, kw_only=True):
    """An application as one of its two items sees it."""

    application: Application
    other: Item
    side: str
    #: CASH or CM
    kind: str


def schedules_of(tenant: Tenant, entity: str) -> list[Schedule]:
    """The payment schedules of a business unit, in the order of their ids."""
    made: dict[str, list[Schedule]] = tenant.once("payment schedules", lambda: _schedules(tenant))
    return made.get(entity, [])


def transaction_number(tenant: Tenant, item: Item) -> str:
    """TRX_NUMBER: of a receipt its own number."""
    return receipt_number(tenant, item) if item.key in tenant.ledger().receipts else number_of(item)


def applied_by(tenant: Tenant, schedule: Schedule, receipt: str) -> list[Line]:
    """What is open of a schedule, once for each application of one receipt to it."""
    item = schedule.item
    head = line(
        COLUMNS["applied"], payment_schedule_id=schedule.key, currency_code=item.document.currency,
        amount_due_remaining=item.open,
    )  # fmt: skip
    key = tenant.kept.key_of("receipt", int(receipt)) if receipt.isdecimal() else None
    credit = tenant.ledger().receipts.get(key) if key is not None else None
    standing = [one for one in applications(tenant, credit) if one.stands] if credit is not None else []
    told = [
        head | {"APPLICATION_ID": str(one.id), "AMOUNT_APPLIED": text(one.amount)}
        for one in standing if one.installment == item.key
    ]  # fmt: skip
    return told or [head]


def _schedules(tenant: Tenant) -> dict[str, list[Schedule]]:
    uses, made = _uses(tenant), defaultdict(list)
    for item in tenant.ledger().items.values():
        made[item.key.entity].append(_schedule(tenant, item, uses.get(item.key, [])))
    tenant.kept.looked_at(INSTALLMENTS)
    return {entity: sorted(found, key=lambda one: one.key) for entity, found in made.items()}


def _uses(tenant: Tenant) -> dict[Any, list[_Use]]:
    """Item → the applications that stand, from either side."""
    ledger, found = tenant.ledger(), defaultdict(list)
    for kind, credits_ in (("CASH", ledger.receipts), ("CM", ledger.credit_memos)):
        for credit in credits_.values():
            for one in applications(tenant, credit):
                debit = ledger.items.get(one.installment)
                if one.stands and debit is not None:
                    found[credit.key].append(_Use(application=one, other=debit, side="CREDIT", kind=kind))
                    found[debit.key].append(_Use(application=one, other=credit, side="DEBIT", kind=kind))
    return dict(found)


def _schedule(tenant: Tenant, item: Item, uses: list[_Use]) -> Schedule:
    own, changed = installment_id(tenant, item.key), second(schedule_stamp(tenant, item))
    closed = item.closed_on.isoformat() if item.closed_on else ""
    head = line(COLUMNS["items"], **_head(tenant, item), **_of_kind(tenant, item), closed_on=closed)
    head |= {"PAYMENT_SCHEDULE_ID": str(own), "LAST_UPDATE_DATE": changed}
    told = sorted(_applied(tenant, item, uses), key=lambda one: (one["APPLICATION_TYPE"], int(one["APPLICATION_ID"])))
    return Schedule(
        key=own, is_open=not closed, closed_on=closed, changed=changed, item=item,
        lines=[head | one for one in told] or [head],
    )  # fmt: skip


def _head(tenant: Tenant, item: Item) -> dict[str, Any]:
    document, own = item.document, item.line
    customer = customer_of(tenant, item)
    payer = tenant.books.customers.get((item.key.entity, own.customer)) if own.branch else None
    return {
        "status": "OP" if item.open else "CL", "trx_number": transaction_number(tenant, item),
        "currency_code": document.currency, "amount_due_original": item.amount, "amount_due_remaining": item.open,
        "acctd_amount_due_remaining": item.open_functional, "account_number": customer.number,
        "cust_account_id": tenant.kept.id_of("account", customer.number), "location": site_number(customer),
        "trx_date": document.document_date, "gl_date": document.posting_date, "exchange_rate": _rate(tenant, item),
        "internal_org_id": _own_unit(tenant, customer.trading_partner),
        "paying_account_number": payer.number if payer else None, "control_account": own.account,
        "dunning_level": item.standing.dunning_level or None,
        "excluded": "Y" if item.standing.dunning_block else "N", "created_on": day(created(document)),
    }  # fmt: skip


def _own_unit(tenant: Tenant, partner: str | None) -> int | None:
    """The business unit that a customer is, if it is one of the same house."""
    return tenant.kept.id_of("business unit", partner) if partner in tenant.books.entities else None


def _rate(tenant: Tenant, item: Item) -> Decimal | None:
    """NULL in the ledger's own currency."""
    home = tenant.books.entities[item.key.entity].currency
    if item.document.currency == home:
        return None
    if rounded(item.amount * item.document.rate, home) == item.functional:
        return item.document.rate
    return item.functional / item.amount


def _of_kind(tenant: Tenant, item: Item) -> dict[str, Any]:
    ledger = tenant.ledger()
    if item.key in ledger.receipts:
        return _receipt(tenant, item)
    debt = ledger.debt_of.get(item.key)
    own = transaction_id(tenant, debt) if debt else tenant.kept.id_of("transaction", item.key)
    told = {
        "customer_trx_id": own, "complete_flag": "Y", "term_name": item.line.terms, "comments": item.line.text,
        "purchase_order": item.line.assignment, "installments": len(debt.installments) if debt else 1,
    }  # fmt: skip
    if debt is None:
        credited = _credited(tenant, item)
        return told | {
            "trx_class": "CM", "terms_sequence_number": 1, "due_date": item.document.document_date,
            "credited_trx_id": credited,
        }  # fmt: skip
    return told | {
        "trx_class": "INV" if debt.is_invoice else "DM",
        "due_date": item.standing.due_on or item.document.document_date,
        "terms_sequence_number": 1 + [one.key for one in debt.installments].index(item.key),
    }


def _receipt(tenant: Tenant, item: Item) -> dict[str, Any]:
    extra = tenant.kept.receipts.get(item.key)
    told = extra.values if extra else {}
    return {
        "trx_class": "PMT", "cash_receipt_id": receipt_id(tenant, item.key), "installments": 0,
        "terms_sequence_number": 1, "due_date": item.document.document_date,
        "receipt_status": "REV" if item.voided else "UNAPP" if item.open else "APP",
        "receipt_method": told.get("ReceiptMethod", "Manual"), "comments": told.get("Comments") or item.line.text,
    }  # fmt: skip


def _credited(tenant: Tenant, item: Item) -> int | None:
    """PREVIOUS_CUSTOMER_TRX_ID: what a credit memo, or the reversal of an invoice, is about."""
    reversed_ = item.document.reverses
    about = item.line.follows if reversed_ is None else ItemKey(*reversed_, item.line.position)
    debt = tenant.ledger().debt_of.get(about) if about is not None else None
    return transaction_id(tenant, debt) if debt else None


def _applied(tenant: Tenant, item: Item, uses: list[_Use]) -> Iterator[Line]:
    worths = _worths(tenant, item, [one.application.amount for one in uses])
    for use, worth in zip(uses, worths, strict=True):
        one, on = use.application, use.application.on.isoformat()
        yield {
            "APPLICATION_TYPE": use.kind, "APPLICATION_ID": str(one.id), "APPLICATION_SIDE": use.side,
            "APPLY_DATE": on, "APPLIED_ON": on, "AMOUNT_APPLIED": text(one.amount), "ACCTD_AMOUNT_APPLIED": text(worth),
            "DISCOUNT_TAKEN": "0", "ACCTD_DISCOUNT_TAKEN": "0",
            "OTHER_SCHEDULE_ID": str(installment_id(tenant, use.other.key)),
            "OTHER_NUMBER": transaction_number(tenant, use.other),
            "OTHER_DATE": use.other.document.document_date.isoformat(),
        }  # fmt: skip


def _worths(tenant: Tenant, item: Item, amounts: list[Decimal]) -> Iterator[Decimal]:
    """What each application takes off the item in the ledger's currency; together exactly what is gone of it."""
    home = tenant.books.entities[item.key.entity].currency
    gone = abs(item.functional - item.open_functional)
    whole, used, told = sum(amounts, ZERO), ZERO, ZERO
    for amount in amounts:
        used += amount
        upto = rounded(gone * used / whole, home) if used != whole else gone
        yield upto - told
        told = upto
