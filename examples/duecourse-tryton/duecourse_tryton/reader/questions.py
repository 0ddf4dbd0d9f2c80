"""Which lines are asked for: conditions as Tryton's `search` takes them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any, Final

from canonical_model.errors import Misconfigured

Domain = list[Any]
#: what a cursor of ours looks like: an instant of the database's own clock
_CURSOR: Final = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}")
OPEN: Final[Domain] = ["reconciliation", "=", None]


def receivable(entity: str) -> Domain:
    """Lines of customers on the receivable accounts of one company.

    Drafts, too, as in Tryton's own general ledger: what a validated statement pays counts as paid there, and the
    difference of exchange that it books stays a draft [trytond/modules/account/move.py `Line.reconcile`].
    """
    return [["account.type.receivable", "=", True], ["company", "=", int(entity)], ["party", "!=", None]]


def open_now(entity: str) -> Domain:
    """What is open."""
    return [*receivable(entity), OPEN]


def since(entity: str, day: date) -> Domain:
    """What is open, and what was posted or settled from a day on."""
    told = _day(day)
    return [*receivable(entity), ["OR", OPEN, ["move.date", ">=", told], ["reconciliation.date", ">=", told]]]


def changed(entity: str, cursor: str, overlap: timedelta) -> Domain:
    """What is open, and what was made, changed, settled, reset or posted since an instant, looked back a little."""
    if not _CURSOR.fullmatch(cursor):
        raise Misconfigured(f"not a cursor of this adapter: {cursor!r}", remedy="read everything once (mode full)")
    told = _instant(datetime.strptime(cursor, "%Y-%m-%d %H:%M:%S.%f") - overlap)  # noqa: DTZ007 - the database's clock, compared with itself alone
    return [
        *receivable(entity),
        ["OR", OPEN, ["write_date", ">=", told], ["create_date", ">=", told], ["move.write_date", ">=", told]],
    ]


def settled_between(entity: str, first: date, end: date) -> Domain:
    """What was settled in a window of the past, its end excluded."""
    return [*receivable(entity), ["reconciliation.date", ">=", _day(first)], ["reconciliation.date", "<", _day(end)]]


def these(entity: str, ids: Sequence[int]) -> Domain:
    """Certain lines."""
    return [*receivable(entity), ["id", "in", list(ids)]]


def _day(day: date) -> dict[str, Any]:
    return {"__class__": "date", "year": day.year, "month": day.month, "day": day.day}


def _instant(instant: datetime) -> dict[str, Any]:
    parts = ("year", "month", "day", "hour", "minute", "second", "microsecond")
    return {"__class__": "datetime", **{name: getattr(instant, name) for name in parts}}
