"""writes, write-backs: what may be proposed, and what was."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Literal

import typer

from canonical_model.write_back import WriteMode
from duecourse.cli.options import PAGE, After, AsJson, Limit, opened
from duecourse.cli.output import emit, table
from duecourse.documents import WriteBackRow, WriteBacks, WriteModes
from duecourse.flows.write_back import set_mode, set_stopped, write_back_shown, write_backs_page, write_modes

writes_app = typer.Typer(help="What may be written, per system, entity and operation.", no_args_is_help=True)
backs_app = typer.Typer(help="Write-backs and how far they got.", no_args_is_help=True)


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    writes_app.command("status")(status)
    writes_app.command("mode")(mode)
    writes_app.command("stop")(stop)
    writes_app.command("resume")(resume)
    backs_app.command("list")(backs)
    backs_app.command("show")(show)
    app.add_typer(writes_app, name="writes")
    app.add_typer(backs_app, name="write-backs")


def status(context: typer.Context, as_json: AsJson = False) -> None:
    """Write modes; what is not listed is off. Example: `duecourse writes status`."""
    with opened(context) as app:
        document = write_modes(app.store, actor=app.actor, scope=app.scope)
    _show_modes(document, as_json=as_json)


def mode(
    context: typer.Context,
    system: str,
    entity: Annotated[str, typer.Argument(help="A legal entity's code, or `*` for all that are known.")],
    operation: Annotated[
        Literal["note", "promise", "dispute", "hold", "cash", "undo", "*"], typer.Argument(help="`*`: all.")
    ],
    wanted: Annotated[WriteMode, typer.Argument(metavar="MODE")],
    as_json: AsJson = False,
) -> None:
    """Allow or forbid an operation. Example: `duecourse writes mode s4 DE01 note propose`.

    This version proposes only: `auto` is refused until writing exists.
    """
    with opened(context) as app:
        document = set_mode(
            app.store,
            actor=app.actor,
            scope=app.scope,
            system=app.system(system),
            entity=entity,
            operation=operation,
            mode=wanted,
        )
    _show_modes(document, as_json=as_json)


def stop(context: typer.Context, as_json: AsJson = False) -> None:
    """Stop all writing at once, everywhere, until `writes resume`. Example: `duecourse writes stop`."""
    with opened(context) as app:
        document = set_stopped(app.store, actor=app.actor, scope=app.scope, stopped=True)
    _show_modes(document, as_json=as_json)


def resume(context: typer.Context, as_json: AsJson = False) -> None:
    """Lift the stop. Example: `duecourse writes resume`."""
    with opened(context) as app:
        document = set_stopped(app.store, actor=app.actor, scope=app.scope, stopped=False)
    _show_modes(document, as_json=as_json)


def _show_modes(document: WriteModes, *, as_json: bool) -> None:
    rows = [(row.system, row.entity, row.operation, row.mode) for row in document.modes]
    state = "STOPPED: nothing is sent until `writes resume`" if document.stopped else ""
    emit(
        document,
        as_json=as_json,
        tables=(state, table("write modes (off where not listed)", ("system", "entity", "operation", "mode"), rows)),
    )


def backs(
    context: typer.Context,
    state: Annotated[str, typer.Option("--state", help="Only those in this state.")] = "",
    since: Annotated[datetime | None, typer.Option("--since", formats=["%Y-%m-%d"], help="Proposed since.")] = None,
    limit: Limit = PAGE,
    after: After = "",
    as_json: AsJson = False,
) -> None:
    """Write-backs, newest first. Example: `duecourse write-backs list --state proposed`."""
    with opened(context) as app:
        document = write_backs_page(
            app.store,
            actor=app.actor,
            scope=app.scope,
            state=state,
            since=since.replace(tzinfo=UTC) if since else None,
            limit=limit,
            after=after,
        )
    show_write_backs(document, as_json=as_json)


def show(
    context: typer.Context,
    write_back: Annotated[str, typer.Argument(help="Its id, or the first digits of it.")],
    as_json: AsJson = False,
) -> None:
    """One write-back, whole. Example: `duecourse write-backs show 4f2a`."""
    with opened(context) as app:
        row = write_back_shown(app.store, actor=app.actor, scope=app.scope, prefix=write_back)
    lines = [f"{name:<12} {value}" for name, value in _told(row)]
    emit(WriteBacks(write_backs=(row,)), as_json=as_json, tables=lines)


def _told(row: WriteBackRow) -> list[tuple[str, object]]:
    return [
        ("id", row.id),
        ("operation", f"{row.operation} ({row.state})"),
        ("account", f"{row.system} {row.entity} {row.customer}"),
        ("act", row.act),
        ("lands in", row.lands_in),
        ("screen", row.screen),
        ("lost", "; ".join(row.lost) or "nothing"),
        ("proposed", f"{row.proposed_at} by {row.proposer}, because {row.because}"),
    ]


def show_write_backs(document: WriteBacks, *, as_json: bool) -> None:
    """Write-backs as a table."""
    rows = [
        (row.id[:12], row.operation, row.system, row.entity, row.customer, row.state, row.lands_in, row.because)
        for row in document.write_backs
    ]
    columns = ("id", "operation", "system", "entity", "customer", "state", "lands in", "because")
    more = f"more: --after {document.next}" if document.next else ""
    emit(document, as_json=as_json, tables=(table("write-backs", columns, rows), more))
