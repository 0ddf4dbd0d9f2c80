"""Write-back, as far as this version goes: modes, and the proposals that wait."""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, get_args

import msgspec

from canonical_model.access import Actor, Scope
from canonical_model.errors import Misconfigured
from canonical_model.write_back import Operation, WriteBack, WriteMode
from core.ports import Repository, System, UnitsOfWork
from duecourse.documents import ModeRow, WriteBackRow, WriteBacks, WriteModes
from duecourse.flows.inquire import system_names
from duecourse.flows.names import NotFound

STOPPED: Final = "writes.stopped"
#: stands for every entity or every operation
EVERY: Final = "*"


def write_modes(units: UnitsOfWork, *, actor: Actor, scope: Scope) -> WriteModes:
    """All modes that are not off, and whether everything is stopped."""
    with units.unit(actor, scope) as repository:
        return _modes(repository)


def _modes(repository: Repository) -> WriteModes:
    names = system_names(repository)
    rows = (
        ModeRow(system=names.get(system, system), entity=entity, operation=operation, mode=mode)
        for (system, entity, operation), mode in sorted(repository.write_modes().items())
    )
    return WriteModes(modes=tuple(rows), stopped=bool(repository.settings().get(STOPPED)))


def set_mode(
    units: UnitsOfWork,
    *,
    actor: Actor,
    scope: Scope,
    system: System,
    entity: str,
    operation: Operation | Literal["*"],
    mode: WriteMode,
) -> WriteModes:
    """Set the mode of one operation, or of all (`*`), for one entity, or for all that are known."""
    operations = _operations(operation)
    if mode == "auto":
        raise Misconfigured("auto is refused: this version proposes and does not write", remedy="use propose")
    with units.unit(actor, scope) as repository:
        for code in _entities(repository, system, entity):
            for name in operations:
                repository.set_write_mode(system.uid, code, name, mode)
        return _modes(repository)


def _operations(operation: Operation | Literal["*"]) -> tuple[Operation, ...]:
    return get_args(Operation) if operation == EVERY else (operation,)


def _entities(repository: Repository, system: System, entity: str) -> list[str]:
    known = [found.entity for found in repository.entities() if found.system == system.uid]
    if entity != EVERY and entity not in known:
        raise Misconfigured(f"no legal entity {entity!r} was read", system=system.name, remedy="run `duecourse sync`")
    return [code for code in known if entity in {EVERY, code}]


def set_stopped(units: UnitsOfWork, *, actor: Actor, scope: Scope, stopped: bool) -> WriteModes:
    """Set or lift the global stop."""
    with units.unit(actor, scope) as repository:
        repository.set_setting(STOPPED, "yes" if stopped else "")
        return _modes(repository)


def write_backs_page(
    units: UnitsOfWork, *, actor: Actor, scope: Scope, state: str, since: datetime | None, limit: int, after: str
) -> WriteBacks:
    """One page of write-backs, newest first."""
    with units.unit(actor, scope) as repository:
        names = system_names(repository)
        found = sorted(repository.write_backs(state=state, since=since), key=_newest_first)
    start = _place(found, after) + 1 if after else 0
    page = found[start : start + limit]
    following = page[-1].id if start + limit < len(found) else None
    return WriteBacks(write_backs=tuple(write_back_row(act, names) for act in page), next=following)


def _newest_first(act: WriteBack) -> tuple[float, str]:
    return -act.proposed_at.timestamp(), act.id


def _place(acts: list[WriteBack], cursor: str) -> int:
    for place, act in enumerate(acts):
        if act.id == cursor:
            return place
    raise NotFound(f"no such cursor: {cursor}")


def write_back_shown(units: UnitsOfWork, *, actor: Actor, scope: Scope, prefix: str) -> WriteBackRow:
    """One write-back; NotFound if none, or several, begin with these digits."""
    with units.unit(actor, scope) as repository:
        found = [act for act in repository.write_backs() if act.id.startswith(prefix)]
        if len(found) != 1:
            raise NotFound(f"{len(found)} write-backs begin with {prefix!r}")
        return write_back_row(found[0], system_names(repository))


def write_back_row(act: WriteBack, names: dict[str, str]) -> WriteBackRow:
    """A write-back as commands print it. A proposed act has no steps yet: nothing was sent."""
    return WriteBackRow(
        id=act.id,
        operation=act.operation,
        system=names.get(act.system, act.system),
        entity=act.entity,
        customer=act.customer_number,
        state=act.state,
        act=msgspec.to_builtins(act.act),
        lands_in=act.lands_in,
        screen=act.screen,
        steps=(),
        lost=act.lost,
        proposer=act.proposer,
        proposed_at=act.proposed_at.isoformat(),
        because=act.because_of,
    )
