"""Escalations: cases that were handed up."""

from __future__ import annotations

from typing import Any

from litestar import Response, get, post

from console.api import collecting
from console.api.collecting import Why
from console.asking import PAGE, After, Asker, Desk, Flag, Id, Text
from console.pages.forms import Filled
from console.pages.frame import Asked, Shown, then
from console.pages.resources import document
from duecourse.documents import Escalations, EscalationShown


@get("/escalations", right="see", sync_to_thread=True)
def escalations(desk: Desk, page: Asked, to: Text = "", closed: Flag = False, after: After = "") -> Shown:
    """The most urgent first."""
    found = document(collecting.escalations, Escalations, desk, to, closed, PAGE, after)
    return page.shown("escalations.html", title="Escalations", found=found, to=to, closed=closed)


@get("/escalations/{case:str}", right="see", sync_to_thread=True)
def escalation(desk: Desk, viewer: Asker, page: Asked, case: Id) -> Shown:
    """One case with its history."""
    found = document(collecting.escalation, EscalationShown, desk, case)
    return page.shown("escalation.html", title="One case", found=found, records=viewer.may("record"))


@post("/escalations/{case:str}/close", right="record", sync_to_thread=True)
def closed(desk: Desk, form: Filled, case: Id) -> Response[Any]:
    """Close it."""
    done = document(collecting.escalation_closed, EscalationShown, desk, form.wish, form.seen, case, form.read(Why))
    return then(f"/escalations/{done.escalation.id}", "closed")


HANDLERS = (escalations, escalation, closed)
