"""Taking in: bank lines kept once each, matched with what is open, and held against what is chased until they land."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from msgspec import Struct, structs

from canonical_model.bank import BankTransaction, RemittanceAdvice
from canonical_model.errors import AdapterError, Misconfigured
from canonical_model.identity import RecordId
from canonical_model.kept_cash import CashProposal, KeptAdvice, KeptTransaction
from core.cash_application.cash_book import CashBook
from core.cash_application.incoming import transaction_of
from core.cash_application.keeping import NOBODY, UNSAID, Books, Taken, Whose, looked_at, taken_in
from core.cash_application.matching import match
from core.cash_application.proposals import Proposal
from core.cash_application.reviewing import proposal_id, proposed
from core.cash_application.tolerances import DEFAULT_TOLERANCES, Tolerances
from core.findings import NotAllowed
from core.ports import Repository
from duecourse.documents import BankFileError, BankTakenIn, TakenFile
from duecourse.flows.bank_cash import Ordered, order_certain
from duecourse.flows.bank_files import ReadBankFile, named
from duecourse.flows.bank_movements import BankLines, bank_lines
from duecourse.flows.kept_lines import acts_of, settle_lines
from duecourse.flows.match_cash import book_of_store
from duecourse.flows.record import Recording

#: how long an advice waits for its payment
_AN_ADVICE_WAITS: Final = timedelta(days=120)


class TakingIn(Struct, frozen=True, kw_only=True):
    """One run's companions, and whose bank account the files are of."""

    recording: Recording
    read: ReadBankFile
    rate_type: str = ""
    #: the legal entity's code; empty: what each line is for says it
    entity: str = ""
    tolerances: Tolerances = DEFAULT_TOLERANCES


def take_in(run: TakingIn, paths: Sequence[Path]) -> BankTakenIn:
    """Keep what the files say, look at all that waits again, and settle what the ledgers show by now."""
    files, came = _read(run, paths)
    with run.recording.units.unit(run.recording.actor, run.recording.scope) as repository:
        today = run.recording.clock.today()
        taken = keep_lines(repository, came.lines, entity=run.entity, today=today)
        advices = keep_advices(repository, came.advices, entity=run.entity, today=today)
        look_again(run, repository)
        shown = settle_lines(repository, today=today)
        waiting = repository.kept_transactions(state="waiting")
    return BankTakenIn(
        files=files, advices=advices, lines=taken.new + taken.booked + taken.known, new=taken.new, booked=taken.booked,
        known=taken.known, waiting=len(waiting), shown=shown,
        holding=sum(bool(line.probably_for) for line in waiting),
        nobodys=sum(not line.probably_for for line in waiting), unread=came.unread,
    )  # fmt: skip


def _read(run: TakingIn, paths: Sequence[Path]) -> tuple[tuple[TakenFile, ...], BankLines]:
    """What the files hold; one that is refused keeps no other from being taken in."""
    files: list[TakenFile] = []
    lines: list[BankTransaction] = []
    unread: dict[str, str] = {}
    advices: list[RemittanceAdvice] = []
    for path in paths:
        try:
            came = bank_lines([path], run.read)
        except Misconfigured:
            raise
        except (AdapterError, OSError, NotAllowed) as error:
            files.append(TakenFile(file=named(path), lines=0, error=BankFileError(reason=str(error))))
            continue
        files.append(TakenFile(file=named(path), lines=len(came.lines), advices=len(came.advices)))
        lines += came.lines
        advices += came.advices
        unread |= came.unread
    return tuple(files), BankLines(lines=tuple(lines), advices=tuple(advices), unread=unread)


def keep_and_order(run: TakingIn, came: BankLines, found: Sequence[Proposal]) -> Ordered:
    """Keep lines with what was found of each, and propose what is certain; of a shadow only what would be proposed."""
    recording, today, lines = run.recording, run.recording.clock.today(), came.lines
    if recording.shadow:
        return order_certain(recording, lines, found)
    by_id = {RecordId(one.line): one for one in found if one.rest != "duplicate"}
    with recording.units.unit(recording.actor, recording.scope) as repository:
        keep_lines(repository, lines, entity=run.entity, today=today)
        keep_advices(repository, came.advices, entity=run.entity, today=today)
        kept = [one for one in repository.kept_transactions(ids=list(by_id)) if one.state == "waiting"]
        books = Books.of(list(repository.open_items(entity=run.entity)))
        remember(run, repository, kept, [by_id[one.id] for one in kept], books)
    ordered = order_certain(recording, lines, found)
    with recording.units.unit(recording.actor, recording.scope) as repository:
        settle_lines(repository, today=today)
    return ordered


