"""A payment that a person saw come in and that no ledger knows yet: what it is, and what it may be used on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Final

from canonical_model.bank import BankTransaction
from canonical_model.identity import RecordId, engine_id
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.write_back import Application, CashAct, IncomingPayment, WriteBack
from core.findings import NotAllowed
from core.net_open import net_of_account

#: states in which an act of cash takes no effect any more
_OVER: Final = frozenset({"refused", "rejected", "superseded", "withdrawn"})


def incoming(
    *, bank_account: str, bank_reference: str, amount: Money, value_date: date, text: str = ""
) -> IncomingPayment:
    """A payment by what the bank calls it; NotAllowed without the bank's reference, or if it is no money coming in.

    The same account and reference is the same payment, whatever is said of it the second time.
    """
    if not bank_account.strip() or not bank_reference.strip():
        raise NotAllowed("a payment is told by the bank's account and the bank's own reference")
    if amount.minor <= 0:
        raise NotAllowed(f"{amount} is no payment that came in")
    return IncomingPayment(
        transaction_id=bank_transaction_id(bank_account.strip(), bank_reference.strip()),
        bank_account=bank_account.strip(),
        amount=amount,
        value_date=value_date,
        text=text.strip(),
    )


def bank_transaction_id(bank_account: str, bank_reference: str) -> RecordId:
    """The id of a bank transaction to which the bank gave a reference of its own, however it is spaced and cased."""
    return engine_id("bank_transaction", (_plain(bank_account), _plain(bank_reference)))


def transaction_of(line: BankTransaction) -> RecordId:
    """What must not be posted twice: by the bank's reference, as a person names it; a part of a batch by what it is."""
    named = bool(line.bank_reference) and line.parent is None
    return bank_transaction_id(line.account, line.bank_reference) if named else line.id


def _plain(text: str) -> str:
    return "".join(text.split()).upper()


def standing(acts: Iterable[WriteBack], transaction: RecordId, items: Collection[RecordId]) -> tuple[WriteBack, ...]:
    """Acts that post this payment or put cash on one of these items, and that took effect or still may."""
    return tuple(
        act
        for act in acts
        if isinstance(act.act, CashAct)
        and act.state not in _OVER
        and (act.act.cash_id == transaction or any(one.item_id in items for one in act.act.applications))
    )


def settled_by(payment: IncomingPayment, items: Sequence[OpenItem]) -> tuple[Application, ...]:
    """The whole payment on the whole of some items; NotAllowed unless they sum to it in its currency."""
    nets = [net for net in net_of_account(items) if net.net_minor > 0]
    currencies = sorted({net.item.currency for net in nets})
    if currencies != [payment.amount.currency]:
        raise NotAllowed(f"{payment.amount} cannot be used on items in {', '.join(currencies) or 'no currency'}")
    total = sum((net.net for net in nets), Money.zero(payment.amount.currency))
    if total != payment.amount:
        raise NotAllowed(f"{payment.amount} came in, {total} is open of the items: only a full settlement is applied")
    return tuple(Application(item_id=net.item.id, amount=net.net) for net in nets)
