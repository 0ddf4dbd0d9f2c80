"""Credit: what of credit limits is used, and what others say of the businesses that owe us."""

from __future__ import annotations

from typing import Final

from litestar import Router, get, post
from litestar.params import JSONBody
from msgspec import Struct

from console.asking import PAGE, After, Desk, InState, Limit, Text, Wished
from core.signals import Signal
from duecourse.documents import CreditLimits, Signals, SignalsTakenIn
from duecourse.flows.credit import CreditAsked, credit_listed
from duecourse.flows.signals import listed, take_in


class Told(Struct, frozen=True, kw_only=True):
    """Signals of agencies and registers."""

    signals: tuple[Signal, ...]


@get("/credit-limits", right="see", sync_to_thread=True, summary="Credit limits")
def credit_limits(
    desk: Desk, entity: Text = "", in_state: InState = "", limit: Limit = PAGE, after: After = ""
) -> CreditLimits:
    """Credit limits of the ERPs and what of them is used, those beyond them first."""
    return credit_listed(desk.assessing(), CreditAsked(entity=entity, state=in_state, limit=limit, after=after))


@get("/signals", right="see", sync_to_thread=True, summary="Signals from outside")
def signals(desk: Desk, account: Text = "", limit: Limit = PAGE, after: After = "") -> Signals:
    """Signals from outside, the newest first."""
    return listed(desk.planning(), account=account, limit=limit, after=after)


@post("/signals", right="record", sync_to_thread=True, summary="Take in signals from outside")
def signals_taken_in(desk: Desk, wish: Wished, data: JSONBody[Told]) -> SignalsTakenIn:
    """Keep signals, each once: insolvency and legal stop, the others go to credit control."""
    return wish.once(lambda: take_in(desk.planning(), enumerate(data.signals, 1)), SignalsTakenIn)


ROUTES: Final = Router("/", route_handlers=[credit_limits, signals, signals_taken_in], tags=["Credit"])
