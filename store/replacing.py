"""Statements that put a record of ours in the place of the one that stands, made once a kind."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from sqlalchemy import BigInteger, Select, Update, bindparam, insert, select, update

from store.schema import TABLES
from store.session import NEXT_BATCH


def standing(kind: str) -> Select[Any]:
    """What is known of the records of a kind that stand."""
    table = TABLES[kind][0]
    return select(table.c.id, table.c.system, table.c.entity, table.c.row_hash, table.c.recorded_from)


@lru_cache(maxsize=len(TABLES))
def replacing(kind: str) -> Update:
    """New values (`new_` and the column's name) over the current row of `id_`."""
    now = TABLES[kind][0]
    values = {one.name: bindparam(f"new_{one.name}", type_=one.type) for one in now.c if one.name != "sk"}
    return update(now).where(now.c.id == bindparam("id_")).values(values)


@lru_cache(maxsize=len(TABLES))
def superseding(kind: str) -> Update:
    """The same in one statement with its current row into the history, known until `batch`."""
    now, before = TABLES[kind]
    kept = [column for column in now.c if column.name != "sk"]
    replaced = select(*kept, bindparam("batch", type_=BigInteger)).where(now.c.id == bindparam("id_"))
    history = insert(before).from_select([*(column.name for column in kept), "recorded_to"], replaced)
    return replacing(kind).add_cte(history.cte("superseded"))


@lru_cache(maxsize=len(TABLES))
def superseding_first(kind: str) -> Select[int]:
    """The same as the first change of a transaction: with its batch, which is the answer."""
    now, before = TABLES[kind]
    new = NEXT_BATCH.cte("new_batch")
    batch = select(new.c.number).scalar_subquery()
    kept = [column for column in now.c if column.name != "sk"]
    replaced = select(*kept, batch).where(now.c.id == bindparam("id_"))
    history = insert(before).from_select([*(column.name for column in kept), "recorded_to"], replaced)
    put = replacing(kind).values(recorded_from=batch)
    return select(new.c.number).add_cte(history.cte("superseded"), put.cte("put"))
