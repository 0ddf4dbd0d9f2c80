"""Cash: handed over as a payment advice, or, in company codes that want it, posted and cleared."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from adapters.kit.compared import plain_amount
from adapters.kit.needed import known_items, must_be_set
from adapters.kit.places import item_place
from adapters.sap.numbers import padded
from adapters.sap.s4.settings import Writing
from adapters.sap.s4.writing.clearing import CLEARED, OPEN, POST, RECEIPT
from adapters.sap.s4.writing.item_change import MOST_TEXT
from adapters.sap.s4.writing.needed import must_be_allowed
from canonical_model.receivables import OpenItem
from canonical_model.write_back import CashAct, IncomingPayment, WriteBack
from canonical_model.writing import Known, Plan, PlannedStep

_NOT_IN_FULL: Final = (
    "only what settles in full is cleared: the whole receipt against the whole open amount of what it pays; "
    "hand this one over as a payment advice"
)
_NOT_RESET: Final = "SAP has no service that resets a clearing: it is undone by a person (FBRA)"


def cash_plan(act: WriteBack, cash: CashAct, known: Known, *, settings: Writing) -> Plan:
    """One advice; or the posting, where the payment is not in the ledger yet, and the clearing."""
    paid = known_items(tuple(one.item_id for one in cash.applications), known)
    if act.entity in settings.clear_in:
        return _cleared(act, cash, known, paid, settings=settings)
    must_be_allowed("payment_advice", settings)
    if cash.receipt_item_id is None:
        raise ValueError(
            f"a payment that is not in the ledger yet is posted, and {act.entity} is not named in clear_in in the "
            "system's writing settings"
        )
    (receipt,) = known_items((cash.receipt_item_id,), known)
    return _advised(act, cash, receipt, paid)


def _advised(act: WriteBack, cash: CashAct, receipt: OpenItem, paid: tuple[OpenItem, ...]) -> Plan:
    amounts = {
        item_place(item.native_key): plain_amount(f"{one.amount.amount:f}")
        for item, one in zip(paid, cash.applications, strict=True)
    }
    content = {
        "entity": act.entity,
        "account": padded(act.customer_number),
        "currency": cash.applications[0].amount.currency,
        "amount": plain_amount(f"{_total(cash):f}"),
        **amounts,
    }
    step = PlannedStep(
        name="advice",
        kind="create",
        reference_kind="PA",
        subjects=(item_place(receipt.native_key), *amounts),
        content=content,
        finality="handed_over",
    )
    return Plan(steps=(step,), lost=("the posting itself: finance or the statement run posts it",))


def _cleared(act: WriteBack, cash: CashAct, known: Known, paid: tuple[OpenItem, ...], *, settings: Writing) -> Plan:
    must_be_allowed("clearing", settings)
    must_be_set(settings.posting_user, "posting_user", "the user that stands in posted documents")
    if any(item.open != one.amount for item, one in zip(paid, cash.applications, strict=True)):
        raise ValueError(_NOT_IN_FULL)
    if cash.payment is not None:
        post = _posting(act, cash.payment, settings)
        return Plan(steps=(post, _clearing(act, cash, paid, receipt=None)), lost=(_NOT_RESET,))
    (receipt,) = known_items((cash.cash_id,), known)
    if receipt.open.amount + _total(cash):
        raise ValueError(_NOT_IN_FULL)
    return Plan(steps=(_clearing(act, cash, paid, receipt=receipt),), lost=(_NOT_RESET,))


def _posting(act: WriteBack, payment: IncomingPayment, settings: Writing) -> PlannedStep:
    account = must_be_set(
        settings.bank_accounts.get(payment.bank_account, ""),
        "bank_accounts",
        f"the G/L account of bank account {payment.bank_account}",
    )
    return PlannedStep(
        name=POST,
        kind="create",
        reference_kind="PM",
        subjects=(f"payment/{act.entity}/{payment.transaction_id}",),
        content={
            "entity": act.entity,
            "account": padded(act.customer_number),
            "currency": payment.amount.currency,
            "amount": plain_amount(f"{payment.amount.amount:f}"),
            "value_date": payment.value_date.isoformat(),
            "posting_date": payment.value_date.isoformat(),
            "gl_account": padded(account),
            "text": payment.text[:MOST_TEXT].strip(),
        },
    )


def _clearing(act: WriteBack, cash: CashAct, paid: tuple[OpenItem, ...], *, receipt: OpenItem | None) -> PlannedStep:
    places = [item_place(item.native_key) for item in paid]
    there = {RECEIPT: item_place(receipt.native_key)} if receipt is not None else {}
    fixed = {"account": padded(act.customer_number), "currency": cash.applications[0].amount.currency, **there}
    return PlannedStep(
        name="clear",
        kind="assign",
        subjects=(*places, *there.values()),
        before=dict.fromkeys(places, OPEN),
        content={**dict.fromkeys(places, CLEARED), **fixed},
        needs=() if there else (POST,),
    )


def _total(cash: CashAct) -> Decimal:
    return sum((one.amount.amount for one in cash.applications), Decimal(0))
