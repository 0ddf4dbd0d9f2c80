"""Somebody who orders acts in a CRM, and looks at what came of them."""

from __future__ import annotations

from msgspec import structs

from canonical_model.identity import RecordId
from canonical_model.relationships import CrmAccount
from canonical_model.write_back import Act, DisputeAct, NoteAct
from canonical_model.writing import Known
from conformance.suite.acts import Done, Ordered, landed, make
from conformance.suite.bench import Bench
from conformance.suite.carrier import Carrier
from core.write_back.proposing import Intent, Permission, Place, propose


class CrmClerk:
    """Orders, and carries out."""

    def __init__(self, made: Bench) -> None:
        self.bench = made

    def note(self, text: str, *, name: str = "activity-1") -> Ordered:
        return self.order("note", NoteAct(activity_id=RecordId(name), text=text), name)

    def order(self, operation: str, act: Act, name: str) -> Ordered:
        account = min(self.bench.items().of(CrmAccount), key=lambda one: one.native_key)
        place = Place(
            system=account.system, entity=account.entity, customer_id=account.id, customer_number=account.number
        )  # fmt: skip
        intent = Intent(operation=operation, place=place, act=act, identity=(name,))  # type: ignore[arg-type]
        permission = Permission(
            mode="propose", capabilities=self.bench.adapter.capabilities, proposer="ada", at=self.bench.clock.now(),
            because_of="ada",
        )  # fmt: skip
        made = propose(intent, permission).write_back
        assert made is not None
        return Ordered(act=made, known=Known())

    def disputed(self) -> Done:
        """A dispute that stands."""
        return landed(self.bench, "dispute")

    def closing(self, done: Done) -> Ordered:
        """The act that closes it."""
        act = done.ordered.act.act
        assert isinstance(act, DisputeAct)
        made = self.order("dispute", structs.replace(act, close=True), "close-1")
        return Ordered(act=made.act, known=done.ordered.known)

    def carried(self, order: Ordered) -> Carrier:
        carrier = self.sending(order)
        carrier.run()
        return carrier

    def sending(self, order: Ordered) -> Carrier:
        """Planned and approved, not sent yet."""
        carrier = Carrier(self.bench)
        carrier.order(order.act, order.known)
        return carrier

    def promised(self) -> Ordered:
        return make(self.bench, "promise")
