"""What the entry point `dynamics-business-central` finds; the reader is imported when a system is opened."""

from __future__ import annotations

from typing import Final

from adapters.dynamics.business_central.capabilities import CAPABILITIES
from adapters.dynamics.business_central.settings import Settings
from canonical_model.adapter import Adapter, Environment, Reader
from canonical_model.writing import Wire, Writer, WriteSide


def make(settings: Settings, environment: Environment) -> Reader:
    """The reader of one environment."""
    from adapters.dynamics.business_central.reader import CentralReader

    return CentralReader(settings, environment)


def side(settings: Settings) -> WriteSide:
    """The pure part of writing to one environment."""
    from adapters.dynamics.business_central.writing.side import CentralSide

    return CentralSide(settings)


def connect(settings: Settings, environment: Environment) -> Wire:
    """The connection over which one environment is written to."""
    from adapters.dynamics.business_central.writing.wire import CentralWire

    return CentralWire(settings, environment)


#: five requests at the same time are served [dynamics_crm.md §0.8]; one is left to people
CONCURRENT: Final = 4

ADAPTER: Final = Adapter(
    name="dynamics-business-central",
    settings_type=Settings,
    make=make,
    capabilities=CAPABILITIES,
    writer=Writer(side=side, connect=connect),
    concurrent=CONCURRENT,
)
