"""write-backs approve, reject, retry, undo, send: from a proposal to a record in the ERP."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from duecourse.cli.options import AsJson, OneAct, opened
from duecourse.cli.output import NEEDS_A_PERSON, counting, emit, leave, table
from duecourse.documents import WriteBackRow, WriteBacks, WrittenBack

if TYPE_CHECKING:
    from canonical_model.write_back import WriteBack
    from duecourse.bootstrap import Application
    from duecourse.flows.approvals import Choice


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    app.command("approve")(approve)
    app.command("reject")(reject)
    app.command("retry")(retry)
    app.command("undo")(undo)
    app.command("send")(send)


def approve(context: typer.Context, write_back: OneAct, as_json: AsJson = False) -> None:
    """Say yes to a proposal; `write-backs show` tells what it will write.

    Example: `duecourse write-backs approve 4f2a`. Nobody approves what they proposed or changed; who may approve up to
    which amount stands under [approvers] in the settings.
    """
    from duecourse.flows.approvals import approve as given

    with opened(context) as app:
        row = _row(app, given(app.approving(), write_back))
    _show(row, as_json=as_json)


def reject(
    context: typer.Context,
    write_back: OneAct,
    why: Annotated[str, typer.Option("--why", help="The reason, for whoever proposed it.")] = "",
    as_json: AsJson = False,
) -> None:
    """Say no to a proposal. Example: `duecourse write-backs reject 4f2a --why "already agreed by phone"`."""
    from duecourse.flows.approvals import reject as refused

    with opened(context) as app:
        row = _row(app, refused(app.approving(), write_back, why=why))
    _show(row, as_json=as_json)


def retry(
    context: typer.Context,
    write_back: OneAct,
    as_done: Annotated[bool, typer.Option("--as-done", help="It is in the ERP as it should be.")] = False,
    refused: Annotated[bool, typer.Option("--refused", help="It is not in the ERP and shall not be.")] = False,
    withdrawn: Annotated[bool, typer.Option("--withdrawn", help="It was in the ERP and was taken back.")] = False,
    as_json: AsJson = False,
) -> None:
    """Decide what the machine could not: send again under the next reference, or say what is true in the ERP.

    Look into the ERP first. Example: `duecourse write-backs retry 4f2a --as-done`.
    """
    from duecourse.flows.approvals import resolve

    asked: dict[Choice, bool] = {"applied": as_done, "refused": refused, "withdrawn": withdrawn}
    said = [choice for choice, wanted in asked.items() if wanted]
    if len(said) > 1:
        raise typer.BadParameter("one of --as-done, --refused, --withdrawn")
    with opened(context) as app:
        row = _row(app, resolve(app.approving(), write_back, said[0] if said else "again"))
    _show(row, as_json=as_json)


def undo(
    context: typer.Context,
    write_back: OneAct,
    why: Annotated[str, typer.Option("--why", help="The reason; it stands in the audit.")],
    as_json: AsJson = False,
) -> None:
    """Propose to take back what was written, as an act of its own that somebody else approves.

    Example: `duecourse write-backs undo 4f2a --why "applied to the wrong invoice"`.
    """
    from duecourse.flows.undoing import undo_act

    with opened(context) as app:
        made = undo_act(app.approving(), write_back, why=why, permission=app.permission_to_undo)
        row = _row(app, made)
    _show(row, as_json=as_json)


def send(
    context: typer.Context,
    system: Annotated[str, typer.Option("--system", help="One system's name.")] = "",
    wait: Annotated[float, typer.Option("--wait", min=0, help="Seconds to wait for what is not due yet.")] = 0.0,
    as_json: AsJson = False,
) -> None:
    """Approve what the mode `auto` covers, then carry everything that is planned into the ERPs.

    Example: `duecourse write-backs send --wait 60`. Killed anywhere and run again, it doubles and loses nothing. Exit
    status 3 if something needs a person.
    """
    from duecourse.flows.permission import approve_waiting
    from duecourse.flows.send import send_due
    from duecourse.flows.undoing import propose_withdrawals, settle_undone

    with opened(context) as app, counting(quiet=as_json) as told, app.sending(told, system=system) as run:
        approved = approve_waiting(app.approving())
        report = send_due(run, wait=wait)
        document = WrittenBack(
            steps=report.reached,
            approved=len(approved),
            withdrawn=settle_undone(app.approving()),
            withdrawals_proposed=propose_withdrawals(app.approving(), permission=app.permission_to_undo),
            needs_a_person=app.waits_for_a_person(),
            next_due=_instant(report.next_due),
        )
    rows = [(state, count) for state, count in sorted(document.steps.items())]
    lines: list[Table | str] = [
        table("steps carried", ("came to", "times#"), rows),
        f"approved in advance: {document.approved}",
    ]
    lines += [f"next due: {document.next_due}"] if document.next_due else []
    if document.withdrawals_proposed:
        lines.append(f"refused in part, so to be taken back when somebody approves it: {document.withdrawals_proposed}")
    lines += ["something waits for a person: write-backs list --state needs_human"] if document.needs_a_person else []
    emit(document, as_json=as_json, tables=lines)
    leave(NEEDS_A_PERSON if document.needs_a_person else 0)


def _instant(at: datetime | None) -> str | None:
    return at.isoformat() if at is not None else None


def _row(app: Application, act: WriteBack) -> WriteBackRow:
    from duecourse.flows.write_back import row_of

    return row_of(app.approving(), act)


def _show(row: WriteBackRow, *, as_json: bool) -> None:
    told = f"{row.operation} {row.id[:12]} for {row.entity} {row.customer}: {row.state}"
    emit(WriteBacks(write_backs=(row,)), as_json=as_json, tables=(told, row.said))
