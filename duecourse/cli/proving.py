"""reconcile: that it all adds up."""

from __future__ import annotations

from typing import Annotated

import typer

from duecourse.cli.options import AsJson, Entity, opened
from duecourse.cli.output import NEEDS_A_PERSON, counting, emit, leave, table
from duecourse.documents import Reconciled
from duecourse.flows.count import count_written
from duecourse.flows.reconcile import reconcile as tie_out


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command("reconcile")(reconcile)


def reconcile(
    context: typer.Context,
    system: Annotated[str, typer.Option("--system", help="One system's name.")] = "",
    entity: Entity = "",
    as_json: AsJson = False,
) -> None:
    """Tie the open items to the control accounts, to the cent, and count in the ERPs what was written.

    Example: `duecourse reconcile --entity DE01`. Exit status 3 if something differs.
    """
    with opened(context) as app:
        with counting(quiet=as_json) as told, app.sending(told, system=system) as run:
            counts, counted = count_written(run, entity=entity)
        document = tie_out(
            app.store,
            actor=app.actor,
            scope=app.scope,
            system=system,
            entity=entity,
            counts=counts,
            counted=counted,
            day=app.clock.today(),
        )
    show(document, as_json=as_json)
    leave(NEEDS_A_PERSON if document.differences or document.duplicates or document.assignments else 0)


def show(document: Reconciled, *, as_json: bool) -> None:
    """The tie-out as tables."""
    rows = [
        (row.system, row.entity, row.gl_account, row.currency, row.subledger, row.control_account, row.difference)
        for row in document.rows
    ]
    columns = ("system", "entity", "account", "currency", "subledger#", "control account#", "difference#")
    differences = [
        (d.class_, d.system, d.entity, str(d.amount), d.detail, ", ".join(d.items[:5])) for d in document.differences
    ]
    tables = [table("tie-out", columns, rows)]
    if differences:
        tables.append(table("differences", ("class", "system", "entity", "amount#", "what", "items"), differences))
    counted = [
        (row.finding, row.system, row.entity, row.write_back[:12], row.reference, row.detail)
        for row in (*document.duplicates, *document.assignments)
    ]
    if counted:
        heads = ("finding", "system", "entity", "write-back", "reference", "what")
        tables.append(table("what was written and what the ERPs show", heads, counted))
    emit(document, as_json=as_json, tables=tables)
