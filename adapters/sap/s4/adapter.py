"""What the entry point `sap-s4` finds; the reader and its libraries are imported when a system is opened."""

from __future__ import annotations

from typing import Final

from adapters.sap.s4.capabilities import CAPABILITIES
from adapters.sap.s4.settings import Settings
from canonical_model.adapter import Adapter, Environment, Reader


def make(settings: Settings, environment: Environment) -> Reader:
    """The reader of one S/4HANA system."""
    from adapters.sap.s4.reader import S4Reader

    return S4Reader(settings, environment)


ADAPTER: Final = Adapter(name="sap-s4", settings_type=Settings, make=make, capabilities=CAPABILITIES)
