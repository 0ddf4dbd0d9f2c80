"""What the entry point `sap-ecc` finds; reader, writer and the RFC library are imported when a system is opened."""

from __future__ import annotations

from typing import Final

from adapters.sap.ecc.capabilities import CAPABILITIES
from adapters.sap.ecc.settings import Settings
from canonical_model.adapter import Adapter, Environment, Reader
from canonical_model.writing import Wire, Writer, WriteSide


def make(settings: Settings, environment: Environment) -> Reader:
    """The reader of one ECC system."""
    from adapters.sap.ecc.reader import EccReader

    return EccReader(settings, environment)


def side(settings: Settings) -> WriteSide:
    """The pure part of writing to one ECC system."""
    from adapters.sap.ecc.writing.side import EccSide

    return EccSide(settings)


def connect(settings: Settings, environment: Environment) -> Wire:  # noqa: ARG001 - the shape of every adapter
    """The connection over which one ECC system is written to."""
    from adapters.sap.ecc.client import connection
    from adapters.sap.rfc.wire import RfcWire

    return RfcWire(connection(settings, seconds=settings.write_seconds))


ADAPTER: Final = Adapter(
    name="sap-ecc",
    settings_type=Settings,
    make=make,
    capabilities=CAPABILITIES,
    writer=Writer(side=side, connect=connect),
)
