"""init, doctor, audit-data: before the first night."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from canonical_model.adapter import Check
from canonical_model.errors import AdapterError
from duecourse.cli.options import AsJson, invocation, opened
from duecourse.cli.output import FAILED, emit, explained_errors, leave, table
from duecourse.documents import DataAudit, Doctor, Initialised
from duecourse.settings import FILE_NAME, TEMPLATE

if TYPE_CHECKING:
    from duecourse.bootstrap import Application


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    app.command("init")(init)
    app.command("adopt")(adopt)
    app.command("doctor")(doctor)
    app.command("audit-data")(audit)


def init(
    context: typer.Context,
    directory: Annotated[Path | None, typer.Argument(help="The home directory; --home if not given.")] = None,
    as_json: AsJson = False,
) -> None:
    """Make a home directory: settings file, database, an id for each declared system.

    Example: `duecourse init ./collections`. Running it again changes nothing that is there; it registers systems that
    were added to the settings.
    """
    from duecourse.bootstrap import application

    home = (directory or invocation(context).home).absolute()
    with explained_errors():
        home.mkdir(parents=True, exist_ok=True)
        settings = home / FILE_NAME
        if not settings.exists():
            settings.write_text(TEMPLATE, encoding="utf-8")
        with application(home, act_as=invocation(context).act_as) as app:
            systems = tuple(app.system(system.name).name for system in app.settings.systems)
    remedy = "" if systems else f"declare one under [systems.NAME] in {settings}"
    check = Check(
        system="", check="systems", status="ok" if systems else "warn", detail=f"{len(systems)} declared", remedy=remedy
    )
    emit(
        Initialised(home=str(home), settings=str(settings), systems=systems, checks=(check,)),
        as_json=as_json,
        tables=(
            f"home      {home}",
            f"settings  {settings}",
            f"systems   {', '.join(systems) or 'none yet: ' + remedy}",
        ),
    )


def adopt(
    context: typer.Context,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: AsJson = False,
) -> None:
    """Confirm that this store is the one that writes to the systems in the settings, after it was moved or restored.

    Example: `duecourse adopt --yes`. From then on nothing is sent that is not first proved absent from the ERP.
    """
    with opened(context) as app:
        names = [system.name for system in app.settings.systems]
        question = f"Does no other store write to {', '.join(names) or 'any system'}, and does this one from now on?"
        if not (yes or typer.confirm(question, err=True)):
            leave(FAILED)
        document = app.adopt()
    lines = [f"this store writes to: {', '.join(document.systems) or 'no system: no adapter here writes'}"]
    lines += [f"bound anew: {', '.join(document.bound)}"] if document.bound else []
    lines += [f"in doubt until {document.lost_commits_at}: looked for before sent"] if document.lost_commits_at else []
    emit(document, as_json=as_json, tables=lines)


def doctor(context: typer.Context, as_json: AsJson = False) -> None:
    """Check the store and every system: reachable, permitted, unchanged in shape. Names what is missing and the remedy.

    Example: `duecourse doctor --json`. Exit status 1 if a check fails.
    """
    from duecourse.doctor import diagnose

    with opened(context) as app:
        checks = tuple(diagnose(app))
    rows = [(check.status, check.system, check.check, check.detail, check.remedy) for check in checks]
    emit(
        Doctor(checks=checks),
        as_json=as_json,
        tables=(table("doctor", ("status", "system", "check", "detail", "remedy"), rows),),
    )
    leave(FAILED if any(check.status == "fail" for check in checks) else 0)


def audit(
    context: typer.Context,
    system: Annotated[str, typer.Argument(help="One system's name; all if not given.")] = "",
    as_json: AsJson = False,
) -> None:
    """Look for contacts, terms and amounts that should be mended before going live.

    Example: `duecourse audit-data s4`.
    """
    with opened(context) as app:
        findings = app.data_findings(_known(app, system))
    rows = [(found.system, found.entity, found.record, found.finding, found.detail, found.remedy) for found in findings]
    columns = ("system", "entity", "record", "finding", "detail", "remedy")
    emit(DataAudit(findings=findings), as_json=as_json, tables=(table("data findings", columns, rows),))


def _known(app: Application, system: str) -> str:
    if system and system not in {known.name for known in app.settings.systems}:
        raise AdapterError(f"no system named {system!r} in the settings")
    return system
