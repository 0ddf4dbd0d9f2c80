"""The pure part of writing to one organisation."""

from __future__ import annotations

from adapters.kit.crm_plans import crm_plan
from adapters.kit.landing import LandedSide, Landing
from adapters.salesforce.settings import Settings
from adapters.salesforce.writing.landings import Made, shapes
from adapters.salesforce.writing.standing import Closing, Figures, Removal


class SalesforceSide(LandedSide):
    """Plans acts as every CRM does, and knows for each kind of record how it is written and read back."""

    def __init__(self, settings: Settings) -> None:
        known = shapes(settings)
        landings: dict[str, Landing] = {name: Made(settings, shape) for name, shape in known.items()}
        landings |= {
            "close": Closing(settings), "summary": Figures(settings),
            # notes and promises are both tasks: the later one says all that the other does
            "remove": Removal(settings, {shape.object: shape for shape in known.values()}),
        }  # fmt: skip
        super().__init__(crm_plan, landings)
