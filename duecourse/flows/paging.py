"""Pages of lists that are ranked in memory: the rows after a cursor, which is the id of the last row seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from duecourse.flows.names import NotFound

_Row = TypeVar("_Row")


def page_after(
    rows: Sequence[_Row], after: str, limit: int, *, key: Callable[[_Row], str], what: str
) -> tuple[Sequence[_Row], str | None]:
    """The next rows, and the cursor of those behind them; NotFound where nothing has the cursor any more."""
    ids = [key(one) for one in rows]
    if after and after not in ids:
        raise NotFound(f"no {what} {after!r} to go on after")
    start = ids.index(after) + 1 if after else 0
    page = rows[start : start + limit]
    return page, key(page[-1]) if len(rows) > start + limit else None
