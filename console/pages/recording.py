"""What people record about an account: filled in, looked at with the write-back that it proposes, then confirmed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from litestar import Response, post

from console.api.collecting import NoteOrder
from console.asking import Desk
from console.pages.forms import Filled, Form
from console.pages.frame import Asked, Page, then
from duecourse.bootstrap import Application
from duecourse.documents import Recorded
from duecourse.flows.record import (
    DisputeOrder,
    HoldOrder,
    PromiseOrder,
    Recording,
    add_note,
    open_dispute,
    record_promise,
    set_hold,
)

_CONFIRMED: Final = "confirm"


@post("/account/promise", right="record", sync_to_thread=True)
def promise(desk: Desk, page: Asked, form: Filled) -> Response[Any]:
    """A promise to pay."""
    order = form.read(PromiseOrder)
    return _recorded(desk, page, form, what="promise", act=lambda run: record_promise(run, order))


@post("/account/dispute", right="dispute", sync_to_thread=True)
def dispute(desk: Desk, page: Asked, form: Filled) -> Response[Any]:
    """A dispute."""
    order = form.read(DisputeOrder)
    return _recorded(desk, page, form, what="dispute", act=lambda run: open_dispute(run, order))


@post("/account/note", right="record", sync_to_thread=True)
def note(desk: Desk, page: Asked, form: Filled) -> Response[Any]:
    """A note."""
    order = form.read(NoteOrder)
    act = lambda run: add_note(run, order.account, text=order.text, item=order.item)  # noqa: E731 - as the others
    return _recorded(desk, page, form, what="note", act=act)


@post("/account/hold", right="record", sync_to_thread=True)
def hold(desk: Desk, page: Asked, form: Filled) -> Response[Any]:
    """A hold."""
    order = form.read(HoldOrder)
    return _recorded(desk, page, form, what="hold", act=lambda run: set_hold(run, order))


def _recorded(
    desk: Application, page: Page, form: Form, *, what: str, act: Callable[[Recording], Recorded]
) -> Response[Any]:
    """What would be recorded and proposed; recorded once that was confirmed."""
    account = form.text("account")
    if form.text("step") == _CONFIRMED:
        form.wish.once(lambda: act(desk.recording()), Recorded)
        return then("/account", "recorded", name=account)
    fields = [(name, value) for name, values in form.fields.items() for value in values if name != "step" and value]
    shown = act(desk.recording(shadow=True))
    return page.shown("preview.html", title=f"Record a {what}?", what=what, found=shown, fields=fields, account=account)


HANDLERS = (promise, dispute, note, hold)
