"""The review of bank money: what waits until it is where it belongs, and a person's word on what is proposed of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec import Struct, structs

from canonical_model.bank import BankTransaction
from canonical_model.kept_cash import CashProposal, ProbablyFor, ProposedOption, ReviewState
from canonical_model.money import Money
from core.cash_application.reviewing import UNSOLVED, approved, chosen, rejected, solved
from core.findings import NotAllowed
from core.ports import Repository
from duecourse.documents import CashReviewed, CashReviews, ReviewOption, ReviewRow
from duecourse.flows.accounts import find_customer
from duecourse.flows.bank_cash import order_chosen
from duecourse.flows.inquire import system_names
from duecourse.flows.kept_lines import acts_of, as_it_stands, shown_now
from duecourse.flows.names import NotFound
from duecourse.flows.record import Recording, one_of
from duecourse.flows.write_back import write_back_row


class ReviewsAsked(Struct, frozen=True, kw_only=True):
    """Which proposals, and which page of them."""

    entity: str = ""
    #: empty: everything that is not solved
    state: str = ""
    #: only money of which nobody knows whose it is
    unidentified: bool = False
    limit: int
    after: str = ""


def list_reviews(run: Recording, asked: ReviewsAsked) -> CashReviews:
    """What waits, the oldest first, with what it comes to in each currency over all pages."""
    today = run.clock.today()
    with run.units.snapshot(run.actor, run.scope) as repository:
        found = _standing(repository, asked)
        names = system_names(repository)
    found.sort(key=lambda one: (_day(one.line) or one.opened_on, one.id))
    start = _start(found, asked.after)
    page = found[start : start + asked.limit]
    more = len(found) > start + asked.limit
    return CashReviews(
        proposals=tuple(_row(one, names, today) for one in page), totals=_totals(found), count=len(found),
        next=page[-1].id if more and page else None,
    )  # fmt: skip


def _standing(repository: Repository, asked: ReviewsAsked) -> list[CashProposal]:
    states = UNSOLVED if asked.state != "solved" else {"solved"}
    acts = acts_of(repository)
    found = (as_it_stands(one, acts) for one in repository.cash_proposals(states=states))
    own = (one for one in found if asked.state in {"", one.state} and asked.entity in {"", one.entity})
    return [one for one in own if one.unidentified or not asked.unidentified]


def _start(found: Sequence[CashProposal], after: str) -> int:
    if not after:
        return 0
    place = next((at for at, one in enumerate(found, 1) if one.id == after), None)
    if place is None:
        raise NotFound(f"no such cursor: {after}")
    return place


def _totals(found: Sequence[CashProposal]) -> tuple[Money, ...]:
    sums: dict[str, Money] = {}
    for one in found:
        amount = one.line.amount
        sums[amount.currency] = sums.get(amount.currency, Money.zero(amount.currency)) + amount
    return tuple(sums[currency] for currency in sorted(sums))


def show_review(run: Recording, prefix: str) -> CashReviewed:
    """One proposal with every way in which its line may be applied, each item before and after."""
    with run.units.snapshot(run.actor, run.scope) as repository:
        one = as_it_stands(one_of_reviews(repository, prefix), acts_of(repository))
        return _shown(repository, one, run.clock.today())


def approve_review(run: Recording, prefix: str, *, number: int) -> CashReviewed:
    """Say yes to a way: it becomes a write-back that somebody else approves; NotAllowed where things have changed."""
    today = run.clock.today()
    with run.units.unit(run.actor, run.scope) as repository:
        one = as_it_stands(one_of_reviews(repository, prefix, changing=True), acts_of(repository))
        option = chosen(one, number)
        _refuse_shown(repository, one)
        act = order_chosen(run, repository, one.line, option)
        now = approved(one, act.id, by=run.actor.id, on=today)
        if not run.shadow:
            repository.put(now, because=f"approved by {run.actor.id}")
        shown = _shown(repository, now, today)
        return structs.replace(shown, write_backs=(write_back_row(act, system_names(repository)),))


def _refuse_shown(repository: Repository, one: CashProposal) -> None:
    """NotAllowed where a ledger shows the line by now: posted again it would be there twice."""
    lines = repository.kept_transactions(ids=[one.line.id])
    found = shown_now(repository, [line for line in lines if line.state == "waiting"])
    said = [line.said for line in lines if line.state == "shown"] + [there.said for there in found.values()]
    if said:
        raise NotAllowed(f"proposal {one.id[:12]}: {said[0]}")


def reject_review(run: Recording, prefix: str, *, why: str) -> CashReviewed:
    """Say no: the line holds nothing of what was proposed any more, and stays listed until it is solved."""
    today = run.clock.today()
    with run.units.unit(run.actor, run.scope) as repository:
        one = as_it_stands(one_of_reviews(repository, prefix, changing=True), acts_of(repository))
        now = rejected(one, by=run.actor.id, on=today, why=why)
        because = f"rejected by {run.actor.id}"
        repository.put(now, because=because)
        for line in repository.kept_transactions(ids=[now.line.id]):
            repository.put(structs.replace(line, holds=False, said=f"{because}: {now.why}"), because=because)
        return _shown(repository, now, today)


def identify_review(run: Recording, prefix: str, *, account: str, why: str) -> CashReviewed:
    """Say whose the money is: from now on it is looked at, and holds, as that customer's."""
    if not why.strip():
        raise NotAllowed("say how you know whose it is: whoever looks at the line next reads it")
    today = run.clock.today()
    with run.units.unit(run.actor, run.scope) as repository:
        one = as_it_stands(one_of_reviews(repository, prefix, changing=True), acts_of(repository))
        customer = find_customer(repository, account)
        lines = [line for line in repository.kept_transactions(ids=[one.line.id]) if line.state == "waiting"]
        if not lines or one.state not in {"open", "rejected"}:
            raise NotAllowed(f"proposal {one.id[:12]} is {one.state}: {one.why or 'its line waits for nobody'}")
        because = f"{run.actor.id} said that it is of {customer.entity}/{customer.number}: {why.strip()}"
        said = ProbablyFor(
            system=customer.system, entity=customer.entity, customer_id=customer.id, customer_number=customer.number
        )
        repository.put_all(
            [
                structs.replace(
                    lines[0], said_of=said, said_by=run.actor.id, probably_for=(said,), holds=True, said=because
                )
            ],
            because=because,
        )
        now = structs.replace(
            one, state="open", customer_id=customer.id, customer_number=customer.number, decided_by=run.actor.id,
            decided_on=today, why=because, possible=(),
        )  # fmt: skip
        repository.put(now, because=because)
        return _shown(repository, now, today)


