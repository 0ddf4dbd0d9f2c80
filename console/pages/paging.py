"""Pages of documents that hold all their rows: some of them after a cursor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from duecourse.flows.names import NotFound

T = TypeVar("T")


def some_after(rows: Sequence[T], after: str, *, limit: int, name: Callable[[T], str]) -> tuple[Sequence[T], str]:
    """So many rows after the one of that name, and the name of the last where more follow; "" where none do."""
    start = 0
    if after:
        found = next((place for place, row in enumerate(rows, 1) if name(row) == after), None)
        if found is None:
            raise NotFound(f"no such cursor: {after}")
        start = found
    shown = rows[start : start + limit]
    return shown, name(shown[-1]) if shown and start + limit < len(rows) else ""
