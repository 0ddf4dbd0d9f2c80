"""What the commands of recording and writing back print."""

from __future__ import annotations

from typing import Any, Literal

from msgspec import Struct

from canonical_model.money import Money
from duecourse.documents.base import Document


class StepRow(Struct, frozen=True, kw_only=True):
    """One request to the ERP, and how far it got; of a proposal, one that it would be."""

    reference: str
    kind: str
    state: str
    native: dict[str, str]
    name: str = ""
    #: the ERP's words or ours about it
    said: str = ""


class WriteBackRow(Struct, frozen=True, kw_only=True):
    """One act and how far it got."""

    id: str
    operation: str
    system: str
    entity: str
    customer: str
    state: str
    act: dict[str, Any]
    lands_in: str
    screen: str
    steps: tuple[StepRow, ...]
    lost: tuple[str, ...]
    proposer: str
    proposed_at: str
    because: str
    approvers: tuple[str, ...] = ()
    #: why it stands where it stands
    said: str = ""


class WriteBacks(Document, frozen=True, kw_only=True):
    """Write-backs, newest first."""

    write_backs: tuple[WriteBackRow, ...]
    next: str | None = None


class Recorded(Document, frozen=True, kw_only=True):
    """A record of ours, and the write-backs it proposes; `findings` says why there are none."""

    record: dict[str, Any]
    write_backs: tuple[WriteBackRow, ...]
    findings: tuple[str, ...] = ()


class Mirrored(Document, frozen=True, kw_only=True):
    """What of the ledgers is proposed to a CRM."""

    system: str
    #: customers of ledgers for whom one of its accounts stands
    linked: int
    #: acts and balances that it should show
    asked: int
    #: those that wait for approval
    write_backs: tuple[WriteBackRow, ...]
    findings: tuple[str, ...] = ()


class ModeRow(Struct, frozen=True, kw_only=True):
    """What may be written to one entity of one system."""

    system: str
    entity: str
    operation: str
    mode: str
    #: whoever set it answers for what `auto` sends
    set_by: str = ""


class CeilingRow(Struct, frozen=True, kw_only=True):
    """How much may go out without a person, and how much did today."""

    system: str
    entity: str
    operation: str
    per: Literal["run", "day"]
    count: int
    accounts: int
    #: in each currency by itself
    amount: str
    used_count: int
    used_accounts: int
    used_amounts: tuple[Money, ...]


class WriteModes(Document, frozen=True, kw_only=True):
    """Write modes; what is not listed is off."""

    modes: tuple[ModeRow, ...]
    #: one global stop, honoured before each send
    stopped: bool = False
    why: str = ""
    #: of operations in mode `auto`
    ceilings: tuple[CeilingRow, ...] = ()
    #: systems that this store may not write to, and why
    unbound: tuple[str, ...] = ()


class Adopted(Document, frozen=True, kw_only=True):
    """The tenants that this store writes to from now on."""

    systems: tuple[str, ...]
    #: those of them that were bound anew
    bound: tuple[str, ...]
    #: since when what the store says about sends is not the whole story; empty if it never lost any
    lost_commits_at: str = ""


class WrittenBack(Document, frozen=True, kw_only=True):
    """What a run of sending did."""

    #: how often a step came to a state
    steps: dict[str, int]
    approved: int
    #: acts whose undo was confirmed
    withdrawn: int
    #: proposals to take back the part that took effect of what is all or nothing
    withdrawals_proposed: int
    needs_a_person: bool
    #: when the next step is due that waits for time alone
    next_due: str | None = None
