"""A small ledger of one ERP on virtual time: what it holds, what it shows when, and every effect in its order.

It has no clock and no network: whoever calls says when a request arrives. Times are seconds and never run backwards.
"""

from collections import deque
from typing import Literal

from msgspec import Struct

from simulators.write_rules import Answer, Shown, Status, Value, WriteRules, refusal

What = Literal["created", "drafted", "posted", "discarded", "reversed", "amended", "assigned"]
#: from when on a document stood there how: time, status (empty once a draft is deleted), content
State = tuple[float, Status | Literal[""], dict[str, str]]
#: writes of the program whose protocol is under test
US = "us"
HUMAN = "human"


class Effect(Struct, frozen=True, kw_only=True):
    """One thing that happened in the ledger."""

    #: its place in the journal
    sequence: int
    at: float
    what: What
    #: a document's key, or what an assignment changed
    subject: str
    #: the business fact it was made for
    truth: str
    actor: str
    reference: str = ""
    #: what the document says, or what the assignment set
    content: dict[str, str]


class Document(Struct, kw_only=True, eq=False):
    """A document with all its past, and the business fact it was made for, which nothing shows."""

    key: str = ""
    kind: str
    reference: str
    number: str
    date: str
    amount: str
    customer: str
    #: the external id or idempotency key it was sent with
    sent_key: str
    truth: str
    actor: str
    history: list[State]

    @property
    def status(self) -> Status | Literal[""]:
        """How it stands now; empty for a deleted draft."""
        return self.history[-1][1]

    @property
    def content(self) -> dict[str, str]:
        """What it says now."""
        return self.history[-1][2]


class Job(Struct, kw_only=True, eq=False):
    """An accepted request that has not run yet, or what became of it."""

    document: Document
    due: float
    refused: Answer | None = None


class _Cell(Struct, eq=False):
    """A value that can be assigned."""

    content: dict[str, str]
    version: int = 1


