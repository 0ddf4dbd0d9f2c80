"""bank: files of banks and payers, read and told."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.table import Table

from canonical_model.money import Money
from duecourse.cli.options import AsJson, Entity, opened
from duecourse.cli.output import DONE, FAILED, NEEDS_A_PERSON, emit, explained_errors, leave, table
from duecourse.documents import BankAccounts, BankFileRow, BankParsed, BankTakenIn

bank_app = typer.Typer(help="Files of banks and payers.", no_args_is_help=True)
Files = Annotated[list[Path], typer.Argument(help="Statements, announcements, lockboxes, remittance advice.")]
Columns = Annotated[list[str], typer.Option("--column", help="Of tables: our name=their header, as amount=Betrag.")]
DecimalMark = Annotated[Literal["", ",", "."], typer.Option("--decimal", help="Of tables: the decimal mark.")]
DateOrder = Annotated[Literal["", "day", "month"], typer.Option("--date-order", help="What stands first in 03/04.")]


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    bank_app.callback()(_group)
    bank_app.command("accounts")(bank_accounts)
    bank_app.command("parse")(bank_parse)
    bank_app.command("take-in")(bank_take_in)
    app.add_typer(bank_app, name="bank")


def _group() -> None:
    """Files of banks and payers."""


def bank_accounts(context: typer.Context, as_json: AsJson = False) -> None:
    """Our bank accounts: up to which day each is known, and whose chasing waits for a newer statement.

    Example: `duecourse bank accounts`. Status 3: an entity waits.
    """
    from duecourse.flows.bank_accounts import bank_accounts as known_accounts

    with opened(context) as app:
        document = known_accounts(app.recording())
    emit(document, as_json=as_json, tables=_accounts(document))
    leave(NEEDS_A_PERSON if any(one.stops for one in document.accounts) else DONE)


def _accounts(document: BankAccounts) -> Iterable[Table | str]:
    columns = ("account", "entity", "known up to", "working days missing#", "")
    rows = [
        (
            one.account, one.entity or "any", one.until or "never", one.days_behind,
            one.gap or ("nothing goes out until a newer statement comes" if one.stops else ""),
        )
        for one in document.accounts
    ]  # fmt: skip
    yield table("bank accounts", columns, rows)
    allowed = "nobody waits for statements" if document.allowed is None else f"{document.allowed} may be missing"
    yield allowed


def bank_parse(
    files: Files,
    columns: Columns = [],  # noqa: B006 - Typer's way to say that an option may be left out; nothing changes it
    decimal: DecimalMark = "",
    date_order: DateOrder = "",
    account: Annotated[str, typer.Option("--account", help="Of files that name none.")] = "",
    currency: Annotated[str, typer.Option("--currency", help="Of files that name none.")] = "",
    encoding: Annotated[str, typer.Option("--encoding", help="Of texts; found out where it is not given.")] = "",
    schemas: Annotated[str, typer.Option("--schemas", help="A folder of ISO 20022 XSDs; advice only.")] = "",
    as_json: AsJson = False,
) -> None:
    """Read files of banks by what they hold: balances proved, what cannot be read shown with its reason.

    Example: `duecourse bank parse statement.xml lockbox.txt --json`.
    """
    # its XML library takes a while to import
    from duecourse.banks import bank_reader
    from duecourse.flows.bank_files import parse

    with explained_errors():
        reader = bank_reader(
            columns, decimal=decimal, date_order=date_order, account=account, currency=currency.upper(),
            encoding=encoding, schemas=schemas,
        )  # fmt: skip
        document = parse(files, reader)
    emit(document, as_json=as_json, tables=_tables(document))
    leave(_status(document))


def _status(document: BankParsed) -> int:
    """Failed where nothing could be taken; a person where something was refused, left unread or does not add up."""
    if all(one.error for one in document.files):
        return FAILED
    return NEEDS_A_PERSON if any(one.needs_a_person for one in document.files) else DONE


def _tables(document: BankParsed) -> Iterable[Table | str]:
    for one in document.files:
        if one.error:
            yield f"{one.file}: refused: {one.error.reason}"
            continue
        yield from _statements(one)
        for advice in one.remittances:
            rows = [(line.document, line.paid, line.gross, line.discount, line.adjustment) for line in advice.lines]
            title = f"{one.file}: {advice.payer_name} {advice.reference} pays {_or_dash(advice.amount)}"
            yield table(title, ("document", "paid#", "gross#", "discount#", "adjustment#"), rows)
        for status in one.payment_statuses:
            reasons = ", ".join(status.reasons)
            yield f"{status.batch or status.message} {status.end_to_end_id}: {status.status} {reasons}"
        yield from (f"{one.file}: {finding}" for finding in one.findings)


def _statements(one: BankFileRow) -> Iterable[Table | str]:
    for each in one.statements:
        title = f"{one.file}: {one.format} {each.status}, {each.account} {each.number}, {each.begin} to {each.end}"
        rows = [
            (line.value_date or line.booking_date, line.amount, line.payer_name, line.text, ", ".join(line.references))
            for line in each.lines
        ]
        yield table(title, ("value date", "amount#", "other side", "text", "references"), rows)
        yield f"opening {_or_dash(each.opening)}, closing {_or_dash(each.closing)}"
        yield from (f"not read, {line.place}: {line.reason}: {line.text}" for line in each.unread)
        yield from (f"noticed: {finding}" for finding in each.findings)


def _or_dash(amount: Money | None) -> str:
    """An amount, a dash where there is none: nothing is an amount, too."""
    return "-" if amount is None else str(amount)


def bank_take_in(
    context: typer.Context,
    files: Files,
    entity: Entity = "",
    columns: Columns = [],  # noqa: B006 - as above
    decimal: DecimalMark = "",
    date_order: DateOrder = "",
    account: Annotated[str, typer.Option("--account", help="Of files that name none.")] = "",
    currency: Annotated[str, typer.Option("--currency", help="Of files that name none.")] = "",
    shadow: Annotated[bool, typer.Option("--shadow", help="Show what would be kept; keep nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Keep the lines of bank files, each once: what they are probably for is not chased until a ledger shows them.

    Example: `duecourse bank take-in camt054.xml --entity DE01`. The same file again, renamed or overlapping adds
    nothing; what waits for a person stands in `duecourse cash review list`.
    """
    from duecourse.banks import bank_reader
    from duecourse.flows.bank_take_in import TakingIn, take_in

    with opened(context) as app:
        reader = bank_reader(
            columns, decimal=decimal, date_order=date_order, account=account, currency=currency.upper()
        )  # fmt: skip
        run = TakingIn(
            recording=app.recording(shadow=shadow), read=reader, rate_type=app.settings.group.rate_type, entity=entity
        )
        document = take_in(run, files)
    emit(document, as_json=as_json, tables=_taken(document))
    leave(_after_taking(document))


def _after_taking(document: BankTakenIn) -> int:
    if all(one.error for one in document.files):
        return FAILED
    return NEEDS_A_PERSON if document.unread or any(one.error for one in document.files) else DONE


def _taken(document: BankTakenIn) -> Iterable[Table | str]:
    for one in document.files:
        yield (
            f"{one.file}: refused: {one.error.reason}"
            if one.error
            else f"{one.file}: {one.lines} lines, {one.advices} advices"
        )
    yield f"{document.new} new, {document.booked} booked that were announced, {document.known} known"
    yield f"{document.advices} remittance advices are new, {document.shown} lines are in a ledger since"
    yield f"{document.waiting} wait: {document.holding} hold what they may be for, {document.nobodys} are nobody's"
    yield from (f"not read: {place}: {why}" for place, why in document.unread.items())
