"""The pure part of writing to one environment."""

from __future__ import annotations

from adapters.dynamics.dataverse.settings import Settings
from adapters.dynamics.dataverse.writing.fitting import fitting_plan
from adapters.dynamics.dataverse.writing.landings import Closing, Figures, Made, Removal
from adapters.dynamics.dataverse.writing.shapes import shapes
from adapters.kit.landing import LandedSide, Landing


class DataverseSide(LandedSide):
    """Plans acts as every CRM does, and knows for each kind of record how it is written and read back."""

    def __init__(self, settings: Settings) -> None:
        known = shapes(settings.columns, settings.writing)
        landings: dict[str, Landing] = {name: Made(shape) for name, shape in known.items()}
        landings |= {
            "close": Closing(settings), "summary": Figures(settings),
            "remove": Removal({shape.entity_set: shape for shape in known.values()}),
        }  # fmt: skip
        super().__init__(fitting_plan, landings)
