"""An export of a ledger: what aging and key figures look at, column by column, written once and read many times."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Final, Literal, Protocol

from msgspec import Struct

from core.sums_port import LedgerSums

Table = Literal["items", "legs"]
#: columns of each table, in order: text is never null, dates may be, amounts are whole minor units
COLUMNS: Final[dict[Table, tuple[str, ...]]] = {
    "items": (
        "id", "system", "entity", "customer_id", "customer_number", "document_no", "document_type", "kind", "currency",
        "original_minor", "open_minor", "functional_currency", "original_functional_minor", "open_functional_minor",
        "due_date", "document_date", "posting_date", "created_on", "settled_on", "residual_of", "offsets",
        "trading_partner",
    ),
    "legs": (
        "item_id", "system", "entity", "kind", "currency", "amount_minor", "functional_currency",
        "amount_functional_minor", "settled_on",
    ),
}  # fmt: skip


class Made(Struct, frozen=True, kw_only=True):
    """What an export is of, kept beside it."""

    #: the newest batch that is in it
    batch: int
    at: datetime
    #: the scope it was made in; None: all there are
    systems: tuple[str, ...] | None
    entities: tuple[str, ...] | None
    items: int = 0
    legs: int = 0
    #: no sum of amounts in it is larger than this
    largest_sum: int = 0


class Exports(Protocol):
    """Who hands out a table."""

    def exported(self, table: Table) -> Iterator[bytes]:
        """Rows as CSV lines in UTF-8 without a header, columns as in COLUMNS, a few at a time."""
        ...


class ExportedSums(LedgerSums, Protocol):
    """Who adds up an export."""

    @property
    def made(self) -> Made:
        """What it is of."""
        ...


class ExportWriter(Protocol):
    """Who keeps it."""

    def write(self, table: Table, blocks: Iterable[bytes], columns: Sequence[str]) -> None:
        """Take one table in."""
        ...

    def finish(self, made: Made) -> Made:
        """Put everything in its place, or nothing; what was made, with its counts."""
        ...
