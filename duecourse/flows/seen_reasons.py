"""Reasons as somebody may see them: one that was given with the whole group in sight may name an account of others."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, TypeVar

from msgspec import structs

from canonical_model.access import Scope
from canonical_model.decisions import Reason
from duecourse.documents import ReasonRow

R = TypeVar("R", Reason, ReasonRow)
_UNSEEN: Final = "something on another account of the same family, which you may not see"


def seen(reasons: Iterable[R], scope: Scope) -> tuple[R, ...]:
    """The reasons; of one that rests on an account (`system/entity/number`) out of scope, only that there is one."""
    return tuple(one if _is_seen(one.evidence, scope) else _hidden(one) for one in reasons)


def _is_seen(evidence: Iterable[str], scope: Scope) -> bool:
    places = (told.split("/", 2) for told in evidence if told.count("/") > 1)
    return all(scope.allows(system, entity) for system, entity, _ in places)


def _hidden(reason: R) -> R:
    return structs.replace(reason, text=_UNSEEN, evidence=())
