"""Which promises of FSCM a promise becomes, in ECC and in S/4HANA on premise alike: one an invoice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from adapters.kit.compared import plain_amount
from adapters.kit.places import item_place
from adapters.sap.numbers import padded
from canonical_model.receivables import OpenItem
from canonical_model.write_back import PromiseAct, WriteBack
from canonical_model.writing import Plan, PlannedStep

_LANDS_IN: Final = "FSCM promise to pay (UDM_P2P_ATTR) by a customer-installed wrapper"
_SCREEN: Final = "Process Receivables, Manage Promises to Pay (F4710), UDM_SPECIALIST"


def promise_plan(act: WriteBack, promise: PromiseAct, items: tuple[OpenItem, ...]) -> Plan:
    """A promise an item; ValueError in words for a part of several."""
    return Plan(steps=tuple(_promises(act, promise, items)), lands_in=_LANDS_IN, screen=_SCREEN)


def _promises(act: WriteBack, promise: PromiseAct, items: tuple[OpenItem, ...]) -> Iterator[PlannedStep]:
    """One promise an invoice; of several each is promised in full, since a promise says nothing of parts."""
    amounts = [promise.amount] if len(items) == 1 else [item.open for item in items]
    if sum(amount.minor for amount in amounts) != promise.amount.minor:
        raise ValueError(
            f"a promise of SAP is for one invoice: {promise.amount} over {len(items)} is not theirs in full"
        )
    for place, (item, amount) in enumerate(zip(items, amounts, strict=True)):
        where = item_place(item.native_key)
        content = {
            "item": where, "customer": padded(act.customer_number), "amount": plain_amount(f"{amount.amount:f}"),
            "currency": amount.currency, "for": promise.promised_for.isoformat(),
        }  # fmt: skip
        yield PlannedStep(
            name=f"promise {place}", kind="create", reference_kind="PR", subjects=(where,), content=content,
            identity=item.native_key,
        )  # fmt: skip
