"""Statements that write steps down, made once: every step is written five times."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

from sqlalchemy import CTE, BigInteger, ColumnElement, Select, Text, bindparam, cast, func, literal, or_, select, update
from sqlalchemy.dialects.postgresql import ARRAY, Insert, insert
from sqlalchemy.sql.dml import ReturningInsert, ReturningUpdate

from canonical_model.access import Scope
from store.claiming import IN_ORDER, RECORD, time_given
from store.replacing import standing
from store.schema import AUDIT_HEAD, SEND_NUMBER, SETTING, TABLES, WRITE_EVENT, WRITE_MODE, WRITE_STEP
from store.session import in_scope


def _column(name: str, prefix: str = "") -> ColumnElement[Any]:
    """What a statement writes into a column of a step: a document comes as text, a time that nobody gives is now's."""
    column = WRITE_STEP.c[name]
    if name == "record":
        return cast(bindparam(f"{prefix}{name}", type_=Text), column.type)
    return time_given(f"{prefix}{name}") if name == "changed_at" else bindparam(f"{prefix}{name}", type_=column.type)


def _telling(step: CTE) -> Insert:
    """An event for each thing that is told of a step that was written, numbered behind the newest."""
    what = (
        func.unnest(bindparam("emits", type_=ARRAY(Text))).table_valued("what", with_ordinality="nth").render_derived()
    )
    newest = select(func.coalesce(func.max(WRITE_EVENT.c.number), 0)).scalar_subquery()
    about = (step.c.write_back, step.c.id, step.c.system, step.c.entity)
    told_of = select(newest + what.c.nth, time_given("said_at"), what.c.what, *about).select_from(
        step.join(what, literal(value=True))
    )
    return insert(WRITE_EVENT).from_select(["number", "at", "what", "write_back", "step", "system", "entity"], told_of)


def _written_and_told(writing: ReturningUpdate[Any] | ReturningInsert[Any]) -> Select[Any]:
    """How many steps were written; with them what is told of them, in one statement."""
    step = writing.cte("step")
    return select(func.count()).select_from(step).add_cte(_telling(step).cte("telling"))


def _writing() -> ReturningUpdate[Any]:
    held_by = bindparam("held_by", type_=Text)
    held = or_(held_by.is_(None), WRITE_STEP.c.token == held_by)
    values = {column.name: _column(column.name, "new_") for column in WRITE_STEP.c}
    return update(WRITE_STEP).where(WRITE_STEP.c.id == bindparam("new_id"), held).values(values).returning(WRITE_STEP)


#: a step over the one of its id, where that has the token, if one is named
WRITTEN: Final = _written_and_told(_writing())
#: a step that is new
ADDED: Final = _written_and_told(
    insert(WRITE_STEP).values({column.name: _column(column.name) for column in WRITE_STEP.c}).returning(WRITE_STEP)
)
#: the next numbers of so many sends
NUMBERED: Final = (
    insert(SEND_NUMBER)
    .values(one=True, number=bindparam("count", type_=BigInteger))
    .on_conflict_do_update(
        index_elements=["one"], set_={"number": SEND_NUMBER.c.number + bindparam("count", type_=BigInteger)}
    )
    .returning(SEND_NUMBER.c.number)
)


@lru_cache(maxsize=256)
def steps_of_act(scope: Scope) -> Select[str]:
    """The steps of a write-back that are in scope, in the order decided."""
    asked = (in_scope(scope, WRITE_STEP), WRITE_STEP.c.write_back == bindparam("write_back"))
    return RECORD.where(*asked).order_by(*IN_ORDER)


@lru_cache(maxsize=256)
def act_and_steps(scope: Scope) -> Select[Any]:
    """A write-back in scope: what is known of it, the text that it is kept as, its steps, and the audit chain's end."""
    act = TABLES["write_back"][0]
    steps = RECORD.where(in_scope(scope, WRITE_STEP), WRITE_STEP.c.write_back == act.c.id).order_by(*IN_ORDER)
    wanted = standing("write_back").add_columns(
        cast(act.c.record, Text),
        func.array(steps.correlate(act).scalar_subquery()),
        *(select(AUDIT_HEAD.c[name]).scalar_subquery() for name in ("number", "hash")),
    )
    return wanted.where(in_scope(scope, act), act.c.id == bindparam("write_back"))


@lru_cache(maxsize=256)
def permission_to_send(scope: Scope) -> Select[Any]:
    """The store's settings, the mode of an operation in scope, and what tells this database from a copy of it."""
    told = select(func.jsonb_object_agg(SETTING.c.name, SETTING.c.value)).scalar_subquery()
    of = (WRITE_MODE.c[name] == bindparam(f"of_{name}") for name in ("system", "entity", "operation"))
    mode = select(WRITE_MODE.c.mode).where(in_scope(scope, WRITE_MODE, shared=True), *of).scalar_subquery()
    server = func.pg_control_system().table_valued("system_identifier")
    return select(cast(told, Text), mode, server.c.system_identifier, func.current_database())
