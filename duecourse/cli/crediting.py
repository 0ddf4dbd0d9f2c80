"""credit, signals: what of credit limits is used, and what others say of the businesses that owe us."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from duecourse.cli.options import PAGE, After, AsJson, Entity, Limit, opened
from duecourse.cli.output import NEEDS_A_PERSON, emit, leave, table
from duecourse.documents import CreditRow

credit_app = typer.Typer(help="Credit limits.", no_args_is_help=True)
signals_app = typer.Typer(help="Early signals from outside.", no_args_is_help=True)


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    credit_app.callback()(_credit)
    credit_app.command("list")(credit_list)
    signals_app.command("take-in")(signals_take_in)
    signals_app.command("list")(signals_list)
    app.add_typer(credit_app, name="credit")
    app.add_typer(signals_app, name="signals")


def _credit() -> None:
    """Credit limits."""


def credit_list(
    context: typer.Context,
    entity: Entity = "",
    state: Annotated[str, typer.Option("--state", help="over, near, within, or unknown (no rate).")] = "",
    limit: Limit = PAGE,
    after: After = "",
    as_json: AsJson = False,
) -> None:
    """Credit limits of the ERPs and what of them is used, those beyond them first.

    Example: `duecourse credit list --state over`.
    """
    from duecourse.flows.credit import CreditAsked, credit_listed

    with opened(context) as app:
        asked = CreditAsked(entity=entity, state=state, limit=limit, after=after)
        document = credit_listed(app.assessing(), asked)
    columns = ("account", "name", "limit#", "used#", "share#", "overdue#", "state")
    counted = ", ".join(f"{count} {name}" for name, count in document.states.items() if count) or "no limit is known"
    more = (f"more: --after {document.next}",) if document.next else ()
    shown = table("credit limits", columns, [_limit(one) for one in document.limits])
    emit(document, as_json=as_json, tables=(shown, counted, *more))


def _limit(one: CreditRow) -> tuple[object, ...]:
    share = "-" if one.share is None else f"{one.share:.1%}"
    return one.account, one.name, one.limit, one.used or "-", share, one.overdue or "-", one.state


def signals_take_in(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="CSV; docs/deciding.md tells its columns.")],
    shadow: Annotated[bool, typer.Option("--shadow", help="Show what would be kept; keep nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Keep what agencies and registers say of customers, once: insolvency and legal stop, others go to credit control.

    Example: `duecourse signals take-in agency.csv`.
    """
    from duecourse.flows.signals import take_in
    from duecourse.flows.signals_file import read_signals

    with opened(context) as app:
        document = take_in(app.planning(shadow=shadow), read_signals(file), name=file.name)
    columns = ("line#", "kind", "state", "accounts", "effect", "why")
    rows = [(one.line, one.kind, one.state, ", ".join(one.accounts), one.effect, one.why) for one in document.rows]
    emit(document, as_json=as_json, tables=(table(document.file, columns, rows),))
    leave(NEEDS_A_PERSON if any(one.state in {"nobody", "unreadable"} for one in document.rows) else 0)


def signals_list(
    context: typer.Context,
    account: Annotated[str, typer.Option("--account", help="One account: ENTITY/NUMBER.")] = "",
    limit: Limit = PAGE,
    after: After = "",
    as_json: AsJson = False,
) -> None:
    """Signals from outside, the newest first. Example: `duecourse signals list --account DE01/1000042`."""
    from duecourse.flows.signals import listed

    with opened(context) as app:
        document = listed(app.planning(), account=account, limit=limit, after=after)
    rows = [(one.account, one.observed_on, one.source, one.text) for one in document.signals]
    more = (f"more: --after {document.next}",) if document.next else ()
    emit(document, as_json=as_json, tables=(table("signals", ("account", "on", "source", "text"), rows), *more))
