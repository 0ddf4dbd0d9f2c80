"""Taking in: bank lines kept once each, matched with what is open, and held against what is chased until they land."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from msgspec import Struct, structs

from canonical_model.bank import BankStatement, BankTransaction, RemittanceAdvice
from canonical_model.errors import AdapterError, Misconfigured
from canonical_model.identity import RecordId
from canonical_model.kept_cash import KeptAdvice
from core.bank_freshness import fed
from core.cash_application.keeping import NOBODY, UNSAID, Books, Taken, Whose, taken_in
from core.cash_application.proposals import Proposal
from core.cash_application.reviewing import proposal_id
from core.cash_application.tolerances import DEFAULT_TOLERANCES, Tolerances
from core.findings import NotAllowed
from core.ports import Repository
from duecourse.documents import BankFileError, BankTakenIn, TakenFile
from duecourse.flows.bank_cash import Ordered, name_of_line, order_certain
from duecourse.flows.bank_files import ReadBankFile, named
from duecourse.flows.bank_movements import BankLines, bank_lines
from duecourse.flows.kept_lines import settle_lines
from duecourse.flows.record import Recording
from duecourse.flows.waiting_lines import Looking, look_again, remember


class TakingIn(Struct, frozen=True, kw_only=True):
    """One run's companions, and whose bank account the files are of."""

    recording: Recording
    read: ReadBankFile
    rate_type: str = ""
    #: the legal entity's code; empty: what each line is for says it
    entity: str = ""
    tolerances: Tolerances = DEFAULT_TOLERANCES


class _NotKept(Exception):
    def __init__(self, document: BankTakenIn) -> None:
        super().__init__()
        self.document = document


def take_in(run: TakingIn, paths: Sequence[Path]) -> BankTakenIn:
    """Keep what the files say, look at all that waits again, and settle what the ledgers show by now.

    Of a shadow nothing is kept: what is told is what would have been.
    """
    files, came = _read(run, paths)
    recording, looking = run.recording, looking_of(run)
    if recording.shadow:
        return _previewed(run, files, came)
    with recording.units.unit(recording.actor, recording.scope) as repository:
        told = _kept(run, repository, files, came)
        shown = settle_lines(repository, today=looking.today)
    with recording.units.unit(recording.actor, recording.scope) as repository:
        look_again(repository, looking)
    with recording.units.unit(recording.actor, recording.scope) as repository:
        shown += settle_lines(repository, today=looking.today)
        return _as_it_stands(repository, told, shown=shown)


def _previewed(run: TakingIn, files: tuple[TakenFile, ...], came: BankLines) -> BankTakenIn:
    looking = looking_of(run)
    try:
        with run.recording.units.unit(run.recording.actor, run.recording.scope) as repository:
            told = _kept(run, repository, files, came)
            shown = settle_lines(repository, today=looking.today)
            look_again(repository, looking)
            raise _NotKept(_as_it_stands(repository, told, shown=shown))  # noqa: TRY301 - the unit is to end by it
    except _NotKept as preview:
        return preview.document


def _kept(run: TakingIn, repository: Repository, files: tuple[TakenFile, ...], came: BankLines) -> BankTakenIn:
    """Keep the lines and advices of the files, and tell how many of them are new."""
    today = run.recording.clock.today()
    taken = keep_lines(repository, came.lines, entity=run.entity, today=today)
    advices = keep_advices(repository, came.advices, entity=run.entity, today=today)
    keep_feeds(repository, came.statements, entity=run.entity, today=today)
    return BankTakenIn(
        files=files, advices=advices, lines=taken.new + taken.booked + taken.known, new=taken.new, booked=taken.booked,
        known=taken.known, waiting=0, shown=0, holding=0, nobodys=0, unread=came.unread,
    )  # fmt: skip


def _as_it_stands(repository: Repository, told: BankTakenIn, *, shown: int) -> BankTakenIn:
    waiting = repository.kept_transactions(state="waiting")
    holding = sum(line.holds and bool(line.probably_for) for line in waiting)
    nobodys = sum(all(one.because for one in line.probably_for) for line in waiting)
    return structs.replace(
        told, waiting=len(waiting), shown=shown, holding=holding, nobodys=nobodys
    )  # fmt: skip


