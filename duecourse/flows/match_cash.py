"""Cash matching: bank lines of files against the open items of a file or of the store. Nothing is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from msgspec import Struct, structs

from canonical_model.access import Actor, Scope
from canonical_model.bank import BankTransaction, RemittanceAdvice
from canonical_model.collecting import Dispute, Hold
from canonical_model.money import Money
from core.cash_application.cash_book import CashBook
from core.cash_application.debts import debts_of
from core.cash_application.habits import Habits, PastPayment
from core.cash_application.keeping import Books, landed
from core.cash_application.matching import match
from core.cash_application.payers import in_master_data
from core.cash_application.possible_payers import PossiblePayers
from core.cash_application.proposals import Option, Part, Proposal
from core.cash_application.tolerances import DEFAULT_TOLERANCES, Tolerances
from core.findings import NotAllowed
from core.holds import OPEN_DISPUTE
from core.policy import DEFAULT_POLICY, Policy
from core.ports import Repository, UnitsOfWork
from duecourse.documents import CashMatched, MatchedHabit, MatchedLine, MatchedOption, MatchedPart
from duecourse.flows.aging import rate_set
from duecourse.flows.bank_cash import NOTHING_ORDERED, Ordered
from duecourse.flows.bank_files import ReadBankFile
from duecourse.flows.bank_movements import BankLines, bank_lines
from duecourse.flows.open_items_file import read_open_items
from duecourse.flows.paid_file import read_paid

#: reads bank files, whatever their format: paths → the movements in them
BankReader = Callable[[Sequence[Path]], BankLines]
#: proposes what is certain of what came in, by what was found about each line
Order = Callable[[BankLines, Sequence[Proposal]], Ordered]


#: lines that a ledger shows which habits are learned from, the newest
_LEARNED_FROM: Final = 50_000


class StoredItems(Struct, frozen=True, kw_only=True):
    """Where open items come from when no file of them is named."""

    units: UnitsOfWork
    actor: Actor
    scope: Scope
    #: how old a rate may be, and of which type rates are
    policy: Policy = DEFAULT_POLICY
    rate_type: str = ""


class Matching(Struct, frozen=True, kw_only=True):
    """What is to be matched with what."""

    bank: tuple[Path, ...]
    read: BankReader
    #: reads one of their files, where advices are named
    reader: ReadBankFile | None = None
    #: files of remittance advices
    remittances: tuple[Path, ...] = ()
    open_items: Path | None = None
    #: opened only if no file of open items is named
    stored: StoredItems | None = None
    paid: Path | None = None
    #: the legal entity that the bank account is of; empty: every one
    entity: str = ""
    as_of: date | None = None
    tolerances: Tolerances = DEFAULT_TOLERANCES


def match_cash(asked: Matching, order: Order | None = None) -> CashMatched:
    """What to do with every line, and what was learned of payers; NotAllowed if a file is not what it should be.

    With `order`, what is certain is proposed to be posted.
    """
    came = _came(asked)
    lines = came.lines
    if not lines:
        raise NotAllowed("the bank files hold no line" if asked.bank else "no line that was taken in waits")
    book, quarantined = _book(asked)
    as_of = asked.as_of or _newest(lines)
    found = match(lines, book, as_of=as_of, tolerances=asked.tolerances, advices=_advices(asked, came))
    counts = Counter(one.decision for one in found)
    ordered = order(came, found) if order is not None else NOTHING_ORDERED
    return CashMatched(
        as_of=as_of, auto=counts["auto"], review=counts["review"], none=counts["none"],
        lines=tuple(_row(at, line, one) for at, (line, one) in enumerate(zip(lines, found, strict=True), 1)),
        habits=_habits(book.payers.habits), quarantined={**came.unread, **quarantined},
        write_backs=ordered.write_backs, findings=ordered.findings,
    )  # fmt: skip


def _came(asked: Matching) -> BankLines:
    """The lines and advices of all files."""
    came = asked.read(asked.bank)
    if not asked.remittances or asked.reader is None:
        return came
    told = bank_lines(asked.remittances, asked.reader)
    if not told.advices:
        raise NotAllowed("the files of --remittance hold no remittance advice")
    return structs.replace(came, advices=(*came.advices, *told.advices), unread={**came.unread, **told.unread})


def _advices(asked: Matching, came: BankLines) -> tuple[RemittanceAdvice, ...]:
    """The advices of the files, and those that were taken in and wait."""
    if asked.stored is None:
        return came.advices
    with asked.stored.units.snapshot(asked.stored.actor, asked.stored.scope) as repository:
        kept = repository.kept_advices(state="waiting")
    own = (one.advice for one in kept if "" in {asked.entity, one.entity} or one.entity == asked.entity)
    return (*came.advices, *own)


def _newest(lines: Iterable[BankTransaction]) -> date:
    """The day of the files: the last on which the bank entered anything."""
    days = [day for line in lines if (day := line.booking_date or line.value_date)]
    if not days:
        raise NotAllowed("no line says when it was booked: name the day with --as-of")
    return max(days)


def _book(asked: Matching) -> tuple[CashBook, dict[str, str]]:
    past = read_paid(asked.paid) if asked.paid else ()
    if asked.open_items is not None:
        file = read_open_items(asked.open_items)
        told = {f"line {number}": why for number, why in file.quarantined.items()}
        debts = [debt for debt in file.debts if asked.entity in {"", debt.entity}]
        return CashBook.of(debts, past=past, known=file.known, ours=file.ours), told
    if asked.stored is None:
        raise NotAllowed("name a file of open items with --open")
    with asked.stored.units.snapshot(asked.stored.actor, asked.stored.scope) as repository:
        book, _ = book_of_store(
            repository, asked.stored.policy, entity=asked.entity, rate_type=asked.stored.rate_type, past=past
        )
    return book, {}


def book_of_store(
    repository: Repository, policy: Policy, *, entity: str, rate_type: str, past: Sequence[PastPayment]
) -> tuple[CashBook, Books]:
    """What lines are held against as the store stands, for one legal entity or all; and the items behind it."""
    customers = {one.id: one for one in repository.customers()}
    items = list(repository.open_items(entity=entity))
    held = _held(repository.holds(), repository.disputes())
    rates = rate_set(repository, policy, rate_type=rate_type)
    learned = landed(repository.kept_transactions(state="shown", newest=_LEARNED_FROM))
    known = in_master_data(one for one in repository.bank_accounts() if entity in {"", one.entity})
    book = CashBook.of(debts_of(items, customers, held=held), past=(*past, *learned), known=known, rates=rates)
    return book, Books.of(items, PossiblePayers(book))


#: holds that say something about the money, not about chasing it
_STOPS: Final = frozenset({"dispute", "legal", "insolvency"})


def _held(holds: Iterable[Hold], disputes: Iterable[Dispute]) -> dict[str, str]:
    """What is not paid without a person, by item or customer; an ended hold, too: the ERP may not know of its end."""
    found = {hold.subject_id: hold.reason or hold.kind for hold in holds if hold.kind in _STOPS}
    for dispute in disputes:
        if dispute.status in OPEN_DISPUTE:
            subjects = [part.item_id for part in dispute.items] or [dispute.customer_id]
            found |= dict.fromkeys(map(str, subjects), f"disputed: {dispute.reason}")
    return found


def _row(number: int, line: BankTransaction, found: Proposal) -> MatchedLine:
    return MatchedLine(
        line=line.bank_reference or line.end_to_end_id or str(number), number=number, transaction=line.id,
        end_to_end_id=line.end_to_end_id, value_date=line.value_date, payer=line.payer_name, amount=line.amount,
        decision=found.decision, confidence=round(found.confidence, 6), account=found.account,
        application=tuple(map(_part, found.parts)), rest=Money.from_minor(found.rest_minor, found.currency),
        rest_is=found.rest, explanation=found.explanation, alternatives=tuple(map(_option, found.alternatives)),
    )  # fmt: skip


def _part(part: Part) -> MatchedPart:
    def of(minor: int) -> Money:
        return Money.from_minor(minor, part.currency)

    return MatchedPart(
        item=part.item, amount=of(part.amount_minor), discount=of(part.discount_minor),
        adjustment=of(part.adjustment_minor), residual=of(part.residual_minor), reason=part.reason, detail=part.detail,
    )  # fmt: skip


def _option(option: Option) -> MatchedOption:
    return MatchedOption(
        application=tuple(map(_part, option.parts)), confidence=round(option.confidence, 6), explanation=option.told
    )


def _habits(habits: Habits) -> tuple[MatchedHabit, ...]:
    return tuple(
        MatchedHabit(
            kind=one.kind, payer=one.payer, account=one.account, count=one.count, last_on=one.last_on,
            learned_from=one.learned_from,
        ) for one in habits.every()
    )  # fmt: skip
