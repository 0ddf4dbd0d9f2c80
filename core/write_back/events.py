"""What can happen to a step, and what the machine asks for in turn."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from msgspec import Struct

from canonical_model.steps import NativeRecord
from canonical_model.writing import Outcome


class Approved(Struct, frozen=True):
    """Its act was approved."""


class Rejected(Struct, frozen=True):
    """Its act was turned down."""

    why: str = ""


class Superseded(Struct, frozen=True):
    """Something newer takes its place, or what it builds on never came."""

    why: str = ""
    #: as in `Claimed`: a step that may have been sent before is a person's, not over
    lost_commits_at: datetime | None = None


class Claimed(Struct, frozen=True):
    """A worker owns it until the lease ends."""

    token: str
    lease_until: datetime
    #: since when the store is known to have lost commits: what it says about earlier sends is not the whole story
    lost_commits_at: datetime | None = None


class Found(Struct, frozen=True):
    """What a search for the step's record showed."""

    records: tuple[NativeRecord, ...]
    #: when it was asked: what came about while the answer was under way may not be in it
    asked_at: datetime | None = None


class ValueRead(Struct, frozen=True):
    """What stands in the ERP where the step writes, or where it must not have changed; None: nothing is there."""

    record: NativeRecord | None
    #: when it was asked
    asked_at: datetime | None = None


class Unreadable(Struct, frozen=True):
    """The ERP could not be asked, or answered nothing that can be read."""

    why: str = ""


class Answered(Struct, frozen=True):
    """The ERP's answer to the request."""

    outcome: Outcome


class TransportFailed(Struct, frozen=True):
    """No answer came."""

    sent: Literal["not_sent", "maybe_sent"]
    why: str = ""


class LeaseLost(Struct, frozen=True):
    """Nothing was written: too little of the lease was left, or writing was stopped."""

    why: str = ""
    wait_seconds: float = 0.0


class Resolved(Struct, frozen=True):
    """What a person decided about a step that the machine cannot settle."""

    choice: Literal["again", "applied", "refused", "withdrawn"]
    actor: str
    #: for `again`: the reference of the next revision
    reference: str = ""


class Undone(Struct, frozen=True):
    """The act that takes it back is confirmed, or finance took it back itself."""

    why: str = ""


Event = (
    Approved
    | Rejected
    | Superseded
    | Claimed
    | Found
    | ValueRead
    | Unreadable
    | Answered
    | TransportFailed
    | LeaseLost
    | Resolved
    | Undone
)


class Commit(Struct, frozen=True):
    """Keep the step durably, if its token is still the newest; nothing that follows happens without it."""

    #: what others are told in the same transaction
    emits: tuple[str, ...] = ()


class Send(Struct, frozen=True):
    """Send the request, if enough of the lease is left. The answer is the next event."""


class Find(Struct, frozen=True):
    """Search for the record. What it shows is the next event."""


class Read(Struct, frozen=True):
    """Read the value that the step sets or relies on. It is the next event."""


class Discard(Struct, frozen=True):
    """Remove surplus drafts of ours, which have had no effect."""

    surplus: tuple[NativeRecord, ...]


Effect = Commit | Send | Find | Read | Discard
