"""Policies: held against the rules before they are used, and tried on today's books beside those in force."""

from __future__ import annotations

from typing import Any, Final

from litestar import Response, get, post

from console.api import operating
from console.api.operating import PolicyText
from console.asking import Desk
from console.pages.forms import Filled
from console.pages.frame import Asked, Shown
from console.pages.resources import document
from duecourse.documents import PolicyChecked, PolicySimulated

#: accounts that differ and are shown
_MOST: Final = 500


@get("/policy", right="see", sync_to_thread=True)
def policy(page: Asked) -> Shown:
    """A book of policies to be tried."""
    return page.shown("policy.html", title="Policy", toml="", checked=None, simulated=None, most=_MOST)


@post("/policy", right="see", sync_to_thread=True)
def tried(desk: Desk, page: Asked, form: Filled) -> Response[Any]:
    """Whether it may be used, and where it decides otherwise; nothing is kept."""
    told = PolicyText(toml=form.text("toml"))
    checked = document(operating.policy_checked, PolicyChecked, desk, told)
    simulate = form.text("what") == "simulate" and checked.ok
    simulated = document(operating.policy_simulated, PolicySimulated, desk, told) if simulate else None
    return page.shown("policy.html", title="Policy", toml=told.toml, checked=checked, simulated=simulated, most=_MOST)


HANDLERS = (policy, tried)
