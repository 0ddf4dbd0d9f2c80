"""cash match: what bank lines pay, as much of it as is certain, the rest explained."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from msgspec import structs
from rich.table import Table

from duecourse.cli.applying import cash_app
from duecourse.cli.options import AsJson, Entity, opened
from duecourse.cli.output import DONE, NEEDS_A_PERSON, emit, explained_errors, leave, table
from duecourse.documents import CashMatched, MatchedLine
from duecourse.flows.bank_lines_file import plain_bank_lines
from duecourse.flows.match_cash import Matching, StoredItems, match_cash


def add_to(app: typer.Typer) -> None:  # noqa: ARG001  # every module registers alike; this one joins the group `cash`
    """Register the command."""
    cash_app.command("match")(cash_match)


def cash_match(
    context: typer.Context,
    bank: Annotated[list[Path], typer.Option("--bank", help="A file of bank lines; may be given several times.")],
    open_items: Annotated[
        Path | None, typer.Option("--open", help="A CSV of open items; those of the store if not given.")
    ] = None,
    paid: Annotated[
        Path | None, typer.Option("--paid", help="A CSV of past payments: what payers' habits are learned from.")
    ] = None,
    entity: Entity = "",
    as_of: Annotated[
        datetime | None, typer.Option("--as-of", formats=["%Y-%m-%d"], help="The day of the files; else their newest.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Match bank lines with open items: certain ones alone, the others with an explanation; nothing is posted.

    Example: `duecourse cash match --bank lines.csv --open items.csv`. docs/cash_application.md tells the columns.
    """
    asked = Matching(
        bank=tuple(bank), read=plain_bank_lines, open_items=open_items, paid=paid, entity=entity,
        as_of=as_of.date() if as_of else None,
    )  # fmt: skip
    document = _from_file(asked) if open_items is not None else _from_store(context, asked)
    emit(document, as_json=as_json, tables=_tables(document))
    leave(NEEDS_A_PERSON if document.review else DONE)


def _from_file(asked: Matching) -> CashMatched:
    with explained_errors():
        return match_cash(asked)


def _from_store(context: typer.Context, asked: Matching) -> CashMatched:
    with opened(context) as app:
        stored = StoredItems(units=app.store, actor=app.actor, scope=app.scope)
        return match_cash(structs.replace(asked, stored=stored))


def _tables(document: CashMatched) -> Iterable[Table | str]:
    counts = f"{document.auto} alone, {document.review} for a person, {document.none} nothing to do"
    yield f"as of {document.as_of}: {counts}"
    columns = ("line", "payer", "amount#", "decision", "sure#", "pays", "because")
    yield table("bank lines", columns, (_row(one) for one in document.lines))
    yield from (f"not read: {row}: {why}" for row, why in document.quarantined.items())


def _row(one: MatchedLine) -> tuple[object, ...]:
    why = {part.item: "" if part.reason == "full" else f" ({part.reason})" for part in one.application}
    pays = [f"{part.item} {part.amount}{why[part.item]}" for part in one.application]
    rest = [f"{one.rest} {one.rest_is}"] if one.rest else []
    because = "; ".join(one.explanation)
    return (one.line, one.payer, one.amount, one.decision, f"{one.confidence:.4f}", "\n".join([*pays, *rest]), because)
