"""approvals, escalations: what waits for a yes, and what was handed up."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.table import Table

from duecourse.cli.options import PAGE, After, AsJson, Limit, opened
from duecourse.cli.output import emit, table
from duecourse.documents import ApprovalRow, Approvals, EscalationRow, Escalations, EscalationShown
from duecourse.flows import inbox
from duecourse.flows.escalating import close_escalation, escalation_shown, escalations_page

approvals_app = typer.Typer(help="What waits for a yes.", no_args_is_help=True)
escalations_app = typer.Typer(help="Cases that were handed up.", no_args_is_help=True)
One = Annotated[str, typer.Argument(help="Its id, or the first digits of it.")]


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    approvals_app.command("list")(approvals_list)
    approvals_app.command("show")(approvals_show)
    approvals_app.command("approve")(approvals_approve)
    approvals_app.command("reject")(approvals_reject)
    escalations_app.command("list")(escalations_list)
    escalations_app.command("show")(escalations_show)
    escalations_app.command("close")(escalations_close)
    app.add_typer(approvals_app, name="approvals")
    app.add_typer(escalations_app, name="escalations")


def approvals_list(
    context: typer.Context,
    kind: Annotated[str, typer.Option("--kind", help="plan, concession, note, promise, cash, …")] = "",
    every: Annotated[bool, typer.Option("--all", help="Requests that were answered, too.")] = False,
    limit: Limit = PAGE,
    after: After = "",
    as_json: AsJson = False,
) -> None:
    """Everything that waits for a yes: write-backs, plans out of range, concessions.

    Example: `duecourse approvals list`.
    """
    with opened(context) as app:
        document = inbox.approvals_page(app.approving(), kind=kind, answered=every, limit=limit, after=after)
    rows = [
        (one.id[:12], one.kind, one.account, one.amount or "", one.proposer, one.state, ", ".join(one.needs))
        for one in document.approvals
    ]
    columns = ("id", "kind", "account", "amount#", "proposed by", "state", "needs")
    told = table(f"waiting for a yes: {document.total}", columns, rows)
    emit(document, as_json=as_json, tables=(told, *_more(document.next)))


def approvals_show(context: typer.Context, approval: One, as_json: AsJson = False) -> None:
    """One thing that needs a yes, and why. Example: `duecourse approvals show 4f2a`."""
    with opened(context) as app:
        document = inbox.approval_shown(app.approving(), approval)
    _show(document, as_json=as_json)


def approvals_approve(context: typer.Context, approval: One, as_json: AsJson = False) -> None:
    """Say yes. Nobody approves what they proposed or changed themselves.

    Example: `duecourse approvals approve 4f2a`.
    """
    with opened(context) as app:
        document = inbox.approve(app.approving(), approval)
    _show(document, as_json=as_json)


def approvals_reject(
    context: typer.Context,
    approval: One,
    why: Annotated[str, typer.Option("--why", help="The reason, for whoever proposed it.")] = "",
    as_json: AsJson = False,
) -> None:
    """Say no. Example: `duecourse approvals reject 4f2a --why "three instalments at most"`."""
    with opened(context) as app:
        document = inbox.reject(app.approving(), approval, why=why)
    _show(document, as_json=as_json)


def _show(document: Approvals, *, as_json: bool) -> None:
    lines = [line for one in document.approvals for line in _told(one)]
    emit(document, as_json=as_json, tables=lines)


def _told(one: ApprovalRow) -> list[str]:
    told = [
        ("id", one.id),
        ("kind", f"{one.kind} ({one.state})"),
        ("account", one.account),
        ("subject", one.subject),
        ("amount", str(one.amount or "")),
        ("proposed by", one.proposer),
        ("why", "; ".join(one.reasons)),
        ("approved by", ", ".join(one.approvers)),
        ("needs", ", ".join(one.needs)),
        ("said", one.said),
    ]
    return [f"{name:<12} {value}" for name, value in told if value]


def escalations_list(
    context: typer.Context,
    to: Annotated[str, typer.Option("--to", help="One destination: legal, credit, collections_lead, …")] = "",
    every: Annotated[bool, typer.Option("--all", help="Closed ones, too.")] = False,
    limit: Limit = PAGE,
    after: After = "",
    as_json: AsJson = False,
) -> None:
    """Cases that were handed up, those due first at the top. Example: `duecourse escalations list --to legal`."""
    with opened(context) as app:
        document = escalations_page(app.recording(), destination=to, with_closed=every, limit=limit, after=after)
    _list(document, as_json=as_json)


def _list(document: Escalations, *, as_json: bool) -> None:
    rows = [
        (
            one.id[:12], one.account, one.destination, one.rule, one.amount,
            f"{one.due_on}{' LATE' if one.late else ''}" if one.state == "open" else f"closed by {one.closed_by}",
            one.recommended,
        )
        for one in document.escalations
    ]  # fmt: skip
    columns = ("id", "account", "to", "rule", "amount#", "due", "recommended")
    emit(document, as_json=as_json, tables=(table("escalations", columns, rows), *_more(document.next)))


def _more(cursor: str | None) -> tuple[str, ...]:
    return (f"more: --after {cursor}",) if cursor else ()


def escalations_show(context: typer.Context, escalation: One, as_json: AsJson = False) -> None:
    """One case with its promises, disputes, plans, notes, replies and decisions.

    Example: `duecourse escalations show 4f2a`.
    """
    with opened(context) as app:
        document = escalation_shown(app.recording(), escalation)
    _show_one(document, as_json=as_json)


def escalations_close(
    context: typer.Context,
    escalation: One,
    why: Annotated[str, typer.Option("--why", help="What was done; it stands in the audit.")],
    as_json: AsJson = False,
) -> None:
    """Close a case; it opens again only when something new is known.

    Example: `duecourse escalations close 4f2a --why "agreed with sales: paid on delivery"`.
    """
    with opened(context) as app:
        document = close_escalation(app.recording(), escalation, why=why)
    _show_one(document, as_json=as_json)


def _show_one(document: EscalationShown, *, as_json: bool) -> None:
    lines: list[Table | str] = [*_case(document.escalation)]
    counted = {
        "promises": len(document.promises), "disputes": len(document.disputes), "plans": len(document.plans),
        "notes": len(document.notes), "decisions": len(document.decisions), "replies": len(document.replies),
    }  # fmt: skip
    lines.append("attached     " + ", ".join(f"{count} {name}" for name, count in counted.items() if count))
    lines += [f"note         {one['happened_at'][:10]} {one['actor']}: {one['text']}" for one in document.notes]
    lines += [
        f"reply        {one['received_at'][:10]} {one['sender']}: {one['text'][:200]}" for one in document.replies
    ]
    emit(document, as_json=as_json, tables=lines)


def _case(one: EscalationRow) -> list[str]:
    told = [
        ("id", f"{one.id} ({one.state})"),
        ("account", one.account),
        ("to", f"{one.destination}, by {one.due_on}{' (LATE)' if one.late else ''}"),
        ("amount", str(one.amount)),
        ("why", "; ".join(reason.text for reason in one.reasons)),
        ("recommended", one.recommended),
        ("closed by", f"{one.closed_by}: {one.why_closed}" if one.closed_by else ""),
    ]
    return [f"{name:<12} {value}" for name, value in told if value]
