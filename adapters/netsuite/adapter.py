"""What the entry point `netsuite` finds; the reader and its libraries are imported when a system is opened."""

from __future__ import annotations

from typing import Final

from adapters.netsuite.capabilities import CAPABILITIES
from adapters.netsuite.settings import Settings
from canonical_model.adapter import Adapter, Environment, Reader
from canonical_model.writing import Wire, Writer, WriteSide


def make(settings: Settings, environment: Environment) -> Reader:
    """The reader of one NetSuite account."""
    if settings.read_by == "soap":
        from adapters.netsuite.soap.reader import SoapReader

        return SoapReader(settings, environment)
    from adapters.netsuite.reader import NetSuiteReader

    return NetSuiteReader(settings, environment)


def side(settings: Settings) -> WriteSide:
    """The pure part of writing to one NetSuite account."""
    from adapters.netsuite.writing.side import NetSuiteSide

    return NetSuiteSide(settings)


def connect(settings: Settings, environment: Environment) -> Wire:
    """The connection over which one NetSuite account is written to."""
    from adapters.netsuite.writing.wire import NetSuiteWire

    return NetSuiteWire(settings, environment)


#: all integrations of an account share one pool, of 5 on Standard, over REST, RESTlets and SOAP [netsuite.md §0.6, §3]
CONCURRENT: Final = 2

ADAPTER: Final = Adapter(
    name="netsuite",
    settings_type=Settings,
    make=make,
    capabilities=CAPABILITIES,
    writer=Writer(side=side, connect=connect),
    concurrent=CONCURRENT,
)
