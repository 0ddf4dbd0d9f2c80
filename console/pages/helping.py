"""The keys of the keyboard, and what a person may see."""

from __future__ import annotations

from litestar import get

from console.pages.frame import Asked, Shown


@get("/help", right="signed_in", sync_to_thread=False)
def keys(page: Asked) -> Shown:
    """Which key leads where."""
    return page.shown("help.html", title="Keys and rights")


HANDLERS = (keys,)
