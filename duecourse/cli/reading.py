"""sync, quarantine, items: what was read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from canonical_model.errors import Misconfigured
from duecourse.cli.options import PAGE, After, AsJson, AsOf, Entity, KnownAt, Limit, business_day, opened
from duecourse.cli.output import NEEDS_A_PERSON, emit, leave, progress, table
from duecourse.documents import BackFilled, Items, JobRow, Quarantine, Synced
from duecourse.flows.history import Filled, back_fill
from duecourse.flows.inquire import ItemsAsked, items_page, quarantine_page, quarantine_record
from duecourse.flows.sync import SyncOrder, SyncReport, sync_system

if TYPE_CHECKING:
    from duecourse.bootstrap import Application

quarantine_app = typer.Typer(help="Source records that could not be read.", no_args_is_help=True)


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    app.command("sync")(sync)
    app.command("backfill")(backfill)
    app.command("items")(items)
    quarantine_app.command("list")(quarantine_list)
    quarantine_app.command("show")(quarantine_show)
    quarantine_app.command("retry")(quarantine_retry)
    app.add_typer(quarantine_app, name="quarantine")


def sync(
    context: typer.Context,
    systems: Annotated[list[str] | None, typer.Argument(help="Systems; all if none is given.")] = None,
    entity: Entity = "",
    full: Annotated[bool, typer.Option("--full", help="Read everything instead of what changed.")] = False,
    as_json: AsJson = False,
) -> None:
    """Read what changed from the ERPs. Reading twice changes nothing.

    Example: `duecourse sync s4 --entity DE01`. Exit status 3 if a reading failed or a record went to quarantine; what
    was read before stands.
    """
    with opened(context) as app:
        reports = [
            _sync(app, name, SyncOrder(entity=entity, full=full), quiet=as_json) for name in _names(app, systems)
        ]
    document = Synced(
        streams=tuple(row for report in reports for row in report.streams),
        findings=tuple(found for report in reports for found in report.findings),
    )
    _show_sync(document, as_json=as_json)
    leave(NEEDS_A_PERSON if any(report.needs_a_person for report in reports) else 0)


def _names(app: Application, systems: list[str] | None) -> list[str]:
    return [app.settings.system(name).name for name in systems] if systems else [s.name for s in app.settings.systems]


def _sync(app: Application, name: str, order: SyncOrder, *, quiet: bool) -> SyncReport:
    with app.reader(name) as reader, progress(quiet=quiet) as told:
        return sync_system(reader, app.system(name), order=order, run=app.syncing(told))


def _show_sync(document: Synced, *, as_json: bool) -> None:
    columns = (
        "system",
        "entity",
        "stream",
        "completeness",
        "read#",
        "new#",
        "changed#",
        "unchanged#",
        "deleted#",
        "quarantined#",
        "seconds#",
    )
    rows = [
        (
            row.system,
            row.entity,
            row.stream,
            f"{row.completeness}: {row.reason}" if row.reason else row.completeness,
            *(row.read, row.new, row.changed, row.unchanged, row.deleted, row.quarantined),
            f"{row.seconds:.1f}",
        )
        for row in document.streams
    ]
    emit(document, as_json=as_json, tables=(table("sync", columns, rows), *document.findings))


def backfill(
    context: typer.Context,
    system: str,
    since: Annotated[datetime, typer.Option("--from", formats=["%Y-%m-%d"], help="Fill in the past back to this day.")],
    entity: Entity = "",
    as_json: AsJson = False,
) -> None:
    """Read older settled items, month by month, newest first; interrupted, it goes on where it stopped.

    Example: `duecourse backfill s4 --from 2023-01-01 --entity DE01`. Exit status 3 if a month could not be read.
    """
    with opened(context) as app:
        filled = list(_filled(app, system, entity=entity, since=since.date(), quiet=as_json))
        asked_at = app.clock.now().isoformat()
    jobs = tuple(_job(month, asked_at) for month in filled)
    rows = [(job.system, job.entity, job.partition, job.state, job.progress) for job in jobs]
    columns = ("system", "entity", "month", "state", "progress")
    emit(BackFilled(jobs=jobs), as_json=as_json, tables=(table("back-fill", columns, rows),))
    leave(NEEDS_A_PERSON if any(job.state == "failed" for job in jobs) else 0)


def _filled(app: Application, name: str, *, entity: str, since: date, quiet: bool) -> Iterator[Filled]:
    system = app.system(name)
    with app.store.snapshot(app.actor, app.scope) as repository:
        codes = [found.entity for found in repository.entities() if found.system == system.uid]
    if not codes or (entity and entity not in codes):
        raise Misconfigured("no such legal entity was read", system=name, entity=entity, remedy="run `duecourse sync`")
    with app.reader(name) as reader, progress(quiet=quiet) as told:
        run = app.syncing(told)
        for code in codes:
            if entity in {"", code}:
                yield from back_fill(reader, system, entity=code, since=since, run=run)


def _job(month: Filled, asked_at: str) -> JobRow:
    partition = f"{month.first:%Y-%m}"
    return JobRow(
        id=f"backfill/{month.system}/{month.entity}/{partition}",
        flow="backfill",
        system=month.system,
        entity=month.entity,
        partition=partition,
        state="failed" if month.failure else "done",
        scheduled=asked_at,
        attempts=1,
        progress=month.failure or f"{month.rows} rows read, {month.new} new",
    )


def items(
    context: typer.Context,
    entity: Entity = "",
    customer: Annotated[str, typer.Option("--customer", help="A customer's number.")] = "",
    as_of: AsOf = None,
    known_at: KnownAt = None,
    limit: Limit = PAGE,
    after: After = "",
    as_json: AsJson = False,
) -> None:
    """Open items, as of a business date, as known now or at an earlier instant.

    Example: `duecourse items --entity DE01 --customer 1000042 --as-of 2026-10-31`.
    """
    with opened(context) as app:
        asked = ItemsAsked(
            today=app.clock.today(),
            entity=entity,
            customer=customer,
            as_of=as_of.date() if as_of else None,
            known_at=known_at.replace(tzinfo=UTC) if known_at else None,
        )
        page, following = items_page(app.store, actor=app.actor, scope=app.scope, asked=asked, limit=limit, after=after)
        day = business_day(app, as_of)
    rows = [
        (
            *(item[field] for field in ("entity", "customer_number", "document_no", "kind")),
            item["due_date"] or "",
            *(item[field]["amount"] for field in ("original", "open")),
            *(item[field] for field in ("currency", "reference")),
        )
        for item in page
    ]
    columns = ("entity", "customer", "document", "kind", "due", "original#", "open#", "currency", "reference")
    emit(
        Items(items=page, as_of=day, next=following),
        as_json=as_json,
        tables=(table("open items", columns, rows), _more(following)),
    )


def _more(following: str | None) -> str:
    return f"more: --after {following}" if following else ""


def quarantine_list(context: typer.Context, limit: Limit = PAGE, after: After = "", as_json: AsJson = False) -> None:
    """Records in quarantine. Example: `duecourse quarantine list --json`."""
    with opened(context) as app:
        records, following = quarantine_page(app.store, actor=app.actor, scope=app.scope, limit=limit, after=after)
    rows = [(r.id[:12], r.system, r.entity, r.stream, "/".join(r.native_key), r.reason, r.customer) for r in records]
    columns = ("id", "system", "entity", "stream", "key", "reason", "customer")
    document = Quarantine(records=records, next=following)
    emit(document, as_json=as_json, tables=(table("quarantine", columns, rows), _more(following)))


def quarantine_show(
    context: typer.Context,
    record: Annotated[str, typer.Argument(help="Its id, or the first digits of it.")],
    as_json: AsJson = False,
) -> None:
    """One quarantined record with the payload it came with. Example: `duecourse quarantine show 4f2a`."""
    with opened(context) as app:
        found = quarantine_record(app.store, actor=app.actor, scope=app.scope, prefix=record)
    emit(
        Quarantine(records=(found,)),
        as_json=as_json,
        tables=(
            f"{found.system} {found.entity} {found.stream} {'/'.join(found.native_key)}",
            found.reason,
            found.payload or "",
        ),
    )


def quarantine_retry(context: typer.Context, as_json: AsJson = False) -> None:
    """Read the systems again whose records are in quarantine, in full. Example: `duecourse quarantine retry`."""
    with opened(context) as app:
        records, _ = quarantine_page(app.store, actor=app.actor, scope=app.scope, limit=10_000, after="")
        wanted = sorted({(record.system, record.entity) for record in records})
        reports = [_sync(app, name, SyncOrder(entity=entity, full=True), quiet=as_json) for name, entity in wanted]
    document = Synced(streams=tuple(row for report in reports for row in report.streams))
    _show_sync(document, as_json=as_json)
    leave(NEEDS_A_PERSON if any(report.needs_a_person for report in reports) else 0)
