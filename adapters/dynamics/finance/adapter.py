"""What the entry point `dynamics-finance` finds; the reader and its libraries are imported when a system is opened."""

from __future__ import annotations

from typing import Final

from adapters.dynamics.finance.capabilities import CAPABILITIES
from adapters.dynamics.finance.settings import Settings
from canonical_model.adapter import Adapter, Environment, Reader
from canonical_model.writing import Wire, Writer, WriteSide


def make(settings: Settings, environment: Environment) -> Reader:
    """The reader of one environment."""
    from adapters.dynamics.finance.reader import FinanceReader

    return FinanceReader(settings, environment)


def side(settings: Settings) -> WriteSide:
    """The pure part of writing to one environment."""
    from adapters.dynamics.finance.writing.side import FinanceSide

    return FinanceSide(settings)


def connect(settings: Settings, environment: Environment) -> Wire:
    """The connection over which one environment is written to."""
    from adapters.dynamics.finance.writing.wire import FinanceWire

    return FinanceWire(settings, environment)


#: limits are by resources since 10.0.36, and no number is published [dynamics_crm.md §0.7]
CONCURRENT: Final = 4

ADAPTER: Final = Adapter(
    name="dynamics-finance",
    settings_type=Settings,
    make=make,
    capabilities=CAPABILITIES,
    writer=Writer(side=side, connect=connect),
    concurrent=CONCURRENT,
)
