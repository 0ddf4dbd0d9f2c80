"""Tie-out: open items beside the control accounts, and what explains each difference."""

from __future__ import annotations

from typing import Final

from litestar import get

from console.api import ledgers
from console.asking import After, Desk, Text
from console.pages.figures import Figure, Figured, Figures
from console.pages.frame import Asked, Shown
from console.pages.paging import some_after
from console.pages.resources import document
from duecourse.documents import Reconciled

_ROWS: Final = 100


@get("/tie-out", right="see", sync_to_thread=True)
def tie_out(
    desk: Desk, page: Asked, figures: Figured, system: Text = "", entity: Text = "", after: After = ""
) -> Shown:  # fmt: skip
    """To the cent; of all of large books as it was last worked out."""
    figure = None if system or entity or figures.few() else _kept(desk, figures)
    found = document(ledgers.tie_out, Reconciled, desk, system, entity) if figure is None else figure.document
    found = found or Reconciled(rows=(), differences=())
    rows, following = some_after(
        found.rows, after, limit=_ROWS, name=lambda row: f"{row.system} {row.entity} {row.gl_account} {row.currency}"
    )
    return page.shown(
        "tie_out.html",
        title="Tie-out",
        figure=figure,
        found=found,
        rows=rows,
        following=following,
        system=system,
        entity=entity,
    )


def _kept(desk: Desk, figures: Figures) -> Figure:
    return figures.shown("tie-out", lambda: document(ledgers.tie_out, Reconciled, desk, "", ""), kind=Reconciled)


HANDLERS = (tie_out,)
