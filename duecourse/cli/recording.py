"""promise, dispute, note, hold: what people learned, kept and proposed to the ERP."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

import typer

from canonical_model.collecting import HoldKind
from core.dispute_rules import ROOT_CAUSES
from duecourse.cli.options import AsJson, opened
from duecourse.cli.output import emit, plainly, table
from duecourse.documents import Recorded
from duecourse.flows.record import (
    DisputeOrder,
    HoldOrder,
    Outcome,
    PromiseOrder,
    add_note,
    close_dispute,
    open_dispute,
    record_promise,
    release_hold,
    set_hold,
    withdraw_promise,
)

Account = Annotated[str, typer.Argument(help="ENTITY/NUMBER, SYSTEM/ENTITY/NUMBER, or a number that is unique.")]
ItemNames = Annotated[list[str] | None, typer.Option("--item", help="A document number or item key; may be repeated.")]
Day = Annotated[datetime, typer.Option(formats=["%Y-%m-%d"])]
Shadow = Annotated[bool, typer.Option("--shadow", help="Show what would be kept and proposed; keep nothing.")]

promise_app = typer.Typer(help="Promises to pay.", no_args_is_help=True)
dispute_app = typer.Typer(help="Disputes.", no_args_is_help=True)
note_app = typer.Typer(help="Notes.", no_args_is_help=True)
hold_app = typer.Typer(help="Holds.", no_args_is_help=True)


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    promise_app.command("record")(promise_record)
    promise_app.command("withdraw")(promise_withdraw)
    dispute_app.command("open")(dispute_open)
    dispute_app.command("close")(dispute_close)
    dispute_app.command("list")(dispute_list)
    note_app.callback()(_notes)
    note_app.command("add")(note_add)
    hold_app.command("set")(hold_set)
    hold_app.command("release")(hold_release)
    for name, group in (("promise", promise_app), ("dispute", dispute_app), ("note", note_app), ("hold", hold_app)):
        app.add_typer(group, name=name)


def _notes() -> None:
    """Notes."""


def show_recorded(document: Recorded, *, as_json: bool) -> None:
    """What was kept, and what it proposes."""
    lines = [f"{name:<18} {plainly(value)}" for name, value in document.record.items() if value not in ("", None, [])]
    proposed = [
        f"proposed: {row.operation} → {row.lands_in} ({row.screen}), id {row.id}" for row in document.write_backs
    ]
    emit(document, as_json=as_json, tables=(*lines, *proposed, *document.findings))


def promise_record(
    context: typer.Context,
    account: Account,
    promised_for: Annotated[datetime, typer.Option("--for", formats=["%Y-%m-%d"], help="The day it is promised for.")],
    items: ItemNames = None,
    amount: Annotated[
        str, typer.Option("--amount", help="In all, oldest items first; all that is open if not given.")
    ] = "",
    promised_by: Annotated[str, typer.Option("--by", help="Who promised.")] = "",
    channel: Annotated[str, typer.Option("--channel", help="phone, mail, …")] = "",
    evidence: Annotated[str, typer.Option("--evidence", help="Where it can be seen: a mail's id, a call's date.")] = "",
    shadow: Shadow = False,
    as_json: AsJson = False,
) -> None:
    """Record a promise to pay. Example: `duecourse promise record DE01/1000042 --for 2026-12-05 --item 1800000017`."""
    with opened(context) as app:
        order = PromiseOrder(
            account=account,
            promised_for=promised_for.date(),
            items=tuple(items or ()),
            amount=amount,
            promised_by=promised_by,
            channel=channel,
            evidence=evidence,
        )
        document = record_promise(app.recording(shadow=shadow), order)
    show_recorded(document, as_json=as_json)


def promise_withdraw(
    context: typer.Context,
    promise: Annotated[str, typer.Argument(help="Its id, or the first digits of it.")],
    why: Annotated[str, typer.Option("--why")],
    as_json: AsJson = False,
) -> None:
    """Take a promise of ours back. Example: `duecourse promise withdraw 4f2a --why "misheard"`."""
    with opened(context) as app:
        document = withdraw_promise(app.recording(), promise, why=why)
    show_recorded(document, as_json=as_json)


def dispute_open(
    context: typer.Context,
    account: Account,
    reason: Annotated[str, typer.Option("--reason", help="pricing, quantity, damaged, not_received, already_paid, …")],
    items: ItemNames = None,
    amount: Annotated[str, typer.Option("--amount", help="In all; all that is open of the items if not given.")] = "",
    note: Annotated[str, typer.Option("--note", help="What the customer says.")] = "",
    owner: Annotated[str, typer.Option("--owner", help="Who is to resolve it.")] = "",
    shadow: Shadow = False,
    as_json: AsJson = False,
) -> None:
    """Open a dispute.

    Example: `duecourse dispute open DE01/1000042 --reason pricing --item 1800000017 --amount 120.00`.
    """
    with opened(context) as app:
        order = DisputeOrder(
            account=account, reason=reason, items=tuple(items or ()), amount=amount, note=note, owner=owner
        )
        document = open_dispute(app.recording(shadow=shadow), order)
    show_recorded(document, as_json=as_json)


def dispute_close(
    context: typer.Context,
    dispute: Annotated[str, typer.Argument(help="Its id, or the first digits of it.")],
    resolution: Annotated[str, typer.Option("--resolution", help="What was found.")],
    outcome: Annotated[Outcome, typer.Option("--outcome", help="How it ended.")] = "resolved",
    cause: Annotated[str, typer.Option("--root-cause", help=f"{', '.join(ROOT_CAUSES)}.")] = "",
    as_json: AsJson = False,
) -> None:
    """Close a dispute of ours. Example: `duecourse dispute close 4f2a --resolution "credited" --root-cause billing`."""
    with opened(context) as app:
        document = close_dispute(app.recording(), dispute, outcome=outcome, resolution=resolution, cause=cause)
    show_recorded(document, as_json=as_json)


def dispute_list(
    context: typer.Context,
    owner: Annotated[str, typer.Option("--owner", help="One owner's.")] = "",
    sla: Annotated[str, typer.Option("--sla", help="in_time, due, late, none.")] = "",
    every: Annotated[bool, typer.Option("--all", help="Closed ones, too.")] = False,
    as_json: AsJson = False,
) -> None:
    """Disputes by what they are worth and how old they are, with the day by which each is to be closed.

    Example: `duecourse dispute list --sla late`.
    """
    from duecourse.flows.dispute_list import disputes_listed

    with opened(context) as app:
        document = disputes_listed(app.assessing(), owner=owner, sla=sla, with_closed=every)
    rows = [
        (
            one.id[:12], one.account, one.reason, one.amount, one.days, one.owner, one.due_on or "", one.sla,
            f"{one.recommended}: {one.because}" if one.recommended else one.resolution,
        )
        for one in document.disputes
    ]  # fmt: skip
    columns = ("id", "account", "reason", "amount#", "days#", "owner", "due", "sla", "what to do")
    emit(document, as_json=as_json, tables=(table("disputes", columns, rows),))


def note_add(
    context: typer.Context,
    account: Account,
    text: Annotated[str, typer.Argument(help="The note.")],
    item: Annotated[str, typer.Option("--item", help="The item it is about.")] = "",
    shadow: Shadow = False,
    as_json: AsJson = False,
) -> None:
    """Add a note to an account. Example: `duecourse note add DE01/1000042 "Spoke to Mrs Meyer, pays on Friday"`."""
    with opened(context) as app:
        document = add_note(app.recording(shadow=shadow), account, text=text, item=item)
    show_recorded(document, as_json=as_json)


def hold_set(
    context: typer.Context,
    account: Account,
    reason: Annotated[str, typer.Option("--reason")],
    kind: Annotated[HoldKind, typer.Option("--kind", help="Why it is held.")] = "manual",
    until: Annotated[
        datetime | None, typer.Option("--until", formats=["%Y-%m-%d"], help="Its last day; the policy's if not given.")
    ] = None,
    item: Annotated[str, typer.Option("--item", help="Hold one item instead of the customer.")] = "",
    shadow: Shadow = False,
    as_json: AsJson = False,
) -> None:
    """Hold an account or an item out of every chase.

    Example: `duecourse hold set DE01/1000042 --reason "new address"`.
    """
    last: date | None = until.date() if until else None
    with opened(context) as app:
        order = HoldOrder(account=account, kind=kind, until=last, reason=reason, item=item)
        document = set_hold(app.recording(shadow=shadow), order)
    show_recorded(document, as_json=as_json)


def hold_release(
    context: typer.Context,
    hold: Annotated[str, typer.Argument(help="Its id, or the first digits of it.")],
    as_json: AsJson = False,
) -> None:
    """Release a hold of ours; one that the ERP set is lifted there. Example: `duecourse hold release 4f2a`."""
    with opened(context) as app:
        document = release_hold(app.recording(), hold)
    show_recorded(document, as_json=as_json)
