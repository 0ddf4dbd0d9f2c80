"""risk: how likely invoices are late and when they come, what that was learned from, and how good it is."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer
from rich.table import Table

from duecourse.cli.options import PAGE, After, AsJson, AsOf, Entity, Limit, business_day, opened
from duecourse.cli.output import counting, emit, explained_errors, table
from duecourse.documents import RiskCard, RiskEvaluated, RiskScores, RiskTrained

if TYPE_CHECKING:
    from duecourse.bootstrap import Application
    from duecourse.flows.risk import Risking

risk_app = typer.Typer(help="The risk of late payment.", no_args_is_help=True)
NoMl = Annotated[bool, typer.Option("--no-ml", help="Learn without LightGBM, even where it is installed.")]
_PERCENT: Final = frozenset({"coverage_p10_p90", "weekly_wape"})


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    risk_app.command("evaluate")(evaluate)
    risk_app.command("train")(train)
    risk_app.command("card")(card)
    risk_app.command("items")(items)
    app.add_typer(risk_app, name="risk")


def evaluate(
    csv: Annotated[Path, typer.Argument(help="A history of invoices (docs/risk.md tells its columns).")],
    cutoff: Annotated[
        datetime, typer.Option("--cutoff", formats=["%Y-%m-%d"], help="Learn before this day, test from it on.")
    ],
    no_ml: NoMl = False,
    as_json: AsJson = False,
) -> None:
    """Learn from what matured before a day and test on what was issued from it on, beside forecasts that need no model.

    Example: `duecourse risk evaluate invoices.csv --cutoff 2019-08-01`.
    """
    from duecourse.flows.risk import evaluate_file
    from duecourse.scorers import scorers

    with explained_errors(), _busy(as_json=as_json):
        document = evaluate_file(csv, cutoff.date(), scorers(ml=not no_ml))
    emit(document, as_json=as_json, tables=_evaluated(document))


def train(context: typer.Context, as_of: AsOf = None, no_ml: NoMl = False, as_json: AsJson = False) -> None:
    """Learn from the invoices in the store that had the time to be late, and keep the model in the home directory.

    Example: `duecourse risk train`. The same invoices give the same model, to the byte.
    """
    from duecourse.flows.risk import train as learn

    with opened(context) as app, _busy(as_json=as_json):
        document = learn(risking(app, as_of, ml=not no_ml))
    emit(document, as_json=as_json, tables=_trained(document))


def card(context: typer.Context, as_of: AsOf = None, as_json: AsJson = False) -> None:
    """The model card: whom the model learned from, how it did, what moved since, whom it misjudges.

    Example: `duecourse risk card`.
    """
    from duecourse.flows.risk import card as told

    with opened(context) as app:
        document = told(risking(app, as_of))
    emit(document, as_json=as_json, tables=_card(document))


def items(
    context: typer.Context, entity: Entity = "", as_of: AsOf = None, limit: Limit = PAGE, after: After = "",
    as_json: AsJson = False,
) -> None:  # fmt: skip
    """Open invoices by the amount that is likely to be late: the chance, the day it is expected, and why.

    Example: `duecourse risk items --entity DE01 --limit 20`.
    """
    from duecourse.flows.risk import open_scores

    with opened(context) as app:
        document = open_scores(risking(app, as_of), entity=entity, limit=limit, after=after)
    emit(document, as_json=as_json, tables=_items(document))


def risking(app: Application, as_of: datetime | None, *, ml: bool = True) -> Risking:
    """The companions of a use case of risk, as of a day."""
    from duecourse.foreseeing import risking_on

    return risking_on(app, business_day(app, as_of), ml=ml)


def _busy(*, as_json: bool) -> AbstractContextManager[Any]:
    return counting(quiet=as_json)


def _evaluated(document: RiskEvaluated) -> Iterable[Table | str]:
    title = (
        f"issued from {document.cutoff} on: {document.tested} invoices, {_share(document.late_share)} late; "
        f"learned from {document.trained} by {document.scorer}"
    )
    rows = [
        (
            one.figure, _figure(one.figure, one.baseline), one.baseline_name, _figure(one.figure, one.ours),
            one.acceptance, one.goal, {True: "yes", False: "no", None: "-"}[one.met],
        )
        for one in document.targets
    ]  # fmt: skip
    yield table(title, ("figure", "baseline#", "of", "ours#", "acceptance", "goal", "accepted"), rows)
    names = [one.figure for one in document.targets]
    beside = [
        (name, *(_figure(figure, of[figure]) for figure in names)) for name, of in document.baselines.items()
    ]  # fmt: skip
    yield table("baselines", ("baseline", *(f"{name}#" for name in names)), beside)
    yield f"{document.rows} rows, {document.duplicates} exact duplicates dropped, {document.open} not settled yet"
    yield from (f"quarantined: {count} because {reason}" for reason, count in document.quarantined.items())
    yield from document.notes


def _trained(document: RiskTrained) -> Iterable[Table | str]:
    yield f"model {document.version} ({document.scorer}), kept as {document.path}" + (
        ", as it was before" if document.same else ""
    )
    yield (
        f"learned from {document.matured} invoices that matured by {document.cutoff}, "
        f"{document.running} of them still open; {_share(document.late_share)} late"
    )
    yield _held_out(document.held_out)
    yield from document.notes


def _card(document: RiskCard) -> Iterable[Table | str]:
    cohort = document.cohort
    yield f"model {document.version} ({document.scorer}), as of {document.as_of}"
    yield (
        f"learned from {cohort['size']} invoices issued {cohort['first_issued']} to {cohort['last_issued']}, "
        f"matured by {cohort['cutoff']}; {cohort['running']} still open, {_share(cohort['late_share'])} late"
    )
    yield _held_out(document.held_out)
    drift = [(one["name"], f"{one['psi']:.3f}", one["verdict"]) for one in document.drift]
    yield table("drift", ("value", "PSI#", "verdict"), drift)
    segments = [
        (
            f"{one['by']} {one['name']}", one["count"], _share(one["expected"]), _share(one["happened"]),
            _share(one["gap"]), "biased" if one["biased"] else "",
        )
        for one in document.segments
    ]  # fmt: skip
    yield table("segments", ("segment", "invoices#", "expected late#", "late#", "gap#", ""), segments)
    yield from document.notes


def _items(document: RiskScores) -> Iterable[Table | str]:
    rows = [
        (
            *(one.document_no, one.entity, one.customer, one.open, one.due, _share(one.late)),
            *(one.expected, f"{one.p10} – {one.p90}", "; ".join(reason.text for reason in one.reasons)),
        )
        for one in document.items
    ]
    columns = ("invoice", "entity", "customer", "open#", "due", "late#", "expected", "P10 – P90", "because")
    yield table(f"as of {document.as_of}, model {document.version}", columns, rows)
    yield f"more: --after {document.next}" if document.next else ""


def _held_out(figures: dict[str, float | int | None]) -> str:
    told = ", ".join(f"{name} {value}" for name, value in figures.items() if name != "count")
    return f"on the newest {figures['count']} of them, unseen: {told}"


def _figure(name: str, value: float | None) -> str:
    return "-" if value is None else _share(value) if name in _PERCENT else f"{value:.3f}"


def _share(value: float) -> str:
    return f"{value * 100:.1f} %"
