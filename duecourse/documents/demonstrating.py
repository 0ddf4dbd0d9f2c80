"""What the demonstration prints."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from duecourse.documents.base import Document
from duecourse.documents.proving import TieOutRow


class DemoSystem(Struct, frozen=True, kw_only=True):
    """What was read from one system."""

    name: str
    entities: int
    customers: int
    open_items: int
    synced_rows: int


class DemoMoves(Struct, frozen=True, kw_only=True):
    """How many accounts got which move."""

    push: int
    pause: int
    escalate: int


class DemoWriteBacks(Struct, frozen=True, kw_only=True):
    """How far the write-backs of one operation got."""

    system: str
    operation: str
    proposed: int
    confirmed: int = 0
    handed_over: int = 0
    refused: int = 0
    unknown: int = 0
    needs_human: int = 0
    #: acts of which every record was seen on the ERP's own screens
    on_screen: int = 0
    #: acts that an approved undo took back
    taken_back: int = 0
    #: acts that the ERP keeps for good: it says what a person may do about them
    stays: int = 0


class DemoBooks(Struct, frozen=True, kw_only=True):
    """A group total of ours beside the simulated books, which no adapter can influence."""

    currency: str
    #: document: all that is open in this currency; group: everything in the group's currency, without intercompany
    basis: Literal["document", "group"]
    group_total: str
    simulated_books: str
    difference: str


class Demonstrated(Document, frozen=True, kw_only=True):
    """What the demonstration did."""

    systems: tuple[DemoSystem, ...]
    accounts: DemoMoves
    write_backs: tuple[DemoWriteBacks, ...]
    tie_out: tuple[TieOutRow, ...]
    tie_out_after_writing: tuple[TieOutRow, ...]
    books: tuple[DemoBooks, ...]
    #: SAP has no service that resets a clearing: an accountant did, on the ERP's own screen
    clearings_reset_by_hand: int
    #: nothing in the simulated books differs from before the first write but documents and those that reverse them
    books_as_before_after_undo: bool
    #: rows that a second sync changed
    second_sync_changed: int
    data_findings: int
    seconds: float
