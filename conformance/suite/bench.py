"""One rule's workbench: fresh books, a clock that does not tick by itself, and the adapter in front of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

from msgspec import Struct, structs

from adapters.kit.throttle import Unlimited
from canonical_model.access import Actor
from canonical_model.adapter import Environment, Reader
from canonical_model.identity import NativeKey, SystemUid
from canonical_model.write_back import Operation
from canonical_model.writing import Wire, WriteSide
from conformance.suite.between import Between
from conformance.suite.faults import of_the_next_write, on_the_way
from conformance.suite.rule import Failed, NotOffered
from conformance.suite.shelf import FeedRead, Shelf
from conformance.suite.subject import Clock, Subject

SYSTEM = SystemUid("conformance")


class Cell(Struct, frozen=True, kw_only=True):
    """One cell of the matrix, as it was observed."""

    level: str
    finality: str = ""
    read_back: bool = False
    object: str = ""


class Bench:
    """What a rule is handed."""

    def __init__(self, subject: Subject) -> None:
        self.subject, self.adapter = subject, subject.adapter
        self.clock = Clock(subject.evening())
        self.started = self.clock.now()
        self.erp = subject.open(self.clock)
        address = self.erp.address()
        self._between = Between(address, self.erp.is_write) if address else None
        self.environment = Environment(
            system=SYSTEM, name="the-erp", now=self.clock.now, sleep=self.clock.sleep, slots=Unlimited(),
            bucket=Unlimited(), actor=Actor(id="conformance", kind="service"),
        )  # fmt: skip
        self.settings = self.erp.settings(self._between.url if self._between else "")
        self.cells: dict[str, Cell] = {}
        #: of acts about a ledger that is not here
        self.numbers = count(1)
        self._readers: list[Reader] = []
        self._wires: list[Wire] = []

    def reader(self) -> Reader:
        """A new connection for reading."""
        return self._opened(self.settings)

    def stranger(self) -> Reader:
        """A connection with credentials that the ERP does not know."""
        return self._opened(self.erp.without_access(self._between.url if self._between else ""))

    def _opened(self, settings: Any) -> Reader:  # noqa: ANN401 - each adapter's own type
        self._readers.append(self.adapter.make(settings, self.environment))
        return self._readers[-1]

    def writer(self) -> tuple[WriteSide, Wire]:
        """A new connection for writing; NotOffered where the adapter has none."""
        if self.adapter.writer is None:
            raise NotOffered("a writing side")
        self._wires.append(self.adapter.writer.connect(self.settings, self.environment))
        return self.adapter.writer.side(self.settings), self._wires[-1]

    def synced(self) -> Shelf:
        """Everything, read once; Failed if any of it could not be."""
        shelf = Shelf()
        sound(shelf.sync(self.reader()))
        return shelf

    def items(self, *, entity: str = "", customers: bool = False) -> Shelf:
        """Legal entities and items, with customers if asked, read once; Failed if any of them could not be."""
        shelf = Shelf()
        sound(shelf.sync(self.reader(), entity=entity, items_only=True, customers=customers))
        return shelf

    def posted(self, keys: tuple[NativeKey, ...]) -> Shelf:
        """The items under some keys, read by their keys alone; Failed if any of them could not be."""
        shelf = Shelf()
        for read in shelf.take_by_key(self.reader(), self.erp.entity, keys):
            refuse_unsound(read)
        return shelf

    def next_write(
        self, fault: str, *, operation: Operation = "note", person: Callable[[], None] | None = None, after: int = 0
    ) -> None:
        """Let the next write run into this (conformance.suite.faults.WRITE_FAULTS), on the way or in the ERP itself.

        On the way so many pass before it.
        """
        if self._between is None:
            self.erp.next_write(fault, operation, person)
            return
        own = self.erp.refusal(operation).reply if fault == "refused" else self.erp.busy()
        self._between.add(structs.replace(of_the_next_write(fault, own, person), after=after))

    @property
    def writes(self) -> int:
        """How many requests came by that may have changed something."""
        return self._between.writes if self._between is not None else self.erp.writes_seen()

    @property
    def asked(self) -> int:
        """How many requests came by at all."""
        return len(self._between.passed) if self._between is not None else self.erp.calls_seen()

    @property
    def between(self) -> Between:
        """What stands on the way; NotOffered where nothing is sent."""
        if self._between is None:
            raise NotOffered("an address on loopback")
        return self._between

    def spoil(self, fault: str) -> None:
        """Let the ERP misbehave, or the way to it; NotOffered where neither can."""
        done = self.erp.spoil(fault)
        if done is True:
            return
        trouble = done or (on_the_way(fault, self._between.port, self.started) if self._between is not None else None)
        if not trouble:
            raise NotOffered(f"the fault {fault}")
        self.between.add(trouble)

    def close(self) -> None:
        """Give everything back; Failed if the adapter asked without end."""
        for reader in self._readers:
            reader.close()
        for wire in self._wires:
            wire.close()
        if self._between is not None:
            self._between.stop()
        self.erp.close()
        if self._between is not None and self._between.flooded:
            raise Failed("the adapter asked hundreds of times for books of a few pages: it goes round in circles")


def sound(reads: list[FeedRead]) -> list[FeedRead]:
    """The readings, all of them complete and without a rejected record."""
    for read in reads:
        refuse_unsound(read)
        if not read.whole:
            raise Failed(f"{_place(read)} of sound books is not complete: {[end.reason for end in read.ends]}")
    return reads


def refuse_unsound(read: FeedRead) -> None:
    """Failed for a reading that ended early or rejected a record."""
    if read.error is not None:
        raise Failed(f"{_place(read)}: {type(read.error).__name__}: {read.error}")
    if read.rejected:
        raise Failed(f"{_place(read)} rejects {read.rejected[0].native_key}: {read.rejected[0].reason}")


def _place(read: FeedRead) -> str:
    return f"feed {read.feed.name} {read.entity}".strip()


@contextmanager
def bench(subject: Subject) -> Iterator[Bench]:
    """A workbench, cleared away at the end."""
    made = Bench(subject)
    try:
        yield made
    finally:
        made.close()
