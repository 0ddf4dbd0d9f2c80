"""policy: what a file of policies says wrongly, and what it would change."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final

import typer

from duecourse.cli.options import AsJson, AsOf, business_day, opened
from duecourse.cli.output import FAILED, emit, leave, table
from duecourse.flows.policies import check_book, read_book, simulate_book

policy_app = typer.Typer(help="Policies: checked, and tried on the books.", no_args_is_help=True)
File = Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="A TOML file with a table [policy].")]
#: accounts that a terminal is shown
_MOST_SHOWN: Final = 100


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    policy_app.command("check")(policy_check)
    policy_app.command("simulate")(policy_simulate)
    app.add_typer(policy_app, name="policy")


def policy_check(context: typer.Context, file: File, as_json: AsJson = False) -> None:
    """Find what no policy may say, and what a book of policies says twice or to nobody.

    Example: `duecourse policy check policy.toml`. Exit status 1 if it may not be used so.
    """
    with opened(context) as app:
        document = check_book(app.assessing(), read_book(file), approvers=app.settings.approvers)
    rows = [(one.severity, one.where, one.field, one.text) for one in document.findings]
    said = f"policy {document.version}: {'may be used' if document.ok else 'MAY NOT be used'}"
    emit(document, as_json=as_json, tables=(said, table("findings", ("severity", "where", "field", "what"), rows)))
    leave(0 if document.ok else FAILED)


def policy_simulate(context: typer.Context, file: File, as_of: AsOf = None, as_json: AsJson = False) -> None:
    """Decide on every account of a day by a file of policies, beside what is decided by those in force; keep nothing.

    Example: `duecourse policy simulate policy.toml --as-of 2026-10-31`.
    """
    with opened(context) as app:
        document = simulate_book(app.assessing(), read_book(file), as_of=business_day(app, as_of))
    rows = [
        (one.account, one.was, one.would_be, one.next_step, one.items_now, one.items_then, one.because)
        for one in document.differences[:_MOST_SHOWN]
    ]
    moves = sorted({*document.moves_now, *document.moves_then})
    counts = [(move, document.moves_now.get(move, 0), document.moves_then.get(move, 0)) for move in moves]
    columns = ("account", "was", "would be", "next step", "items now#", "items then#", "because")
    emit(
        document,
        as_json=as_json,
        tables=(
            table(f"{document.accounts} accounts as of {document.as_of}", ("move", "now#", "then#"), counts),
            table(f"{len(document.differences)} accounts would be treated otherwise", columns, rows),
        ),
    )
