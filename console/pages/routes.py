"""Every page and the files that they need, as one router."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from litestar import Router
from litestar.di import Provide
from litestar.static_files import create_static_files_router

from console.pages import (
    access,
    accounts,
    approvals,
    audit,
    cash,
    escalations,
    helping,
    operating,
    overview,
    parties,
    policy,
    recording,
    replies,
    signing,
    tie_out,
    write_backs,
)
from console.pages.figures import figures_of
from console.pages.forms import form_of
from console.pages.frame import page_of

STATIC: Final = Path(__file__).parent.parent / "static"
_MODULES = (
    access, accounts, approvals, audit, cash, escalations, helping, operating, overview, parties, policy, recording,
    replies, signing, tie_out, write_backs,
)  # fmt: skip


def pages() -> Router:
    """The pages; none of them is part of the API's description."""
    files = create_static_files_router(
        "/static", [STATIC], opt={"public": True}, include_in_schema=False, name="static"
    )
    return Router(
        "/",
        route_handlers=[files, *(handler for module in _MODULES for handler in module.HANDLERS)],
        dependencies={
            "page": Provide(page_of, sync_to_thread=False), "form": Provide(form_of), "figures": Provide(figures_of),
        },
        include_in_schema=False,
    )  # fmt: skip
