"""Companions of risk and forecasts, put together out of an application."""

from __future__ import annotations

from datetime import date

from duecourse.bootstrap import Application
from duecourse.flows.risk import Risking


def risking_on(app: Application, day: date, *, ml: bool = True) -> Risking:
    """The companions of a use case of risk, as of a day."""
    # what learns is loaded where something is decided
    from duecourse.scorers import scorers

    return Risking(
        units=app.store, actor=app.actor, scope=app.scope, home=app.settings.home, scorers=scorers(ml=ml), today=day
    )
