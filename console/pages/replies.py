"""Replies: what customers answered, and what each proposes."""

from __future__ import annotations

from typing import Any, Final

from litestar import Response, get, post

from console.api import conversing
from console.api.collecting import Why
from console.api.conversing import Assigning
from console.asking import PAGE, After, Asker, Desk, Id, InState, Text
from console.pages.forms import Filled
from console.pages.frame import Asked, Shown, then
from console.pages.resources import document
from duecourse.documents import RepliesListed, ReplyDecided, ReplyShown
from duecourse.flows.reply_acts import Corrections

_STATES: Final = ("unassigned", "open", "done")


@get("/replies", right="see", sync_to_thread=True)
def replies(desk: Desk, page: Asked, in_state: InState = "", entity: Text = "", after: After = "") -> Shown:
    """The newest first."""
    found = document(conversing.replies, RepliesListed, desk, in_state, entity, PAGE, after)
    return page.shown("replies.html", title="Replies", found=found, state=in_state, states=_STATES, entity=entity)


@get("/replies/{reply:str}", right="see", sync_to_thread=True)
def reply(desk: Desk, viewer: Asker, page: Asked, reply: Id) -> Shown:
    """One of them with its proposals."""
    found = document(conversing.reply, ReplyShown, desk, reply)
    return page.shown("reply.html", title="One reply", found=found, records=viewer.may("record"))


@post("/replies/{reply:str}/proposals/{name:str}/accept", right="record", sync_to_thread=True)
def accepted(desk: Desk, form: Filled, reply: Id, name: Id) -> Response[Any]:
    """Agree to what it proposes."""
    document(conversing.reply_accepted, ReplyDecided, desk, form.wish, form.seen, reply, name, form.read(Corrections))
    return then(f"/replies/{reply}", "accepted")


@post("/replies/{reply:str}/proposals/{name:str}/reject", right="record", sync_to_thread=True)
def rejected(desk: Desk, form: Filled, reply: Id, name: Id) -> Response[Any]:
    """Turn it down."""
    document(conversing.reply_rejected, ReplyDecided, desk, form.wish, form.seen, reply, name, form.read(Why))
    return then(f"/replies/{reply}", "rejected")


@post("/replies/{reply:str}/assign", right="record", sync_to_thread=True)
def assigned(desk: Desk, form: Filled, reply: Id) -> Response[Any]:
    """Say whose it is."""
    document(conversing.reply_assigned, ReplyShown, desk, form.wish, form.seen, reply, form.read(Assigning))
    return then(f"/replies/{reply}", "assigned")


HANDLERS = (replies, reply, accepted, rejected, assigned)
