"""What the entry point `salesforce` finds; the reader is imported when an organisation is opened."""

from __future__ import annotations

from typing import Final

from adapters.salesforce.capabilities import CAPABILITIES
from adapters.salesforce.settings import Settings
from canonical_model.adapter import Adapter, Environment, Reader
from canonical_model.writing import Wire, Writer, WriteSide


def make(settings: Settings, environment: Environment) -> Reader:
    """The reader of one organisation."""
    from adapters.salesforce.reader import SalesforceReader

    return SalesforceReader(settings, environment)


def side(settings: Settings) -> WriteSide:
    """The pure part of writing to one organisation."""
    from adapters.salesforce.writing.side import SalesforceSide

    return SalesforceSide(settings)


def connect(settings: Settings, environment: Environment) -> Wire:
    """The connection over which one organisation is written to."""
    from adapters.salesforce.writing.wire import SalesforceWire

    return SalesforceWire(settings, environment)


#: requests of 20 seconds and more are limited to 25, in developer organisations to 5 [reliability.md §3]
CONCURRENT: Final = 4

ADAPTER: Final = Adapter(
    name="salesforce",
    settings_type=Settings,
    make=make,
    capabilities=CAPABILITIES,
    writer=Writer(side=side, connect=connect),
    concurrent=CONCURRENT,
)
