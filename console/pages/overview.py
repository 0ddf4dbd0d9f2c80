"""The overview: what the group is owed, how late, what comes in, and what it is made of, down to one item."""

from __future__ import annotations

from typing import Final

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromQuery

from console.answers import About
from console.api import collecting, ledgers
from console.asking import After, Asker, Desk, Text
from console.pages.figures import Figured, Figures
from console.pages.frame import Asked, Shown
from console.pages.paging import some_after
from console.pages.resources import document
from console.pages.signing import landing
from core.findings import NotAllowed
from core.sums_port import AgingBy
from duecourse.bootstrap import Application
from duecourse.documents import AccountShown, Aged, AgedRow, Forecast, Items, Kpis
from duecourse.flows.names import NotFound

#: rows a page
_ROWS: Final = 50


@get("/", right="signed_in", sync_to_thread=False)
def home(viewer: Asker) -> Response[None]:
    """The first page that somebody may see."""
    return Response(None, status_code=303, headers={"Location": landing(viewer)})


@get("/overview", right="see", sync_to_thread=True)
def overview(desk: Desk, page: Asked, figures: Figured) -> Shown:
    """What is owed by entity, system and currency; key figures; what is expected to come in."""
    group = desk.settings.group.currency
    return page.shown(
        "overview.html",
        title="Overview",
        group=group,
        total=_aging(figures, desk, "system", "group" if group else ""),
        entities=_aging(figures, desk, "entity", ""),
        systems=_aging(figures, desk, "system", ""),
        currencies=_aging(figures, desk, "currency", ""),
        kpis=figures.shown("kpis", lambda: document(ledgers.kpis, Kpis, desk), kind=Kpis),
        forecast=figures.shown("forecast 13", lambda: document(ledgers.cash_forecast, Forecast, desk), kind=Forecast),
    )


def _aging(figures: Figures, desk: Application, by: AgingBy, currency: str, entity: str = "") -> object:
    name = f"aging {by} {currency} {entity}"
    return figures.shown(name, lambda: document(ledgers.aging, Aged, desk, by, entity, currency), kind=Aged)


@get("/aging", right="see", sync_to_thread=True)
def aging(
    desk: Desk, page: Asked, figures: Figured, by: FromQuery[AgingBy] = "entity", entity: Text = "",
    currency: Text = "", after: After = "",
) -> Shown:  # fmt: skip
    """Aging by what is asked for, in document currencies or the group's; a row leads to what it is made of."""
    _must_be_told_apart(desk, figures, by, entity)
    figure = figures.shown(
        f"aging {by} {currency} {entity}", lambda: document(ledgers.aging, Aged, desk, by, entity, currency), kind=Aged
    )
    rows, following = _rows(figure.document, after)
    title = f"Aging by {'head office' if by == 'head' else by}" + (f" of {entity}" if entity else "")
    return page.shown(
        "aging.html", title=title, figure=figure, rows=rows, following=following, by=by, entity=entity,
        currency=currency, group=desk.settings.group.currency,
    )  # fmt: skip


def _must_be_told_apart(desk: Application, figures: Figures, by: AgingBy, entity: str) -> None:
    """Of large books customers are shown by legal entity; one that nobody read is not kept as if it were one."""
    with desk.store.snapshot(desk.actor, desk.scope) as repository:
        known = {one.entity for one in repository.entities()}
    if entity and entity not in known:
        raise NotFound(f"no legal entity {entity!r} is known to you")
    if by in _MANY and not entity and not figures.few():
        raise NotAllowed(f"the books are large: name a legal entity to see them by {by}")


#: what there are many of
_MANY: Final = frozenset({"customer", "party", "head"})


def _rows(document: Aged | None, after: str) -> tuple[tuple[AgedRow, ...], str]:
    if document is None:
        return (), ""
    rows, following = some_after(document.rows, after, limit=_ROWS, name=lambda row: f"{row.key} {row.currency}")
    return tuple(rows), following


@get("/items", right="see", sync_to_thread=True)
def items(desk: Desk, page: Asked, entity: Text = "", customer: Text = "", after: After = "") -> Shown:
    """Open items, each with its native record."""
    found = document(ledgers.items, Items, desk, entity, customer, None, None, _ROWS, after)
    return page.shown("items.html", title="Open items", found=found, entity=entity, customer=customer)


@get("/item", right="see", sync_to_thread=True)
def item(desk: Desk, page: Asked, account: Text, item: Text) -> Shown:
    """One item of an account, with its native record."""
    found = document(collecting.account, AccountShown, desk, About(), account)
    row = next((one for one in found.items if item in {one["id"], one["document_no"]}), None)
    if row is None:
        raise NotFoundException(f"{item} is no open item of {found.account}")
    reads = desk.capabilities()[row["system"]].reads.get("open_items")
    return page.shown(
        "item.html", title=f"Item {row['document_no']}", found=found, row=row, object=reads.object if reads else ""
    )


HANDLERS = (home, overview, aging, items, item)
