"""audit: that nobody changed what was written, and what it says."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from core.audit_port import AuditWanted
from duecourse.cli.options import PAGE, After, AsJson, Entity, Limit, opened
from duecourse.cli.output import FAILED, emit, leave, table
from duecourse.documents import AuditEntries, AuditVerified

audit_app = typer.Typer(help="The audit trail.", no_args_is_help=True)
_INSTANTS = ["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"]
Actor = Annotated[str, typer.Option("--actor", help="Who did it.")]
Action = Annotated[str, typer.Option("--action", help="What was done, or how that begins.")]
Subject = Annotated[str, typer.Option("--subject", help="The record's id, or how that begins.")]
System = Annotated[str, typer.Option("--system", help="One system's name.")]
Since = Annotated[datetime | None, typer.Option("--since", formats=_INSTANTS, help="From this instant on (UTC).")]
Until = Annotated[datetime | None, typer.Option("--until", formats=_INSTANTS, help="Before this instant (UTC).")]
Files = Annotated[
    list[Path] | None, typer.Option("--anchors", help="Another file of anchors, as an auditor keeps it.", exists=True)
]
Key = Annotated[
    Path | None, typer.Option("--key", help="The public key that anchors are believed by; else the home directory's.")
]


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    for name, command in (("verify", verify), ("anchor", anchor), ("list", list_), ("search", search)):
        audit_app.command(name)(command)
    app.add_typer(audit_app, name="audit")


def verify(
    context: typer.Context,
    anchors: Files = None,
    key: Key = None,
    records: Annotated[bool, typer.Option(help="Hold decisions, messages and write-backs against it, too.")] = True,
    as_json: AsJson = False,
) -> None:
    """Recompute the audit chain, hold it against its anchors, and the records against it.

    Example: `duecourse audit verify --anchors /media/auditor/audit.anchors`. Exit status 1 if anything is not as it was
    written; the first broken entry is named, and how it was broken.
    """
    from duecourse.auditing import verified

    with opened(context) as app:
        document = verified(app, more=anchors or (), key=key, records=records)
    emit(document, as_json=as_json, tables=_verdict(document))
    leave(0 if document.ok else FAILED)


def anchor(context: typer.Context, as_json: AsJson = False) -> None:
    """Write the end of the chain, signed, into a file beside the store and into every folder of `[audit]`.

    Example: `duecourse audit anchor`; hourly as the flow `anchor` of `[schedules]`.
    """
    from duecourse.auditing import anchor as anchored

    with opened(context) as app:
        document = anchored(app)
    told = [f"entry {document.number} is written down in {path}" for path in document.files]
    emit(document, as_json=as_json, tables=[*told, *document.failed] or ["nothing was added since the last anchor"])
    leave(FAILED if document.failed else 0)


def list_(
    context: typer.Context,
    actor: Actor = "",
    action: Action = "",
    subject: Subject = "",
    system: System = "",
    entity: Entity = "",
    since: Since = None,
    until: Until = None,
    limit: Limit = PAGE,
    after: After = "",
    as_json: AsJson = False,
) -> None:
    """What was done, the newest first. Example: `duecourse audit list --actor ada --since 2026-11-01`."""
    from duecourse.flows.audit_trail import audit_entries

    wanted = AuditWanted(
        actor=actor, action=action, subject=subject, system=system, entity=entity, since=_utc(since), until=_utc(until)
    )
    with opened(context) as app:
        document = audit_entries(app.store, wanted, actor=app.actor, scope=app.scope, limit=limit, after=after)
    emit(document, as_json=as_json, tables=_page(document))


def search(
    context: typer.Context,
    text: Annotated[str, typer.Argument(help="What was said about it, or a part of that.")],
    actor: Actor = "",
    action: Action = "",
    system: System = "",
    entity: Entity = "",
    since: Since = None,
    until: Until = None,
    limit: Limit = PAGE,
    after: After = "",
    as_json: AsJson = False,
) -> None:
    """Entries by what was said about them. Example: `duecourse audit search "recorded by ada" --entity DE01`."""
    from duecourse.flows.audit_trail import audit_entries

    wanted = AuditWanted(
        text=text, actor=actor, action=action, system=system, entity=entity, since=_utc(since), until=_utc(until)
    )
    with opened(context) as app:
        document = audit_entries(app.store, wanted, actor=app.actor, scope=app.scope, limit=limit, after=after)
    emit(document, as_json=as_json, tables=_page(document))


def _utc(told: datetime | None) -> datetime | None:
    from datetime import UTC

    return told.replace(tzinfo=UTC) if told is not None else None


def _verdict(document: AuditVerified) -> list[Table | str]:
    whole = (
        "chain whole" if document.first_broken is None else f"broken at entry {document.first_broken}: {document.how}"
    )
    told: list[Table | str] = [f"{document.entries} entries, {whole}"]
    rows = [("ok" if one.ok else "FAIL", one.file, one.anchors, one.newest, one.detail) for one in document.anchors]
    told.append(table("anchors", ("status", "file", "anchors#", "newest entry#", "detail"), rows))
    told += [f"{document.beyond_anchors} newest entries stand in no anchor yet"] if document.beyond_anchors else []
    if document.unproven:
        found = [(one.kind, one.id, one.why) for one in document.unproven]
        told.append(table("records that the chain does not prove", ("kind", "id", "why"), found))
    return told


def _page(document: AuditEntries) -> list[Table | str]:
    rows = [
        (
            one.number, f"{one.at:%Y-%m-%d %H:%M:%S}", one.actor, one.action, one.system, one.entity, one.subject[:12],
            "(erased)" if one.erased else one.detail,
        )
        for one in document.entries
    ]  # fmt: skip
    columns = ("entry#", "at (UTC)", "actor", "action", "system", "entity", "subject", "detail")
    more: list[Table | str] = [f"more: --after {document.next}"] if document.next else []
    return [table("audit trail", columns, rows), *more]
