"""The audit trail looked through: a page of entries in scope, by what somebody looks for, the newest first."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import structs

from canonical_model.access import Actor, Scope
from core.audit_port import AuditEntry, AuditWanted
from core.ports import UnitsOfWork
from duecourse.documents import AuditEntries, AuditEntryRow
from duecourse.flows.names import NotFound


def audit_entries(
    units: UnitsOfWork, wanted: AuditWanted, *, actor: Actor, scope: Scope, limit: int, after: str = ""
) -> AuditEntries:
    """A page of the trail; `wanted.system` is a system's name, `after` the number that the page before ended with."""
    if after and not after.isdigit():
        raise NotFound(f"{after!r} is no entry's number: take the one that `more` names")
    with units.snapshot(actor, scope) as repository:
        names = {str(system.uid): system.name for system in repository.systems()}
        asked = _by_uid(wanted, {name: uid for uid, name in names.items()})
        found = repository.audit_page(asked, before=int(after) if after else None, limit=limit + 1)
    rows = tuple(_row(one, names) for one in found[:limit])
    return AuditEntries(entries=rows, next=str(rows[-1].number) if len(found) > limit else None)


def _row(one: AuditEntry, names: Mapping[str, str]) -> AuditEntryRow:
    return AuditEntryRow(
        number=one.number, at=one.at, actor=one.actor, action=one.action, system=names.get(one.system, one.system),
        entity=one.entity, subject=one.subject, detail=one.detail, erased=one.erased, hash=one.hash,
    )  # fmt: skip


def _by_uid(wanted: AuditWanted, by_name: Mapping[str, str]) -> AuditWanted:
    if wanted.system and wanted.system not in by_name:
        known = ", ".join(sorted(by_name)) or "none"
        raise NotFound(f"no system named {wanted.system!r} (known: {known})")
    return structs.replace(wanted, system=by_name.get(wanted.system, ""))
