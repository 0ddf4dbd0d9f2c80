"""export: the open items as files, for analysis apart from the store (extra `analytics`)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from duecourse.cli.options import AsJson, opened
from duecourse.cli.output import emit
from duecourse.documents import ExportedItems
from duecourse.flows.export import export_items, must_cover

if TYPE_CHECKING:
    from core.export_port import ExportedSums
    from duecourse.bootstrap import Application

export_app = typer.Typer(help="The store's records as files, for analysis apart from it.", no_args_is_help=True)
FromExport = Annotated[
    Path | None,
    typer.Option("--export", help="Add up this export (`duecourse export open-items`) instead of the store."),
]


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    export_app.callback()(_exports)
    export_app.command("open-items")(open_items)
    app.add_typer(export_app, name="export")


def _exports() -> None:
    """The store's records as files, for analysis apart from it."""


def open_items(
    context: typer.Context,
    to: Annotated[Path, typer.Option("--to", help="A directory; an older export in it is replaced.")],
    as_json: AsJson = False,
) -> None:
    """Write open and settled items, and what settled them, as Parquet: all that you may see, as of one instant.

    Example: `duecourse export open-items --to exports/today`.
    """
    from duecourse.analytics.parquet import written_to

    with opened(context) as app, written_to(to) as writer:
        made = export_items(app.store, actor=app.actor, scope=app.scope, at=app.clock.now(), writer=writer)
    document = ExportedItems(path=str(to), batch=made.batch, at=made.at.isoformat(), items=made.items, legs=made.legs)
    told = f"{made.items:,} items and {made.legs:,} legs of batch {made.batch} in {to}"
    emit(document, as_json=as_json, tables=(told,))


def exported(app: Application, directory: Path | None) -> ExportedSums | None:
    """Who adds up the export in a directory; nobody where none is named."""
    if directory is None:
        return None
    from duecourse.analytics.parquet import read_made

    made = read_made(directory)
    must_cover(made, app.scope)
    from duecourse.analytics.ledger import ExportedLedger

    return ExportedLedger(directory, made, app.scope)
