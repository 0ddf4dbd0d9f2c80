"""Payments in the books' own currency that pay items in another one."""

from __future__ import annotations

from typing import Final

from canonical_model.identity import RecordId
from canonical_model.money import Money
from canonical_model.receivables import OpenItem, Receipt
from canonical_model.write_back import Application, IncomingPayment
from conformance.suite.acts import BANK_ACCOUNT, PAID_ON, Ordered, known_item, known_of
from conformance.suite.bench import Bench
from conformance.suite.carrier import Carrier
from conformance.suite.rule import NotOffered, Rules, must, same
from core.write_back.proposing import Permission, payment, place_of, propose

RULES = Rules("writes")
_OTHER: Final = "JPY"
_OPEN: Final = "160000"
#: what came of it: a rate of more than four decimals
_CAME: Final = "917.43"
_REFUSED: Final = "another currency than its items"


@RULES.rule(
    "another_currency",
    "a payment that the bank converted is posted at just what came, or refused in words before anything is sent",
)
def another_currency(bench: Bench) -> None:
    """The item is closed in its own currency, and the books show the receipt as what the bank credited."""
    able = bench.adapter.capabilities.writes.get("cash")
    if bench.adapter.capabilities.kind == "crm" or able is None or able.level == "absent":
        raise NotOffered("cash")
    key = bench.erp.invoice(_OPEN, currency=_OTHER)
    shelf = bench.posted((key,))
    item = known_item(shelf, key)
    came = Money.of(_CAME, item.functional_currency)
    whole = (Application(item_id=item.id, amount=item.open),)
    permission = Permission(
        mode="propose", capabilities=bench.adapter.capabilities, proposer="ada", at=bench.clock.now(), because_of="ada"
    )
    intent = payment(_paid(item, came), place_of(item), whole, why="it quotes it")
    made = propose(intent, permission)
    if made.write_back is None:
        must(not able.other_currencies and _REFUSED in made.why_not, f"it is not proposed: {made.why_not}")
        return
    must(able.other_currencies, "its capabilities do not say that it takes a payment in another currency")
    _carried(bench, Ordered(act=made.write_back, known=known_of(shelf)), item, came)


def _paid(item: OpenItem, came: Money) -> IncomingPayment:
    return IncomingPayment(
        transaction_id=RecordId(f"converted-{item.id}"), bank_account=BANK_ACCOUNT, amount=came, value_date=PAID_ON,
        text=f"pays {item.document_no}", settles=item.open,
    )  # fmt: skip


def _carried(bench: Bench, order: Ordered, item: OpenItem, came: Money) -> None:
    carrier, before = Carrier(bench), bench.writes
    try:
        carrier.order(order.act, order.known)
    except ValueError as refused:
        must(str(refused) and bench.writes == before, "something was sent of an act that is refused")
        return
    carrier.run()
    state = carrier.state(order.act)
    must(state in {"confirmed", "handed_over"}, f"it ends as {state}: {carrier.said(order.act)}")
    if state == "confirmed":
        shelf = bench.synced()
        left = shelf.item(item.native_key)
        same(left.open_minor if left is not None else 0, 0, "what is open of the item")
        worth = {one.amount_functional_minor for one in shelf.of(Receipt) if one.currency == item.currency}
        must(-came.minor in worth, f"the books show receipts in {item.currency} of {sorted(worth)}, {came} came")
