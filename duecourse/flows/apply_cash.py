"""Cash application, first part: certain receipts are proposed; a payment that a person saw is posted and applied."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

import msgspec
from msgspec import Struct

from canonical_model.capabilities import Capabilities
from canonical_model.identity import RecordId
from canonical_model.receivables import OpenItem
from canonical_model.write_back import CashAct, IncomingPayment, WriteBack
from core.cash_application.exact import propose
from core.cash_application.incoming import incoming, settled_by, standing
from core.customer_ranges import EVERY_CUSTOMER, CustomerRange
from core.findings import NotAllowed
from core.ports import Repository
from core.write_back.proposing import Permission, cash, payment, revised, subject_of
from core.write_back.proposing import propose as proposal_of
from duecourse.documents import Recorded
from duecourse.flows.account_views import Knowledge
from duecourse.flows.accounts import find_customer, find_items, parse_money
from duecourse.flows.record import Recording, account_of, proposed

#: states in which nothing more is done about an act of cash
_SETTLED: Final = frozenset({"confirmed", "handed_over", "refused", "rejected", "superseded", "withdrawn", "partly"})


class PaymentOrder(Struct, frozen=True, kw_only=True):
    """A payment as the bank's statement shows it, and what it is for."""

    account: str
    #: what the bank calls its account
    bank_account: str
    #: the bank's own reference of the transaction
    bank_reference: str
    amount: str
    value_date: date
    items: tuple[str, ...]
    text: str = ""


def propose_cash(
    repository: Repository, known: Knowledge, capabilities: Mapping[str, Capabilities], *, proposer: str,
    within: CustomerRange = EVERY_CUSTOMER,
) -> int:  # fmt: skip
    """Keep a proposal for each certain application, supersede those that no longer are; the number of new ones.

    `known` has the accounts of the range on which cash stands.
    """
    modes, ours = repository.write_modes(), _under_way(repository)
    wanted: dict[RecordId, WriteBack] = {}
    for items in known.items.values():
        first = items[0]
        mode = modes.get((first.system, first.entity, "cash"), "off")
        if mode != "off" and first.system in capabilities:
            permission = Permission(
                mode=mode,
                capabilities=capabilities[first.system],
                proposer=proposer,
                at=known.now,
                because_of=f"exact reference and amount, batch {known.batch}",
            )
            free = [item for item in items if item.id not in ours]
            wanted |= {act.id: act for act in _certain(free, permission)}
    standing = {act.id: act for act in repository.write_backs() if _of_standing_cash(act, within)}
    kept, gone = revised(standing, wanted)
    for act in kept:
        repository.put(act, because=act.because_of)
    for act in gone:
        repository.put(act, because=f"no longer certain as of batch {known.batch}")
    return len(kept)


def _of_standing_cash(act: WriteBack, within: CustomerRange) -> bool:
    """Whether an act came from looking at receipts of a range; a payment that a person recorded is theirs."""
    of_receipt = isinstance(act.act, CashAct) and act.act.payment is None
    return of_receipt and within.has(act.system, act.entity, act.customer_id or "")


def _under_way(repository: Repository) -> set[RecordId]:
    """Receipts that we posted ourselves and are about to clear: read back, they are not free to be applied again."""
    acts = repository.write_backs()
    moving = {subject_of(act.act) for act in acts if act.operation == "cash" and act.state not in _SETTLED}
    return {link.native_id for link in repository.links() if link.record_id in moving}


def apply_payment(run: Recording, order: PaymentOrder) -> Recorded:
    """Propose to post a payment that came in, and to settle items with it: the whole of it on the whole of them."""
    with run.units.unit(run.actor, run.scope) as repository:
        customer = find_customer(repository, order.account)
        items = find_items(list(repository.open_items(customer_id=customer.id)), order.items)
        came_in = incoming(
            bank_account=order.bank_account,
            bank_reference=order.bank_reference,
            amount=parse_money(order.amount, items[0].currency if items else ""),
            value_date=order.value_date,
            text=order.text,
        )
        _refuse_second(repository, came_in, items)
        why = f"recorded by {run.actor.id}"
        intent = payment(came_in, account_of(customer), settled_by(came_in, items), why=why)
        return proposed(run, repository, msgspec.to_builtins(came_in), intent)


def _refuse_second(repository: Repository, came_in: IncomingPayment, items: Sequence[OpenItem]) -> None:
    """NotAllowed where other cash is on its way to one of the items: posted twice, one of them would be wrong."""
    for act in standing(repository.write_backs(), came_in.transaction_id, {item.id for item in items}):
        if subject_of(act.act) != came_in.transaction_id:
            raise NotAllowed(
                f"write-back {act.id[:12]} ({act.state}) puts other cash on the same items: reject or undo it first"
            )


def _certain(items: Sequence[OpenItem], permission: Permission) -> Iterator[WriteBack]:
    by_id = {item.id: item for item in items}
    for found in propose(items):
        if found.decision == "propose":
            made = proposal_of(cash(by_id[found.receipt_item_id], found), permission).write_back
            if made is not None:
                yield made
