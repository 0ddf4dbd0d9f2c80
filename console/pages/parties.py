"""Parties: customers that may be one business, and a person's word on it."""

from __future__ import annotations

from typing import Any, Final

from litestar import Response, get, post

from console.api import conversing
from console.api.conversing import Merging, TakingOut
from console.asking import PAGE, After, Asker, Desk
from console.pages.figures import Figure, Figured, Figures
from console.pages.forms import Filled
from console.pages.frame import Asked, Shown, then
from console.pages.resources import document
from duecourse.documents import PartyPairs, Recorded

#: pairs kept of large books: who decided these is shown the next ones
_MOST: Final = 500


@get("/parties", right="see", sync_to_thread=True)
def pairs(desk: Desk, viewer: Asker, page: Asked, figures: Figured, after: After = "") -> Shown:
    """Pairs that somebody should look at, the likeliest first; of large books as they were last worked out."""
    figure = None if figures.few() else _kept(desk, figures)
    found = document(conversing.pairs, PartyPairs, desk, PAGE, after) if figure is None else _some(figure, after)
    return page.shown("parties.html", title="Parties", found=found, figure=figure, records=viewer.may("record"))


def _kept(desk: Desk, figures: Figures) -> Figure:
    return figures.shown(
        "party pairs", lambda: document(conversing.pairs, PartyPairs, desk, _MOST, ""), kind=PartyPairs
    )


def _some(figure: Figure, after: str) -> PartyPairs:
    every = () if figure.document is None else figure.document.pairs
    start = int(after) if after.isdecimal() else 0
    following = str(start + PAGE) if start + PAGE < len(every) else None
    return PartyPairs(pairs=every[start : start + PAGE], next=following)


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
