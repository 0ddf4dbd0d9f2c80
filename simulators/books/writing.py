"""The write path into the books: what an ERP face does with a write, by the `WriteRules` of its ERP.

Money becomes a real posting, an unapplied receipt in double entry; blocks and texts are fields of real items.
"""

from collections import deque
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from functools import wraps
from typing import Concatenate, Final, ParamSpec, TypeVar

from msgspec import Struct

from simulators.books.inputs import Cash
from simulators.books.journal import BooksError
from simulators.books.ledger import Books
from simulators.books.papers import Paper, Papers, shown
from simulators.books.records import ItemKey
from simulators.write_rules import Answer, Shown, Value, WriteRules, refusal

#: what may be set on an item, by the name a write uses and the field that keeps it
ITEM_FIELDS: Final = {"block": "dunning_block", "payment_block": "payment_block", "text": "text"}
DAY_SECONDS: Final = 86_400
#: how the books, dates and amounts say that a request makes no sense
_NONSENSE: Final = (BooksError, LookupError, ValueError, InvalidOperation)

_P = ParamSpec("_P")
_R = TypeVar("_R")


class _Job(Struct, kw_only=True, eq=False):
    """An accepted request that has not run yet, or what became of it."""

    paper: Paper
    due: float
    refused: Answer | None = None


def _in_turn(
    work: Callable[Concatenate["WriteDoor", float, _P], _R],
) -> Callable[Concatenate["WriteDoor", float, _P], _R]:
    """One request at a time, after the jobs whose time has come, with what others posted in sight."""

    @wraps(work)
    def one(door: "WriteDoor", now: float, /, *args: _P.args, **names: _P.kwargs) -> _R:
        with door.books.lock:
            door.run_jobs(now)
            return work(door, now, *args, **names)

    return one


