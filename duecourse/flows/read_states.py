"""How far each feed of each entity was read, and what was wrong with the last reading."""

from __future__ import annotations

from canonical_model.access import Actor, Scope
from core.ports import ReadState, UnitsOfWork
from duecourse.documents import ReadStateRow, ReadStates
from duecourse.flows.inquire import system_names


def read_states(units: UnitsOfWork, *, actor: Actor, scope: Scope) -> ReadStates:
    """Every feed in scope, those that failed first."""
    with units.snapshot(actor, scope) as repository:
        names = system_names(repository)
        found = repository.read_states()
    ordered = sorted(found, key=lambda one: (not one.failure, one.system, one.entity, one.feed))
    return ReadStates(states=tuple(_row(one, names) for one in ordered))


def _row(one: ReadState, names: dict[str, str]) -> ReadStateRow:
    return ReadStateRow(
        system=names.get(one.system, one.system),
        entity=one.entity,
        feed=one.feed,
        completeness=one.completeness,
        reason=one.reason,
        complete_at=one.complete_at.isoformat() if one.complete_at else None,
        attempted_at=one.attempted_at.isoformat(),
        failure=one.failure,
        open_count=one.open_count,
    )
