"""What the entry point `hubspot` finds; the reader is imported when a portal is opened."""

from __future__ import annotations

from typing import Final

from adapters.hubspot.capabilities import CAPABILITIES
from adapters.hubspot.settings import Settings
from canonical_model.adapter import Adapter, Environment, Reader
from canonical_model.writing import Wire, Writer, WriteSide


def make(settings: Settings, environment: Environment) -> Reader:
    """The reader of one portal."""
    from adapters.hubspot.reader import HubSpotReader

    return HubSpotReader(settings, environment)


def side(settings: Settings) -> WriteSide:
    """The pure part of writing to one portal."""
    from adapters.hubspot.writing.side import HubSpotSide

    return HubSpotSide(settings)


def connect(settings: Settings, environment: Environment) -> Wire:
    """The connection over which one portal is written to."""
    from adapters.hubspot.writing.wire import HubSpotWire

    return HubSpotWire(settings, environment)


#: no limit to requests at the same time is published; few suffice within 190 in ten seconds [dynamics_crm.md §3]
CONCURRENT: Final = 4

ADAPTER: Final = Adapter(
    name="hubspot",
    settings_type=Settings,
    make=make,
    capabilities=CAPABILITIES,
    writer=Writer(side=side, connect=connect),
    concurrent=CONCURRENT,
)
