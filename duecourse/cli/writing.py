"""writes, write-backs: what may be written, and what became of it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Literal

import typer
from rich.table import Table

from canonical_model.write_back import WriteMode
from core.outbox_port import Ceiling
from duecourse.cli import approving
from duecourse.cli.options import PAGE, After, AsJson, EntityOrAll, Limit, OneAct, OperationOrAll, opened
from duecourse.cli.output import emit, plainly, table
from duecourse.documents import WriteBackRow, WriteBacks, WriteModes
from duecourse.flows.accounts import whole_amount
from duecourse.flows.write_back import (
    set_ceiling,
    set_mode,
    set_stopped,
    write_back_shown,
    write_backs_page,
    write_modes,
)

writes_app = typer.Typer(help="What may be written, per system, entity and operation.", no_args_is_help=True)
backs_app = typer.Typer(help="Write-backs and how far they got.", no_args_is_help=True)


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    writes_app.command("status")(status)
    writes_app.command("mode")(mode)
    writes_app.command("ceiling")(ceiling)
    writes_app.command("stop")(stop)
    writes_app.command("resume")(resume)
    backs_app.command("list")(backs)
    backs_app.command("show")(show)
    approving.add_to(backs_app)
    app.add_typer(writes_app, name="writes")
    app.add_typer(backs_app, name="write-backs")


def status(context: typer.Context, as_json: AsJson = False) -> None:
    """Write modes, ceilings and what is used of them; what is not listed is off. Example: `duecourse writes status`."""
    with opened(context) as app:
        document = write_modes(app.approving())
    _show_modes(document, as_json=as_json)


def mode(
    context: typer.Context,
    system: str,
    entity: EntityOrAll,
    operation: OperationOrAll,
    wanted: Annotated[WriteMode, typer.Argument(metavar="MODE")],
    as_json: AsJson = False,
) -> None:
    """Allow or forbid an operation: `off`, `propose` (a person approves), or `auto` (you approve in advance).

    Example: `duecourse writes mode s4 DE01 note propose`. What goes out in mode `auto` stays within its ceilings, and
    for cash the entity's tie-out must have been proved first.
    """
    with opened(context) as app:
        nights = app.settings.writes.nights
        document = set_mode(
            app.approving(),
            system=app.system(system),
            entity=entity,
            operation=operation,
            mode=wanted,
            nights=nights,
        )
    _show_modes(document, as_json=as_json)


def ceiling(
    context: typer.Context,
    system: str,
    entity: EntityOrAll,
    operation: OperationOrAll,
    per: Annotated[Literal["run", "day"], typer.Option("--per", help="In one run, or in one day.")],
    count: Annotated[int, typer.Option("--count", min=0, help="Acts.")],
    accounts: Annotated[int, typer.Option("--accounts", min=0, help="Accounts.")],
    amount: Annotated[str, typer.Option("--amount", help="In each currency by itself.")],
    as_json: AsJson = False,
) -> None:
    """Say how much may go out in mode `auto`; what is above waits for a person.

    Example: `duecourse writes ceiling s4 DE01 cash --per day --count 50 --accounts 40 --amount 100000`.
    """
    with opened(context) as app:
        made = Ceiling(count=count, accounts=accounts, amount=whole_amount(amount))
        document = set_ceiling(
            app.approving(), system=app.system(system), entity=entity, operation=operation, per=per, ceiling=made
        )
    _show_modes(document, as_json=as_json)


def stop(context: typer.Context, as_json: AsJson = False) -> None:
    """Stop all writing at once, everywhere, until `writes resume`. Example: `duecourse writes stop`."""
    with opened(context) as app:
        document = set_stopped(app.approving(), stopped=True)
    _show_modes(document, as_json=as_json)


def resume(context: typer.Context, as_json: AsJson = False) -> None:
    """Lift the stop. Example: `duecourse writes resume`."""
    with opened(context) as app:
        document = set_stopped(app.approving(), stopped=False)
    _show_modes(document, as_json=as_json)


def _show_modes(document: WriteModes, *, as_json: bool) -> None:
    rows = [(row.system, row.entity, row.operation, row.mode, row.set_by) for row in document.modes]
    state = f"STOPPED ({document.why}): nothing is sent until `writes resume`" if document.stopped else ""
    shown: list[Table | str] = [state, *document.unbound]
    columns = ("system", "entity", "operation", "mode", "set by")
    shown.append(table("write modes (off where not listed)", columns, rows))
    if document.ceilings:
        shown.append(_ceilings(document))
    emit(document, as_json=as_json, tables=shown)


def _ceilings(document: WriteModes) -> Table:
    rows = [
        (
            row.system,
            row.entity,
            row.operation,
            row.per,
            f"{row.used_count} of {row.count}",
            f"{row.used_accounts} of {row.accounts}",
            f"{', '.join(map(str, row.used_amounts)) or '0'} of {row.amount}",
        )
        for row in document.ceilings
    ]
    columns = ("system", "entity", "operation", "per", "acts#", "accounts#", "amount#")
    return table("what may go out without a person", columns, rows)


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


def show(context: typer.Context, write_back: OneAct, as_json: AsJson = False) -> None:
    """One write-back, whole; of a proposal the steps it would become. Example: `duecourse write-backs show 4f2a`."""
    with opened(context) as app:
        row = write_back_shown(app.approving(), write_back)
    show_one(row, as_json=as_json)


def show_one(row: WriteBackRow, *, as_json: bool) -> None:
    """One write-back with its steps."""
    lines: list[Table | str] = [f"{name:<12} {value}" for name, value in _told(row) if value != ""]
    steps = [
        (step.name, step.kind, step.reference, step.state, step.native["type"], step.native["key"], step.said)
        for step in row.steps
    ]
    if steps:
        columns = ("step", "kind", "reference", "state", "record", "key", "said")
        lines.append(table("steps", columns, steps))
    emit(WriteBacks(write_backs=(row,)), as_json=as_json, tables=lines)


def _told(row: WriteBackRow) -> list[tuple[str, object]]:
    return [
        ("id", row.id),
        ("operation", f"{row.operation} ({row.state})"),
        ("account", f"{row.system} {row.entity} {row.customer}"),
        ("act", plainly(row.act)),
        ("lands in", row.lands_in),
        ("screen", row.screen),
        ("lost", "; ".join(row.lost) or "nothing"),
        ("proposed", f"{row.proposed_at} by {row.proposer}, because {row.because}"),
        ("approved", ", ".join(row.approvers)),
        ("said", row.said),
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
