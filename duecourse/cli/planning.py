"""plan: payment plans, from what may be offered to the last instalment."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Annotated, get_args

import typer
from rich.table import Table

from canonical_model.plans import Concession, ConcessionKind
from core.plan_schedules import MOST_INSTALMENTS, Due, Schedule
from duecourse.cli.options import AsJson, opened
from duecourse.cli.output import emit, table
from duecourse.cli.recording import Account, Shadow
from duecourse.documents import PlanAnswered, PlanChanged, PlanRow, Plans
from duecourse.flows.accounts import parse_money
from duecourse.flows.plan_ground import plan_currency
from duecourse.flows.plan_keeping import accept_plan, plan_shown, plans_listed, withdraw_plan
from duecourse.flows.plans import PlanOrder, propose_plan

plan_app = typer.Typer(help="Payment plans.", no_args_is_help=True)
One = Annotated[str, typer.Argument(help="Its id, or the first digits of it.")]


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    plan_app.command("propose")(plan_propose)
    plan_app.command("accept")(plan_accept)
    plan_app.command("list")(plan_list)
    plan_app.command("show")(plan_show)
    plan_app.command("withdraw")(plan_withdraw)
    app.add_typer(plan_app, name="plan")


def plan_propose(
    context: typer.Context,
    account: Account,
    items: Annotated[
        list[str] | None, typer.Option("--items", "--item", help="Document numbers or keys, with commas or repeated.")
    ] = None,
    amount: Annotated[
        str, typer.Option("--amount", help="What it covers; all that is open and free if not given.")
    ] = "",
    instalments: Annotated[
        int | None, typer.Option("--instalments", min=2, max=MOST_INSTALMENTS, help="So many, alike.")
    ] = None,
    request: Annotated[
        str, typer.Option("--request", help="As the customer asks: `2026-12-01:500,2027-01-01:500`.")
    ] = "",
    first: Annotated[
        datetime | None, typer.Option("--first", formats=["%Y-%m-%d"], help="The first day; in a month if not given.")
    ] = None,
    every: Annotated[int, typer.Option("--every", min=0, max=366, help="Days between; 0: each month.")] = 0,
    interest: Annotated[str, typer.Option("--interest", help="Agreed apart; finance bills it.")] = "",
    asks: Annotated[
        list[str] | None, typer.Option("--asks", help=f"{', '.join(get_args(ConcessionKind))}: `discount:50.00`.")
    ] = None,
    firm: Annotated[bool, typer.Option("--firm", help="The customer stays with it: ask for an approval.")] = False,
    hardship: Annotated[bool, typer.Option("--hardship", help="They speak of hardship: a person decides.")] = False,
    risk: Annotated[str, typer.Option("--risk", help="The chance of being late, 0 to 1, if it is known.")] = "",
    evidence: Annotated[str, typer.Option("--evidence", help="Where it can be seen: a mail's id, a call's date.")] = "",
    shadow: Shadow = False,
    as_json: AsJson = False,
) -> None:
    """Answer a request for a plan: yes, the nearest one that policy allows, or that somebody else decides.

    Without `--instalments` and `--request` it tells what may be offered, and keeps nothing.
    Example: `duecourse plan propose DE01/1000042 --items 1800000017 --request "2026-12-01:500,2027-01-01:500"`.
    """
    with opened(context) as app:
        run = app.planning(shadow=shadow)
        currency = plan_currency(run, account, _names(items))
        order = PlanOrder(
            account=account,
            items=_names(items),
            amount=amount,
            instalments=instalments,
            first=first.date() if first else None,
            every=every,
            request=parse_schedule(request, currency),
            interest=parse_money(interest, currency) if interest else None,
            concessions=tuple(_concession(one, currency) for one in asks or ()),
            firm=firm,
            hardship=hardship,
            risk=_chance(risk),
            evidence=evidence,
        )
        document = propose_plan(run, order)
    _show_answer(document, as_json=as_json)


def _names(items: list[str] | None) -> tuple[str, ...]:
    return tuple(name.strip() for one in items or () for name in one.split(",") if name.strip())


def parse_schedule(text: str, currency: str) -> Schedule:
    """Days and amounts as people write them; BadParameter says which part is none."""
    return tuple(_due(part, currency) for part in text.split(",") if part.strip())


def _due(part: str, currency: str) -> Due:
    day, colon, amount = part.strip().partition(":")
    try:
        on = date.fromisoformat(day)
    except ValueError:
        on = None
    if on is None or not colon:
        raise typer.BadParameter(f"{part.strip()!r} is not a day and an amount, as in 2026-12-01:500")
    return Due(on, parse_money(amount, currency))


def _concession(text: str, currency: str) -> Concession:
    kind, colon, amount = text.strip().partition(":")
    if kind not in get_args(ConcessionKind) or not colon:
        raise typer.BadParameter(f"{text!r} is none of {', '.join(get_args(ConcessionKind))} with an amount")
    return Concession(kind=kind, amount=parse_money(amount, currency))  # type: ignore[arg-type] # one of them, as asked


def _chance(text: str) -> Decimal | None:
    if not text:
        return None
    try:
        chance = Decimal(text)
    except InvalidOperation:
        chance = Decimal(-1)
    if not 0 <= chance <= 1:
        raise typer.BadParameter(f"{text!r} is no chance from 0 to 1")
    return chance


def plan_accept(
    context: typer.Context,
    plan: One,
    by: Annotated[str, typer.Option("--by", help="Who agreed, at the customer's.")] = "",
    shadow: Shadow = False,
    as_json: AsJson = False,
) -> None:
    """The customer agrees: instalments become promises; the first one and a note are proposed to the ERP.

    Example: `duecourse plan accept 4f2a --by "Mrs Meyer"`.
    """
    with opened(context) as app:
        document = accept_plan(app.planning(shadow=shadow), plan, by=by)
    _show_changed(document, as_json=as_json)


def plan_withdraw(
    context: typer.Context,
    plan: One,
    why: Annotated[str, typer.Option("--why", help="The reason; it stands in the audit.")],
    shadow: Shadow = False,
    as_json: AsJson = False,
) -> None:
    """Take a plan back, and what was proposed or written of it.

    Example: `duecourse plan withdraw 4f2a --why "misheard"`.
    """
    with opened(context) as app:
        document = withdraw_plan(app.planning(shadow=shadow), plan, why=why)
    _show_changed(document, as_json=as_json)


def plan_list(
    context: typer.Context,
    account: Annotated[str, typer.Option("--account", help="One account.")] = "",
    state: Annotated[str, typer.Option("--state", help="proposed, accepted, kept, defaulted, …")] = "",
    as_json: AsJson = False,
) -> None:
    """Payment plans as they stand by the money. Example: `duecourse plan list --state accepted`."""
    with opened(context) as app:
        document = plans_listed(app.planning(), account=account, state=state)
    rows = [
        (one.id[:12], one.account, one.state, one.coverage, len(one.instalments), one.instalments[-1].due_on, one.said)
        for one in document.plans
    ]
    columns = ("id", "account", "state", "covers#", "instalments#", "until", "said")
    emit(document, as_json=as_json, tables=(table("payment plans", columns, rows),))


def plan_show(context: typer.Context, plan: One, as_json: AsJson = False) -> None:
    """One plan with its instalments as they stand by the money. Example: `duecourse plan show 4f2a`."""
    with opened(context) as app:
        document = plan_shown(app.planning(), plan)
    _show_plans(document, as_json=as_json)


def _show_plans(document: Plans, *, as_json: bool) -> None:
    emit(document, as_json=as_json, tables=[line for plan in document.plans for line in _plan(plan)])


def _plan(plan: PlanRow) -> list[Table | str]:
    told = [
        ("plan", f"{plan.id} ({plan.state})"),
        ("account", plan.account),
        ("covers", f"{plan.coverage}{f', interest of {plan.interest} apart' if plan.interest else ''}"),
        ("beyond", "; ".join(plan.beyond)),
        ("said", plan.said),
    ]
    rows = [(one.due_on, one.amount, one.state) for one in plan.instalments]
    return [
        *(f"{name:<9} {value}" for name, value in told if value),
        table("instalments", ("due", "amount#", "state"), rows),
    ]


def _show_answer(document: PlanAnswered, *, as_json: bool) -> None:
    lines: list[Table | str] = [document.verdict.replace("_", " ") + (":" if document.reasons else "")]
    lines += [f"  {reason}" for reason in document.reasons]
    lines += _plan(document.plan) if document.plan else []
    if document.approval:
        lines.append(f"needs an approval of somebody else: {document.approval.id[:12]}")
    if not document.plan:
        rows = [
            (len(one), one[0].amount, one[0].due_on, one[-1].amount, one[-1].due_on) for one in document.offers
        ]  # fmt: skip
        lines.append(table("may be offered", ("instalments#", "first#", "on", "last#", "on"), rows))
    emit(document, as_json=as_json, tables=lines)


def _show_changed(document: PlanChanged, *, as_json: bool) -> None:
    proposed = [
        f"{row.state}: {row.operation} → {row.lands_in} ({row.screen}), id {row.id}" for row in document.write_backs
    ]
    emit(document, as_json=as_json, tables=[*_plan(document.plan), *proposed, *document.findings])
