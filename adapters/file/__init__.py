"""Exports as a source system: open items, payments, customers, balances and rates from CSV or XLSX."""

from typing import Final

from adapters.file.capabilities import CAPABILITIES
from adapters.file.reader import make
from adapters.file.settings import FileSettings
from canonical_model.adapter import Adapter

ADAPTER: Final = Adapter(name="file", settings_type=FileSettings, make=make, capabilities=CAPABILITIES)
