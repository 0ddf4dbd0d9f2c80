"""Cash review: bank money that is not yet where it belongs, and a person's word on it."""

from __future__ import annotations

from typing import Any

from litestar import Response, get, post

from console.api import cash
from console.api.cash import InWhichState, OptionChosen, Whose
from console.api.collecting import Why
from console.asking import PAGE, After, Asker, Desk, Flag, Id, Text
from console.pages.forms import Filled
from console.pages.frame import Asked, Shown, then
from console.pages.resources import document
from duecourse.documents import BankAccounts, CashReviewed, CashReviews


@get("/cash", right="see", sync_to_thread=True)
def reviews(
    desk: Desk, page: Asked, entity: Text = "", in_state: InWhichState = "", unidentified: Flag = False,
    after: After = "",
) -> Shown:  # fmt: skip
    """Lines until their money is where it belongs, the oldest first."""
    found = document(cash.reviews, CashReviews, desk, entity, in_state, unidentified, PAGE, after)
    accounts = document(cash.accounts, BankAccounts, desk)
    return page.shown(
        "cash.html", title="Cash review", found=found, accounts=accounts, entity=entity, state=in_state,
        unidentified=unidentified,
    )  # fmt: skip


@get("/cash/{line:str}", right="see", sync_to_thread=True)
def review(desk: Desk, viewer: Asker, page: Asked, line: Id) -> Shown:
    """One line with every way in which it may be applied."""
    found = document(cash.review, CashReviewed, desk, line)
    return page.shown("cash_line.html", title="One bank line", found=found, applies=viewer.may("apply_cash"))


@post("/cash/{line:str}/approve", right="apply_cash", sync_to_thread=True)
def applied(desk: Desk, form: Filled, line: Id) -> Response[Any]:
    """Apply it in one way."""
    done = document(cash.review_approved, CashReviewed, desk, form.wish, form.seen, line, form.read(OptionChosen))
    return then(f"/cash/{done.proposal.id}", "applied")


@post("/cash/{line:str}/reject", right="apply_cash", sync_to_thread=True)
def rejected(desk: Desk, form: Filled, line: Id) -> Response[Any]:
    """Apply it in none."""
    done = document(cash.review_rejected, CashReviewed, desk, form.wish, form.seen, line, form.read(Why))
    return then(f"/cash/{done.proposal.id}", "rejected")


@post("/cash/{line:str}/identify", right="apply_cash", sync_to_thread=True)
def identified(desk: Desk, form: Filled, line: Id) -> Response[Any]:
    """Say whose it is."""
    done = document(cash.review_identified, CashReviewed, desk, form.wish, form.seen, line, form.read(Whose))
    return then(f"/cash/{done.proposal.id}", "identified")


@post("/cash/{line:str}/close", right="apply_cash", sync_to_thread=True)
def closed(desk: Desk, form: Filled, line: Id) -> Response[Any]:
    """Say that it is where it belongs."""
    done = document(cash.review_closed, CashReviewed, desk, form.wish, form.seen, line, form.read(Why))
    return then(f"/cash/{done.proposal.id}", "closed")


HANDLERS = (reviews, review, applied, rejected, identified, closed)
