"""Access: what each role may do, where, and up to which amounts. What nobody was granted is denied."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Final, Literal, get_args

from msgspec import structs

from canonical_model.access import NOTHING, Actor, Grant, Role, Scope
from core.findings import NotAllowed
from core.write_back.approving import Approver

#: what may be done: see accounts; record promises, notes and holds; open and close disputes; apply cash; approve;
#: run jobs and look at their health; read the audit trail; give and take roles
Right = Literal["see", "record", "dispute", "apply_cash", "approve", "operate", "audit", "administer"]
RIGHTS: Final[tuple[Right, ...]] = get_args(Right)

#: each role with what it may do; an operator runs the systems and sees no account, an auditor changes nothing
MAY: Final[Mapping[Role, frozenset[Right]]] = {
    "collector": frozenset({"see", "record", "dispute"}),
    "lead": frozenset({"see", "record", "dispute"}),
    "cash_applier": frozenset({"see", "apply_cash"}),
    "dispute_owner": frozenset({"see", "dispute"}),
    "controller": frozenset({"see", "approve"}),
    "operator": frozenset({"operate"}),
    "auditor": frozenset({"see", "audit"}),
    "access_administrator": frozenset({"administer"}),
}
#: roles for which an amount may be named
_APPROVING: Final = frozenset(role for role, rights in MAY.items() if "approve" in rights)


def standing(grants: Iterable[Grant]) -> tuple[Grant, ...]:
    """Those that were not taken back."""
    return tuple(grant for grant in grants if grant.revoked_at is None)


def rights_of(grants: Iterable[Grant]) -> frozenset[Right]:
    """Everything that somebody may do somewhere."""
    return frozenset(right for grant in standing(grants) for right in MAY[grant.role])


def scope_for(right: Right, grants: Iterable[Grant], uids: Mapping[str, str]) -> Scope:
    """Where somebody may do something; `uids` are the systems' ids by their names. A system that is gone is nowhere."""
    areas = [_area(grant, uids) for grant in standing(grants) if right in MAY[grant.role]]
    if not areas:
        return NOTHING
    return Scope(entities=areas[0].entities, systems=areas[0].systems, also=tuple(areas[1:]))


def _area(grant: Grant, uids: Mapping[str, str]) -> Scope:
    systems = None if grant.systems is None else frozenset(uids[name] for name in grant.systems if name in uids)
    return Scope(entities=grant.entities, systems=systems)


def limit_for(grants: Iterable[Grant], *, system: str, entity: str) -> Approver | None:
    """Up to which amounts somebody may approve in one entity of one system; None: nothing. Of several the largest."""
    found = [grant for grant in standing(grants) if grant.role in _APPROVING and _covers(grant, system, entity)]
    if not found:
        return None
    limits: dict[str, Decimal] = {}
    for grant in found:
        for currency, amount in grant.up_to.items():
            limits[currency] = max(amount, limits.get(currency, amount))
    return Approver(up_to=limits)


def _covers(grant: Grant, system: str, entity: str) -> bool:
    return (grant.systems is None or system in grant.systems) and (grant.entities is None or entity in grant.entities)


def granted(wanted: Grant, by: Actor, *, held: Sequence[Grant] | None) -> Grant:
    """The grant, if this actor may give it: nobody gives themselves a role, nor more than their own area.

    `held` are the giver's own grants; None for whoever runs the machine and its command line.
    """
    if wanted.account in by.people:
        raise NotAllowed(f"{wanted.account}: nobody gives themselves a role; ask another access administrator")
    if wanted.up_to and wanted.role not in _APPROVING:
        raise NotAllowed(f"{wanted.role}: an amount is named for {', '.join(sorted(_APPROVING))} alone")
    if any(amount < 0 for amount in wanted.up_to.values()):
        raise NotAllowed("an amount below zero limits nothing")
    if held is not None and not any(_gives(grant, wanted) for grant in standing(held)):
        raise NotAllowed(f"{by.id} may not give roles there")
    return wanted


def _gives(own: Grant, wanted: Grant) -> bool:
    return (
        "administer" in MAY[own.role] and _holds(own.systems, wanted.systems) and _holds(own.entities, wanted.entities)
    )


def _holds(own: frozenset[str] | None, wanted: frozenset[str] | None) -> bool:
    return own is None or (wanted is not None and wanted <= own)


def must_govern(held: Sequence[Grant] | None, theirs: Iterable[Grant], by: Actor) -> None:
    """NotAllowed unless an account's roles lie in the actor's own area: who could act as it would act beyond it."""
    if held is None:
        return
    for grant in standing(theirs):
        if not any(_gives(own, grant) for own in standing(held)):
            raise NotAllowed(f"{by.id} may not change {grant.account}: it has a role where {by.id} gives none")


def revoked(grant: Grant, by: Actor, *, at: datetime, held: Sequence[Grant] | None) -> Grant:
    """The grant taken back; a second time it stays as it is."""
    if grant.revoked_at is not None:
        return grant
    if held is not None and not any(_gives(own, grant) for own in standing(held)):
        raise NotAllowed(f"{by.id} may not take back roles there")
    return structs.replace(grant, revoked_by=by.id, revoked_at=at)