def close_review(run: Recording, prefix: str, *, why: str) -> CashReviewed:
    """Say that the money is where it belongs, where no ledger shows it as it should: its line waits no more."""
    today = run.clock.today()
    with run.units.unit(run.actor, run.scope) as repository:
        one = as_it_stands(one_of_reviews(repository, prefix, changing=True), acts_of(repository))
        said_no = rejected(one, by=run.actor.id, on=today, why=why)
        because = f"closed by {run.actor.id}"
        now = solved(said_no, on=today, how=f"{because}: {said_no.why}")
        repository.put(now, because=because)
        for line in repository.kept_transactions(ids=[now.line.id]):
            repository.put(structs.replace(line, state="shown", holds=False, said=now.why), because=because)
        return _shown(repository, now, today)


def one_of_reviews(repository: Repository, prefix: str, *, changing: bool = False) -> CashProposal:
    """The one proposal whose id begins so; NotFound if none or several do."""
    if not prefix:
        raise NotAllowed("name a proposal by the first digits of its id")
    return one_of(repository.cash_proposals(prefix=prefix, changing=changing), prefix, "proposals")


def _shown(repository: Repository, one: CashProposal, today: date) -> CashReviewed:
    names = system_names(repository)
    return CashReviewed(
        proposal=_row(one, names, today), line=one.line,
        options=tuple(_option(number, option) for number, option in enumerate(one.options, 1)),
    )  # fmt: skip


def _option(number: int, option: ProposedOption) -> ReviewOption:
    return ReviewOption(
        number=number, confidence=str(option.confidence), explanation=option.explanation, parts=option.parts,
        rest=option.rest, rest_is=option.rest_is,
    )  # fmt: skip


def _row(one: CashProposal, names: dict[str, str], today: date) -> ReviewRow:
    best = one.options[0] if one.options else None
    day = _day(one.line)
    state: ReviewState = one.state
    return ReviewRow(
        id=one.id, state=state, decision=one.decision, system=names.get(one.system, one.system), entity=one.entity,
        customer=one.customer_number, status=one.line.status, amount=one.line.amount, value_date=day,
        age_days=(today - (day or one.opened_on)).days, payer=one.line.payer_name, text=one.line.text,
        bank_account=one.line.account, bank_reference=one.line.bank_reference,
        unidentified=one.unidentified,
        possible=tuple(f"{one.entity}/{one.customer_number}: {one.because}" for one in one.possible),
        pays=tuple(part.document_no for part in best.parts) if best else (),
        because=best.explanation[-1] if best and best.explanation else "", decided_by=one.decided_by, why=one.why,
        write_back=one.write_back,
    )  # fmt: skip


def _day(line: BankTransaction) -> date | None:
    return line.value_date or line.booking_date
