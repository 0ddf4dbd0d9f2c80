"""aging, assess, worklist, explain: what is owed, what to do about it, and why."""

from __future__ import annotations

from datetime import UTC
from typing import Annotated

import typer
from rich.table import Table

from core.sums_port import AgingBy
from duecourse.cli.exporting import FromExport, exported
from duecourse.cli.options import PAGE, After, AsJson, AsOf, KnownAt, Limit, business_day, opened
from duecourse.cli.output import FAILED, counting, emit, leave, table
from duecourse.documents import Aged, Assessed, DecisionRow, Explained, Worked
from duecourse.flows.aging import AgingAsked, aged
from duecourse.flows.assess import assess_accounts
from duecourse.flows.explain import explain_account
from duecourse.flows.inquire import ItemsAsked
from duecourse.flows.replay import replay_decisions
from duecourse.flows.working import work


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    app.command("aging")(aging)
    app.command("assess")(assess)
    app.command("worklist")(worklist)
    app.command("explain")(explain)
    app.command("replay")(replay)


def aging(
    context: typer.Context,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    by: Annotated[AgingBy, typer.Option("--by", help="What a row stands for.")] = "entity",
    currency: Annotated[
        str,
        typer.Option("--currency", help="Show all in this currency (`group`: the group's), intercompany eliminated."),
    ] = "",
    export: FromExport = None,
    as_json: AsJson = False,
) -> None:
    """Open amounts by days overdue. Total + unapplied is what ties out.

    Example: `duecourse aging --by customer --as-of 2026-10-31`, `duecourse aging --currency group`.
    """
    if export is not None and known_at is not None:
        raise typer.BadParameter("an export knows what it was made of alone", param_hint="--known-at")
    with opened(context) as app:
        asked = AgingAsked(
            items=ItemsAsked(
                today=app.clock.today(),
                as_of=as_of.date() if as_of else None,
                known_at=known_at.replace(tzinfo=UTC) if known_at else None,
            ),
            by=by,
            currency=app.settings.group.currency if currency.lower() == "group" else currency.upper(),
            rate_type=app.settings.group.rate_type,
        )
        document = aged(
            app.store,
            actor=app.actor,
            scope=app.scope,
            asked=asked,
            policy=app.settings.policy,
            exported=exported(app, export),
        )
    show_aging(document, as_json=as_json)


def show_aging(document: Aged, *, as_json: bool) -> None:
    """The aging as a table."""
    spans = [_span(bucket.from_, bucket.to) for bucket in document.rows[0].buckets] if document.rows else []
    rows = [
        (
            *(row.key, row.currency),
            *(bucket.amount for bucket in row.buckets),
            *(row.total, row.unapplied, "yes" if row.incomplete else ""),
        )
        for row in document.rows
    ]
    columns = ("key", "currency", *(f"{span}#" for span in spans), "total#", "unapplied#", "incomplete")
    eliminated = [f"eliminated: {row.entity} ← {row.partner} {row.functional}" for row in document.eliminated]
    emit(
        document,
        as_json=as_json,
        tables=(table(f"aging as of {document.as_of}", columns, rows), *eliminated, *document.findings),
    )


def _span(start: int | None, end: int | None) -> str:
    return "current" if start is None else f"{start}–{end}" if end is not None else f">{start - 1}"


