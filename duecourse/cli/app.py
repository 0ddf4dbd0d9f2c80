"""One program, `duecourse`; each command's module is small, and heavy libraries are imported where they are used."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Annotated

import typer

from duecourse.cli import (
    accessing,
    applying,
    auditing,
    banking,
    cash_matching,
    cash_reviewing,
    charging,
    conforming,
    crashing,
    crediting,
    deciding,
    demonstrating,
    exporting,
    forecasting,
    matching,
    measuring,
    mirroring,
    operating,
    overseeing,
    planning,
    proving,
    reaching_out,
    reading,
    recording,
    replying,
    risking,
    ruling,
    serving,
    setting_up,
    simulating,
    working,
    writing,
)
from duecourse.cli.options import Invocation
from duecourse.interpreter import look_rarely
from duecourse.settings import home_directory

app = typer.Typer(
    name="duecourse",
    help="Read receivables from ERPs, decide whom to chase, propose write-backs, tie out to the cent.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
)


@app.callback()
def common(
    context: typer.Context,
    home: Annotated[
        Path | None, typer.Option("--home", help="The home directory ($DUECOURSE_HOME, else ./.duecourse).")
    ] = None,
    act_as: Annotated[str | None, typer.Option("--as", help="Act as this person, where the settings allow it.")] = None,
) -> None:
    """Options of every command."""
    context.obj = Invocation(home=home_directory(home), act_as=act_as)


for module in (
    demonstrating,
    exporting,
    setting_up,
    reading,
    deciding,
    ruling,
    measuring,
    matching,
    risking,
    crediting,
    charging,
    forecasting,
    replying,
    reaching_out,
    recording,
    planning,
    overseeing,
    banking,
    applying,
    cash_matching,
    cash_reviewing,
    writing,
    working,
    mirroring,
    proving,
    auditing,
    operating,
    simulating,
    crashing,
    conforming,
    accessing,
    serving,
):
    module.add_to(app)


def main() -> None:
    """The console script."""
    look_rarely()
    warnings.simplefilter("ignore", RuntimeWarning)  # platform notices of libraries are not for the user
    app()
