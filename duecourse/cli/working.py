"""run, jobs: the long-running process, and what it works on."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

import typer
from rich.table import Table

from duecourse.cli.options import PAGE, After, AsJson, Limit, announced, opened, opened_for_long
from duecourse.cli.output import emit, table
from duecourse.documents import Jobs
from duecourse.schedules import GRACE, Flow, Order

jobs_app = typer.Typer(help="Work in the background.", no_args_is_help=True)
One = Annotated[str, typer.Argument(help="Its number.")]
AFlow = Annotated[Flow, typer.Argument(help="What is done.")]
System = Annotated[str, typer.Option("--system", help="One system's name.")]
OneEntity = Annotated[str, typer.Option("--entity", help="One legal entity's code.")]
State = Literal["", "waiting", "running", "done", "failed", "cancelled"]


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    app.command("run")(run)
    for name, command in (
        ("list", list_), ("show", show), ("defer", defer), ("pause", pause), ("resume", resume), ("cancel", cancel),
    ):  # fmt: skip
        jobs_app.command(name)(command)
    app.add_typer(jobs_app, name="jobs")


def run(
    context: typer.Context,
    worker: Annotated[bool, typer.Option("--worker", help="Work only: another process keeps the clock.")] = False,
    concurrency: Annotated[int, typer.Option("--concurrency", min=1, max=32, help="Jobs at one time.")] = 1,
    drain: Annotated[bool, typer.Option("--drain", help="Do what waits, then end.")] = False,
    grace: Annotated[float, typer.Option("--grace", min=0, help="Seconds to finish in, when told to stop.")] = GRACE,
) -> None:
    """Keep the clock of `[schedules]` and do what is due, until told to stop; any number may run beside it.

    Told to stop (SIGTERM, Ctrl-C) it takes nothing new, finishes what it can within `--grace` and hands back the rest.
    Example: `duecourse run`, and on another machine `duecourse run --worker`.
    """
    from duecourse.running import Running
    from duecourse.running import run as running

    told = Running(keeps_clock=not worker and not drain, concurrency=concurrency, drain=drain, grace=grace)
    with opened_for_long(context) as app:
        running(app, told, say=lambda text: announced(app, text, "started", command="run"))


def list_(
    context: typer.Context,
    state: Annotated[State, typer.Option("--state", help="Jobs in this state.")] = "",
    limit: Limit = PAGE,
    after: After = "",
    as_json: AsJson = False,
) -> None:
    """Jobs, the newest first: what they do, how far they are, what came of them. Example: `duecourse jobs list`."""
    from duecourse.job_desk import listed

    with opened(context) as app:
        document = listed(app, state=state, limit=limit, after=after)
    _show(document, as_json=as_json)


def show(context: typer.Context, job: One, as_json: AsJson = False) -> None:
    """One job. Example: `duecourse jobs show 17`."""
    from duecourse.job_desk import shown

    with opened(context) as app:
        document = shown(app, job)
    _show(document, as_json=as_json)


def defer(
    context: typer.Context,
    flow: AFlow,
    system: System = "",
    entity: OneEntity = "",
    since: Annotated[datetime | None, typer.Option("--since", formats=["%Y-%m-%d"], help="Of a back-fill.")] = None,
    as_json: AsJson = False,
) -> None:
    """Have something done by whoever runs `duecourse run`.

    Example: `duecourse jobs defer sync --system s4`, `duecourse jobs defer backfill --system s4 --since 2023-01-01`.
    """
    from duecourse.job_desk import deferred

    order = Order(flow=flow, system=system, entity=entity, since=since.date() if since else None)
    with opened(context) as app:
        document = deferred(app, order)
    _show(document, as_json=as_json)


def pause(
    context: typer.Context, flow: AFlow, system: System = "", entity: OneEntity = "", as_json: AsJson = False
) -> None:
    """Leave a flow's jobs waiting, of one system or of all. Example: `duecourse jobs pause outreach`."""
    from duecourse.job_desk import paused

    with opened(context) as app:
        document = paused(app, Order(flow=flow, system=system, entity=entity), pause=True)
    _show(document, as_json=as_json)


def resume(
    context: typer.Context, flow: AFlow, system: System = "", entity: OneEntity = "", as_json: AsJson = False
) -> None:
    """Let a flow's jobs go on. Example: `duecourse jobs resume outreach`."""
    from duecourse.job_desk import paused

    with opened(context) as app:
        document = paused(app, Order(flow=flow, system=system, entity=entity), pause=False)
    _show(document, as_json=as_json)


def cancel(context: typer.Context, job: One, as_json: AsJson = False) -> None:
    """Take a waiting job out, or ask a running one to stop at its next page. Example: `duecourse jobs cancel 17`."""
    from duecourse.job_desk import cancelled

    with opened(context) as app:
        document = cancelled(app, job)
    _show(document, as_json=as_json)


def _show(document: Jobs, *, as_json: bool) -> None:
    columns = ("id", "flow", "system", "entity", "part", "state", "scheduled", "attempts#", "progress")
    rows = [
        (one.id, one.flow, one.system, one.entity, one.partition, one.state, one.scheduled, one.attempts, one.progress)
        for one in document.jobs
    ]
    tables: list[Table | str] = [table("jobs", columns, rows)]
    tables += [f"paused: {', '.join(document.paused)}"] if document.paused else []
    tables += [f"more: --after {document.next}"] if document.next else []
    emit(document, as_json=as_json, tables=tables)
