"""Lines that wait, matched again with what is open: items that came since, advices that came since."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from msgspec import Struct, structs

from canonical_model.bank import RemittanceAdvice
from canonical_model.identity import RecordId
from canonical_model.kept_cash import CashProposal, KeptTransaction, ProbablyFor
from core.cash_application.incoming import transaction_of
from core.cash_application.keeping import Books, account_name, looked_at
from core.cash_application.matching import match
from core.cash_application.proposals import Proposal
from core.cash_application.reviewing import proposal_id, proposed
from core.cash_application.tolerances import DEFAULT_TOLERANCES, Tolerances
from core.policy import Policy
from core.ports import Repository
from duecourse.flows.kept_lines import acts_of
from duecourse.flows.match_cash import book_of_store

#: how long an advice waits for its payment
_AN_ADVICE_WAITS: Final = timedelta(days=120)


class Looking(Struct, frozen=True, kw_only=True):
    """By what lines are matched, and on which day."""

    policy: Policy
    rate_type: str
    today: date
    tolerances: Tolerances = DEFAULT_TOLERANCES


def look_again(repository: Repository, looking: Looking) -> None:
    """Match what waits; settle first what the ledgers show, in a transaction of its own.

    What is found is kept only of lines that nobody changed meanwhile: matching takes no lock.
    """
    waiting = repository.kept_transactions(state="waiting")
    ordered = acts_of(repository) if waiting else {}
    free = [one for one in waiting if not (_is_known(one) and transaction_of(one.transaction) in ordered)]
    looked: list[tuple[Sequence[KeptTransaction], Sequence[Proposal], Books]] = []
    for entity in sorted({one.entity for one in free}):
        lines = [one for one in free if one.entity == entity]
        book, books = book_of_store(repository, looking.policy, entity=entity, rate_type=looking.rate_type, past=())
        advices = _advices(repository, waiting, free, entity, since=looking.today - _AN_ADVICE_WAITS)
        came = [one.transaction for one in lines]
        whose = {one.id: account_name(one.said_of) for one in lines if one.said_of is not None}
        found = match(came, book, as_of=looking.today, tolerances=looking.tolerances, advices=advices, whose=whose)
        looked.append((lines, found, structs.replace(books, elsewhere=elsewhere_of(repository, found, entity))))
    for some, of_them, behind in looked:
        remember(repository, some, of_them, behind, today=looking.today)


def elsewhere_of(repository: Repository, found: Sequence[Proposal], own: str) -> dict[str, ProbablyFor]:
    """Accounts of other legal entities that payers are known to pay for: they may have paid into the wrong one's bank.

    Of lines of no entity nothing is looked for: they were matched with the items of all of them.
    """
    names = {name for one in found for name in one.payers} if own else set()
    made = {}
    for name in sorted(names):
        system, entity, number = name.split("/", 2)
        for one in repository.customers(entity=entity, number=number) if entity != own else ():
            if one.system == system:
                made[name] = ProbablyFor(
                    system=one.system, entity=entity, customer_id=one.id, customer_number=number, likeliest=False,
                    because="the payer has paid for it before, into another entity's account",
                )  # fmt: skip
    return made


def _is_known(line: KeptTransaction) -> bool:
    """Whether it is known whose the money probably is."""
    return any(not one.because for one in line.probably_for)


def _advices(
    repository: Repository, waiting: Sequence[KeptTransaction], free: Sequence[KeptTransaction], entity: str, *,
    since: date,
) -> tuple[RemittanceAdvice, ...]:  # fmt: skip
    """The advices that may be about lines of one legal entity: none of a line that was ordered, none long past."""
    spoken_for = {one.advice for one in waiting} - {one.advice for one in free}
    kept = (one for one in repository.kept_advices(state="waiting") if one.since >= since)
    own = (one for one in kept if one.id not in spoken_for and ("" in {one.entity, entity} or one.entity == entity))
    return tuple(one.advice for one in own)


def remember(
    repository: Repository, lines: Sequence[KeptTransaction], found: Sequence[Proposal], books: Books, *, today: date
) -> None:
    """Keep with each line what it is probably for, and what is proposed of it; nothing of what was said no to."""
    before = _proposals(repository, lines)
    now = {one.id: one for one in repository.kept_transactions(ids=[line.id for line in lines], changing=True)}
    kept: list[KeptTransaction] = []
    proposals: list[CashProposal] = []
    for line, one in zip(lines, found, strict=True):
        if now.get(line.id) == line:
            looked = looked_at(line, one, books)
            proposal = proposed(looked, one, books, before=before.get(proposal_id(line.id)), today=today)
            kept.append(looked if proposal.state != "rejected" else structs.replace(looked, holds=False))
            proposals.append(proposal)
    repository.put_all(kept, because="matched with what is open")
    repository.put_all(proposals, because="matched with what is open")


def _proposals(repository: Repository, lines: Sequence[KeptTransaction]) -> Mapping[RecordId, CashProposal]:
    ids = [proposal_id(line.id) for line in lines]
    return {one.id: one for one in repository.cash_proposals(ids=ids, changing=True)}
