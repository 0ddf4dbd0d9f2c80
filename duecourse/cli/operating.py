"""backup, restore: the whole store in one file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from duecourse.cli.options import AsJson, invocation, opened
from duecourse.cli.output import FAILED, emit, explained_errors, leave


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    app.command("backup")(backup)
    app.command("restore")(restore)


def backup(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A file that is not there yet.")],
    as_json: AsJson = False,
) -> None:
    """Write the whole store into one file, as of one instant, while others go on working.

    It holds personal data; settings, keys and secrets of the home directory are not in it.
    Example: `duecourse backup /var/backups/duecourse-2026-11-27.zip`.
    """
    from duecourse.backups import backed_up

    with opened(context) as app:
        document = backed_up(app, file)
    told = f"{document.path}: {document.rows:,} rows of {document.tables} tables, {document.bytes:,} bytes"
    emit(document, as_json=as_json, tables=[told, f"revision {document.revision}, {document.entries} audit entries"])


def restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="What `duecourse backup` wrote.", exists=True, dir_okay=False)],
    replace: Annotated[bool, typer.Option("--replace", help="Throw away what the store holds now.")] = False,
    as_json: AsJson = False,
) -> None:
    """Put a backup back, all of it or nothing; afterwards nothing goes out until `duecourse adopt`.

    The file is read whole and proved before anything is touched; an older revision is brought forward, a newer one is
    refused. Example: `duecourse --home ./fresh restore /var/backups/duecourse-2026-11-27.zip`.
    """
    from duecourse.backups import restored

    asked = invocation(context)
    with explained_errors():
        document = restored(asked.home, file, replace=replace, act_as=asked.act_as)
    told = f"{document.rows:,} rows as of {document.taken_at:%Y-%m-%d %H:%M} UTC, {document.entries} audit entries"
    chain = "chain whole" if document.chain_whole else "CHAIN BROKEN: `duecourse audit verify`"
    lost = [f"{document.given_up} audit entries came after it and are given up"] if document.given_up else []
    emit(document, as_json=as_json, tables=[told, chain, *lost, document.next])
    leave(0 if document.ok else FAILED)
