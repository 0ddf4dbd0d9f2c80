"""cash review: bank money that is not yet where it belongs, and a person's word on it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Final, Literal

import typer
from rich.table import Table

from duecourse.cli.applying import cash_app
from duecourse.cli.options import PAGE, After, AsJson, Entity, Limit, opened
from duecourse.cli.output import emit, table
from duecourse.cli.recording import Shadow
from duecourse.documents import CashReviewed, CashReviews, ReviewRow

#: whose money may be, in a list
_MOST_TOLD: Final = 2
review_app = typer.Typer(help="Bank money that is not yet where it belongs.", no_args_is_help=True)
OneProposal = Annotated[str, typer.Argument(help="Its id, or the first digits of it.")]
State = Annotated[
    Literal["", "open", "approved", "rejected", "posted", "solved"],
    typer.Option("--state", help="One state; without it everything that is not solved."),
]


def add_to(app: typer.Typer) -> None:  # noqa: ARG001  # every module registers alike; this one joins the group `cash`
    """Register the commands."""
    review_app.command("list")(review_list)
    review_app.command("show")(review_show)
    review_app.command("approve")(review_approve)
    review_app.command("reject")(review_reject)
    review_app.command("identify")(review_identify)
    review_app.command("close")(review_close)
    cash_app.add_typer(review_app, name="review")


def review_list(
    context: typer.Context, entity: Entity = "", state: State = "",
    unidentified: Annotated[bool, typer.Option("--unidentified", help="Only money that nobody knows.")] = False,
    limit: Limit = PAGE, after: After = "", as_json: AsJson = False,
) -> None:  # fmt: skip
    """Bank lines until their money is where it belongs, the oldest first, with totals per currency.

    Example: `duecourse cash review list --state open --entity DE01`. With `--unidentified` only money of which nobody
    knows whose it is, with whose it may be; with `--state solved` who solved it, and how.
    """
    from duecourse.flows.cash_review import ReviewsAsked, list_reviews

    with opened(context) as app:
        asked = ReviewsAsked(entity=entity, state=state, unidentified=unidentified, limit=limit, after=after)
        document = list_reviews(app.recording(), asked)
    emit(document, as_json=as_json, tables=_listed(document))


def review_show(context: typer.Context, proposal: OneProposal, as_json: AsJson = False) -> None:
    """One line with every way in which it may be applied, each item before and after.

    Example: `duecourse cash review show 4f2a`.
    """
    from duecourse.flows.cash_review import show_review

    with opened(context) as app:
        document = show_review(app.recording(), proposal)
    emit(document, as_json=as_json, tables=_shown(document))


def review_approve(
    context: typer.Context,
    proposal: OneProposal,
    option: Annotated[int, typer.Option("--option", min=1, help="Which way; the likeliest is 1.")] = 1,
    shadow: Shadow = False,
    as_json: AsJson = False,
) -> None:
    """Say yes to a way of applying a line: it is proposed to be posted, and somebody else approves that.

    Example: `duecourse cash review approve 4f2a --option 2`. Items that changed meanwhile refuse it.
    """
    from duecourse.flows.cash_review import approve_review

    with opened(context) as app:
        document = approve_review(app.recording(shadow=shadow), proposal, number=option)
    emit(document, as_json=as_json, tables=_shown(document))


def review_reject(
    context: typer.Context,
    proposal: OneProposal,
    why: Annotated[str, typer.Option("--why", help="The reason, for whoever looks at the line next.")],
    as_json: AsJson = False,
) -> None:
    """Say no to what is proposed: the line holds nothing any more, and stays listed until it is solved.

    Example: `duecourse cash review reject 4f2a --why "their payment for the other company"`.
    """
    from duecourse.flows.cash_review import reject_review

    with opened(context) as app:
        document = reject_review(app.recording(), proposal, why=why)
    emit(document, as_json=as_json, tables=_shown(document))


def review_identify(
    context: typer.Context,
    proposal: OneProposal,
    customer: Annotated[str, typer.Option("--customer", help="Whose it is: ENTITY/NUMBER.")],
    why: Annotated[str, typer.Option("--why", help="How you know.")],
    as_json: AsJson = False,
) -> None:
    """Say whose money a line is: it is matched with that customer's items and holds what it may be for.

    Example: `duecourse cash review identify 4f2a --customer DE01/1000042 --why "their bank told it by phone"`.
    """
    from duecourse.flows.cash_review import identify_review

    with opened(context) as app:
        document = identify_review(app.recording(), proposal, account=customer, why=why)
    emit(document, as_json=as_json, tables=_shown(document))


def review_close(
    context: typer.Context,
    proposal: OneProposal,
    why: Annotated[str, typer.Option("--why", help="Where the money is: the document that it was posted as.")],
    as_json: AsJson = False,
) -> None:
    """Say that a line's money is where it belongs, where no ledger shows it as it should: it is listed no more.

    Example: `duecourse cash review close 4f2a --why "posted by hand as 1400000099, net of charges"`.
    """
    from duecourse.flows.cash_review import close_review

    with opened(context) as app:
        document = close_review(app.recording(), proposal, why=why)
    emit(document, as_json=as_json, tables=_shown(document))


def _listed(document: CashReviews) -> Iterable[Table | str]:
    columns = ("id", "state", "account", "day", "age#", "amount#", "payer", "pays", "because")
    rows = [
        (
            one.id[:12], f"{one.state} {one.status}", "/".join(filter(None, (one.system, one.entity, one.customer))),
            one.value_date, one.age_days, one.amount, one.payer, ", ".join(one.pays), _because(one),
        )
        for one in document.proposals
    ]  # fmt: skip
    yield table("bank money", columns, rows)
    yield f"{document.count} in all: {', '.join(map(str, document.totals)) or 'nothing'}"
    if document.next:
        yield f"more: --after {document.next}"


def _because(one: ReviewRow) -> str:
    if one.decided_by and one.why:
        return f"{one.decided_by}: {one.why}"
    return one.why or ("may be of " + "; ".join(one.possible[:_MOST_TOLD]) if one.possible else one.because)


def _shown(document: CashReviewed) -> Iterable[Table | str]:
    one = document.proposal
    yield f"{one.id} {one.state}: {one.amount} from {one.payer or 'nobody named'}, {one.value_date}, {one.status}"
    yield from filter(None, (one.text, one.why and f"{one.decided_by}: {one.why}"))
    yield from (f"may be of {told}" for told in one.possible)
    for option in document.options:
        rows = [
            (part.document_no, part.before, part.amount, part.discount, part.adjustment, part.after, part.reason)
            for part in option.parts
        ]
        title = f"option {option.number}, sure {option.confidence}: {'; '.join(option.explanation)}"
        yield table(title, ("item", "before#", "cash#", "discount#", "written off#", "after#", "why"), rows)
        if option.rest:
            yield f"left of the line: {option.rest} {option.rest_is}"
    yield from (
        f"proposed to be posted: {row.id[:12]} ({row.state}), lands in {row.lands_in}" for row in document.write_backs
    )
