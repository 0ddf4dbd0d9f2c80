"""Cash: bank money that is not yet where it belongs, and a person's word on it."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from litestar import Router, get, post
from litestar.params import JSONBody, QueryParameter
from msgspec import Meta, Struct

from console.api.collecting import Why
from console.as_shown import CHANGED, AsSeen
from console.asking import PAGE, After, Desk, Flag, Id, Limit, Text, Wished
from duecourse.documents import BankAccounts, CashReviewed, CashReviews
from duecourse.flows.bank_accounts import bank_accounts
from duecourse.flows.cash_review import (
    ReviewsAsked,
    approve_review,
    close_review,
    identify_review,
    list_reviews,
    reject_review,
    show_review,
)

InWhichState = Annotated[Literal["", "open", "approved", "rejected", "posted", "solved"], QueryParameter(name="state")]


class OptionChosen(Struct, frozen=True, kw_only=True):
    """Which of the ways in which a line may be applied; the likeliest is 1."""

    option: Annotated[int, Meta(ge=1, le=50)] = 1


class Whose(Struct, frozen=True, kw_only=True):
    """Whose money a line is, and how that is known."""

    account: str
    why: str


@get("/cash/reviews", right="see", sync_to_thread=True, summary="Cash to look at")
def reviews(
    desk: Desk, entity: Text = "", in_state: InWhichState = "", unidentified: Flag = False, limit: Limit = PAGE,
    after: After = "",
) -> CashReviews:  # fmt: skip
    """Bank lines until their money is where it belongs, the oldest first."""
    asked = ReviewsAsked(entity=entity, state=in_state, unidentified=unidentified, limit=limit, after=after)
    return list_reviews(desk.recording(), asked)


@get("/cash/reviews/{line:str}", right="see", sync_to_thread=True, summary="One bank line")
def review(desk: Desk, line: Id) -> CashReviewed:
    """One line with every way in which it may be applied, each item before and after."""
    return show_review(desk.recording(), line)


@post(
    "/cash/reviews/{line:str}/approve",
    right="apply_cash",
    sync_to_thread=True,
    summary="Apply a bank line",
    responses=CHANGED,
)
def review_approved(desk: Desk, wish: Wished, seen: AsSeen, line: Id, data: JSONBody[OptionChosen]) -> CashReviewed:
    """Say yes to a way of applying a line: it is proposed to be posted, and somebody else approves that."""
    decided = seen.on(desk, lambda one: show_review(one.recording(), line))
    return wish.once(lambda: approve_review(decided.recording(), line, number=data.option), CashReviewed)


@post(
    "/cash/reviews/{line:str}/reject",
    right="apply_cash",
    sync_to_thread=True,
    summary="Do not apply a bank line",
    responses=CHANGED,
)
def review_rejected(desk: Desk, wish: Wished, seen: AsSeen, line: Id, data: JSONBody[Why]) -> CashReviewed:
    """Say no to what is proposed: the line holds nothing any more, and stays listed until it is solved."""
    decided = seen.on(desk, lambda one: show_review(one.recording(), line))
    return wish.once(lambda: reject_review(decided.recording(), line, why=data.why), CashReviewed)


@post(
    "/cash/reviews/{line:str}/identify",
    right="apply_cash",
    sync_to_thread=True,
    summary="Say whose money it is",
    responses=CHANGED,
)
def review_identified(desk: Desk, wish: Wished, seen: AsSeen, line: Id, data: JSONBody[Whose]) -> CashReviewed:
    """Say whose money a line is: it is matched with that customer's items."""
    decided = seen.on(desk, lambda one: show_review(one.recording(), line))
    run = decided.recording()
    return wish.once(lambda: identify_review(run, line, account=data.account, why=data.why), CashReviewed)


@post(
    "/cash/reviews/{line:str}/close",
    right="apply_cash",
    sync_to_thread=True,
    summary="Close a bank line",
    responses=CHANGED,
)
def review_closed(desk: Desk, wish: Wished, seen: AsSeen, line: Id, data: JSONBody[Why]) -> CashReviewed:
    """Say that a line's money is where it belongs."""
    decided = seen.on(desk, lambda one: show_review(one.recording(), line))
    return wish.once(lambda: close_review(decided.recording(), line, why=data.why), CashReviewed)


@get("/bank/accounts", right="see", sync_to_thread=True, summary="Our bank accounts")
def accounts(desk: Desk) -> BankAccounts:
    """How far the statements of our bank accounts were taken in, and which are behind."""
    return bank_accounts(desk.recording())


ROUTES: Final = Router(
    "/",
    route_handlers=[reviews, review, review_approved, review_rejected, review_identified, review_closed, accounts],
    tags=["Cash"],
)