class Ledger:
    """One ERP that keeps documents and values by its `WriteRules`.

    `journal` lists every effect; `documents`, `jobs` and the hidden truths are for a checker, never for a protocol.
    """

    __slots__ = ("_blocked", "_by_reference", "_cells", "_job_of", "_queue", "_taken", "documents", "jobs", "journal",
                 "rules")  # fmt: skip

    def __init__(self, rules: WriteRules) -> None:
        self.rules = rules
        self.documents: dict[str, Document] = {}
        self.jobs: dict[str, Job] = {}
        self.journal: list[Effect] = []
        self._by_reference: dict[str, list[Document]] = {}
        self._taken: dict[tuple[str, ...], str] = {}
        self._job_of: dict[str, str] = {}
        self._queue: deque[Job] = deque()
        self._cells: dict[str, _Cell] = {}
        self._blocked: set[str] = set()

    def place(self, subject: str, content: dict[str, str]) -> None:
        """Something that can be changed, as it stands before anything happens: an item with an empty block."""
        self._cells[subject] = _Cell(dict(content))

    def block(self, customer: str) -> None:
        """From now on money of this customer is refused."""
        self._blocked.add(customer)

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
        truth: str = "",
        actor: str = US,
    ) -> Answer:
        """Make a document: created, refused with the words and a duplicate's first document, or accepted as a job."""
        self.run_jobs(now)
        document = Document(
            kind=kind,
            reference=reference,
            number=number,
            date=date,
            amount=amount,
            customer=customer,
            sent_key=key,
            truth=truth,
            actor=actor,
            history=[(now, "pending", dict(content))],
        )
        if self.rules.uniqueness == "async_key":
            return self._accept(now, document)
        refused = self._refused(document)
        return refused or self._execute(now, document)

    def post(self, now: float, key: str, *, actor: str = US) -> Answer:
        """Post a draft; what is posted already is refused and stays."""
        self.run_jobs(now)
        document = self._standing(key)
        if document is None:
            return refusal("unknown_document")
        if document.status != "draft":
            return refusal("posted_already", key=key)
        return self._change(now, document, "effective", "posted", actor)

    def discard(self, now: float, key: str, *, actor: str = US) -> Answer:
        """Delete a draft; nothing else can be deleted."""
        self.run_jobs(now)
        document = self._standing(key)
        if document is None:
            return refusal("unknown_document")
        if document.status != "draft":
            return refusal("not_a_draft", key=key)
        unique = self._unique(document)
        if unique is not None:
            del self._taken[unique]
        return self._change(now, document, "", "discarded", actor)

    def reverse(self, now: float, key: str, *, actor: str = HUMAN) -> Answer:
        """Reverse a posted document; its reference stays taken."""
        self.run_jobs(now)
        document = self._standing(key)
        if document is None:
            return refusal("unknown_document")
        if document.status != "effective":
            return refusal("reversed_already", key=key)
        return self._change(now, document, "reversed", "reversed", actor)

    def amend(self, now: float, key: str, *, content: dict[str, str], actor: str = HUMAN) -> Answer:
        """Change what a document says, as a person does on a screen."""
        self.run_jobs(now)
        document = self._standing(key)
        if document is None:
            return refusal("unknown_document")
        return self._change(now, document, document.status, "amended", actor, {**document.content, **content})

    def assign(
        self,
        now: float,
        *,
        subject: str,
        content: dict[str, str],
        version: str = "",
        actor: str = US,
        truth: str = "",
    ) -> Answer:
        """Set values; refused where another version stands there than expected, if the ERP checks versions."""
        self.run_jobs(now)
        cell = self._cells.get(subject)
        if cell is None:
            return refusal("unknown_subject")
        if self.rules.checks_version and version and version != str(cell.version):
            return refusal("version_changed")
        cell.content = {**cell.content, **content}
        cell.version += 1
        self._note(now, "assigned", subject=subject, truth=truth, actor=actor, content=content)
        return Answer(outcome="done", version=str(cell.version))

    def search(self, now: float, reference: str, *, blind: bool = False) -> tuple[Shown, ...]:
        """The documents under a reference as a search shows them: as they stood V ago, and none at all while blind."""
        self.run_jobs(now)
        if blind:
            return ()
        stood_at = now - self.rules.visible_seconds
        found = (_as_of(document, stood_at) for document in self._by_reference.get(reference, ()))
        return tuple(shown for shown in found if shown is not None)

    def read(self, now: float, subject: str) -> Value | None:
        """What stands there at this moment; of a document its content and `status` draft, posted or reversed."""
        self.run_jobs(now)
        cell = self._cells.get(subject)
        if cell is not None:
            return Value(subject=subject, content=cell.content, version=str(cell.version))
        document = self._standing(subject)
        if document is None:
            return None
        status = "posted" if document.status == "effective" else str(document.status)
        return Value(
            subject=subject, content={**document.content, "status": status}, version=str(len(document.history))
        )

    def document(self, now: float, key: str) -> Shown | None:
        """A single document as it stands at this moment."""
        self.run_jobs(now)
        document = self._standing(key)
        return None if document is None else _as_of(document, now)

    def job(self, now: float, handle: str) -> Shown | None:
        """What became of an accepted request: pending, refused, or the document it made."""
        self.run_jobs(now)
        job = self.jobs.get(handle)
        if job is None:
            return None
        if job.refused is not None:
            return _shown(job.document, "refused", job.document.content, said=job.refused.said)
        return _as_of(job.document, now) or _shown(job.document, "pending", job.document.content)

    def run_jobs(self, now: float) -> None:
        """Execute the accepted requests whose time has come; every operation does so first."""
        while self._queue and self._queue[0].due <= now:
            job = self._queue.popleft()
            job.refused = self._refused(job.document)
            if job.refused is None:
                self._execute(job.due, job.document)

    def _accept(self, now: float, document: Document) -> Answer:
        first = self._job_of.get(document.sent_key) if document.sent_key else None
        if first is not None:
            return Answer(outcome="accepted", handle=first, repeated=True)
        handle = f"J{len(self.jobs) + 1}"
        self.jobs[handle] = job = Job(document=document, due=now + self.rules.job_seconds)
        self._queue.append(job)
        if document.sent_key:
            self._job_of[document.sent_key] = handle
        self.run_jobs(now)
        return Answer(outcome="accepted", handle=handle)

    def _refused(self, document: Document) -> Answer | None:
        if document.amount and document.customer in self._blocked:
            return refusal("blocked", customer=document.customer)
        first = self._taken.get(self._unique(document) or ())
        if first is not None:
            return refusal("duplicate", unique=self.rules.uniqueness, key=first)
        return None

    def _unique(self, document: Document) -> tuple[str, ...] | None:
        match self.rules.uniqueness:
            case "reference" if document.reference:
                return (document.reference,)
            case "number_date_amount_customer" if document.amount and document.number:
                return document.number, document.date, document.amount, document.customer
            case "external_id" if document.sent_key:
                return document.kind, document.sent_key
        return None

    def _execute(self, now: float, document: Document) -> Answer:
        document.key = f"D{len(self.documents) + 1}"
        draft = self.rules.draft_then_post and document.amount != ""
        document.history[0] = (now, "draft" if draft else "effective", document.content)
        self.documents[document.key] = document
        self._by_reference.setdefault(document.reference, []).append(document)
        unique = self._unique(document)
        if unique is not None:
            self._taken[unique] = document.key
        self._note_document(now, "drafted" if draft else "created", document, document.actor)
        return Answer(outcome="created", key=document.key, version="1")

    def _standing(self, key: str) -> Document | None:
        document = self.documents.get(key)
        return document if document is not None and document.status else None

    def _change(
        self,
        now: float,
        document: Document,
        status: Status | Literal[""],
        what: What,
        actor: str,
        content: dict[str, str] | None = None,
    ) -> Answer:
        document.history.append((now, status, document.content if content is None else content))
        self._note_document(now, what, document, actor)
        return Answer(outcome="done", key=document.key, version=str(len(document.history)))

    def _note_document(self, now: float, what: What, document: Document, actor: str) -> None:
        self._note(
            now,
            what,
            subject=document.key,
            truth=document.truth,
            actor=actor,
            content=document.content,
            reference=document.reference,
        )

    def _note(
        self, now: float, what: What, *, subject: str, truth: str, actor: str, content: dict[str, str],
        reference: str = "",
    ) -> None:  # fmt: skip
        self.journal.append(
            Effect(
                sequence=len(self.journal),
                at=now,
                what=what,
                subject=subject,
                truth=truth,
                actor=actor,
                reference=reference,
                content=content,
            )
        )


def _as_of(document: Document, at: float) -> Shown | None:
    """The document as it stood at a moment; None before it was made and after its draft was deleted."""
    for place in range(len(document.history) - 1, -1, -1):
        since, status, content = document.history[place]
        if since <= at and status != "pending":
            return _shown(document, status, content, version=str(place + 1)) if status else None
    return None


def _shown(document: Document, status: Status, content: dict[str, str], *, version: str = "", said: str = "") -> Shown:
    return Shown(
        key=document.key,
        kind=document.kind,
        reference=document.reference,
        number=document.number,
        date=document.date,
        amount=document.amount,
        customer=document.customer,
        content=content,
        status=status,
        version=version,
        said=said,
    )
