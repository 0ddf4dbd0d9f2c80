"""Somebody who posts payments with discounts, differences and credits, whatever the ERP, and looks what came of it."""

from __future__ import annotations

from datetime import date
from typing import Any

from msgspec import UNSET

from canonical_model.identity import NativeKey, RecordId
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.write_back import Application, IncomingPayment
from canonical_model.writing import Known
from conformance.suite.acts import Ordered, known_item
from conformance.suite.bench import Bench
from conformance.suite.carrier import Carrier
from core.write_back.proposing import Permission, payment, place_of, propose

DAY = date(2026, 11, 19)


class CashClerk:
    """Orders one payment, and carries it."""

    def __init__(self, made: Bench) -> None:
        self.bench, self.erp = made, made.erp

    def order(
        self, amount: str, *paid: tuple[NativeKey, str, dict[str, str]], came: Money | None = None
    ) -> Ordered:  # fmt: skip
        """Of each item its key, the cash, and what else: discount, written_off, reason; and what came."""
        shelf = self.bench.items(entity=self.erp.entity)
        items = [known_item(shelf, key) for key, _, _ in paid]
        used = Money.of(amount, items[0].currency)
        payment_in = IncomingPayment(
            transaction_id=RecordId("bank-1"), bank_account="MAIN", amount=came or used, value_date=DAY, text="pays",
            settles=used if came else UNSET,
        )  # fmt: skip
        parts = tuple(_part(item, cash, more) for item, (_, cash, more) in zip(items, paid, strict=True))
        made = propose(
            payment(payment_in, place_of(items[0]), parts, why="the statement says so"),
            Permission(
                mode="propose", capabilities=self.bench.adapter.capabilities, proposer="ada",
                at=self.bench.clock.now(), because_of="ada",
            ),
        )  # fmt: skip
        assert made.write_back is not None, made.why_not
        return Ordered(act=made.write_back, known=Known(items={one.id: one for one in shelf.of(OpenItem)}))

    def carried(self, order: Ordered, *, dies_at: int = 0) -> Carrier:
        carrier = Carrier(self.bench)
        carrier.order(order.act, order.known)
        carrier.run(dies_at=dies_at)
        return carrier

    def left(self) -> dict[NativeKey, Any]:
        """What is open in the ERP's own books."""
        return {item.key: item.open for item in self.erp.items()}


def _part(item: OpenItem, cash: str, more: dict[str, str]) -> Application:
    beside = {name: Money.of(more[name], item.currency) for name in ("discount", "written_off") if name in more}
    return Application(
        item_id=item.id, amount=Money.of(cash, item.currency), reason=more.get("reason", ""),
        discount=beside.get("discount"), written_off=beside.get("written_off"),
    )  # fmt: skip
