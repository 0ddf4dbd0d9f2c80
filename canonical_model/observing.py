"""What the house tells whoever watches it work: which requests went out, what was kept, how long it took.

Ids, names of systems, states and numbers; no amount, no text, no person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Literal, Protocol

from msgspec import Struct


class Asked(Struct, frozen=True, kw_only=True):
    """One request to a source system, as it goes out."""

    #: the name that the settings give the system
    system: str
    method: str
    #: the path with `*` for keys, without a query
    route: str
    attempt: int = 1


class RecordKept(Struct, frozen=True, kw_only=True):
    """A record of ours that was kept."""

    #: its kind: decision, write_back, promise …
    record: str
    id: str
    system: str
    entity: str
    #: a decision's move, a write-back's state; else empty
    state: str = ""
    operation: str = ""
    #: of a write-back, the decision it follows; empty where a person asked for it
    decision: str = ""
    #: how many said yes to it
    approvals: int = 0


class StepKept(Struct, frozen=True, kw_only=True):
    """A step of a write-back that came to a state."""

    step: str
    write_back: str
    operation: str
    system: str
    entity: str
    state: str
    attempt: int


class RowsMerged(Struct, frozen=True, kw_only=True):
    """What a reading did to one stream."""

    system: str
    entity: str
    stream: str
    read: int
    new: int
    changed: int
    deleted: int
    quarantined: int


Observed = RecordKept | StepKept | RowsMerged


class Work(Struct, frozen=True, kw_only=True):
    """A piece of work that takes time."""

    name: Literal["job", "command", "step"]
    #: a job's flow, a command's words, a step's operation
    what: str
    id: str = ""
    system: str = ""
    entity: str = ""
    #: the write-back that it is part of
    write_back: str = ""


class Observer(Protocol):
    """Whoever watches. What it does must never fail what it watches."""

    def exchange(self, asked: Asked) -> AbstractContextManager[Callable[[int], None]]:
        """While a request is under way; told the status of the answer, if there is one."""
        ...

    def during(self, work: Work) -> AbstractContextManager[Callable[[str], None]]:
        """While something is done; told what came of it: done, failed, put_off, cancelled, or a state."""
        ...

    def saw(self, what: Observed) -> None:
        """After something was committed."""
        ...


class Unobserved:
    """Nobody watches."""

    def exchange(self, asked: Asked) -> AbstractContextManager[Callable[[int], None]]:
        """Go ahead."""
        del asked
        return _unseen()

    def during(self, work: Work) -> AbstractContextManager[Callable[[str], None]]:
        """Go ahead."""
        del work
        return _unseen()

    def saw(self, what: Observed) -> None:
        """Nothing is remembered."""


@contextmanager
def _unseen() -> Iterator[Callable[[object], None]]:
    yield lambda _: None
