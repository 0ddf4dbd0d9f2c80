"""Which steps may be claimed: the rules of core.write_back.claims, as conditions of statements that are made once."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    DateTime,
    FromClause,
    Select,
    and_,
    bindparam,
    cast,
    func,
    literal,
    literal_column,
    or_,
    select,
    tuple_,
    update,
)
from sqlalchemy import Text as SqlText
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.sql.dml import ReturningUpdate

from canonical_model.access import Scope
from canonical_model.identity import SystemUid
from core.write_back.machine import CLAIMABLE, FOR_A_PERSON
from store.schema import SETTING, WRITE_STEP
from store.session import in_scope

#: steps looked at in one claim before it is given up until the next
_MOST_CANDIDATES: Final = 50
#: first key of the advisory locks on subjects
_SUBJECT_LOCK: Final = 0x6475
#: when the store is known to have lost commits: an instant, ISO 8601
LOST_COMMITS_AT: Final = "writes.lost_commits_at"
IN_ORDER: Final = (WRITE_STEP.c.place, WRITE_STEP.c.ordinal)
_INSTANT: Final = DateTime(timezone=True)


def of_system(system: SystemUid | None) -> list[ColumnElement[bool]]:
    """The condition that a step is of a system; none where none is named."""
    return [] if system is None else [WRITE_STEP.c.system == system]


def time_given(name: str) -> ColumnElement[Any]:
    """The time that the caller gives, else the database's own."""
    return func.coalesce(bindparam(name, type_=_INSTANT), func.clock_timestamp())


def _in_states(table: FromClause, states: frozenset[str]) -> ColumnElement[bool]:
    """As constants: of parameters the planner cannot tell that the index of unsettled steps has them."""
    return table.c.state.in_([literal_column(f"'{state}'") for state in sorted(states)])


def _due(at: ColumnElement[Any]) -> list[ColumnElement[bool]]:
    """core.write_back.claims.due, as conditions on an instant."""
    return [
        _in_states(WRITE_STEP, CLAIMABLE),
        or_(WRITE_STEP.c.lease_until.is_(None), WRITE_STEP.c.lease_until <= at),
        or_(WRITE_STEP.c.not_before.is_(None), WRITE_STEP.c.not_before <= at),
    ]


def _in_the_way() -> ColumnElement[bool]:
    """core.write_back.claims.in_the_way, as a condition: an earlier step of a same subject is not settled."""
    other = WRITE_STEP.alias("other")
    earlier = tuple_(other.c.place, other.c.ordinal) < tuple_(WRITE_STEP.c.place, WRITE_STEP.c.ordinal)
    return (
        select(literal(1))
        .select_from(other)
        .where(
            and_(
                other.c.system == WRITE_STEP.c.system,
                other.c.subjects.overlap(WRITE_STEP.c.subjects),
                _in_states(other, CLAIMABLE | FOR_A_PERSON),
                earlier,
            )
        )
        # asked of each candidate by the index of subjects: without it all that wait are compared with all that wait
        .offset(literal_column("0"))
        .correlate(WRITE_STEP)
        .exists()
    )


IN_THE_WAY: Final = _in_the_way()
RECORD: Final = select(cast(WRITE_STEP.c.record, SqlText))
_NOW: Final = bindparam("now", type_=_INSTANT)
_OF_CANDIDATE: Final = [WRITE_STEP.c.id == bindparam("candidate"), *_due(_NOW), ~IN_THE_WAY]
STILL_CLAIMABLE: Final = RECORD.where(*_OF_CANDIDATE)


@lru_cache(maxsize=256)
def claimable(scope: Scope, system: SystemUid | None) -> Select[Any]:
    """What may be claimed, the earliest first, with the time and since when commits are known to be lost.

    Without anything that may be: one row that says so. Made once for each of few scopes, lines ask it all the time.
    """
    at = select(time_given("given").label("now")).cte("at").prefix_with("MATERIALIZED")
    lost = select(SETTING.c.value).where(SETTING.c.name == LOST_COMMITS_AT).scalar_subquery()
    asked = [in_scope(scope, WRITE_STEP), *_due(select(at.c.now).scalar_subquery()), ~IN_THE_WAY, *of_system(system)]
    columns = (WRITE_STEP.c.id, WRITE_STEP.c.system, WRITE_STEP.c.subjects, WRITE_STEP.c.place, WRITE_STEP.c.ordinal)
    refers = func.jsonb_array_length(WRITE_STEP.c.record["needs"]) > 0
    found = select(*columns, refers.label("refers")).where(*asked).order_by(*IN_ORDER).limit(_MOST_CANDIDATES)
    step = found.subquery("step")
    wanted = select(at.c.now, lost.label("lost"), step.c.id, step.c.system, step.c.subjects, step.c.refers)
    return wanted.select_from(at.outerjoin(step, literal(value=True))).order_by(step.c.place, step.c.ordinal)


def _locked() -> Select[bool]:
    """Whether nobody else holds a lock on any of some subjects of a system: now they are this transaction's."""
    subject = func.unnest(bindparam("subjects", type_=ARRAY(SqlText))).table_valued("name").render_derived()
    key = func.hashtext(bindparam("system", type_=SqlText) + "|" + subject.c.name)
    return select(func.bool_and(func.pg_try_advisory_xact_lock(_SUBJECT_LOCK, key))).select_from(subject)


LOCKED: Final = _locked()


@lru_cache(maxsize=256)
def lent(scope: Scope) -> ReturningUpdate[Any]:
    """Lend a step that may still be claimed: its record, and those of its act's other steps as they were before."""
    free = select(WRITE_STEP.c.id).where(*_OF_CANDIDATE).with_for_update(skip_locked=True)
    sibling = WRITE_STEP.alias("sibling")
    siblings = (
        select(cast(sibling.c.record, SqlText))
        .where(in_scope(scope, sibling), sibling.c.write_back == WRITE_STEP.c.write_back)
        .order_by(sibling.c.place, sibling.c.ordinal)
        .correlate(WRITE_STEP)
    )
    values = {
        "token": bindparam("new_token", type_=SqlText),
        "lease_until": bindparam("until", type_=_INSTANT),
        "changed_at": time_given("given"),
        "record": WRITE_STEP.c.record.op("||")(cast(bindparam("changes", type_=SqlText), JSONB)),
    }
    taken = update(WRITE_STEP).where(WRITE_STEP.c.id == free.scalar_subquery()).values(values)
    return taken.returning(cast(WRITE_STEP.c.record, SqlText), func.array(siblings.scalar_subquery()))
