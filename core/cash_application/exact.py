"""The first matcher: a receipt that quotes exactly one open item, at exactly its open amount. Nothing softer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from msgspec import Struct

from canonical_model.identity import RecordId
from canonical_model.receivables import OpenItem
from canonical_model.write_back import Application
from core.net_open import NetItem, net_of_account
from core.references import quoted

#: cash kinds that know their customer; unidentified cash is nobody's
APPLICABLE = frozenset({"on_account", "unapplied"})


class Proposal(Struct, frozen=True, kw_only=True):
    """What to do with one receipt, and why."""

    receipt_item_id: RecordId
    decision: Literal["propose", "review", "none"]
    applications: tuple[Application, ...]
    #: sentences in the order in which they were found out
    explanation: tuple[str, ...]


def propose(items: Iterable[OpenItem]) -> tuple[Proposal, ...]:
    """One proposal for each piece of unapplied cash among the open items of one customer.

    An item that two receipts quote at its amount is proposed for neither: one of them would be wrong.
    """
    nets = net_of_account(items)
    debts = [net for net in nets if net.net_minor > 0 and not net.item.is_cash and not net.adrift]
    cash = [net for net in nets if net.item.kind in APPLICABLE and net.net_minor < 0]
    first = [_one(net, debts) for net in cash]
    targets = [application.item_id for proposal in first for application in proposal.applications]
    return tuple(_unless_contested(proposal, targets) for proposal in first)


def _one(cash: NetItem, debts: Sequence[NetItem]) -> Proposal:
    own = [net for net in debts if net.item.currency == cash.item.currency]
    named = {item.id for item in quoted(cash.item, (net.item for net in own))}
    found = [net for net in own if net.item.id in named]
    if not found:
        return _nothing(cash, "none", f"{cash.item.document_no} quotes no open item in {cash.item.currency}")
    names = ", ".join(net.item.document_no for net in found)
    if len(found) > 1:
        return _nothing(cash, "review", f"{cash.item.document_no} quotes several open items: {names}")
    if found[0].net_minor != -cash.net_minor:
        return _nothing(
            cash,
            "review",
            f"{cash.item.document_no} quotes {names}, but {-cash.net} is not the {found[0].net} open of it",
        )
    return Proposal(
        receipt_item_id=cash.item.id,
        decision="propose",
        applications=(Application(item_id=found[0].item.id, amount=found[0].net),),
        explanation=(f"{cash.item.document_no} quotes {names} and no other open item", f"{found[0].net} is open of it"),
    )


def _nothing(cash: NetItem, decision: Literal["review", "none"], why: str) -> Proposal:
    return Proposal(receipt_item_id=cash.item.id, decision=decision, applications=(), explanation=(why,))


def _unless_contested(proposal: Proposal, targets: Sequence[RecordId]) -> Proposal:
    if all(targets.count(application.item_id) == 1 for application in proposal.applications):
        return proposal
    return Proposal(
        receipt_item_id=proposal.receipt_item_id,
        decision="review",
        applications=(),
        explanation=(*proposal.explanation, "another receipt quotes the same item at the same amount"),
    )
