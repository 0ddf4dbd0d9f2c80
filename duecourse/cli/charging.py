"""charges: what the law lets be charged for late payment."""

from __future__ import annotations

from typing import Annotated

import typer

from duecourse.cli.options import AsJson, AsOf, business_day, opened
from duecourse.cli.output import emit, table


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command("charges")(charges)


def charges(
    context: typer.Context,
    account: Annotated[str, typer.Argument(help="ENTITY/NUMBER, SYSTEM/ENTITY/NUMBER, or a number that is unique.")],
    as_of: AsOf = None,
    as_json: AsJson = False,
) -> None:
    """Interest and lump sums on what is overdue of an account, with each rate's source. Nothing is booked.

    Example: `duecourse charges DE01/1000042`, with `law = "DE"` under `[policy.late_payment]`.
    """
    from duecourse.flows.charges import charges_on

    with opened(context) as app:
        document = charges_on(app.assessing(), account, until=business_day(app, as_of))
    rows = [
        (
            *(one.document_no, one.due, one.principal, one.interest, one.lump_sum or ""),
            "; ".join(f"{span.days} days at {span.percent} %" for span in one.spans),
        )
        for one in document.charges
    ]
    title = f"{document.account}: {document.law}, up to {document.until}"
    columns = ("document", "due", "open#", "interest#", "lump sum#", "made of")
    emit(document, as_json=as_json, tables=(table(title, columns, rows), *document.sources))
