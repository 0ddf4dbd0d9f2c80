"""cash match: what bank lines pay, as much of it as is certain, the rest explained."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from msgspec import structs
from rich.table import Table

from duecourse.cli.applying import cash_app
from duecourse.cli.options import AsJson, Entity, opened
from duecourse.cli.output import DONE, NEEDS_A_PERSON, emit, explained_errors, leave, table
from duecourse.cli.recording import Shadow
from duecourse.documents import CashMatched, MatchedLine
from duecourse.flows.bank_files import ReadBankFile
from duecourse.flows.bank_movements import bank_lines
from duecourse.flows.match_cash import Matching, StoredItems, match_cash


def add_to(app: typer.Typer) -> None:  # noqa: ARG001  # every module registers alike; this one joins the group `cash`
    """Register the command."""
    cash_app.command("match")(cash_match)


def cash_match(
    context: typer.Context,
    bank: Annotated[
        list[Path] | None,
        typer.Option("--bank", help="A file of bank lines, several times for several; else those that were taken in."),
    ] = None,
    open_items: Annotated[
        Path | None, typer.Option("--open", help="A CSV of open items; those of the store if not given.")
    ] = None,
    paid: Annotated[
        Path | None, typer.Option("--paid", help="A CSV of past payments: what payers' habits are learned from.")
    ] = None,
    remittance: Annotated[
        list[Path] | None,
        typer.Option(
            "--remittance", help="A remittance advice, as a file, an e-mail or a PDF; several times for several."
        ),
    ] = None,
    entity: Entity = "",
    as_of: Annotated[
        datetime | None, typer.Option("--as-of", formats=["%Y-%m-%d"], help="The day of the files; else their newest.")
    ] = None,
    propose: Annotated[
        bool,
        typer.Option("--propose", help="Keep the lines, propose to post what is certain; else nothing is kept."),
    ] = False,
    shadow: Shadow = False,
    as_json: AsJson = False,
) -> None:
    """Match bank lines with open items: certain ones alone, the others with an explanation.

    Example: `duecourse cash match --bank statement.xml`, and with `--propose` what is certain waits for approval. Bank
    files of any format that `duecourse bank parse` reads; docs/cash_application.md tells the columns of plain tables.
    """
    from duecourse.banks import bank_reader

    if propose and open_items is not None:
        raise typer.BadParameter("only items of the store can be paid: leave --open away", param_hint="--propose")
    if not bank and open_items is not None:
        raise typer.BadParameter("name the bank's files", param_hint="--bank")
    reader = bank_reader(())
    asked = Matching(
        bank=tuple(bank or ()), read=partial(bank_lines, read=reader), reader=reader, open_items=open_items, paid=paid,
        remittances=tuple(remittance or ()),
        entity=entity, as_of=as_of.date() if as_of else None,
    )  # fmt: skip
    if open_items is not None:
        document = _from_file(asked)
    else:
        document = _from_store(context, asked, reader, propose=propose, shadow=shadow)
    emit(document, as_json=as_json, tables=_tables(document))
    leave(NEEDS_A_PERSON if document.review else DONE)


def _from_file(asked: Matching) -> CashMatched:
    with explained_errors():
        return match_cash(asked)


def _from_store(
    context: typer.Context, asked: Matching, reader: ReadBankFile, *, propose: bool, shadow: bool
) -> CashMatched:
    from duecourse.flows.bank_take_in import TakingIn, keep_and_order, waiting_lines

    with opened(context) as app:
        stored = StoredItems(
            units=app.store, actor=app.actor, scope=app.scope, policy=app.settings.policy,
            rate_type=app.settings.group.rate_type,
        )  # fmt: skip
        run = TakingIn(
            recording=app.recording(shadow=shadow), read=reader, rate_type=app.settings.group.rate_type,
            entity=asked.entity,
        )  # fmt: skip
        read = asked.read if asked.bank else partial(waiting_lines, run)
        order = partial(keep_and_order, run) if propose else None
        return match_cash(structs.replace(asked, stored=stored, read=read), order)


def _tables(document: CashMatched) -> Iterable[Table | str]:
    counts = f"{document.auto} alone, {document.review} for a person, {document.none} nothing to do"
    yield f"as of {document.as_of}: {counts}"
    columns = ("line", "payer", "amount#", "decision", "sure#", "pays", "because")
    yield table("bank lines", columns, (_row(one) for one in document.lines))
    yield from (f"not read: {row}: {why}" for row, why in document.quarantined.items())
    proposed = [
        (one.id[:12], f"{one.system}/{one.entity}/{one.customer}", one.state, one.lands_in)
        for one in document.write_backs
    ]
    if proposed:
        yield table("proposed to be posted", ("write-back", "account", "state", "lands in"), proposed)
    yield from document.findings


def _row(one: MatchedLine) -> tuple[object, ...]:
    why = {part.item: "" if part.reason == "full" else f" ({part.reason})" for part in one.application}
    pays = [f"{part.item} {part.amount}{why[part.item]}" for part in one.application]
    rest = [f"{one.rest} {one.rest_is}"] if one.rest else []
    because = "; ".join(one.explanation)
    return (one.line, one.payer, one.amount, one.decision, f"{one.confidence:.4f}", "\n".join([*pays, *rest]), because)
