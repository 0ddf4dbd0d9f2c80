"""What the entry point `oracle-ebs` finds; reader, writer and the driver are imported when a system is opened."""

from __future__ import annotations

from typing import Final

from msgspec import structs

from adapters.oracle.ebs.capabilities import CAPABILITIES
from adapters.oracle.ebs.settings import Settings
from canonical_model.adapter import Adapter, Environment, Reader
from canonical_model.writing import Wire, Writer, WriteSide


def make(settings: Settings, environment: Environment) -> Reader:
    """The reader of one E-Business Suite."""
    from adapters.oracle.ebs.opening import reader

    return reader(settings, environment)


def side(settings: Settings) -> WriteSide:
    """The pure part of writing to one E-Business Suite."""
    from adapters.oracle.ebs.writing.side import EbsSide

    return EbsSide(settings)


def connect(settings: Settings, environment: Environment) -> Wire:  # noqa: ARG001 - the shape of every adapter
    """The connection over which one E-Business Suite is written to."""
    from adapters.oracle.ebs.database import OracleDatabase
    from adapters.oracle.ebs.writing.wire import EbsWire

    quick = structs.replace(settings.database, read_seconds=settings.database.write_seconds)
    database = OracleDatabase(structs.replace(settings, database=quick))
    return EbsWire(database, call_through=settings.call_through)


#: sessions that reading should have under way at once: each is a server process of the database
CONCURRENT: Final = 2

ADAPTER: Final = Adapter(
    name="oracle-ebs",
    settings_type=Settings,
    make=make,
    capabilities=CAPABILITIES,
    writer=Writer(side=side, connect=connect),
    concurrent=CONCURRENT,
)
