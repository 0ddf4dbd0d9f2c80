"""Parties: customers that may be one business, and a person's word on it."""

from __future__ import annotations

from typing import Any

from litestar import Response, get, post

from console.api import conversing
from console.api.conversing import Merging, TakingOut
from console.asking import PAGE, After, Asker, Desk
from console.pages.forms import Filled
from console.pages.frame import Asked, Shown, then
from console.pages.resources import document
from duecourse.documents import PartyPairs, Recorded


@get("/parties", right="see", sync_to_thread=True)
def pairs(desk: Desk, viewer: Asker, page: Asked, after: After = "") -> Shown:
    """Pairs that somebody should look at, the likeliest first."""
    found = document(conversing.pairs, PartyPairs, desk, PAGE, after)
    return page.shown("parties.html", title="Parties", found=found, records=viewer.may("record"))


@post("/parties/merge", right="record", sync_to_thread=True)
def merged(desk: Desk, form: Filled) -> Response[Any]:
    """Say that two are one."""
    document(conversing.merged, Recorded, desk, form.wish, form.read(Merging))
    return then("/parties", "merged")


@post("/parties/unmerge", right="record", sync_to_thread=True)
def unmerged(desk: Desk, form: Filled) -> Response[Any]:
    """Say that one is not of its party."""
    document(conversing.unmerged, Recorded, desk, form.wish, form.read(TakingOut))
    return then("/parties", "revoked")


HANDLERS = (pairs, merged, unmerged)
