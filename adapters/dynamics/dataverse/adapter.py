"""What the entry point `dynamics-dataverse` finds; the reader is imported when an environment is opened."""

from __future__ import annotations

from typing import Final

from adapters.dynamics.dataverse.capabilities import CAPABILITIES
from adapters.dynamics.dataverse.settings import Settings
from canonical_model.adapter import Adapter, Environment, Reader
from canonical_model.writing import Wire, Writer, WriteSide


def make(settings: Settings, environment: Environment) -> Reader:
    """The reader of one environment."""
    from adapters.dynamics.dataverse.reader import DataverseReader

    return DataverseReader(settings, environment)


def side(settings: Settings) -> WriteSide:
    """The pure part of writing to one environment."""
    from adapters.dynamics.dataverse.writing.side import DataverseSide

    return DataverseSide(settings)


def connect(settings: Settings, environment: Environment) -> Wire:
    """The connection over which one environment is written to."""
    from adapters.dynamics.dataverse.writing.wire import DataverseWire

    return DataverseWire(settings, environment)


#: 52 requests at the same time are served [dynamics_crm.md §3]; few suffice within 6,000 in five minutes
CONCURRENT: Final = 8

ADAPTER: Final = Adapter(
    name="dynamics-dataverse",
    settings_type=Settings,
    make=make,
    capabilities=CAPABILITIES,
    writer=Writer(side=side, connect=connect),
    concurrent=CONCURRENT,
)
