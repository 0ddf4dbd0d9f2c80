"""Exporting the open items, with those that are settled and what settled them, for analysis apart from the store."""

from __future__ import annotations

from datetime import datetime

from canonical_model.access import Actor, Scope
from canonical_model.errors import Misconfigured
from core.export_port import COLUMNS, ExportWriter, Made
from core.ports import UnitsOfWork


def export_items(units: UnitsOfWork, *, actor: Actor, scope: Scope, at: datetime, writer: ExportWriter) -> Made:
    """Everything in scope as of one instant; Misconfigured for a scope of several areas, which no file could tell."""
    if scope.also:
        raise Misconfigured("an export is made in one area at a time", remedy="ask for somebody who sees all of it")
    with units.snapshot(actor, scope) as repository:
        made = Made(
            batch=repository.batch(),
            at=at,
            systems=None if scope.systems is None else tuple(sorted(scope.systems)),
            entities=None if scope.entities is None else tuple(sorted(scope.entities)),
        )
        for table, columns in COLUMNS.items():
            writer.write(table, repository.exported(table), columns)
    return writer.finish(made)


def must_cover(made: Made, scope: Scope) -> None:
    """Raises Misconfigured if an export was made for somebody who sees less than is asked about."""
    for kept, seen in (
        pair for area in scope.areas for pair in ((made.systems, area.systems), (made.entities, area.entities))
    ):
        if kept is not None and (seen is None or not seen <= set(kept)):
            raise Misconfigured("the export was made by somebody who sees less than you", remedy="make one of your own")


def behind(made: Made, batch: int) -> tuple[str, ...]:
    """A sentence if the store has gone on since an export was made, or is another one."""
    if made.batch == batch:
        return ()
    return (f"the export is of batch {made.batch}, {made.at:%Y-%m-%d %H:%M} UTC; the store is at batch {batch}",)
