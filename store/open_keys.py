"""The key comparison: which items are open here and which there, where no change date says that something moved.

Beside it, the items that the source says were deleted: of a settled one nothing else would tell.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec
from sqlalchemy import ColumnElement, FromClause, exists, select, union_all

from canonical_model.identity import NativeKey
from canonical_model.receivables import OpenItem
from store.schema import current
from store.session import Session
from store.shapes import SHAPES
from store.stage_tables import DELETED, KEPT, KEYS, analyze, stage

_encode: Final = msgspec.json.Encoder().encode


def as_json(key: NativeKey) -> str:
    """A native key as the text of its JSON column."""
    return _encode(key).decode()


def unexplained(session: Session, system: str, entity: str) -> Sequence[NativeKey]:
    """Keys of items open on one side alone, or told to be deleted, that no page brought, read well or rejected."""
    known, brought = current(SHAPES[OpenItem]), stage(SHAPES[OpenItem])
    analyze(session.connection, (KEYS, DELETED, brought))
    here = select(known.c.id, known.c.native_key).where(known.c.system == system, known.c.open_minor != 0)
    here = here.where(known.c.entity == entity) if entity else here
    open_here = here.subquery("open_here")
    only_here = select(open_here.c.native_key).where(
        ~_in(KEYS, open_here), ~_in(brought, open_here), ~_in(KEPT, open_here)
    )
    is_open = exists().where(known.c.id == KEYS.c.id, known.c.open_minor != 0)
    only_there = select(KEYS.c.native_key).where(~is_open, ~_in(brought, KEYS), ~_in(KEPT, KEYS))
    is_known = exists().where(known.c.id == DELETED.c.id)
    deleted = select(DELETED.c.native_key).where(is_known, ~_in(brought, DELETED), ~_in(KEPT, DELETED))
    asked = session.connection.execute(union_all(only_here, only_there, deleted))
    return sorted({tuple(row.native_key) for row in asked})


def _in(table: FromClause, of: FromClause) -> ColumnElement[bool]:
    return exists().where(table.c.id == of.c.id)
