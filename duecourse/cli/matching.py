"""parties: which customers of all ledgers are one business."""

from __future__ import annotations

from typing import Annotated

import typer

from duecourse.cli.options import PAGE, After, AsJson, Limit, opened
from duecourse.cli.output import emit, table
from duecourse.cli.recording import Account, show_recorded
from duecourse.flows.parties import merge, review, unmerge

parties_app = typer.Typer(help="Which customers of all ledgers are one business.", no_args_is_help=True)
Why = Annotated[str, typer.Option("--why", help="Why you say so; it stands in the audit trail.")]


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    parties_app.command("review")(parties_review)
    parties_app.command("merge")(parties_merge)
    parties_app.command("unmerge")(parties_unmerge)
    app.add_typer(parties_app, name="parties")


def parties_review(context: typer.Context, limit: Limit = PAGE, after: After = "", as_json: AsJson = False) -> None:
    """Pairs to look at: alike in name but not joined, or joined although their names are not alike.

    Example: `duecourse parties review --limit 20`.
    """
    with opened(context) as app:
        document = review(app.recording(), limit=limit, after=after)
    rows = [
        (one.kind, one.left, one.left_name, one.right, one.right_name, one.alike, "; ".join(one.evidence))
        for one in document.pairs
    ]
    more = f"more: --after {document.next}" if document.next else ""
    columns = ("kind", "account", "name", "account", "name", "alike#", "because")
    emit(document, as_json=as_json, tables=(table("pairs to look at", columns, rows), more))


def parties_merge(context: typer.Context, left: Account, right: Account, why: Why, as_json: AsJson = False) -> None:
    """Say that two customers are one business. Example: `duecourse parties merge DE01/17 ns/2/C-44 --why moved`."""
    with opened(context) as app:
        document = merge(app.recording(), left, right, why=why)
    show_recorded(document, as_json=as_json)


def parties_unmerge(context: typer.Context, account: Account, why: Why, as_json: AsJson = False) -> None:
    """Take a customer out of its party, whatever joined it. Example: `duecourse parties unmerge DE01/17 --why sold`."""
    with opened(context) as app:
        document = unmerge(app.recording(), account, why=why)
    show_recorded(document, as_json=as_json)
