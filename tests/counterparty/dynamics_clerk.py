"""Somebody who orders acts in Dynamics, and looks at what came of them."""

from __future__ import annotations

from datetime import date
from typing import Any

from canonical_model.identity import NativeKey, RecordId
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.write_back import Application as Applied
from canonical_model.write_back import DisputeAct, IncomingPayment, NoteAct, PromiseAct, WriteBack
from canonical_model.writing import Known
from conformance.suite.acts import Ordered, known_item, known_of
from conformance.suite.bench import Bench
from conformance.suite.carrier import Carrier
from core.write_back.proposing import Intent, Permission, payment, place_of, propose

DAY = date(2026, 11, 19)


class Clerk:
    """Somebody who posts payments, and looks at what came of them."""

    def __init__(self, made: Bench) -> None:
        self.bench, self.erp = made, made.erp
        self.tenant = made.erp._desk.tenant  # type: ignore[attr-defined]

    def order(self, amount: str, *paid: tuple[NativeKey, str]) -> Ordered:
        shelf = self.bench.items(entity=self.erp.entity)
        items = [known_item(shelf, key) for key, _ in paid]
        came = IncomingPayment(
            transaction_id=RecordId("bank-1"), bank_account="MAIN", amount=Money.of(amount, items[0].currency),
            value_date=DAY, text="pays",
        )  # fmt: skip
        parts = tuple(
            Applied(item_id=item.id, amount=Money.of(part, item.currency))
            for item, (_, part) in zip(items, paid, strict=True)
        )
        intent = payment(came, place_of(items[0]), parts, why="the statement says so")
        return Ordered(act=self._proposed(intent), known=Known(items={one.id: one for one in shelf.of(OpenItem)}))

    def promise(self, key: NativeKey, amount: str) -> Ordered:
        shelf = self.bench.items(entity=self.erp.entity)
        item = known_item(shelf, key)
        act = PromiseAct(
            promise_id=RecordId("promise-1"), promised_for=date(2026, 12, 1), amount=Money.of(amount, "EUR"),
            items=(item.id,),
        )  # fmt: skip
        intent = Intent(operation="promise", place=place_of(item), act=act, identity=(item.id,))
        return Ordered(act=self._proposed(intent), known=known_of(shelf))

    def dispute(self, key: NativeKey, amount: str, note: str = "too dear") -> Ordered:
        shelf = self.bench.items(entity=self.erp.entity)
        item = known_item(shelf, key)
        act = DisputeAct(
            dispute_id=RecordId("dispute-1"), reason="pricing", amount=Money.of(amount, "EUR"), items=(item.id,),
            note=note,
        )  # fmt: skip
        intent = Intent(operation="dispute", place=place_of(item), act=act, identity=(item.id,))
        return Ordered(act=self._proposed(intent), known=known_of(shelf))

    def note(self, key: NativeKey, text: str) -> Ordered:
        shelf = self.bench.items(entity=self.erp.entity)
        item = known_item(shelf, key)
        act = NoteAct(activity_id=RecordId("activity-1"), text=text, item_id=item.id)
        return Ordered(
            act=self._proposed(Intent(operation="note", place=place_of(item), act=act, identity=("activity-1",))),
            known=known_of(shelf),
        )  # fmt: skip

    def _proposed(self, intent: Intent) -> WriteBack:
        permission = Permission(
            mode="propose", capabilities=self.bench.adapter.capabilities, proposer="ada", at=self.bench.clock.now(),
            because_of="ada",
        )  # fmt: skip
        made = propose(intent, permission).write_back
        assert made is not None
        return made

    def carried(self, order: Ordered) -> Carrier:
        carrier = Carrier(self.bench)
        carrier.order(order.act, order.known)
        carrier.run()
        return carrier

    def listed(self, screen: Any) -> list[dict[str, Any]]:
        _, names, rows = screen(self.tenant)
        return [dict(zip(names, row, strict=True)) for row in rows]
