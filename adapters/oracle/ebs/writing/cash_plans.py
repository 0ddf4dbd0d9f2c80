"""Cash: a receipt of what came in and its applications, or applications of a receipt that stands on the account."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from adapters.kit.compared import plain_amount
from adapters.kit.conversion import is_converted, must_be_one_currency, rate_of
from adapters.kit.needed import known_items, must_be_set
from adapters.kit.places import item_place, place
from adapters.oracle.ebs.settings import Writing
from adapters.oracle.ebs.writing import applications, receipts
from adapters.oracle.ebs.writing.exchange import cut
from adapters.oracle.mapping.marks import plain
from canonical_model.receivables import OpenItem
from canonical_model.write_back import CashAct, IncomingPayment, WriteBack
from canonical_model.writing import Known, Plan, PlannedStep

#: bytes of the bank's text that a receipt's comments keep beside our reference [oracle.md §1.2: 2,000]
_MOST_TEXT = 1_900
#: decimals of a rate; what Receivables kept is read back
_RATE = 10


class Share(NamedTuple):
    """What goes off an item: cash, and the discount of its terms."""

    amount: Decimal
    discount: Decimal


#: by the item, in the act's own order
Shares = dict[OpenItem, Share]


def cash_plan(act: WriteBack, cash: CashAct, known: Known, *, settings: Writing) -> Plan:
    """The steps; ValueError in words where Receivables cannot apply it."""
    if any(one.written_off or one.amount.minor < 0 for one in cash.applications):
        raise ValueError("only cash and discounts are posted here: differences and credits are posted in Receivables")
    shares = _shares(cash, known)
    if cash.payment is not None:
        return _from_the_bank(act, cash.payment, shares, known, settings)
    (receipt,) = known_items((cash.cash_id,), known)
    return _from_the_account(receipt, shares)


def _shares(cash: CashAct, known: Known) -> Shares:
    shares: Shares = {}
    items = known_items(tuple(one.item_id for one in cash.applications), known)
    for item, share in zip(items, cash.applications, strict=True):
        if share.amount.currency != item.currency:
            raise ValueError(f"{item.document_no} is in {item.currency}, not in {share.amount.currency}")
        before = shares.get(item, _NOTHING)
        discount = share.discount.amount if share.discount else Decimal(0)
        shares[item] = Share(before.amount + share.amount.amount, before.discount + discount)
    for item, one in shares.items():
        if not 0 < one.amount <= sum(one) <= item.open.amount:
            raise ValueError(f"{sum(one)} cannot be applied to {item.document_no}, of which {item.open} is open")
    return shares


_NOTHING = Share(Decimal(0), Decimal(0))


def _must_suffice(amount: Decimal, currency: str, shares: Shares) -> None:
    others = sorted({item.currency for item in shares} - {currency})
    if others:
        raise ValueError(f"{currency} pays no item in {', '.join(others)}: no rate was agreed")
    if sum((one.amount for one in shares.values()), Decimal(0)) > amount:
        raise ValueError(f"more is applied than there is: {amount} {currency}")


def _from_the_bank(act: WriteBack, payment: IncomingPayment, shares: Shares, known: Known, settings: Writing) -> Plan:
    must_be_one_currency(payment, {item.currency for item in shares}, {item.functional_currency for item in shares})
    _must_suffice(payment.on_items.amount, payment.on_items.currency, shares)
    customer = account_of(act, known)
    content = {
        receipts.CUSTOMER: customer, receipts.AMOUNT: plain_amount(f"{payment.on_items.amount:f}"),
        receipts.CURRENCY: payment.on_items.currency, receipts.DAY: payment.value_date.isoformat(),
        receipts.METHOD: _method(payment.bank_account, settings),
        receipts.NUMBER: receipts.number_of(payment.text, settings),
        receipts.TEXT: cut(plain(payment.text), _MOST_TEXT),
        **({receipts.RATE: plain_amount(f"{rate_of(payment, most=_RATE):f}")} if is_converted(payment) else {}),
    }  # fmt: skip
    paid = place("payment", payment.transaction_id)
    made = PlannedStep(
        name=applications.MADE, kind="create", reference_kind="CR", content=content,
        subjects=(paid, place("customer", act.entity, customer)),
    )  # fmt: skip
    return Plan(steps=(made, *_applied(shares, paid, {}, needs=(made.name,))))


def _method(bank_account: str, settings: Writing) -> str:
    own = settings.bank_accounts.get(bank_account)
    if own is None:
        must_be_set("", f'bank_accounts["{bank_account}"]', "the receipt method of this bank account")
        raise AssertionError("unreachable: the line above raises")
    by_id = f"{receipts.BY_ID}{own.receipt_method_id}"
    return by_id if own.receipt_method_id else f"{receipts.BY_NAME}{own.receipt_method_name}"


def _from_the_account(receipt: OpenItem, shares: Shares) -> Plan:
    if receipt.document_type != "receipt":
        raise ValueError(
            f"{receipt.document_no} is a {receipt.document_type}: a credit memo is applied in Receivables itself, from "
            "the Transactions window"
        )
    _must_suffice(-receipt.open.amount, receipt.currency, shares)
    own = {applications.RECEIPT: receipt.billing_document}
    return Plan(steps=_applied(shares, item_place(receipt.native_key), own, needs=()))


def _applied(shares: Shares, source: str, own: dict[str, str], *, needs: tuple[str, ...]) -> tuple[PlannedStep, ...]:
    return tuple(
        PlannedStep(
            name=f"apply {number}", kind="create", reference_kind="CA", identity=item.native_key,
            subjects=(source, item_place(item.native_key)), needs=needs, content={**_content(item, share), **own},
            before={
                applications.OPEN: plain_amount(f"{item.open.amount:f}"), applications.LEFT: applications.ENOUGH,
            },
        )
        for number, (item, share) in enumerate(shares.items())
    )  # fmt: skip


def _content(item: OpenItem, share: Share) -> dict[str, str]:
    off = {applications.DISCOUNT: plain_amount(f"{share.discount:f}")} if share.discount else {}
    return {applications.SCHEDULE: item.native_key[1], applications.AMOUNT: plain_amount(f"{share.amount:f}"), **off}


def account_of(act: WriteBack, known: Known) -> str:
    """The id of the customer's account; ValueError if the store does not know it any more."""
    customer = known.customers.get(act.customer_id)
    if customer is None:
        raise ValueError(f"customer {act.customer_number} is not known any more: run `duecourse sync`")
    return customer.native_key[1]
