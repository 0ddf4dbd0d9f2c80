"""Every document that was written, or that others posted, and what of it stands in the books.

A posting's amount, customer and reversal come from the books themselves; beside them lies only when it happened, what
an ERP keeps beside its ledger (drafts, notes), and fields that the books have no place for.
"""

from math import inf
from typing import Literal

from msgspec import Struct

from simulators.books.ledger import Books
from simulators.books.records import Document, DocumentKey, Line
from simulators.write_rules import Shown, Status, Uniqueness


class Paper(Struct, kw_only=True, eq=False):
    """One document: what the request said, and what in the books became of it."""

    key: str = ""
    kind: str
    reference: str
    number: str = ""
    date: str = ""
    amount: str = ""
    customer: str = ""
    #: the external id or idempotency key it was sent with
    sent_key: str = ""
    content: dict[str, str]
    made_at: float = -inf
    drafted: bool = False
    #: the posting; None for a draft and for what is not money
    posted: DocumentKey | None = None
    posted_at: float = -inf
    #: when a draft was deleted, a note taken back
    gone_at: float = inf
    taken_back_at: float = inf

    @property
    def is_draft(self) -> bool:
        """Whether it waits to be posted."""
        return self.drafted and self.posted is None


class Papers:
    """The documents of one legal entity by key, reference, number and the key they were sent with."""

    def __init__(self, books: Books, *, entity: str) -> None:
        self._books, self._entity = books, entity
        self._by_key: dict[str, Paper] = {}
        self._by: dict[tuple[str, str], list[Paper]] = {}
        self._known: set[DocumentKey] = set()
        self._reversed_at: dict[DocumentKey, float] = {}
        self._last_seen: DocumentKey | None = None

    def __len__(self) -> int:
        return len(self._by_key)

    def file(self, paper: Paper) -> None:
        """Keep a document that was made."""
        self._by_key[paper.key] = paper
        names = {"reference": paper.reference, "number": paper.number, "key": paper.sent_key}
        for name, value in names.items():
            if value:
                self._by.setdefault((name, value), []).append(paper)

    def was_posted(self, paper: Paper, key: DocumentKey, now: float) -> None:
        """A document of ours reached the books."""
        paper.posted, paper.posted_at = key, now
        paper.key = paper.key or key_text(key)
        self._known.add(key)

    def was_reversed(self, reversal: DocumentKey, now: float) -> None:
        """When a reversal was posted; one posted by others counts as old."""
        self._reversed_at[reversal] = now

    def standing(self, key: str) -> Paper | None:
        """A document that exists now."""
        paper = self._by_key.get(key)
        return paper if paper is not None and paper.gone_at == inf else None

    def under(self, reference: str) -> list[Paper]:
        """All documents with a reference, in the order they were made."""
        return self._by.get(("reference", reference), [])

    def clash(self, paper: Paper, uniqueness: Uniqueness) -> Paper | None:
        """The first document that has what no second one may have."""
        match uniqueness:
            case "reference":
                same = self.under(paper.reference)
            case "number_date_amount_customer" if paper.amount:
                same = [other for other in self._by.get(("number", paper.number), []) if _alike(paper, other)]
            case "external_id":
                sent = self._by.get(("key", paper.sent_key), [])
                same = [other for other in sent if other.kind == paper.kind]
            case _:
                same = []
        return next((other for other in same if other.gone_at == inf), None)

    def catch_up(self) -> None:
        """Take note of receipts that others posted into the books since the last look."""
        fresh: list[Document] = []
        for document in reversed(self._books.documents.values()):
            if document.key == self._last_seen:
                break
            fresh.append(document)
        self._last_seen = fresh[0].key if fresh else self._last_seen
        for document in reversed(fresh):
            if document.kind == "payment" and document.key not in self._known and self._searchable(document):
                self._adopt(document)

    def as_of(self, paper: Paper, at: float) -> Shown | None:
        """The document as it stood at a moment; None before it was made and after its draft was deleted."""
        status = self._status(paper, at)
        if not status:
            return None
        changes = [paper.drafted and status != "draft", status == "reversed"]
        return shown(paper, status, content=self._content(paper, status), version=str(1 + sum(changes)))

    def _searchable(self, document: Document) -> bool:
        return document.key.entity == self._entity and document.reference != ""

    def _adopt(self, document: Document) -> None:
        says = _said_by(document)
        paper = Paper(
            key=key_text(document.key),
            kind="receipt",
            reference=document.reference,
            number=says["number"],
            date=says["date"],
            amount=says["amount"],
            customer=says["customer"],
            content=says,
            posted=document.key,
        )
        self.file(paper)

    def _status(self, paper: Paper, at: float) -> Status | Literal[""]:
        if not paper.key or paper.made_at > at or paper.gone_at <= at:
            return ""
        if paper.is_draft or paper.posted_at > at:
            return "draft"
        return "reversed" if self._taken_back_at(paper) <= at else "effective"

    def _taken_back_at(self, paper: Paper) -> float:
        if paper.posted is None:
            return paper.taken_back_at
        reversal = self._books.document(paper.posted).reversed_by
        return inf if reversal is None else self._reversed_at.get(reversal, -inf)

    def _content(self, paper: Paper, status: Status) -> dict[str, str]:
        """What it says; for what the books have a field for, what stands in the books."""
        if paper.posted is None or status == "draft":
            return paper.content
        says = _said_by(self._books.document(paper.posted))
        return {name: says.get(name, value) for name, value in paper.content.items()}


def key_text(key: DocumentKey) -> str:
    """A posting's key in one text: entity/number/year."""
    return f"{key.entity}/{key.number}/{key.year}"


def shown(
    paper: Paper, status: Status, *, content: dict[str, str] | None = None, version: str = "", said: str = ""
) -> Shown:
    """The document as an answer shows it."""
    return Shown(
        key=paper.key,
        kind=paper.kind,
        reference=paper.reference,
        number=paper.number,
        date=paper.date,
        amount=paper.amount,
        customer=paper.customer,
        content=paper.content if content is None else content,
        status=status,
        version=version,
        said=said,
    )


def _said_by(document: Document) -> dict[str, str]:
    """What a receipt in the books says, by the names a write uses."""
    line: Line = next(line for line in document.lines if line.is_item)
    return {
        "amount": str(-line.amount),
        "currency": document.currency,
        "customer": line.branch or line.customer,
        "date": document.document_date.isoformat(),
        "number": line.assignment,
        "reference": document.reference,
        "text": line.text,
    }


def _alike(one: Paper, other: Paper) -> bool:
    return (one.date, one.amount, one.customer) == (other.date, other.amount, other.customer)
