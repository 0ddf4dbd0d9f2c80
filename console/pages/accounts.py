"""The worklist, and one account with everything that is known of it."""

from __future__ import annotations

from typing import get_args

from litestar import get

from canonical_model.collecting import DISPUTE_REASONS, HoldKind
from console.answers import About
from console.api import collecting
from console.asking import PAGE, After, Asker, Desk, Text
from console.pages.frame import Asked, Shown
from console.pages.resources import document
from duecourse.documents import AccountShown, Explained, Worked


@get("/worklist", right="see", sync_to_thread=True)
def worklist(desk: Desk, page: Asked, collector: Text = "", after: After = "") -> Shown:
    """Accounts by the cash that acting today is expected to bring."""
    found = document(collecting.worklist, Worked, desk, collector, PAGE, after)
    return page.shown("worklist.html", title="Worklist", found=found, collector=collector)


@get("/account", right="see", sync_to_thread=True)
def account(desk: Desk, viewer: Asker, page: Asked, name: Text) -> Shown:
    """One account as it is kept, and what may be recorded about it."""
    found = document(collecting.account, AccountShown, desk, About(), name)
    return page.shown(
        "account.html", title=f"{found.customer['name']}", found=found, records=viewer.may("record"),
        disputes=viewer.may("dispute"), hold_kinds=get_args(HoldKind), reasons=DISPUTE_REASONS,
    )  # fmt: skip


@get("/account/explain", right="see", sync_to_thread=True)
def explained(desk: Desk, page: Asked, name: Text) -> Shown:
    """The decision as it would be made now."""
    found = document(collecting.explain, Explained, desk, name)
    template = "explained_part.html" if page.part else "explained.html"
    return page.shown(template, title=f"{found.account.name}, explained", found=found)


HANDLERS = (worklist, account, explained)
