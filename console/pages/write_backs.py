"""The ledger of write-backs: how far each got, its steps, its native records and the screens that show them."""

from __future__ import annotations

from typing import Any, Final, get_args

from litestar import Response, get, post

from canonical_model.write_back import ActState
from console.api import approving
from console.api.approving import Settled
from console.api.collecting import Why
from console.asking import PAGE, After, Asker, Desk, Id, InState
from console.pages.forms import Filled
from console.pages.frame import Asked, Shown, then
from console.pages.resources import document
from duecourse.documents import WriteBackRow, WriteBacks

STATES: Final[tuple[str, ...]] = get_args(ActState)


@get("/write-backs", right="see", sync_to_thread=True)
def write_backs(desk: Desk, page: Asked, in_state: InState = "", after: After = "") -> Shown:
    """All of them, the newest first."""
    found = document(approving.write_backs, WriteBacks, desk, in_state, None, PAGE, after)
    return page.shown("write_backs.html", title="Write-backs", found=found, state=in_state, states=STATES)


@get("/write-backs/{write_back:str}", right="see", sync_to_thread=True)
def write_back(desk: Desk, viewer: Asker, page: Asked, write_back: Id) -> Shown:
    """One of them with its steps."""
    found = document(approving.write_back, WriteBackRow, desk, write_back)
    return page.shown(
        "write_back.html", title=f"{found.operation}, {found.state.replace('_', ' ')}", found=found,
        approves=viewer.may("approve"), records=viewer.may("record"),
    )  # fmt: skip


@post("/write-backs/{write_back:str}/resolve", right="approve", sync_to_thread=True)
def resolve(desk: Desk, form: Filled, write_back: Id) -> Response[Any]:
    """Say what is true in the ERP, or to send again."""
    done = document(approving.resolve, WriteBackRow, desk, form.wish, form.seen, write_back, form.read(Settled))
    return then(f"/write-backs/{done.id}", "settled")


@post("/write-backs/{write_back:str}/undo", right="record", sync_to_thread=True)
def undo(desk: Desk, form: Filled, write_back: Id) -> Response[Any]:
    """Propose to take it back."""
    done = document(approving.undo, WriteBackRow, desk, form.wish, form.seen, write_back, form.read(Why))
    return then(f"/write-backs/{done.id}", "proposed")


HANDLERS = (write_backs, write_back, resolve, undo)
