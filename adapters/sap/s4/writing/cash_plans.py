"""Cash: handed over as a payment advice, or, in company codes that want it, posted and cleared."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from adapters.kit.compared import plain_amount
from adapters.kit.needed import known_items, must_be_cash_alone, must_be_set
from adapters.kit.places import item_place
from adapters.sap.numbers import padded
from adapters.sap.s4.settings import Writing
from adapters.sap.s4.writing.clearing import POST, RECEIPT
from adapters.sap.s4.writing.needed import must_be_allowed
from adapters.sap.s4.writing.payment_plans import posting
from adapters.sap.s4.writing.shares import OPEN, Share, share_of
from canonical_model.receivables import OpenItem
from canonical_model.write_back import CashAct, WriteBack
from canonical_model.writing import Known, Plan, PlannedStep

_NOT_WHOLE: Final = "a receipt is cleared as a whole: what is applied of this one is not what stands on the account"
_WRITTEN_OFF: Final = (
    "what is written off is posted with the payment, and this receipt stands there already: post it in SAP"
)
_NOT_RESET: Final = "SAP has no service that resets a clearing: it is undone by a person (FBRA)"


def cash_plan(act: WriteBack, cash: CashAct, known: Known, *, settings: Writing) -> Plan:
    """One advice; or the posting, where the payment is not in the ledger yet, and the clearing."""
    paid = known_items(tuple(one.item_id for one in cash.applications), known)
    if act.entity in settings.clear_in:
        return _cleared(act, cash, known, paid, settings=settings)
    must_be_allowed("payment_advice", settings)
    must_be_cash_alone(cash)
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
    shares = tuple(share_of(item, one, settings) for item, one in zip(paid, cash.applications, strict=True))
    if cash.payment is not None:
        post = posting(act, cash.payment, tuple(zip(paid, cash.applications, strict=True)), settings)
        return Plan(steps=(post, _clearing(act, cash, shares, receipt=None)), lost=(_NOT_RESET,))
    (receipt,) = known_items((cash.cash_id,), known)
    if any(one.written_off for one in cash.applications):
        raise ValueError(_WRITTEN_OFF)
    if receipt.open.amount + _total(cash):
        raise ValueError(_NOT_WHOLE)
    return Plan(steps=(_clearing(act, cash, shares, receipt=receipt),), lost=(_NOT_RESET,))


def _clearing(act: WriteBack, cash: CashAct, shares: tuple[Share, ...], *, receipt: OpenItem | None) -> PlannedStep:
    places = [one.place for one in shares]
    there = {RECEIPT: item_place(receipt.native_key)} if receipt is not None else {}
    fixed = {"account": padded(act.customer_number), "currency": cash.applications[0].amount.currency, **there}
    told = {name: value for one in shares for name, value in one.told.items()}
    return PlannedStep(
        name="clear",
        kind="assign",
        subjects=(*places, *there.values()),
        before=dict.fromkeys(places, OPEN),
        content={**{one.place: one.becomes for one in shares}, **told, **fixed},
        needs=() if there else (POST,),
    )


def _total(cash: CashAct) -> Decimal:
    return sum((one.amount.amount for one in cash.applications), Decimal(0))
