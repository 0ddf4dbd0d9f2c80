"""Expected cash of all entities in one currency, so that its P10 and P90 are those of the whole group."""

from __future__ import annotations

from datetime import date

from msgspec import structs

from canonical_model.money import Money
from core.forecasting.expecting import Expected, LeftOut
from core.forecasting.likely import Likely
from core.fx import RateSet

#: stands for every system and every entity
EVERY = "*"


def in_group(found: Expected, currency: str, *, rates: RateSet, on: date) -> Expected:
    """Each part at one day's rates, as owed to the group; what no rate expresses is not counted on."""
    parts: list[Likely] = []
    without: list[LeftOut] = []
    for part in found.parts:
        amount = Money.from_minor(part.minor, part.currency)
        value = rates.convert(amount, currency, on=on).amount
        if value is None:
            without.append(_no_rate(part, amount, currency))
        else:
            parts.append(structs.replace(part, system=EVERY, entity=EVERY, currency=currency, minor=value.minor))
    return Expected(parts=tuple(parts), left_out=(*found.left_out, *without))


def _no_rate(part: Likely, amount: Money, currency: str) -> LeftOut:
    return LeftOut(system=part.system, entity=part.entity, reason=f"no rate to {currency}", amount=amount)
