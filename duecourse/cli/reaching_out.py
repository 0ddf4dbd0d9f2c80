"""outreach: what is said to customers."""

from __future__ import annotations

from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer
from rich.table import Table

from core.outreach.drafts import Draft, Rendered
from core.outreach.outcomes import By
from duecourse.cli.options import PAGE, After, AsJson, Entity, Limit, opened
from duecourse.cli.output import NEEDS_A_PERSON, counting, emit, explained_errors, leave, table
from duecourse.documents import MessageRow, Outreached

if TYPE_CHECKING:
    from duecourse.flows.drafting import Wish

outreach_app = typer.Typer(help="What is said to customers.", no_args_is_help=True)
Kind = Annotated[
    Literal["reminder", "courtesy", "confirmation", "statement"],
    typer.Option("--kind", help="courtesy: what falls due soon; confirmation: money that came; statement: on request."),
]
Answers = Annotated[str, typer.Option("--in-reply-to", help="The Message-ID of the mail that it answers.")]
Granted = Annotated[
    bool, typer.Option("--answers", help="Instead: what was granted because of replies and was not sent yet.")
]
Account = Annotated[str, typer.Option("--account", help="One account: ENTITY/NUMBER.")]
One = Annotated[str, typer.Argument(help="Its id, or the first digits of it.")]
#: states that need a person
_WAITS = frozenset({"unknown", "refused"})


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    for name, command in (
        ("preview", preview), ("send", send), ("list", list_), ("show", show), ("settle", settle),
        ("templates", templates), ("outcomes", outcomes),
        ("hand-over", hand_over),
    ):  # fmt: skip
        outreach_app.command(name)(command)
    app.add_typer(outreach_app, name="outreach")


def preview(
    context: typer.Context,
    kind: Kind = "reminder",
    in_reply_to: Answers = "",
    answers: Granted = False,
    entity: Entity = "",
    account: Account = "",
    out: Annotated[Path | None, typer.Option("--out", help="Put the mails, letters and statements here.")] = None,
    limit: Limit = PAGE,
    after: After = "",
    as_json: AsJson = False,
) -> None:
    """What would be said to each customer now, word for word, and what speaks against it. Nothing goes out.

    Example: `duecourse outreach preview --account DE01/1000042 --out look/`.
    """
    from duecourse.flows.reach_out import OutreachAsked
    from duecourse.flows.reach_out import preview as previewed
    from duecourse.reaching import reaching

    asked = OutreachAsked(
        wish=_wish(kind, in_reply_to), answers=answers, entity=entity, account=account, limit=limit, after=after
    )
    with opened(context) as app, reaching(app) as run:
        document = previewed(run, asked, shown=lambda draft, rendered: _put(out, draft, rendered))
    _show(document, "what would be said now", as_json=as_json, text=bool(account))


def send(
    context: typer.Context,
    kind: Kind = "reminder",
    in_reply_to: Answers = "",
    answers: Granted = False,
    entity: Entity = "",
    account: Account = "",
    limit: Limit = PAGE,
    after: After = "",
    as_json: AsJson = False,
) -> None:
    """Hand over what was decided, each message once, looked at again right before: paid since means not sent.

    Example: `duecourse outreach send --entity DE01`.
    """
    from duecourse.flows.reach_out import OutreachAsked
    from duecourse.flows.reach_out import send as sent
    from duecourse.reaching import reaching

    asked = OutreachAsked(
        wish=_wish(kind, in_reply_to), answers=answers, entity=entity, account=account, limit=limit, after=after
    )
    with opened(context) as app, reaching(app) as run, counting(quiet=as_json) as told:
        document = sent(run, asked, told=told)
    _show(document, "handed over", as_json=as_json, text=False)
    leave(NEEDS_A_PERSON if any(one.state in _WAITS for one in document.messages) else 0)


def list_(
    context: typer.Context,
    account: Account = "",
    state: Annotated[str, typer.Option("--state", help="sent, refused, unknown, withheld, …")] = "",
    limit: Limit = PAGE,
    after: After = "",
    as_json: AsJson = False,
) -> None:
    """Messages so far, the newest first. Example: `duecourse outreach list --state unknown`."""
    from duecourse.flows.communications import messages_listed
    from duecourse.reaching import reaching

    with opened(context) as app, reaching(app) as run:
        document = messages_listed(run, account=account, state=state, limit=limit, after=after)
    _show(document, "messages", as_json=as_json, text=False)


def show(context: typer.Context, message: One, as_json: AsJson = False) -> None:
    """One message, word for word. Example: `duecourse outreach show 4f2a`."""
    from duecourse.flows.communications import message_shown
    from duecourse.reaching import reaching

    with opened(context) as app, reaching(app) as run:
        document = message_shown(run, message)
    _show(document, "message", as_json=as_json, text=True)


def settle(
    context: typer.Context,
    message: One,
    sent: Annotated[bool, typer.Option("--sent/--not-sent", help="Whether it is out.")],
    why: Annotated[str, typer.Option("--why", help="How you know.")],
    as_json: AsJson = False,
) -> None:
    """Say whether a message is out of which nobody else can tell. Until then its account gets no other.

    Example: `duecourse outreach settle 4f2a --sent --why "it lies in Sent"`.
    """
    from duecourse.flows.communications import message_settled
    from duecourse.reaching import reaching

    with opened(context) as app, reaching(app) as run:
        document = message_settled(run, message, "sent" if sent else "not_sent", why=why)
    _show(document, "settled", as_json=as_json, text=False)


