"""Write-backs as commands show them: modes, ceilings, and how far each act got."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal, get_args

import msgspec
from msgspec import structs

from canonical_model.access import Actor, Scope
from canonical_model.errors import Misconfigured
from canonical_model.identity import RecordId
from canonical_model.money import Money
from canonical_model.steps import Step
from canonical_model.write_back import Operation, WriteBack, WriteMode
from core.findings import NotAllowed
from core.outbox_port import Ceiling
from core.ports import Repository, System, UnitsOfWork
from core.write_back.permission import NIGHTS, Used, nights_missing
from duecourse.documents import CeilingRow, ModeRow, StepRow, WriteBackRow, WriteBacks, WriteModes
from duecourse.flows.approvals import Approving, preview
from duecourse.flows.inquire import system_names
from duecourse.flows.names import STOPPED, NotFound
from duecourse.flows.permission import bind_at_first, ceiling_of, not_bound, tied_out, used_today

#: stands for every entity or every operation
EVERY: Final = "*"
PERIODS: Final[tuple[Literal["run"], Literal["day"]]] = ("run", "day")


def write_modes(run: Approving) -> WriteModes:
    """All modes, the ceilings of what goes out without a person, and whether everything is stopped."""
    with run.units.unit(run.actor, run.scope) as repository:
        return _modes(run, repository)


def _modes(run: Approving, repository: Repository) -> WriteModes:
    names, setters = system_names(repository), repository.mode_setters()
    modes = sorted(repository.write_modes().items())
    used = used_today(repository, run.clock.today(), tzinfo=run.clock.now())
    rows = (
        ModeRow(
            system=names.get(key[0], key[0]), entity=key[1], operation=key[2], mode=mode, set_by=setters.get(key, "")
        )
        for key, mode in modes
    )
    ceilings = (
        _ceiling(names, key, per, ceiling_of(repository, key, per), used.get(key, Used()))
        for key, mode in modes
        for per in PERIODS
        if mode == "auto"
    )
    stopped = repository.settings().get(STOPPED, "")
    unbound = (
        f"{names.get(system, system)}: {why}"
        for system, tenant in run.tenants.items()
        if (why := not_bound(repository, system, tenant))
    )
    return WriteModes(
        modes=tuple(rows), stopped=bool(stopped), why=stopped, ceilings=tuple(ceilings), unbound=tuple(unbound)
    )


def _ceiling(
    names: dict[str, str], key: tuple[str, str, Operation], per: Literal["run", "day"], ceiling: Ceiling, used: Used
) -> CeilingRow:
    today = used if per == "day" else Used()
    return CeilingRow(
        system=names.get(key[0], key[0]),
        entity=key[1],
        operation=key[2],
        per=per,
        count=ceiling.count,
        accounts=ceiling.accounts,
        amount=f"{ceiling.amount:f}",
        used_count=today.count,
        used_accounts=len(today.accounts),
        used_amounts=tuple(Money.of(f"{amount:f}", currency) for currency, amount in today.amounts),
    )


def set_mode(
    run: Approving,
    *,
    system: System,
    entity: str,
    operation: Operation | Literal["*"],
    mode: WriteMode,
    nights: int = NIGHTS,
) -> WriteModes:
    """Set the mode of one operation, or of all (`*`), for one entity, or for all that are known.

    `auto` needs an adapter that writes, and for cash so many nights of tie-out at 0.00.
    """
    operations = _operations(operation)
    if mode == "auto" and system.uid not in run.sides:
        raise Misconfigured(f"auto is refused: {system.product} does not write yet", remedy="use propose")
    with run.units.unit(run.actor, run.scope) as repository:
        for code in _entities(repository, system, entity):
            for name in operations:
                if mode == "auto" and name == "cash":
                    _proved(run, repository, system, code, nights=nights)
                repository.set_write_mode(system.uid, code, name, mode)
        if mode != "off" and system.uid in run.tenants:
            bind_at_first(repository, system.uid, run.tenants[system.uid])
        return _modes(run, repository)


def _proved(run: Approving, repository: Repository, system: System, entity: str, *, nights: int) -> None:
    missing = nights_missing(tied_out(repository, system.uid, entity), today=run.clock.today(), needed=nights)
    if missing:
        raise Misconfigured(
            f"auto is refused for cash: {missing} of {nights} nights of tie-out at 0.00 are missing",
            system=system.name,
            entity=entity,
            remedy="run `duecourse reconcile` every night",
        )


def set_ceiling(
    run: Approving,
    *,
    system: System,
    entity: str,
    operation: Operation | Literal["*"],
    per: Literal["run", "day"],
    ceiling: Ceiling,
) -> WriteModes:
    """Say how much may go out without a person in one run or in one day."""
    with run.units.unit(run.actor, run.scope) as repository:
        for code in _entities(repository, system, entity):
            for name in _operations(operation):
                repository.set_ceiling(system.uid, code, name, per, ceiling)
        return _modes(run, repository)


def _operations(operation: Operation | Literal["*"]) -> tuple[Operation, ...]:
    return get_args(Operation) if operation == EVERY else (operation,)


def _entities(repository: Repository, system: System, entity: str) -> list[str]:
    places = (*repository.entities(), *repository.crm_organisations())
    known = [found.entity for found in places if found.system == system.uid]
    if entity != EVERY and entity not in known:
        raise Misconfigured(f"no legal entity {entity!r} was read", system=system.name, remedy="run `duecourse sync`")
    return [code for code in known if entity in {EVERY, code}]


def set_stopped(run: Approving, *, stopped: bool) -> WriteModes:
    """Set or lift the global stop. One that was set because the store lost commits is lifted by `adopt` alone."""
    with run.units.unit(run.actor, run.scope) as repository:
        if not stopped and repository.sends() < run.witnessed:
            raise Misconfigured("the store lost commits", remedy="run `duecourse adopt`")
        repository.set_setting(STOPPED, f"by {run.actor.id}" if stopped else "")
        return _modes(run, repository)


def write_backs_page(
    units: UnitsOfWork, *, actor: Actor, scope: Scope, state: str, since: datetime | None, limit: int, after: str
) -> WriteBacks:
    """One page of write-backs, newest first."""
    with units.unit(actor, scope) as repository:
        names = system_names(repository)
        cursor = RecordId(after) if after else None
        if cursor is not None and repository.write_back(cursor) is None:
            raise NotFound(f"no such cursor: {after}")
        found = repository.write_backs_after(cursor, state=state, since=since, limit=limit + 1)
    following = found[limit - 1].id if len(found) > limit else None
    return WriteBacks(write_backs=tuple(write_back_row(act, names) for act in found[:limit]), next=following)


def write_back_shown(run: Approving, prefix: str) -> WriteBackRow:
    """One write-back with its steps, those it would have while it is only proposed; NotFound if none or several fit."""
    with run.units.unit(run.actor, run.scope) as repository:
        found = repository.write_backs(prefix=prefix)
        if len(found) != 1:
            raise NotFound(f"{len(found)} write-backs begin with {prefix!r}")
        act, steps = _with_steps(run, repository, found[0])
        return write_back_row(act, system_names(repository), steps=steps)


def _with_steps(run: Approving, repository: Repository, act: WriteBack) -> tuple[WriteBack, Sequence[Step]]:
    """An act with its steps; a proposal with those it would become, or with why its ERP cannot take it."""
    if act.state != "proposed":
        return act, repository.steps(write_back=act.id)
    try:
        return preview(run, repository, act)
    except NotAllowed as why:
        return structs.replace(act, said=str(why)), ()


def row_of(run: Approving, act: WriteBack) -> WriteBackRow:
    """An act as commands print it, with its steps."""
    with run.units.unit(run.actor, run.scope) as repository:
        return write_back_row(act, system_names(repository), steps=repository.steps(write_back=act.id))


def write_back_row(act: WriteBack, names: dict[str, str], *, steps: Sequence[Step] = ()) -> WriteBackRow:
    """A write-back as commands print it."""
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
        steps=tuple(_step(step, act) for step in steps),
        lost=act.lost,
        proposer=act.proposer,
        proposed_at=act.proposed_at.isoformat(),
        because=act.because_of,
        approvers=tuple(one.approver for one in act.approvals),
        said=act.said,
    )


def _step(step: Step, act: WriteBack) -> StepRow:
    native = step.native
    shown = {
        "type": native.type if native else "",
        "key": "/".join(native.key) if native else "",
        "url": native.url if native else "",
        "screen": act.screen,
    }
    return StepRow(
        reference=step.reference, kind=step.kind, state=step.state, name=step.name, said=step.said, native=shown
    )
