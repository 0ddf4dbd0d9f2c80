"""replies take-in, list, show, accept, reject, assign: what customers answered, kept once and decided by people."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated, Final, Literal

import typer
from rich.table import Table

from core.plan_schedules import Schedule
from duecourse.cli.options import PAGE, After, AsJson, Entity, Limit, opened
from duecourse.cli.output import NEEDS_A_PERSON, emit, leave, table
from duecourse.cli.planning import parse_schedule
from duecourse.documents import (
    RepliesListed,
    RepliesTakenIn,
    ReplyDecided,
    ReplyProposalRow,
    ReplyRow,
    ReplyShown,
)

#: mails of one command
_MOST: Final = 500
_SHORT: Final = 12
One = Annotated[str, typer.Argument(help="The reply's id, or the first digits of it.")]
Proposal = Annotated[str, typer.Argument(help="The proposal's number in the reply, from 1, or its id.")]
Shadow = Annotated[bool, typer.Option("--shadow", help="Show what would be kept and proposed; keep nothing.")]


def add_to(group: typer.Typer) -> None:
    """Register the commands beside those that only read replies."""
    group.command("take-in")(take_in)
    group.command("list")(replies_list)
    group.command("show")(replies_show)
    group.command("accept")(replies_accept)
    group.command("reject")(replies_reject)
    group.command("assign")(replies_assign)
    group.command("answers")(replies_answers)


def take_in(
    context: typer.Context,
    files: Annotated[list[Path] | None, typer.Argument(help="Mails in files (RFC 5322).", exists=True)] = None,
    maildir: Annotated[
        Path | None, typer.Option("--maildir", help="A Maildir; nothing in it is moved or marked.", file_okay=False)
    ] = None,
    mailbox: Annotated[str, typer.Option("--mailbox", help="A mailbox of the settings, read over IMAP.")] = "",
    limit: Annotated[int, typer.Option("--limit", min=1, max=10_000, help="New mails at most.")] = _MOST,
    shadow: Shadow = False,
    as_json: AsJson = False,
) -> None:
    """Take in customers' mails, each once, as proposals; what they are about is not chased meanwhile.

    Exit status 3: something waits for a person.
    Example: `duecourse replies take-in --mailbox receivables`.
    """
    from duecourse.flows.take_in import take_in as taken_in
    from duecourse.mails import mails_in_files, mails_in_maildir

    if sum((bool(files), maildir is not None, bool(mailbox))) != 1:
        raise typer.BadParameter("give files, --maildir or --mailbox, one of them")
    with opened(context) as app:
        run = app.planning(shadow=shadow)
        if mailbox:
            from duecourse.mailboxes import mails_of

            with mails_of(app, mailbox) as mails:
                document = taken_in(run, mails, limit=limit)
        else:
            found = mails_in_maildir(maildir) if maildir is not None else mails_in_files(files or [])
            document = taken_in(run, found, limit=limit)
    emit(document, as_json=as_json, tables=_taken(document))
    leave(NEEDS_A_PERSON if document.unassigned or document.proposals else 0)


def replies_list(
    context: typer.Context,
    state: Annotated[
        Literal["unassigned", "open", "done"] | None, typer.Option("--state", help="Only replies in this state.")
    ] = None,
    entity: Entity = "",
    limit: Limit = PAGE,
    after: After = "",
    as_json: AsJson = False,
) -> None:
    """Replies that were taken in, the newest first. Example: `duecourse replies list --state open`."""
    from duecourse.flows.reply_rows import replies_listed

    with opened(context) as app:
        document = replies_listed(app.recording(), state=state or "", entity=entity, limit=limit, after=after)
    emit(document, as_json=as_json, tables=_listed(document))


def replies_show(context: typer.Context, reply: One, as_json: AsJson = False) -> None:
    """One reply: what it says, what it proposes on which sentence, what it holds.

    Example: `duecourse replies show 4f2a`.
    """
    from duecourse.flows.reply_rows import reply_shown

    with opened(context) as app:
        document = reply_shown(app.recording(), reply)
    emit(document, as_json=as_json, tables=_shown(document))


def replies_accept(
    context: typer.Context,
    reply: One,
    proposal: Proposal,
    on: Annotated[
        datetime | None, typer.Option("--on", formats=["%Y-%m-%d"], help="The day, where it was read wrongly or not.")
    ] = None,
    amount: Annotated[str, typer.Option("--amount", help="The amount, in its stead.")] = "",
    items: Annotated[
        list[str] | None, typer.Option("--item", help="Its items, in their stead; may be repeated.")
    ] = None,
    reason: Annotated[str, typer.Option("--reason", help="A dispute's reason: pricing, damaged, …")] = "",
    instalments: Annotated[int, typer.Option("--instalments", min=0, max=60, help="Of a plan: how many.")] = 0,
    request: Annotated[
        str, typer.Option("--request", help="Of a plan, as asked for: `2026-12-01:500,2027-01-01:500`.")
    ] = "",
    note: Annotated[str, typer.Option("--note", help="What else is to be known: another address, what was read.")] = "",
    shadow: Shadow = False,
    as_json: AsJson = False,
) -> None:
    """Agree to what a reply proposes: it becomes a promise, a dispute, a hold, an answer; twice changes nothing.

    Example: `duecourse replies accept 4f2a 1 --on 2026-12-05`.
    """
    from duecourse.flows.plan_ground import plan_currency
    from duecourse.flows.reply_acts import Corrections
    from duecourse.flows.reply_deciding import accept_reply
    from duecourse.flows.reply_rows import reply_shown

    with opened(context) as app:
        run = app.planning(shadow=shadow)
        schedule: Schedule = ()
        if request:
            account = reply_shown(app.recording(), reply).reply.account
            schedule = parse_schedule(request, plan_currency(run, account, tuple(items or ())))
        given = Corrections(
            on=on.date() if on else None, amount=amount, items=tuple(items or ()), reason=reason,
            instalments=instalments, request=schedule, note=note,
        )  # fmt: skip
        document = accept_reply(run, reply, proposal, given)
    _show_decided(document, as_json=as_json)


def replies_reject(
    context: typer.Context,
    reply: One,
    proposal: Proposal,
    why: Annotated[str, typer.Option("--why", help="The reason; it stands in the audit.")],
    shadow: Shadow = False,
    as_json: AsJson = False,
) -> None:
    """Say no to what a reply proposes; what it held is chased again.

    Example: `duecourse replies reject 4f2a 1 --why misread`.
    """
    from duecourse.flows.reply_deciding import reject_reply

    with opened(context) as app:
        document = reject_reply(app.planning(shadow=shadow), reply, proposal, why=why)
    _show_decided(document, as_json=as_json)


def replies_assign(
    context: typer.Context,
    reply: One,
    account: Annotated[str, typer.Argument(help="ENTITY/NUMBER, SYSTEM/ENTITY/NUMBER, or a number that is unique.")],
    as_json: AsJson = False,
) -> None:
    """Say whose a reply is; it is read again with that account's invoices.

    Example: `duecourse replies assign 4f2a DE01/1000042`.
    """
    from duecourse.flows.reply_deciding import assign_reply

    with opened(context) as app:
        document = assign_reply(app.planning(), reply, account)
    emit(document, as_json=as_json, tables=_shown(document))


def replies_answers(context: typer.Context, limit: Limit = PAGE, after: After = "", as_json: AsJson = False) -> None:
    """What customers were granted by mail and has not been sent: copies, statements, answers to requests for a plan.

    Example: `duecourse replies answers`.
    """
    from duecourse.flows.reply_answers import answers_listed

    with opened(context) as app:
        document = answers_listed(app.recording(), limit=limit, after=after)
    rows = [
        (one.kind, one.account, one.to or "no contact", ", ".join(one.items), one.said, one.reply[:_SHORT])
        for one in document.answers
    ]
    lines: list[Table | str] = [table("to be sent", ("kind", "account", "to", "items", "said", "reply"), rows)]
    lines += dict.fromkeys(one.command for one in document.answers if one.command)
    emit(document, as_json=as_json, tables=lines)
    leave(NEEDS_A_PERSON if document.answers else 0)


def _taken(document: RepliesTakenIn) -> list[Table | str]:
    rows = [
        (one.mail, one.outcome, one.reply.id[:_SHORT] if one.reply else "", one.reply.account if one.reply else "",
         _kinds(one.reply), one.reply.said if one.reply else "")
        for one in document.mails
    ]  # fmt: skip
    lines: list[Table | str] = [table("mails", ("mail", "outcome", "reply", "account", "proposes", "why"), rows)]
    lines += [f"not chased: {told}" for one in document.mails for told in one.paused]
    lines += [f"{one.mail}: {told}" for one in document.mails for told in one.findings]
    lines.append(
        f"{document.taken} taken in, {document.known} known already; {document.proposals} proposals wait, "
        f"{document.unassigned} replies are nobody's; {document.cards} card numbers blackened"
        f"{'; more are there' if document.more else ''}"
    )
    return [*lines, *document.findings]


def _kinds(row: ReplyRow | None) -> str:
    return ", ".join(one.kind for one in row.proposals) if row is not None else ""


def _listed(document: RepliesListed) -> list[Table | str]:
    rows = [
        (one.id[:_SHORT], one.state, one.account, one.received[:10], one.sender, one.subject, _kinds(one))
        for one in document.replies
    ]
    columns = ("reply", "state", "account", "received", "from", "subject", "proposes")
    lines: list[Table | str] = [table(f"replies: {document.total}", columns, rows)]
    return [*lines, *([f"next page: --after {document.next}"] if document.next else [])]


def _shown(document: ReplyShown) -> list[Table | str]:
    row = document.reply
    told = (
        ("reply", f"{row.id} ({row.state})"), ("account", row.account or "nobody's"), ("because", row.said),
        ("from", row.sender), ("received", row.received), ("subject", row.subject),
        ("attached", ", ".join(document.attachments)), ("cards", str(row.cards) if row.cards else ""),
    )  # fmt: skip
    lines: list[Table | str] = [f"{name:<9} {value}" for name, value in told if value]
    lines += ["", document.text, "", _proposals(row.proposals)]
    held = [(one.kind, one.scope, one.subject, one.until) for one in document.holds]
    lines += [table("not chased", ("kind", "scope", "subject", "until"), held)] if held else []
    return [*lines, *document.findings]


def _proposals(rows: tuple[ReplyProposalRow, ...]) -> Table:
    cells = [
        (one.number, one.kind, one.state, one.on or "", one.amount or "", ", ".join(one.items), one.reason, one.detail,
         one.evidence, one.said)
        for one in rows
    ]  # fmt: skip
    columns = ("no#", "kind", "state", "on", "amount#", "items", "reason", "detail", "sentence", "said")
    return table("proposals", columns, cells)


def _show_decided(document: ReplyDecided, *, as_json: bool) -> None:
    one = document.proposal
    lines: list[Table | str] = [
        f"{one.kind} {one.state}{f' by {one.decided_by}' if one.decided_by else ''}: {one.said}"
    ]
    lines += [f"{name:<18} {value}" for name, value in (document.record or {}).items() if value not in ("", None, [])]
    lines += [f"proposed: {row.operation} → {row.lands_in} ({row.screen}), id {row.id}" for row in document.write_backs]
    if document.plan is not None:
        offers = [(len(each), each[0].amount, each[0].due_on, each[-1].due_on) for each in document.plan.offers]
        lines.append(table("may be offered", ("instalments#", "first#", "on", "last on"), offers))
    lines += [f"handed up: case {document.escalation[:_SHORT]}"] if document.escalation else []
    emit(document, as_json=as_json, tables=[*lines, *document.findings])