def templates(
    context: typer.Context,
    go_live: Annotated[bool, typer.Option("--go-live", help="Those without a fault may be used from now on.")] = False,
    as_json: AsJson = False,
) -> None:
    """Try the templates of every language on messages that are hard to write; untried ones of your own send nothing.

    Example: `duecourse outreach templates --go-live`.
    """
    from duecourse.reaching import try_templates

    with opened(context) as app:
        document = try_templates(app, go_live=go_live)
    rows = [
        (one.language, one.version, "own" if one.own else "shipped", "yes" if one.live else "no", one.tried,
         "; ".join(one.faults))
        for one in document.templates
    ]  # fmt: skip
    columns = ("language", "version", "whose", "live", "tried#", "faults")
    emit(document, as_json=as_json, tables=(table("templates", columns, rows),))
    leave(NEEDS_A_PERSON if any(one.faults or not one.live for one in document.templates) else 0)


def outcomes(
    context: typer.Context,
    by: Annotated[By, typer.Option("--by", help="What messages have in common.")] = "tone",
    as_json: AsJson = False,
) -> None:
    """What messages brought, and whether writing changed anything: beside customers left out by lot.

    Example: `duecourse outreach outcomes --by template`.
    """
    from duecourse.flows.outreach_outcomes import outcomes_by
    from duecourse.reaching import reaching

    with opened(context) as app, reaching(app) as run:
        document = outcomes_by(run, by)
    rows = [(one.key, one.messages, f"{one.share:.1%}", f"{one.low:.1%} – {one.high:.1%}") for one in document.groups]
    title = f"share of what was asked for that came within {document.days} days"
    told = document.effect or "what writing changes is not measured: set holdout_percent under [policy.outreach]"
    tables: list[Table | str] = [table(title, (by, "messages#", "share#", "95 %"), rows), told]
    emit(document, as_json=as_json, tables=[*tables, *document.suggestions])


def hand_over(
    context: typer.Context,
    account: Annotated[str, typer.Argument(help="ENTITY/NUMBER.")],
    out: Annotated[Path, typer.Option("--out", help="The file to write: a ZIP with the whole case.")],
    to: Annotated[str, typer.Option("--to", help="Who takes the case: the lawyer's or agency's name.")],
    days: Annotated[int, typer.Option("--days", min=1, max=3650, help="For so long we do not chase ourselves.")] = 365,
    preview: Annotated[bool, typer.Option("--preview", help="Write the file, and hold nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Hand a case to a lawyer or an agency: one file with all of it, and nobody here chases it meanwhile.

    Example: `duecourse outreach hand-over DE01/1000042 --to "Example Recovery" --out case.zip`.
    """
    from duecourse.flows.handing_over import hand_over as handed_over
    from duecourse.reaching import reaching

    with opened(context) as app, reaching(app) as run:
        made = handed_over(run, account, to=to, days=days, preview=preview)
        out.write_bytes(made.file)
    rows = [(name, size) for name, size in made.document.files]
    title = f"{made.document.account}: {out}"
    emit(made.document, as_json=as_json, tables=(table(title, ("file", "bytes#"), rows), *made.document.findings))


def _wish(kind: Kind, in_reply_to: str) -> Wish:
    from duecourse.flows.drafting import Wish

    return Wish(kind=kind, in_reply_to=in_reply_to.strip().strip("<>"))


def _put(folder: Path | None, draft: Draft, rendered: Rendered) -> None:
    """The message as files to look at."""
    if folder is None:
        return
    from channels.mail import letter_of

    with explained_errors():
        folder.mkdir(parents=True, exist_ok=True)
        name = f"{draft.entity}-{draft.customer_number}-{draft.kind}".replace("/", "_")
        if draft.addresses:
            at = datetime.combine(draft.on, time(12), UTC)
            (folder / f"{name}.eml").write_bytes(letter_of(draft, rendered, at=at).as_bytes())
        else:
            (folder / f"{name}.txt").write_text(f"{rendered.subject}\n\n{rendered.text}", encoding="utf-8")
        for one in rendered.attachments:
            (folder / f"{name}-{one.name}").write_bytes(one.content)


def _show(document: Outreached, title: str, *, as_json: bool, text: bool) -> None:
    columns = ("account", "kind", "by", "tone", "state", "asks for#", "to", "why not")
    rows = [_row(one) for one in document.messages]
    tables: list[Table | str] = [table(title, columns, rows)]
    if text:
        tables += [f"{one.subject}\n\n{one.text}" for one in document.messages if one.text]
    if document.next:
        tables.append(f"more: --after {document.next}")
    emit(document, as_json=as_json, tables=tables)


def _row(one: MessageRow) -> tuple[str, ...]:
    why = "; ".join(reason.text for reason in one.against) or one.said
    asked = ", ".join(str(total) for total in one.totals)
    return one.account, one.kind, one.channel, one.tone, one.state, asked, ", ".join(one.recipients), why