def waiting_lines(run: TakingIn, _paths: Sequence[Path]) -> BankLines:
    """The lines that were taken in and wait, of one legal entity or of all: where no file is named."""
    with run.recording.units.snapshot(run.recording.actor, run.recording.scope) as repository:
        waiting = repository.kept_transactions(state="waiting")
    return BankLines(lines=tuple(one.transaction for one in waiting if run.entity in {"", one.entity}))


def keep_lines(repository: Repository, came: Iterable[BankTransaction], *, entity: str, today: date) -> Taken:
    """Keep what is new of some lines, in the transaction that matches them."""
    lines = list(came)
    ids = {one.id for one in lines} | {one.parent for one in lines if one.parent is not None}
    known = {one.id: one for one in repository.kept_transactions(ids=ids, changing=True)}
    known |= {one.id: one for one in repository.kept_transactions(state="waiting")}
    taken = taken_in(lines, known, whose=whose(repository, entity), today=today)
    repository.put_all(taken.lines, because="the bank told of it")
    return taken


def keep_advices(repository: Repository, came: Iterable[RemittanceAdvice], *, entity: str, today: date) -> int:
    """Keep advices, each once; how many are new."""
    told = {one.id: one for one in came}
    known = {one.id for one in repository.kept_advices(ids=list(told), changing=True)}
    place = whose(repository, entity)
    new = [
        KeptAdvice(
            id=one.id, system=place.system, entity=place.entity, customer_id=NOBODY, advice=one, state="waiting",
            since=today,
        )
        for one in told.values() if one.id not in known
    ]  # fmt: skip
    repository.put_all(new, because="a payer told of it")
    return len(new)


def whose(repository: Repository, entity: str) -> Whose:
    """The legal entity of a code; NotAllowed for one that is not known. Of several systems the code alone is kept."""
    if not entity:
        return UNSAID
    systems = sorted({one.system for one in repository.entities() if one.entity == entity})
    if not systems:
        raise NotAllowed(f"no legal entity {entity} was read: name one of `duecourse doctor`, or read it first")
    return Whose(systems[0] if len(systems) == 1 else UNSAID.system, entity)


def look_again(run: TakingIn, repository: Repository) -> None:
    """Match all lines that wait, those of each legal entity with its own items."""
    waiting = repository.kept_transactions(state="waiting", changing=True)
    ordered, today = acts_of(repository), run.recording.clock.today()
    free = [one for one in waiting if not (one.probably_for and transaction_of(one.transaction) in ordered)]
    for entity in sorted({one.entity for one in free}):
        lines = [one for one in free if one.entity == entity]
        book, books = book_of_store(repository, run.recording.policy, entity=entity, rate_type=run.rate_type, past=())
        advices = _free_advices(repository, waiting, free, entity, since=today - _AN_ADVICE_WAITS)
        remember(run, repository, lines, matched(run, lines, book, advices), books)


def _free_advices(
    repository: Repository, waiting: Sequence[KeptTransaction], free: Sequence[KeptTransaction], entity: str, *,
    since: date,
) -> tuple[RemittanceAdvice, ...]:  # fmt: skip
    """The advices that may be about lines of one legal entity: none of a line that was ordered, none long past."""
    spoken_for = {one.advice for one in waiting} - {one.advice for one in free}
    kept = (one for one in repository.kept_advices(state="waiting") if one.since >= since)
    own = (one for one in kept if one.id not in spoken_for and ("" in {one.entity, entity} or one.entity == entity))
    return tuple(one.advice for one in own)


def matched(
    run: TakingIn, lines: Sequence[KeptTransaction], book: CashBook, advices: Sequence[RemittanceAdvice]
) -> Sequence[Proposal]:
    """What to do with each of some lines."""
    today = run.recording.clock.today()
    came = [one.transaction for one in lines]
    return match(came, book, as_of=today, tolerances=run.tolerances, advices=advices)


def remember(
    run: TakingIn, repository: Repository, lines: Sequence[KeptTransaction], found: Sequence[Proposal], books: Books
) -> None:
    """Keep with each line what it is probably for, and what is proposed of it; nothing of what was said no to."""
    today = run.recording.clock.today()
    ids = [proposal_id(line.id) for line in lines]
    before = {one.id: one for one in repository.cash_proposals(ids=ids, changing=True)}
    kept: list[KeptTransaction] = []
    proposals: list[CashProposal] = []
    for line, one in zip(lines, found, strict=True):
        now = looked_at(line, one, books)
        proposal = proposed(now, one, books, before=before.get(proposal_id(line.id)), today=today)
        kept.append(now if proposal.state != "rejected" else _for_nobody(now))
        proposals.append(proposal)
    repository.put_all(kept, because="matched with what is open")
    repository.put_all(proposals, because="matched with what is open")


def _for_nobody(line: KeptTransaction) -> KeptTransaction:
    return structs.replace(line, probably_for=(), customer_id=NOBODY)