class WriteDoor:
    """Writes into one legal entity of the books. `now` is seconds since the start of `opened_on`, never backwards."""

    def __init__(self, books: Books, rules: WriteRules, *, entity: str, opened_on: date) -> None:
        self.books, self.rules = books, rules
        self._entity, self._opened_on = entity, opened_on
        self._papers = Papers(books, entity=entity)
        self._jobs: dict[str, _Job] = {}
        self._job_of: dict[str, str] = {}
        self._queue: deque[_Job] = deque()
        self._versions: dict[ItemKey, tuple[int, dict[str, str]]] = {}

    @_in_turn
    def create(  # noqa: PLR0913 - the fields of a document, as an ERP's form has them
        self,
        now: float,
        *,
        reference: str,
        kind: str,
        content: dict[str, str],
        number: str = "",
        date: str = "",
        amount: str = "",
        customer: str = "",
        key: str = "",
    ) -> Answer:
        """Make a document: money if it has an amount, else a note; refused or accepted as a job as the rules say."""
        paper = Paper(
            kind=kind,
            reference=reference,
            number=number,
            date=date,
            amount=amount,
            customer=customer,
            sent_key=key,
            content=dict(content),
        )
        if self.rules.uniqueness == "async_key":
            return self._accept(now, paper)
        return self._refused(paper) or self._make(now, paper)

    @_in_turn
    def post(self, now: float, key: str) -> Answer:
        """Post a draft into the books; what is posted already is refused and stays."""
        paper = self._papers.standing(key)
        if paper is None:
            return refusal("unknown_document")
        if not paper.is_draft:
            return refusal("posted_already", key=key)
        return self._tried(lambda: self._post(now, paper)) or self._done(now, paper)

    @_in_turn
    def discard(self, now: float, key: str) -> Answer:
        """Delete a draft; nothing else can be deleted."""
        paper = self._papers.standing(key)
        if paper is None:
            return refusal("unknown_document")
        if not paper.is_draft:
            return refusal("not_a_draft", key=key)
        paper.gone_at = now
        return Answer(outcome="done", key=key, version="2")

    @_in_turn
    def reverse(self, now: float, key: str) -> Answer:
        """Reverse a posting by the books' own reversal, or take a note back."""
        paper = self._papers.standing(key)
        if paper is None:
            return refusal("unknown_document")
        stands = self._papers.as_of(paper, now)
        if stands is None or stands.status != "effective":
            return refusal("reversed_already", key=key)
        return self._tried(lambda: self._take_back(now, paper)) or self._done(now, paper)

    @_in_turn
    def assign(self, now: float, *, subject: str, content: dict[str, str], version: str = "") -> Answer:
        """Set fields of an item; refused at another version than expected, if the ERP checks versions."""
        key = self._item(subject)
        if key is None:
            return refusal("unknown_subject")
        if self.rules.checks_version and version and version != self._version(key):
            return refusal("version_changed")
        if unknown := content.keys() - ITEM_FIELDS.keys():
            return refusal("invalid", why=f"an item has no {', '.join(sorted(unknown))}")
        before = int(self._version(key))
        fields = {ITEM_FIELDS[name]: value for name, value in content.items()}
        self.books.change_item(key, today=self._today(now), **fields)
        self._versions[key] = (before + 1, self._fields(key))
        return Answer(outcome="done", version=str(before + 1))

    @_in_turn
    def search(self, now: float, reference: str, *, blind: bool = False) -> tuple[Shown, ...]:
        """The documents under a reference as they stood V ago, whoever made them; none at all while blind."""
        if blind:
            return ()
        stood_at = now - self.rules.visible_seconds
        found = (self._papers.as_of(paper, stood_at) for paper in self._papers.under(reference))
        return tuple(document for document in found if document is not None)

    @_in_turn
    def read(self, now: float, subject: str) -> Value | None:
        """What stands there at this moment: an item's fields, or a document's content and `status`."""
        key = self._item(subject)
        if key is not None:
            return Value(subject=subject, content=self._fields(key), version=self._version(key))
        document = self._document(now, subject)
        if document is None:
            return None
        status = "posted" if document.status == "effective" else str(document.status)
        return Value(subject=subject, content={**document.content, "status": status}, version=document.version)

    @_in_turn
    def document(self, now: float, key: str) -> Shown | None:
        """A single document as it stands at this moment."""
        return self._document(now, key)

    @_in_turn
    def job(self, now: float, handle: str) -> Shown | None:
        """What became of an accepted request: pending, refused, or the document it made."""
        job = self._jobs.get(handle)
        if job is None:
            return None
        if job.refused is not None:
            return shown(job.paper, "refused", said=job.refused.said)
        return self._papers.as_of(job.paper, now) or shown(job.paper, "pending")

    def run_jobs(self, now: float) -> None:
        """See what others posted, and execute the accepted requests whose time has come."""
        self._papers.catch_up()
        while self._queue and self._queue[0].due <= now:
            job = self._queue.popleft()
            answer = self._refused(job.paper) or self._make(job.due, job.paper)
            job.refused = answer if answer.outcome == "refused" else None

    def _accept(self, now: float, paper: Paper) -> Answer:
        first = self._job_of.get(paper.sent_key) if paper.sent_key else None
        if first is not None:
            return Answer(outcome="accepted", handle=first, repeated=True)
        handle = f"job-{len(self._jobs) + 1}"
        self._jobs[handle] = job = _Job(paper=paper, due=now + self.rules.job_seconds)
        self._queue.append(job)
        if paper.sent_key:
            self._job_of[paper.sent_key] = handle
        self.run_jobs(now)
        return Answer(outcome="accepted", handle=handle)

    def _refused(self, paper: Paper) -> Answer | None:
        customer = self.books.customers.get((self._entity, paper.customer))
        if paper.amount and customer is not None and customer.posting_blocked:
            return refusal("blocked", customer=paper.customer)
        first = self._papers.clash(paper, self.rules.uniqueness)
        return None if first is None else refusal("duplicate", unique=self.rules.uniqueness, key=first.key)

    def _make(self, now: float, paper: Paper) -> Answer:
        paper.made_at = now
        if not paper.amount:
            paper.key = f"note-{len(self._papers) + 1}"
        elif self.rules.draft_then_post:
            paper.key, paper.drafted = f"draft-{len(self._papers) + 1}", True
        elif refused := self._tried(lambda: self._post(now, paper)):
            return refused
        self._papers.file(paper)
        return Answer(outcome="created", key=paper.key, version="1")

    def _post(self, now: float, paper: Paper) -> None:
        """The real posting: bank against the customer's account, unapplied."""
        cash = Cash(
            entity=self._entity,
            customer=paper.customer,
            amount=Decimal(paper.amount),
            currency=paper.content.get("currency") or self.books.entities[self._entity].currency,
            received_on=date.fromisoformat(paper.date),
            reference=paper.reference,
            text=paper.content.get("text", ""),
            assignment=paper.number,
        )
        posted = self.books.post_unapplied(cash, today=self._today(now))
        self._papers.was_posted(paper, posted.key, now)

    def _take_back(self, now: float, paper: Paper) -> None:
        if paper.posted is None:
            paper.taken_back_at = now
            return
        reversal = self.books.reverse(paper.posted, today=self._today(now))
        self._papers.was_reversed(reversal.key, now)

    def _tried(self, work: Callable[[], None]) -> Answer | None:
        """None if the books took it, else their refusal; they are unchanged then."""
        try:
            work()
        except _NONSENSE as error:
            return refusal("invalid", why=str(error))
        return None

    def _done(self, now: float, paper: Paper) -> Answer:
        stands = self._papers.as_of(paper, now)
        return Answer(outcome="done", key=paper.key, version=stands.version if stands else "")

    def _document(self, now: float, key: str) -> Shown | None:
        paper = self._papers.standing(key)
        return None if paper is None else self._papers.as_of(paper, now)

    def _item(self, subject: str) -> ItemKey | None:
        """The item a subject names, written entity/number/year/position."""
        entity, number, year, position, *rest = (*subject.split("/"), "", "", "")
        if any(rest) or entity != self._entity or not (year.isdecimal() and position.isdecimal()):
            return None
        key = ItemKey(entity, number, int(year), int(position))
        try:
            self.books.item(key)
        except BooksError:
            return None
        return key

    def _fields(self, key: ItemKey) -> dict[str, str]:
        line = self.books.item(key)
        return {name: getattr(line, field) for name, field in ITEM_FIELDS.items()}

    def _version(self, key: ItemKey) -> str:
        """Goes up with every change, also with one that was not made through this door."""
        now = self._fields(key)
        version, seen = self._versions.get(key, (1, now))
        self._versions[key] = (version + (seen != now), now)
        return str(self._versions[key][0])

    def _today(self, now: float) -> date:
        return self._opened_on + timedelta(days=now // DAY_SECONDS)
