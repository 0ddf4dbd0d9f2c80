"""What the flows need of the store about writing: what waits to be sent, who has it, what became of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from decimal import Decimal
from typing import Literal, Protocol

from msgspec import Struct

from canonical_model.identity import RecordId, SystemUid
from canonical_model.steps import NativeRecord, Step
from canonical_model.write_back import Acknowledgement, Operation, WriteBack, WriteMode


class ClaimedStep(Struct, frozen=True, kw_only=True):
    """A step as the store lent it to a worker, with what the machine wants to know about the claim."""

    step: Step
    token: str
    lease_until: datetime
    #: the store's own time when it was lent
    now: datetime
    #: since when the store is known to have lost commits
    lost_commits_at: datetime | None
    #: what confirmed steps of the same act left, by the step's name
    facts: dict[str, NativeRecord]


class WriteEvent(Struct, frozen=True, kw_only=True):
    """What others are told about a step, in the order it happened."""

    number: int
    at: datetime
    write_back: RecordId
    step: RecordId
    system: SystemUid
    entity: str
    what: str


class ChangedAct(Struct, frozen=True, kw_only=True):
    """A write-back as it is kept anew, with steps where it was planned."""

    act: WriteBack
    #: as it was approved, before it was planned
    given: WriteBack
    steps: Sequence[Step] = ()
    because: str
    #: who changed it
    by: str


class Ceiling(Struct, frozen=True, kw_only=True):
    """How much may be sent without a person: in one run, or in one day."""

    count: int
    accounts: int
    #: in each currency by itself
    amount: Decimal


class PermissionToSend(Struct, frozen=True, kw_only=True):
    """What the store says, at one instant, about whether a step may be sent."""

    #: the store's own settings
    settings: dict[str, str]
    mode: WriteMode
    #: what tells this database from a copy of it on another server
    identity: str


class Outbox(Protocol):
    """The store's part in writing: what waits to be sent, who has it, what became of it."""

    def time(self) -> datetime:
        """The store's time: the one clock that leases and waiting are measured by."""
        ...

    def write_back(self, record: RecordId, *, changing: bool = False) -> WriteBack | None:
        """One write-back; with `changing` nobody else changes it before this transaction ends."""
        ...

    def acts_to_change(self, wanted: Collection[RecordId]) -> Mapping[RecordId, WriteBack]:
        """Several write-backs by their ids; nobody else changes them before this transaction ends."""
        ...

    def keep_acts(self, changed: Sequence[ChangedAct]) -> None:
        """Keep write-backs that were looked up to be changed, each once, with their steps, by a few statements.

        A planned act has the state that its steps tell; those of one act get the next place in the order decided.
        """
        ...

    def identity(self) -> str:
        """What tells this database from a copy of it on another server."""
        ...

    def permission_to_send(self, step: Step) -> PermissionToSend:
        """All that permission to send a step hangs on, asked at once."""
        ...

    def steps(self, *, write_back: RecordId | None = None, states: frozenset[str] | None = None) -> Sequence[Step]:
        """Steps in scope, in the order decided; all of one act, or all in some states."""
        ...

    def claim_step(self, *, token: str, lease_seconds: float, system: SystemUid | None = None) -> ClaimedStep | None:
        """Lend the earliest claimable step (core.write_back.claims) to a worker; None if there is none now."""
        ...

    def next_due(self, *, system: SystemUid | None = None) -> datetime | None:
        """When the earliest step that waits for time alone may be claimed; None if none waits."""
        ...

    def keep_step(self, step: Step, *, token: str, emits: Sequence[str] = (), because: str) -> bool:
        """Keep a step if `token` is still its newest one, else False.

        With it: its events, its act's derived state, the end of steps that became hopeless and, once it is applied,
        the link from the native record to ours.
        """
        ...

    def change_step(self, step: Step, *, emits: Sequence[str] = (), because: str) -> None:
        """Keep what a person decided about a step that no worker holds; its token is renewed."""
        ...

    def together(self) -> AbstractContextManager[None]:
        """What is kept within is added to the audit trail at the end, in one statement."""
        ...

    def number_sends(self, count: int) -> int:
        """The newest of the next numbers of so many sends of this store, in the transaction that commits them."""
        ...

    def sends(self) -> int:
        """The newest number of a send."""
        ...

    def catch_up_sends(self, number: int) -> None:
        """Count on from a number that was witnessed outside the store."""
        ...

    def lost_commits_at(self) -> datetime | None: ...
    def events(self, *, consumer: str, limit: int) -> Sequence[WriteEvent]:
        """Events that a consumer has not taken yet, oldest first; locked for it until the transaction ends."""
        ...

    def newest_event(self) -> int:
        """The number of the newest event, of whatever scope; 0 before the first."""
        ...

    def newest_events(self, *, limit: int) -> Sequence[WriteEvent]:
        """So many of the newest events in scope, the newest last."""
        ...

    def took(self, consumer: str, number: int) -> None:
        """Remember in this transaction how far a consumer came: what it did and this are one."""
        ...

    def acknowledge(self, step: Step, *, at: datetime) -> None:
        """Keep the proof that a step reached its ERP; a second time changes nothing."""
        ...

    def acknowledgements(self, *, write_back: RecordId | None = None) -> Sequence[Acknowledgement]:
        """The proofs kept, of one act or of all."""
        ...

    def ceilings(self) -> dict[tuple[str, str, Operation, str], Ceiling]:
        """(system, entity, operation, `run` or `day`) → ceiling, where another than the default was set."""
        ...

    def set_ceiling(
        self, system: str, entity: str, operation: Operation, per: Literal["run", "day"], ceiling: Ceiling
    ) -> None: ...
    def mode_setters(self) -> dict[tuple[str, str, Operation], str]:
        """Who set each write mode."""
        ...
