"""backup, restore, erase, retention, support-bundle: what whoever runs it does now and then."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from duecourse.cli.options import AsJson, invocation, opened
from duecourse.cli.output import FAILED, NEEDS_A_PERSON, emit, explained_errors, leave, table
from duecourse.documents import Erased

retention_app = typer.Typer(help="How long what is about persons is kept.", no_args_is_help=True)
Preview = Annotated[bool, typer.Option("--preview", help="Change nothing; say what would be done.")]


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    app.command("backup")(backup)
    app.command("restore")(restore)
    app.command("erase")(erase)
    app.command("support-bundle")(support_bundle)
    retention_app.command("apply")(apply)
    app.add_typer(retention_app, name="retention")


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
    refused. Example: `duecourse restore /var/backups/duecourse-2026-11-27.zip`.
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


def erase(
    context: typer.Context,
    person: Annotated[str, typer.Argument(help="An id, an e-mail address, or a whole name.")],
    why: Annotated[str, typer.Option("--why", help="The request it answers.")] = "",
    preview: Preview = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: AsJson = False,
) -> None:
    """Erase a person everywhere here: contact, messages, notes, recorded inputs; what a law wants kept is named.

    Example: `duecourse erase ada@customer.example --preview`. Exit status 3 if something still names them, here or in
    an ERP, and is to be seen to.
    """
    from duecourse.flows.erase import erase as erased

    with opened(context) as app:
        if not (preview or yes or typer.confirm(f"Erase {person}? It cannot be undone.", err=True)):
            leave(FAILED)
        document = erased(app.erasing(preview=preview), person, because=why or f"asked by {app.actor.id}")
    emit(document, as_json=as_json, tables=_erased(document))
    leave(NEEDS_A_PERSON if document.kept or document.native or document.look_at else 0)


def apply(context: typer.Context, preview: Preview = False, as_json: AsJson = False) -> None:
    """Empty what was kept as long as `[retention]` says and no law wants any longer.

    Example: `duecourse retention apply --preview`; nightly as the flow `retention` of `[schedules]`.
    """
    from duecourse.flows.retain import apply_retention

    with opened(context) as app:
        document = apply_retention(app.erasing(preview=preview), payload_days=app.settings.policy.payload_days)
    rows = [(row.what, row.days or "for ever", row.emptied, row.kept, row.why) for row in document.rows]
    columns = ("what", "days#", "to be emptied#" if preview else "emptied#", "kept#", "why")
    emit(document, as_json=as_json, tables=(table("retention", columns, rows),))


def support_bundle(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A file that is not there yet.")],
    as_json: AsJson = False,
) -> None:
    """Write what helps us to help: versions, checks, states of readings and jobs, counts; nothing personal or secret.

    Names of systems and entities are numbers in it. Look into it before you send it: it is a zip of JSON.
    Example: `duecourse support-bundle bundle.zip`.
    """
    from duecourse.support import bundle

    with opened(context) as app:
        document = bundle(app, file)
    emit(document, as_json=as_json, tables=[f"{document.path}: {', '.join(document.files)}"])


def _erased(document: Erased) -> list[Table | str]:
    done = "would be erased" if document.preview else "erased"
    told: list[Table | str] = [table(done, ("what", "versions#"), [(row.what, row.count) for row in document.erased])]
    if document.kept:
        kept = [(row.kind, row.id[:12], row.until or "", row.why) for row in document.kept]
        told.append(table("kept", ("kind", "id", "until", "why"), kept))
    if document.native:
        native = [(row.system, row.what, " ".join(row.key), row.url) for row in document.native]
        told.append(table("to be erased in its own system", ("system", "what", "key", "url"), native))
    told += [f"holds a part of the name, look at it: {one}" for one in document.look_at]
    return [*told, *(f"not reached: {one}" for one in document.elsewhere)]
