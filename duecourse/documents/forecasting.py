"""What the command forecast prints: weeks from Monday to Sunday, amounts in the currency they are owed in."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from canonical_model.money import Money
from duecourse.documents.base import Document


class ForecastWeek(Struct, frozen=True, kw_only=True):
    """What is expected in one week of one legal entity, in one currency."""

    #: its Monday
    week: date
    #: the name that people gave it
    system: str
    entity: str
    currency: str
    expected: Money
    p10: Money
    p90: Money
    #: what came, of a week that is over
    came: Money | None = None
    #: when it was told, of a week that is over
    made_on: date | None = None


class ForecastLeft(Struct, frozen=True, kw_only=True):
    """What is open and not counted on."""

    system: str
    entity: str
    reason: str
    items: int
    amount: Money


class ForecastAccuracy(Struct, frozen=True, kw_only=True):
    """How near the weeks of one currency were; shares between 0 and 1."""

    currency: str
    weeks: int
    #: Σ |expected - came| / Σ came
    weekly_wape: float | None
    #: rows whose cash lay between P10 and P90
    within_p10_p90: float


class Forecast(Document, frozen=True, kw_only=True):
    """Expected cash by week, entity and currency."""

    as_of: date
    #: of the model that it is made by
    version: str
    weeks: tuple[ForecastWeek, ...]
    left_out: tuple[ForecastLeft, ...] = ()
    #: only of a past day that is tried
    accuracy: tuple[ForecastAccuracy, ...] = ()
    notes: tuple[str, ...] = ()
