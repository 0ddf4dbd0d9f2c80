"""What the entry point `oracle-fusion` finds; the reader and its libraries are imported when a system is opened."""

from __future__ import annotations

from typing import Final

from adapters.oracle.fusion.capabilities import CAPABILITIES
from adapters.oracle.fusion.settings import Settings
from canonical_model.adapter import Adapter, Environment, Reader
from canonical_model.writing import Wire, Writer, WriteSide


def make(settings: Settings, environment: Environment) -> Reader:
    """The reader of one pod."""
    from adapters.oracle.fusion.checks import checks
    from adapters.oracle.fusion.client import session_to
    from adapters.oracle.fusion.reports import Reports
    from adapters.oracle.reader import OracleReader, Receivables

    session = session_to(settings, environment)
    books = Receivables(Reports(settings, session), settings, environment)
    return OracleReader(books, checks=lambda books: checks(books, settings, session))


def side(settings: Settings) -> WriteSide:
    """The pure part of writing to one pod."""
    from adapters.oracle.fusion.writing.side import FusionSide

    return FusionSide(settings)


def connect(settings: Settings, environment: Environment) -> Wire:
    """The connection over which one pod is written to."""
    from adapters.oracle.fusion.writing.wire import FusionWire

    return FusionWire(settings, environment)


#: no rate is published; two to four requests at once are what callers get along with [oracle.md §4]
CONCURRENT: Final = 2

ADAPTER: Final = Adapter(
    name="oracle-fusion",
    settings_type=Settings,
    make=make,
    capabilities=CAPABILITIES,
    writer=Writer(side=side, connect=connect),
    concurrent=CONCURRENT,
)
