"""Reading: open items, aging, key figures, forecast, quarantine, tie-out."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Final

from litestar import Router, get
from litestar.params import FromQuery, QueryParameter

from console.answers import Made
from console.asking import PAGE, After, Day, Desk, Id, Limit, Moment, Text
from core.findings import NotAllowed
from core.kpi_measures import Period
from core.sums_port import AgingBy
from duecourse.documents import Aged, Forecast, Items, Kpis, Quarantine, QuarantineRow, Reconciled
from duecourse.flows.aging import AgingAsked, aged
from duecourse.flows.forecast import forecast
from duecourse.flows.inquire import ItemsAsked, items_page, quarantine_page, quarantine_record
from duecourse.flows.kpis import key_figures
from duecourse.flows.reconcile import reconcile
from duecourse.foreseeing import risking_on

#: days of a period that names no beginning
DAYS: Final = 90
Weeks = Annotated[int, QueryParameter(ge=1, le=52)]


@get(
    "/items", right="see", sync_to_thread=True, summary="Open items",
    made=Made(of=frozenset({"open_item"}), unless=frozenset({"as_of", "known_at"})),
)  # fmt: skip
def items(
    desk: Desk, entity: Text = "", customer: Text = "", as_of: Day = None,
    known_at: Moment = None, limit: Limit = PAGE, after: After = "",
) -> Items:  # fmt: skip
    """Open items, as of a business date, as known now or at an earlier instant."""
    asked = ItemsAsked(today=desk.clock.today(), entity=entity, customer=customer, as_of=as_of, known_at=known_at)
    page, following = items_page(desk.store, actor=desk.actor, scope=desk.scope, asked=asked, limit=limit, after=after)
    return Items(items=page, as_of=as_of or desk.clock.today(), next=following)


@get("/aging", right="see", sync_to_thread=True, summary="Aging")
def aging(
    desk: Desk, by: FromQuery[AgingBy] = "entity", entity: Text = "", currency: Text = "", as_of: Day = None,
    known_at: Moment = None,
) -> Aged:  # fmt: skip
    """Open amounts by days overdue; total + unapplied is what ties out. `currency=group` shows all in the group's."""
    asked = AgingAsked(
        items=ItemsAsked(today=desk.clock.today(), entity=entity, as_of=as_of, known_at=known_at),
        by=by,
        currency=desk.settings.group.currency if currency.lower() == "group" else currency.upper(),
        rate_type=desk.settings.group.rate_type,
    )
    return aged(desk.store, actor=desk.actor, scope=desk.scope, asked=asked, policy=desk.settings.policy)


@get("/kpis", right="see", sync_to_thread=True, summary="Key figures")
def kpis(desk: Desk, as_of: Day = None, since: Day = None) -> Kpis:
    """Key figures of a period over all ledgers in scope, each with its formula and inputs, in the group's currency."""
    end = as_of or desk.clock.today()
    return key_figures(
        desk.store,
        actor=desk.actor,
        scope=desk.scope,
        period=period_of(since or end - timedelta(days=DAYS), end),
        policy=desk.settings.policy,
        group=(desk.settings.group.currency, desk.settings.group.rate_type),
    )


def period_of(begin: date, end: date) -> Period:
    """A period; NotAllowed where it ends before it begins."""
    if begin >= end:
        raise NotAllowed(f"{begin} is not before {end}")
    return Period(begin=begin, end=end)


@get("/forecast", right="see", sync_to_thread=True, summary="Cash forecast")
def cash_forecast(desk: Desk, weeks: Weeks = 13, entity: Text = "") -> Forecast:
    """Expected cash by week, entity and currency, with P10 and P90, and what is open but not counted on."""
    return forecast(risking_on(desk, desk.clock.today()), weeks=weeks, entity=entity)


@get("/tie-out", right="see", sync_to_thread=True, summary="Tie-out")
def tie_out(desk: Desk, system: Text = "", entity: Text = "") -> Reconciled:
    """Open items beside the control accounts, to the cent, with what explains each difference."""
    return reconcile(desk.store, actor=desk.actor, scope=desk.scope, system=system, entity=entity)


@get("/quarantine", right="see", sync_to_thread=True, summary="Quarantine")
def quarantine(desk: Desk, limit: Limit = PAGE, after: After = "") -> Quarantine:
    """Source records that could not be read; nobody behind one is chased."""
    records, following = quarantine_page(desk.store, actor=desk.actor, scope=desk.scope, limit=limit, after=after)
    return Quarantine(records=records, next=following)


@get("/quarantine/{record:str}", right="see", sync_to_thread=True, summary="One record in quarantine")
def quarantined(desk: Desk, record: Id) -> QuarantineRow:
    """One record with the payload that it came with."""
    return quarantine_record(desk.store, actor=desk.actor, scope=desk.scope, prefix=record)


ROUTES: Final = Router(
    "/", route_handlers=[items, aging, kpis, cash_forecast, tie_out, quarantine, quarantined], tags=["Ledgers"]
)
