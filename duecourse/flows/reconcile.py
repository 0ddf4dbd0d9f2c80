"""Reconcile: the open items beside the control accounts, to the cent."""

from __future__ import annotations

from canonical_model.access import Actor, Scope
from core.ports import Repository, UnitsOfWork
from core.reconciliation import Difference, Reconciliation, TieOut
from core.reconciliation import reconcile as compare
from duecourse.documents import DifferenceRow, Reconciled, TieOutRow
from duecourse.flows.inquire import every_quarantined, system_names


def reconcile(units: UnitsOfWork, *, actor: Actor, scope: Scope, system: str = "", entity: str = "") -> Reconciled:
    """The tie-out of all entities in scope, or of one system or entity."""
    with units.snapshot(actor, scope) as repository:
        names = system_names(repository)
        uids = {uid for uid, name in names.items() if system in {"", name}}
        found = _compared(repository, uids, entity)
    return Reconciled(
        rows=tuple(_row(row, names) for row in found.rows),
        differences=tuple(_difference(difference, names) for difference in found.differences),
    )


def _compared(repository: Repository, uids: set[str], entity: str) -> Reconciliation:
    items = (item for item in repository.open_items(entity=entity) if item.system in uids)
    balances = [b for b in repository.control_balances() if b.system in uids and entity in {"", b.entity}]
    quarantined = [record for record in every_quarantined(repository) if record.system in uids]
    return compare(items, balances, quarantined=quarantined)


def _row(row: TieOut, names: dict[str, str]) -> TieOutRow:
    return TieOutRow(
        system=names.get(row.system, row.system),
        entity=row.entity,
        gl_account=row.gl_account,
        currency=row.currency,
        subledger=f"{row.subledger.amount:f}",
        control_account=f"{row.control_account.amount:f}",
        difference=f"{row.difference.amount:f}",
    )


def _difference(found: Difference, names: dict[str, str]) -> DifferenceRow:
    return DifferenceRow(
        class_=found.class_,
        system=names.get(found.system, found.system),
        entity=found.entity,
        amount=found.amount,
        detail=f"account {found.gl_account}: {found.detail}" if found.gl_account else found.detail,
        items=found.items,
    )
