"""What the flows need of the store to erase: every place that names somebody, and putting it there without them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime
from typing import Protocol

from msgspec import Struct

from canonical_model.identity import RecordId
from canonical_model.steps import Step
from core.own_records import OwnRecord
from core.recorded import Recorded


class Mention(Struct, frozen=True, kw_only=True):
    """One version of a record of ours that may name somebody."""

    kind: str
    #: whether it is an earlier version
    earlier: bool
    #: of its row
    key: int
    record: OwnRecord


class SourceMention(Struct, frozen=True, kw_only=True):
    """A row that a source brought and that may name somebody in its free texts."""

    kind: str
    earlier: bool
    key: int
    id: RecordId
    system: str
    texts: dict[str, str]


class Erasing(Protocol):
    """The store's part in erasing; everything that it changes stands in the chain."""

    def erase_person(self, person: RecordId, *, because: str) -> bool:
        """Empty a person's name and addresses, now and in history; no source brings them back. False: unknown."""
        ...

    def mentions(
        self, words: Sequence[str], *, customers: Collection[RecordId], anywhere: Sequence[str]
    ) -> Iterator[Mention]:
        """Versions of records of ours that hold one of the words: of some customers, or `anywhere`'s of all."""
        ...

    def source_mentions(self, words: Sequence[str], *, customers: Collection[RecordId]) -> Iterator[SourceMention]:
        """Rows that sources brought, whose free texts hold one of the words."""
        ...

    def put_without(self, mention: Mention, record: OwnRecord) -> None:
        """Put a version in its own place without what is erased; the chain says that it was."""
        ...

    def put_source_without(self, mention: SourceMention, texts: dict[str, str]) -> None: ...
    def settled_steps(self, words: Sequence[str], *, customers: Collection[RecordId]) -> Sequence[Step]:
        """Steps of write-backs that are over and whose content holds one of the words."""
        ...

    def put_step_without(self, step: Step) -> None: ...
    def inputs_of(self, customers: Collection[RecordId]) -> Iterator[Recorded]:
        """What decisions about some customers were made of, where it is still there."""
        ...

    def put_input_without(self, decision: RecordId, account: bytes) -> None:
        """Put what a decision was made of in its own place without what is erased; empty: all of it."""
        ...

    def erase_payloads(self, words: Sequence[str], *, preview: bool) -> int:
        """Empty quarantined payloads that hold one of the words; how many."""
        ...

    def erase_texts(self, words: Sequence[str], *, subjects: Collection[RecordId], preview: bool) -> int:
        """Empty what the audit trail says about some records, or that holds one of the words; how many entries."""
        ...

    def forget_inputs(self, *, before: datetime, preview: bool) -> int:
        """Empty what decisions were made of before an instant; how many."""
        ...

    def forget_job_notes(self, *, before: datetime, preview: bool) -> int:
        """Take out what jobs said before an instant; how many."""
        ...

    def payloads_seen(self, *, before: datetime) -> int:
        """How many payloads in quarantine are older than an instant."""
        ...

    def messages_before(self, kind: str, day: date) -> Iterator[Mention]:
        """Versions of messages of a kind from before a day that are not empty yet, some at a time."""
        ...