def looking_of(run: TakingIn) -> Looking:
    """How this run looks at lines that wait."""
    recording = run.recording
    return Looking(
        policy=recording.policy, rate_type=run.rate_type, today=recording.clock.today(), tolerances=run.tolerances
    )  # fmt: skip


def _read(run: TakingIn, paths: Sequence[Path]) -> tuple[tuple[TakenFile, ...], BankLines]:
    """What the files hold; one that is refused keeps no other from being taken in."""
    files: list[TakenFile] = []
    lines: list[BankTransaction] = []
    unread: dict[str, str] = {}
    advices: list[RemittanceAdvice] = []
    statements: list[BankStatement] = []
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
        statements += came.statements
        unread |= came.unread
    came = BankLines(lines=tuple(lines), advices=tuple(advices), statements=tuple(statements), unread=unread)
    return tuple(files), came


def keep_and_order(run: TakingIn, came: BankLines, found: Sequence[Proposal]) -> Ordered:
    """Keep lines with what was found of each, and propose what is certain; of a shadow only what would be proposed."""
    recording, today, lines = run.recording, run.recording.clock.today(), came.lines
    if recording.shadow:
        return order_certain(recording, lines, found)
    by_id = {RecordId(one.line): one for one in found if one.rest != "duplicate"}
    with recording.units.unit(recording.actor, recording.scope) as repository:
        keep_lines(repository, lines, entity=run.entity, today=today)
        keep_advices(repository, came.advices, entity=run.entity, today=today)
        keep_feeds(repository, came.statements, entity=run.entity, today=today)
        kept = [one for one in repository.kept_transactions(ids=list(by_id)) if one.state == "waiting"]
        books = Books.of(list(repository.open_items(entity=run.entity)))
        remember(repository, kept, [by_id[one.id] for one in kept], books, today=today)
        settle_lines(repository, today=today)
        why_not = _not_to_order(repository, lines)
    free = [at for at, line in enumerate(lines) if line.id not in why_not]
    ordered = order_certain(recording, [lines[at] for at in free], [found[at] for at in free])
    certain = {one.line for one in found if one.decision == "auto"}
    told = tuple(why for line, why in why_not.items() if line in certain)
    with recording.units.unit(recording.actor, recording.scope) as repository:
        settle_lines(repository, today=today)
    return structs.replace(ordered, findings=(*told, *ordered.findings))


def _not_to_order(repository: Repository, lines: Sequence[BankTransaction]) -> dict[RecordId, str]:
    """Lines that are not posted, whatever is certain of them: a ledger shows them, or a person said no."""
    ids = [line.id for line in lines]
    shown = (one for one in repository.kept_transactions(ids=ids) if one.state == "shown")
    found = {one.id: f"{name_of_line(one.transaction)}: {one.said}" for one in shown}
    for one in repository.cash_proposals(ids=[proposal_id(line) for line in ids]):
        if one.state == "rejected":
            found[one.line.id] = f"{name_of_line(one.line)}: rejected by {one.decided_by}: {one.why}"
    return found


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


def keep_feeds(repository: Repository, came: Iterable[BankStatement], *, entity: str, today: date) -> None:
    """Keep how far the booked statements of each account reach now (S3)."""
    place, known = whose(repository, entity), {one.id: one for one in repository.bank_feeds()}
    made = fed(came, known, system=place.system, entity=place.entity, today=today)
    repository.put_all(made, because="its statements were taken in")


def whose(repository: Repository, entity: str) -> Whose:
    """The legal entity of a code; NotAllowed for one that is not known. Of several systems the code alone is kept."""
    if not entity:
        return UNSAID
    systems = sorted({one.system for one in repository.entities() if one.entity == entity})
    if not systems:
        raise NotAllowed(f"no legal entity {entity} was read: name one of `duecourse doctor`, or read it first")
    return Whose(systems[0] if len(systems) == 1 else UNSAID.system, entity)
