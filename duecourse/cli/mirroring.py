"""mirror: what the ledgers took, said again in a CRM."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Annotated, Final

import typer

from duecourse.cli.options import AsJson, opened
from duecourse.cli.output import emit, table
from duecourse.cli.recording import Shadow
from duecourse.documents import Mirrored
from duecourse.flows.mirror import Summaries, mirror

#: how far back acts are looked for unless it is said
_DAYS: Final = 30


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command("mirror")(mirror_crm)


def mirror_crm(
    context: typer.Context,
    system: Annotated[str, typer.Argument(help="The CRM's name in the settings.")],
    since: Annotated[
        datetime | None,
        typer.Option("--since", formats=["%Y-%m-%d"], help="Acts proposed since this day; 30 days back if not given."),
    ] = None,
    summaries: Annotated[
        Summaries, typer.Option("--summaries", help="Whose open balances are told: all, of the acts' accounts, none.")
    ] = "all",
    shadow: Shadow = False,
    as_json: AsJson = False,
) -> None:
    """Propose to a CRM the notes, promises and disputes that the ledgers took, and what is open of each account.

    Example: `duecourse mirror hubspot --shadow`.
    """
    with opened(context) as app:
        start = since.replace(tzinfo=UTC) if since else app.clock.now() - timedelta(days=_DAYS)
        document = mirror(app.recording(shadow=shadow), app.system(system), since=start, summaries=summaries)
    show_mirrored(document, as_json=as_json)


def show_mirrored(document: Mirrored, *, as_json: bool) -> None:
    """What is proposed, and what is not and why."""
    rows = [(row.operation, row.customer, row.lands_in, row.id) for row in document.write_backs]
    head = f"{document.system}: accounts stand for {document.linked} customers, {document.asked} acts and balances"
    emit(
        document,
        as_json=as_json,
        tables=(head, table("proposed", ("operation", "account", "lands in", "id"), rows), *document.findings),
    )
