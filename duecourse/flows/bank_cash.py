"""Certain bank lines, proposed to be posted and applied: by approval, once, never beside what the ledger has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from canonical_model.bank import BankTransaction
from canonical_model.identity import RecordId
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.write_back import Application, CashAct, IncomingPayment, WriteBack
from core.cash_application.incoming import bank_transaction_id
from core.cash_application.proposals import Proposal
from core.ports import Repository
from core.write_back.proposing import Intent, payment, propose
from duecourse.documents import WriteBackRow
from duecourse.flows.approvals import place_order
from duecourse.flows.inquire import system_names
from duecourse.flows.record import Recording, account_of, permission_of
from duecourse.flows.write_back import write_back_row

#: states in which an act of cash says nothing about the payment any more
_OVER: Final = frozenset({"refused", "rejected", "superseded", "withdrawn"})
#: days around the bank's day in which cash of the same amount on the account is taken for the same payment
_SAME: Final = timedelta(days=10)


class Ordered(Struct, frozen=True, kw_only=True):
    """What was proposed, and why other certain lines were not."""

    write_backs: tuple[WriteBackRow, ...]
    findings: tuple[str, ...]


NOTHING_ORDERED: Final = Ordered(write_backs=(), findings=())


def order_certain(run: Recording, lines: Sequence[BankTransaction], found: Sequence[Proposal]) -> Ordered:
    """A proposal for each line that is applied alone and that may be posted from here."""
    rows: list[WriteBackRow] = []
    findings: list[str] = []
    with run.units.unit(run.actor, run.scope) as repository:
        names, standing = system_names(repository), _standing(repository)
        for line, one in zip(lines, found, strict=True):
            if one.decision != "auto":
                continue
            intent = _intent(repository, line, one, standing)
            if isinstance(intent, str):
                findings.append(f"{_named(line)}: {intent}")
                continue
            permission = permission_of(run, repository, intent)
            made = (
                propose(intent, permission)
                if run.shadow
                else place_order(repository, intent, permission, actor=run.actor)
            )
            if made.write_back is None:
                findings.append(f"{_named(line)}: not proposed: {made.why_not}")
            else:
                rows.append(write_back_row(made.write_back, names))
    return Ordered(write_backs=tuple(rows), findings=tuple(findings))


def _standing(repository: Repository) -> dict[RecordId, WriteBack]:
    """Acts that post a payment and may still do so, or did: by the bank's transaction."""
    acts = (act for act in repository.write_backs() if act.operation == "cash" and act.state not in _OVER)
    return {act.act.payment.transaction_id: act for act in acts if isinstance(act.act, CashAct) and act.act.payment}


def _intent(
    repository: Repository, line: BankTransaction, found: Proposal, standing: dict[RecordId, WriteBack]
) -> Intent | str:
    """What would be posted, or why it is not."""
    why = _not_from_here(line, found) or _known_already(line, standing)
    if why:
        return why
    items = {item.id: item for item in repository.items({RecordId(part.item) for part in found.parts})}
    customers = {item.customer_id for item in items.values()}
    if len(items) != len(found.parts) or len(customers) != 1:
        return "its items are not open items of one account of the store"
    customer = next(iter(repository.customers_of(customers)), None)
    if customer is None:
        return "the customer's record is not there"
    day = line.value_date or line.booking_date or date.max
    standing_cash = _on_the_account(repository, customer.id, line, day)
    if standing_cash is not None:
        return f"{-standing_cash.open} stands on the account as {standing_cash.document_no}: apply that one"
    came_in = IncomingPayment(
        transaction_id=line.id, bank_account=line.account, amount=line.amount, value_date=day, text=line.text
    )
    applications = tuple(
        Application(item_id=RecordId(part.item), amount=Money.from_minor(part.amount_minor, part.currency))
        for part in found.parts
    )
    return payment(came_in, account_of(customer), applications, why="; ".join(found.explanation))


def _not_from_here(line: BankTransaction, found: Proposal) -> str:
    """Only money that is booked, on the whole of items in its own currency."""
    if line.status != "booked":
        return "announced, not booked"
    if line.value_date is None and line.booking_date is None:
        return "the bank gives no day"
    whole = all(
        part.reason == "full" and part.amount_minor == part.open_minor > 0 and part.currency == found.currency
        for part in found.parts
    )
    if not whole or found.rest_minor:
        return "only the whole of items in the line's own currency is posted from here: post this one in the ERP"
    return ""


def _known_already(line: BankTransaction, standing: dict[RecordId, WriteBack]) -> str:
    """A payment that a person recorded by the bank's reference is the same one."""
    for known in _ids(line):
        if known in standing and known != line.id:
            return f"recorded already: write-back {standing[known].id[:12]} is {standing[known].state}"
    return ""


def _ids(line: BankTransaction) -> Iterator[RecordId]:
    yield line.id
    if line.bank_reference:
        yield bank_transaction_id(line.account, line.bank_reference)


def _on_the_account(repository: Repository, customer: RecordId, line: BankTransaction, day: date) -> OpenItem | None:
    """Cash of this amount that finance posted already and that nobody applied yet."""
    cash = (item for item in repository.open_items(customer_id=customer) if item.is_cash)
    same = (one for one in cash if one.currency == line.amount.currency and one.open_minor == -line.amount.minor)
    return next((one for one in same if _near(one.posting_date or one.document_date, day)), None)


def _near(posted: date | None, day: date) -> bool:
    return posted is None or abs(posted - day) <= _SAME


def _named(line: BankTransaction) -> str:
    return f"{line.bank_reference or line.end_to_end_id or line.id[:12]} {line.amount}"
