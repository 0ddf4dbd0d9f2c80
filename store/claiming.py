"""Which steps may be claimed: the rules of core.write_back.claims, as conditions of statements that are made once."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

from sqlalchemy import ColumnElement, DateTime, Select, and_, bindparam, cast, literal, or_, select, tuple_
from sqlalchemy import Text as SqlText

from canonical_model.access import Scope
from canonical_model.identity import SystemUid
from core.write_back.machine import CLAIMABLE, FOR_A_PERSON
from store.schema import WRITE_STEP
from store.session import in_scope

#: steps looked at in one claim before it is given up until the next
_MOST_CANDIDATES: Final = 50
IN_ORDER: Final = (WRITE_STEP.c.place, WRITE_STEP.c.ordinal)


def of_system(system: SystemUid | None) -> list[ColumnElement[bool]]:
    """The condition that a step is of a system; none where none is named."""
    return [] if system is None else [WRITE_STEP.c.system == system]


def _due() -> list[ColumnElement[bool]]:
    """core.write_back.claims.due, as conditions on the instant `now`."""
    at = bindparam("now", type_=DateTime(timezone=True))
    return [
        WRITE_STEP.c.state.in_(sorted(CLAIMABLE)),
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
                other.c.state.in_(sorted(CLAIMABLE | FOR_A_PERSON)),
                earlier,
            )
        )
        .correlate(WRITE_STEP)
        .exists()
    )


IN_THE_WAY: Final = _in_the_way()
RECORD: Final = select(cast(WRITE_STEP.c.record, SqlText))
STILL_CLAIMABLE: Final = RECORD.where(
    WRITE_STEP.c.id == bindparam("candidate"), *_due(), ~IN_THE_WAY
).with_for_update(skip_locked=True)  # fmt: skip


@lru_cache(maxsize=256)
def claimable(scope: Scope, system: SystemUid | None) -> Select[Any]:
    """What may be claimed, the earliest first; made once for each of few scopes, since lines ask it all the time."""
    asked = [in_scope(scope, WRITE_STEP), *_due(), ~IN_THE_WAY, *of_system(system)]
    return RECORD.where(*asked).order_by(*IN_ORDER).limit(_MOST_CANDIDATES)
