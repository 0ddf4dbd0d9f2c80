"""Reconcile: the open items beside the control accounts, to the cent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from canonical_model.access import Actor, Scope
from core.ports import Repository, UnitsOfWork
from core.reconciliation import Difference, Reconciliation, TieOut
from core.reconciliation import reconcile as compare
from core.write_back.counting import Count
from duecourse.documents import CountedRow, DifferenceRow, Reconciled, TieOutRow
from duecourse.failpoints import reached
from duecourse.flows.inquire import every_quarantined, system_names
from duecourse.flows.permission import remember_tie_out


def reconcile(
    units: UnitsOfWork,
    *,
    actor: Actor,
    scope: Scope,
    system: str = "",
    entity: str = "",
    counts: Sequence[Count] = (),
    counted: int = 0,
    day: date | None = None,
) -> Reconciled:
    """The tie-out of all entities in scope, or of one system or entity, beside what the nightly count found.

    With `day`, whether each entity tied out and counted right is remembered for that day.
    """
    with units.snapshot(actor, scope) as repository:
        names = system_names(repository)
        uids = {uid for uid, name in names.items() if system in {"", name}}
        found = _compared(repository, uids, entity)
    reached("reconciled")
    if day is not None:
        with units.unit(actor, scope) as repository:
            _remember(repository, found, counts, day=day)
    return Reconciled(
        rows=tuple(_row(row, names) for row in found.rows),
        differences=tuple(_difference(difference, names) for difference in found.differences),
        duplicates=tuple(_counted(count, names) for count in counts if count.step.kind == "create"),
        assignments=tuple(_counted(count, names) for count in counts if count.step.kind == "assign"),
        counted=counted,
    )


def _remember(repository: Repository, found: Reconciliation, counts: Sequence[Count], *, day: date) -> None:
    wrong = {(d.system, d.entity) for d in found.differences}
    wrong |= {(c.step.system, c.step.entity) for c in counts if c.step.kind == "create"}
    for system, entity in sorted({(row.system, row.entity) for row in found.rows}):
        remember_tie_out(repository, system, entity, day=day, proved=(system, entity) not in wrong)


def _counted(count: Count, names: dict[str, str]) -> CountedRow:
    step = count.step
    return CountedRow(
        system=names.get(step.system, step.system),
        entity=step.entity,
        write_back=step.write_back,
        reference=step.reference,
        finding=count.finding,
        detail=count.detail,
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
