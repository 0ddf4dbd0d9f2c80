"""Kept bank lines against the ledgers: which still hold what they are probably for, and which are where they belong."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from msgspec import structs

from canonical_model.identity import RecordId
from canonical_model.kept_cash import CashProposal, KeptTransaction
from canonical_model.receivables import Receipt
from canonical_model.write_back import CashAct, WriteBack
from core.cash_application.in_ledger import Found, day_of, shown
from core.cash_application.incoming import transaction_of
from core.cash_application.keeping import NOBODY, coming, in_ledger
from core.cash_application.reviewing import UNSOLVED, followed, proposal_id, solved
from core.coming_money import ComingMoney
from core.ports import Repository

#: receipts before the oldest line that waits which may quote its reference
_LOOKED_BACK: Final = timedelta(days=60)
#: what a line's transaction is called when it is posted → the write-backs that post it, in the order they were proposed
Acts = Mapping[RecordId, Sequence[WriteBack]]


def coming_money(repository: Repository) -> Mapping[RecordId, tuple[ComingMoney, ...]]:
    """By customer: what the bank told of and no ledger shows, as the store stands now."""
    waiting = repository.kept_transactions(state="waiting")
    there = shown_now(repository, waiting)
    return coming(line for line in waiting if line.id not in there)


def shown_now(repository: Repository, waiting: Sequence[KeptTransaction]) -> dict[RecordId, Found]:
    """The lines that wait and that a ledger shows by now."""
    if not waiting:
        return {}
    customers = sorted({one.customer_id for line in waiting for one in line.probably_for})
    since = min(map(day_of, waiting)) - _LOOKED_BACK
    receipts = {one.id: one for one in repository.receipts_of(customers, since=since)}
    receipts |= {one.id: one for one in _of_anybody(repository, waiting, since)}
    whose = {*customers, *(one.customer_id for one in receipts.values())}
    taken = {line.shown_as for line in repository.kept_transactions(state="shown", customers=[*whose, NOBODY])}
    items = list(repository.open_items_of(customers))
    return shown(waiting, taken=taken, receipts=receipts.values(), items=items)


def _of_anybody(repository: Repository, waiting: Sequence[KeptTransaction], since: date) -> Sequence[Receipt]:
    """Receipts of just the amounts of lines of which nobody knows whose they are."""
    unknown = (line for line in waiting if all(one.because for one in line.probably_for))
    amounts = {(line.transaction.amount.currency, -line.transaction.amount.minor) for line in unknown}
    return repository.receipts_over(sorted(amounts), since=since) if amounts else ()


def settle_lines(repository: Repository, *, today: date) -> int:
    """Keep which lines the ledgers show now, and where their proposals stand; how many lines are new among these."""
    waiting = repository.kept_transactions(state="waiting")
    there = shown_now(repository, waiting)
    moved = list(_moved(repository, there, today))
    if not (there or moved):
        return 0
    # somebody may have changed them meanwhile: under the lock they are looked at again
    now = {one.id: one for one in repository.kept_transactions(ids=list(there), changing=True)}
    lines = [in_ledger(now[name], found) for name, found in there.items() if now[name].state == "waiting"]
    used = repository.kept_advices(ids=[RecordId(one.advice) for one in lines if one.advice])
    repository.put_all(lines, because="the ledger shows it")
    repository.put_all([structs.replace(one, state="used") for one in used], because="its payment is in the ledger")
    repository.put_all(list(_moved(repository, there, today)), because="the money is where it belongs, or was ordered")
    return len(lines)


def _moved(repository: Repository, there: Mapping[RecordId, Found], today: date) -> Iterable[CashProposal]:
    proposals = repository.cash_proposals(states=UNSOLVED)
    acts = acts_of(repository) if proposals else {}
    by_id = {proposal_id(line): found for line, found in there.items()}
    for one in proposals:
        now = as_it_stands(one, acts)
        found = by_id.get(one.id)
        now = now if found is None else solved(now, on=today, how=found.said)
        if now != one:
            yield now


def acts_of(repository: Repository) -> Acts:
    """The write-backs that post bank transactions."""
    found: dict[RecordId, list[WriteBack]] = {}
    for act in repository.write_backs():
        if isinstance(act.act, CashAct) and act.act.payment is not None:
            found.setdefault(act.act.cash_id, []).append(act)
    return found


def as_it_stands(proposal: CashProposal, acts: Acts) -> CashProposal:
    """A proposal as the write-backs of its line stand."""
    return followed(proposal, acts.get(transaction_of(proposal.line), ()))