def assess(
    context: typer.Context,
    as_of: AsOf = None,
    shadow: Annotated[bool, typer.Option("--shadow", help="Decide, but keep and propose nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Decide on every account: push, pause, escalate, or nothing to do; propose cash that quotes exactly one item.

    Example: `duecourse assess --shadow --json`.
    """
    with opened(context) as app:
        document = assess_accounts(app.assessing(), as_of=business_day(app, as_of), shadow=shadow)
    show_assessed(document, as_json=as_json)


def show_assessed(document: Assessed, *, as_json: bool) -> None:
    """Counts by move; the decisions themselves are on the worklist."""
    moves = [decision.move for decision in document.decisions]
    rows = [(move, moves.count(move)) for move in ("push", "pause", "escalate", "none")]
    emit(
        document,
        as_json=as_json,
        tables=(
            table(f"decisions as of {document.as_of}, batch {document.batch}", ("move", "accounts#"), rows),
            f"{document.changed} differ from the last ones; {document.proposed} cash applications proposed",
            *_compared(document),
        ),
    )


def _compared(document: Assessed) -> list[Table | str]:
    """What people did beside it, where it was a shadow."""
    found = document.compared
    if found is None:
        return []
    rows = [(one.account, one.contacted_on, one.move, one.because) for one in found.against]
    told = (
        f"beside what people did in the week before: {found.both} asked by both, {found.engine_alone} by the engine "
        f"alone, {found.people_alone} by people alone, {found.neither} by neither"
    )
    return [told, *([table("asked by people alone", ("account", "on", "move", "because"), rows)] if rows else [])]


def worklist(
    context: typer.Context,
    collector: Annotated[str, typer.Option("--collector", help="Only this collector's accounts.")] = "",
    limit: Limit = PAGE,
    after: After = "",
    as_json: AsJson = False,
) -> None:
    """Accounts to work on, by the cash that acting today is expected to bring.

    Example: `duecourse worklist --limit 20`, `duecourse worklist --collector anna`.
    """
    with opened(context) as app:
        document = work(app.assessing(), collector=collector, limit=limit, after=after)
    show_worklist(document, as_json=as_json)


def show_worklist(document: Worked, *, as_json: bool) -> None:
    """The worklist as a table."""
    rows = [
        (
            *(row.account, row.name, row.collector, row.move, row.gain.amount if row.gain else ""),
            *(row.score, _step(row), row.reasons[0].text if row.reasons else ""),
        )
        for row in document.accounts
    ]
    more = f"more: --after {document.next}" if document.next else ""
    columns = ("account", "name", "collector", "move", "expected gain#", "at risk by age#", "next step", "because")
    emit(document, as_json=as_json, tables=(table("worklist", columns, rows), *document.findings, more))


def _step(row: DecisionRow) -> str:
    how = ", ".join(part for part in (row.channel, row.tone) if part)
    when = f" from {row.contact_from}" if row.contact_from else ""
    return f"{row.next_step} ({how}{when})" if how else row.next_step


def explain(
    context: typer.Context,
    account: Annotated[str, typer.Argument(help="ENTITY/NUMBER, SYSTEM/ENTITY/NUMBER, or a number that is unique.")],
    as_json: AsJson = False,
) -> None:
    """Why an account has the move it has: the reasons and the rows behind them.

    Example: `duecourse explain DE01/1000042`.
    """
    with opened(context) as app:
        document = explain_account(app.assessing(), account)
    emit(document, as_json=as_json, tables=_explained(document))


def replay(
    context: typer.Context,
    decision: Annotated[str, typer.Argument(help="Its id, or the first digits of it; none: every decision kept.")] = "",
    as_json: AsJson = False,
) -> None:
    """Decide again on what was recorded with a decision: it must come out the same, to the last byte.

    Example: `duecourse replay 4f2a`, `duecourse replay`. Exit status 1 if one comes out otherwise.
    """
    with opened(context) as app, counting(quiet=as_json) as told:
        document = replay_decisions(app.assessing(), decision, told=told)
    rows = [(one.account, one.was, one.would_be, "; ".join(one.reasons)) for one in document.differing]
    said = f"{document.replayed} of {document.decisions} decisions decided again: " + (
        "all the same" if document.same else "SOME CAME OUT OTHERWISE"
    )
    late = f"{document.without_inputs} are of before inputs were kept" if document.without_inputs else ""
    shown = [table("otherwise", ("account", "was", "would be", "because"), rows)] if rows else []
    emit(document, as_json=as_json, tables=(said, late, *shown))
    leave(0 if document.same else FAILED)


def _worth(decision: DecisionRow) -> list[str]:
    """What acting is expected to bring, and the six factors behind it."""
    gain = decision.gain
    if gain is None:
        return []
    told = f"expected gain {gain.amount} = {gain.at_risk} at risk × {gain.effect} effect × {gain.urgency} urgency"
    return [
        f"  {told}",
        *(f"  {one.name:<16} {one.text}" + (f" (× {one.weight})" if one.weight != 1 else "") for one in gain.factors),
    ]


def _explained(document: Explained) -> list[Table | str]:
    decision: DecisionRow = document.account
    lines: list[Table | str] = [
        f"{decision.account}  {decision.name}",
        f"{decision.move.upper()}: {_step(decision)}   (value at risk by age {decision.score})",
        *(f"  {reason.rule:<12} {reason.text}" for reason in decision.reasons),
        *_worth(decision),
        *(f"  otherwise    {one}" for one in decision.alternatives),
    ]
    items = [
        (
            *(item["document_no"], item["kind"], item["due_date"] or ""),
            *(item["open"]["amount"], item["currency"], item["reference"]),
        )
        for item in document.items
    ]
    lines.append(table("open items", ("document", "kind", "due", "open#", "currency", "reference"), items))
    return [*lines, *_agreed_and_said(document)]


def _agreed_and_said(document: Explained) -> list[Table | str]:
    """What stands between the items and a reminder, and what was said."""
    lines: list[Table | str] = []
    held = [
        (h["kind"], h["scope"], h["set_by"], h["until"] or "", h["native_code"], h["reason"]) for h in document.holds
    ]
    lines += [table("holds", ("kind", "scope", "set by", "until", "code", "reason"), held)] if held else []
    lines += [
        f"bank      {c['amount']['amount']} {c['amount']['currency']} {c['status']} {c['on'] or ''} {c['payer']}"
        for c in document.coming
    ]
    lines += [
        f"promise   {p['amount']['amount']} {p['amount']['currency']} for {p['promised_for']}: {p['status']}"
        for p in document.promises
    ]
    lines += [
        f"dispute   {d['amount']['amount']} {d['amount']['currency']} {d['reason']}: {d['status']}"
        for d in document.disputes
    ]
    lines += [
        f"plan      {p['coverage']['amount']} {p['coverage']['currency']} ×{len(p['instalments'])}: {p['status']}"
        for p in document.plans
    ]
    lines += [
        f"handed up to {e['destination']} on {e['opened_on']} ({e['rule']}): {e['status']} {e['why_closed']}".rstrip()
        for e in document.escalations
    ]
    lines += [f"note      {n['happened_at']} {n['actor']}: {n['text']}" for n in document.notes]
    lines += [f"{s['kind']:<9} {s['happened_at'][:16]} {s['subject'] or s['text']}" for s in document.said]
    lines += [
        f"contract  {a['number']} {a['status']} until {a['ends_on']}: {a['payment_terms']}" for a in document.agreed
    ]
    lines += [f"finding      {one}" for one in document.findings]
    lines += [f"quarantined  {row.stream} {'/'.join(row.native_key)}: {row.reason}" for row in document.quarantined]
    return lines
