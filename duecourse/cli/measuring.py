"""kpis: what came of it, in figures that say how they are made."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Annotated, Final

import typer

from core.kpi_measures import Period
from duecourse.cli.exporting import FromExport, exported
from duecourse.cli.options import AsJson, AsOf, business_day, opened
from duecourse.cli.output import emit, table
from duecourse.documents import Kpis
from duecourse.flows.kpis import key_figures

#: days of a period unless it is said when it begins
_DAYS: Final = 90


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command("kpis")(kpis)


def kpis(
    context: typer.Context,
    as_of: AsOf = None,
    since: Annotated[
        datetime | None,
        typer.Option("--from", formats=["%Y-%m-%d"], help="The day before the period; 90 days back if not given."),
    ] = None,
    export: FromExport = None,
    as_json: AsJson = False,
) -> None:
    """Key figures of a period over all ledgers, each with its formula and inputs, in the group's currency.

    Example: `duecourse kpis --from 2026-06-30 --as-of 2026-09-30`.
    """
    with opened(context) as app:
        end = business_day(app, as_of)
        begin = since.date() if since else end - timedelta(days=_DAYS)
        if begin >= end:
            raise typer.BadParameter(f"{begin} is not before {end}", param_hint="--from")
        document = key_figures(
            app.store,
            actor=app.actor,
            scope=app.scope,
            period=Period(begin=begin, end=end),
            policy=app.settings.policy,
            group=(app.settings.group.currency, app.settings.group.rate_type),
            exported=exported(app, export),
        )
    _show(document, as_json=as_json)


def _show(document: Kpis, *, as_json: bool) -> None:
    rows = [
        (one.name, one.value or "-", one.unit, one.formula, one.why or _inputs(one.inputs)) for one in document.kpis
    ]
    columns = ("figure", "value#", "unit", "formula", "made of")
    title = f"{document.begin} to {document.end}, {document.currency}"
    shown = table(title, columns, rows)
    emit(document, as_json=as_json, tables=(shown, *document.findings))


def _inputs(inputs: dict[str, str]) -> str:
    return "; ".join(f"{name} {value}" for name, value in inputs.items())
