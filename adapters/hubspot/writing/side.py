"""The pure part of writing to one portal."""

from __future__ import annotations

from adapters.hubspot.settings import Settings
from adapters.hubspot.writing.landings import Closing, Figures, Made, Removal, shapes
from adapters.kit.crm_plans import crm_plan
from adapters.kit.landing import LandedSide, Landing


class HubSpotSide(LandedSide):
    """Plans acts as every CRM does, and knows for each kind of record how it is written and read back."""

    def __init__(self, settings: Settings) -> None:
        known = shapes(settings.properties, settings.writing)
        landings: dict[str, Landing] = {name: Made(settings, shape) for name, shape in known.items()}
        landings |= {
            "close": Closing(settings), "summary": Figures(settings),
            "remove": Removal({shape.object: shape for shape in known.values()}),
        }  # fmt: skip
        super().__init__(crm_plan, landings)
