"""forecast: the cash that is expected, and how near it would have been."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from core.findings import NotAllowed
from core.forecasting.likely import MOST_WEEKS
from duecourse.cli.options import AsJson, AsOf, Entity, opened
from duecourse.cli.output import counting, emit, table
from duecourse.cli.risking import risking
from duecourse.documents import Forecast

if TYPE_CHECKING:
    from duecourse.bootstrap import Application
    from duecourse.flows.forecast import InOne


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command("forecast")(forecast)


def forecast(
    context: typer.Context,
    weeks: Annotated[int, typer.Option("--weeks", min=1, max=MOST_WEEKS, help="How many, with the current one.")] = 8,
    entity: Entity = "",
    as_of: AsOf = None,
    back_test: Annotated[
        bool, typer.Option("--back-test", help="As of a past day, by what had matured then, beside what came.")
    ] = False,
    accuracy: Annotated[
        bool, typer.Option("--accuracy", help="The weeks that are over, as they were told before they began.")
    ] = False,
    currency: Annotated[
        str, typer.Option("--currency", help="All entities as one, in this currency (`group`: the group's).")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Expected cash by week, entity and currency, with P10 and P90, and what is open but not counted on.

    Example: `duecourse forecast --weeks 6`, `duecourse forecast --currency group`, and
    `duecourse forecast --as-of 2026-06-30 --back-test`.
    """
    from duecourse.flows.forecast import accuracy_so_far
    from duecourse.flows.forecast import back_test as tried
    from duecourse.flows.forecast import forecast as told

    with opened(context) as app, counting(quiet=as_json):
        run = risking(app, as_of)
        if accuracy:
            document = accuracy_so_far(run, entity=entity)
        elif back_test:
            document = tried(run, weeks=weeks, until=app.clock.today(), entity=entity)
        elif run.today < app.clock.today():
            raise NotAllowed(f"what was open on {run.today} is over: try how near it was with --back-test")
        else:
            document = told(run, weeks=weeks, entity=entity, group=_in_one(app, currency))
    emit(document, as_json=as_json, tables=_tables(document))


def _in_one(app: Application, currency: str) -> InOne | None:
    from duecourse.flows.forecast import InOne

    if not currency:
        return None
    group = app.settings.group
    wanted = group.currency if currency.lower() == "group" else currency.upper()
    return InOne(currency=wanted, rate_type=group.rate_type, policy=app.settings.policy)


def _tables(document: Forecast) -> Iterable[Table | str]:
    rows = [
        (one.week, one.system, one.entity, one.expected, one.p10, one.p90, "-" if one.came is None else one.came)
        for one in document.weeks
    ]
    title = f"expected as of {document.as_of}, model {document.version}"
    yield table(title, ("week from", "system", "entity", "expected#", "P10#", "P90#", "came#"), rows)
    left = [(one.system, one.entity, one.reason, one.items, one.amount) for one in document.left_out]
    if left:
        yield table("open, and not counted on", ("system", "entity", "because", "items#", "amount#"), left)
    for near in document.accuracy:
        off = "nothing came" if near.weekly_wape is None else f"off by {near.weekly_wape * 100:.1f} % a week"
        inside = f"{near.within_p10_p90 * 100:.0f} % of rows within P10 – P90"
        yield f"{near.currency}: {off}, {inside}, over {near.weeks} weeks"
    yield from document.notes
