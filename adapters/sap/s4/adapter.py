"""What the entry point `sap-s4` finds; the reader and its libraries are imported when a system is opened."""

from __future__ import annotations

from typing import Final

from adapters.sap.s4.capabilities import CAPABILITIES
from adapters.sap.s4.settings import Settings
from canonical_model.adapter import Adapter, Environment, Reader
from canonical_model.writing import Wire, Writer, WriteSide


def make(settings: Settings, environment: Environment) -> Reader:
    """The reader of one S/4HANA system."""
    from adapters.sap.s4.reader import S4Reader

    return S4Reader(settings, environment)


def side(settings: Settings) -> WriteSide:
    """The pure part of writing to one S/4HANA tenant."""
    from adapters.sap.s4.writing.side import S4Side

    return S4Side(settings)


def connect(settings: Settings, environment: Environment) -> Wire:
    """The connection over which one S/4HANA tenant is written to."""
    from adapters.sap.s4.writing.wire import S4Wire

    return S4Wire(settings, environment)


ADAPTER: Final = Adapter(
    name="sap-s4",
    settings_type=Settings,
    make=make,
    capabilities=CAPABILITIES,
    writer=Writer(side=side, connect=connect),
)
