"""Marks: what tells by one small question whether a row of a table changed since somebody looked.

A trigger of each table gives its mark a new random value in the transaction that changes a row, whoever writes it and
however: the change and the mark are seen by others at the same instant. Values never come back, not even with a backup.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sqlalchemy import Column, Connection, Table, Uuid, func, literal, select, union_all
from sqlalchemy import Text as SqlText
from sqlalchemy import cast as cast_to

from store.schema import BATCH, KEPT_FIGURE, metadata, text

MARK: Final = Table("mark", metadata, text("name", primary_key=True), Column("value", Uuid, nullable=False))
#: the tables that have one
MARKED: Final = frozenset({
    "system", "customer", "open_item", "hold", "identity_link", "write_back", "decision", "activity", "escalation",
    "promise", "dispute", "payment_plan", "communication", "kept_figure", "kept_place",
})  # fmt: skip
#: the mark that moves when the books go on beyond a kept figure
BEHIND: Final = "behind"


def marks(connection: Connection, *, figure: str) -> Mapping[str, str]:
    """The mark of each table, and that of how many figures of a name the books have gone on since."""
    newest = select(func.max(BATCH.c.number)).scalar_subquery()
    behind = select(literal(BEHIND), cast_to(func.count(), SqlText)).select_from(KEPT_FIGURE)
    behind = behind.where(KEPT_FIGURE.c.name == figure, KEPT_FIGURE.c.batch < newest)
    wanted = union_all(select(MARK.c.name, cast_to(MARK.c.value, SqlText)), behind)
    return dict(connection.execute(wanted).tuples().all())
