"""Rows of one page as records, and the end of a feed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from adapters.dynamics.odata import Row
from adapters.dynamics.records import lowered
from adapters.dynamics.values import UNREADABLE
from canonical_model.adapter import Page, ReadEnd, Record, Rejected, Stream


def mapped(
    rows: Sequence[Row], stream: Stream, entity: str, key: str, make: Callable[[Row], list[Record]], *, customer: str
) -> Page:
    """A page of rows as records; what cannot be read is rejected by its `key` and its `customer`."""
    records: dict[str, Record] = {}
    rejected: list[Rejected] = []
    for row in rows:
        try:
            records |= {one.id: one for one in make(row)}
        except UNREADABLE as error:
            told = lowered(row)
            rejected.append(
                Rejected(stream=stream, entity=entity, native_key=(entity, str(told.get(key) or "")),
                         reason=str(error), customer_number=str(told.get(customer) or ""))
            )  # fmt: skip
    return Page(records=tuple(records.values()), rejected=tuple(rejected), read=len(rows))


def ended(doubts: Iterable[str], findings: Iterable[str], *, cursor: str = "") -> Page:
    """The end of a feed: complete, unless something is doubtful."""
    doubt = min(doubts, default="")
    return Page(
        end=ReadEnd(
            completeness="partial" if doubt else "complete", reason=doubt, cursor=cursor,
            findings=tuple(sorted(set(findings))),
        )
    )  # fmt: skip
