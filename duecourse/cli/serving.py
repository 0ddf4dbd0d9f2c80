"""serve, figures: the console, and what its pages show quickly."""

from __future__ import annotations

from typing import Annotated

import typer
from msgspec import structs

from duecourse.cli.options import AsJson, announced, opened, opened_for_long
from duecourse.cli.output import emit
from duecourse.flows.figures import rank


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    app.command("serve")(serve)
    app.command("figures")(figures)


def serve(
    context: typer.Context,
    port: Annotated[
        int | None, typer.Option("--port", min=1, max=65_535, help="The port; the settings' if not given.")
    ] = None,
    workers: Annotated[int | None, typer.Option("--workers", min=1, max=64, help="Processes that serve.")] = None,
) -> None:
    """Serve the console and its API until told to stop. Who may sign in: `duecourse access`.

    Example: `duecourse serve --port 8080`. Put a proxy with TLS before it where it is reached from elsewhere.
    """
    from console.serving import serve as serving
    from console.settings import console_settings

    with opened_for_long(context) as app:
        told = console_settings(app.settings.console)
        told = structs.replace(told, port=port or told.port, workers=workers or told.workers)
        announced(app, f"http://{told.host}:{told.port}", "started", command="serve")
        serving(app, told)


def figures(context: typer.Context, as_json: AsJson = False) -> None:
    """Rank the worklist of the whole group and keep it for the console's pages. Example: `duecourse figures`."""
    with opened(context) as app:
        document = rank(app.assessing())
    emit(document, as_json=as_json, tables=(f"{document.accounts} accounts ranked", *document.findings))
