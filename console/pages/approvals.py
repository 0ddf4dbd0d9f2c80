"""Approvals: what waits for a yes, what it changes, who asked, and whether whoever looks may say it."""

from __future__ import annotations

from typing import Any, Final, get_args

import msgspec
from litestar import Response, get, post

from canonical_model.identity import RecordId
from canonical_model.money import Money
from canonical_model.oversight import RequestKind
from canonical_model.write_back import CashAct, Operation
from console.answers import About
from console.api import approving, collecting
from console.api.collecting import Why
from console.asking import PAGE, After, Asker, Desk, Flag, Id, Text
from console.pages.before_after import Change, Part, cash_parts, changes
from console.pages.forms import Filled
from console.pages.frame import Asked, Shown, then
from console.pages.resources import document
from console.viewer import Viewer
from duecourse.bootstrap import Application
from duecourse.documents import AccountShown, ApprovalRow, Approvals, WriteBackRow
from duecourse.flows import inbox
from duecourse.flows.names import NotFound

#: kinds of approvals that are no write-back
_REQUESTS: Final = frozenset(get_args(RequestKind))
_KINDS: Final = sorted((*get_args(RequestKind), *get_args(Operation)))


@get("/approvals", right="see", sync_to_thread=True)
def approvals(desk: Desk, page: Asked, kind: Text = "", answered: Flag = False, after: After = "") -> Shown:
    """What waits, the oldest first."""
    found = document(approving.approvals, Approvals, desk, kind, answered, PAGE, after)
    return page.shown(
        "approvals.html", title="Approvals", found=found, kind=kind, answered=answered, kinds=_KINDS,
    )  # fmt: skip


@get("/approvals/{approval:str}", right="see", sync_to_thread=True)
def approval(desk: Desk, viewer: Asker, page: Asked, approval: Id) -> Shown:
    """One thing, before and after; with a yes or a no where whoever looks may say it."""
    found = document(approving.approval, Approvals, desk, approval)
    (row,) = found.approvals
    act = None if row.kind in _REQUESTS else document(approving.write_back, WriteBackRow, desk, row.id)
    parts, others = _changed(desk, row, act)
    return page.shown(
        "approval.html", title=f"Approve {row.kind}?" if row.state == "waiting" else f"{row.kind}, {row.state}",
        found=found, row=row, act=act, cash=parts, changes=others, refused=_refused(viewer, row),
    )  # fmt: skip


def _refused(viewer: Viewer, row: ApprovalRow) -> str:
    """Why this viewer may not say yes, in the words of the rule that forbids it; empty: they may."""
    if not viewer.may("approve"):
        return f"{viewer.account} was not granted the right to approve"
    try:
        return inbox.why_not(viewer.desk("approve").approving(), row.id)
    except NotFound:
        return f"{viewer.account} was not granted the right to approve in this legal entity"


def _changed(
    desk: Application, row: ApprovalRow, act: WriteBackRow | None
) -> tuple[tuple[Part, ...], tuple[Change, ...]]:
    """What is open of each item before and after, and what else changes."""
    if act is None:
        return (), ()
    open_now = _open_now(desk, row.account)
    if act.operation == "cash":
        return cash_parts(msgspec.convert(act.act, CashAct), open_now), ()
    return (), changes(act, open_now)


def _open_now(desk: Application, account: str) -> dict[RecordId, tuple[str, Money]]:
    """The account's open items: their document numbers, and what is open of them."""
    try:
        found = document(collecting.account, AccountShown, desk, About(), account)
    except NotFound:
        return {}
    return {RecordId(item["id"]): (item["document_no"], _money(item["open"])) for item in found.items}


def _money(told: dict[str, str]) -> Money:
    return Money.of(told["amount"], told["currency"])


@post("/approvals/{approval:str}/approve", right="approve", sync_to_thread=True)
def approve(desk: Desk, form: Filled, approval: Id) -> Response[Any]:
    """Say yes."""
    done = document(approving.approve, Approvals, desk, form.wish, form.seen, approval)
    return then(f"/approvals/{done.approvals[0].id}", "approved")


@post("/approvals/{approval:str}/reject", right="approve", sync_to_thread=True)
def reject(desk: Desk, form: Filled, approval: Id) -> Response[Any]:
    """Say no."""
    done = document(approving.reject, Approvals, desk, form.wish, form.seen, approval, form.read(Why))
    return then(f"/approvals/{done.approvals[0].id}", "rejected")


HANDLERS = (approvals, approval, approve, reject)
