"""What the entry point finds."""

from __future__ import annotations

from typing import Final

from canonical_model.adapter import Adapter
from canonical_model.writing import Writer
from duecourse_tryton.capabilities import CAPABILITIES
from duecourse_tryton.reader import TrytonReader
from duecourse_tryton.settings import Settings
from duecourse_tryton.writing.side import TrytonSide
from duecourse_tryton.writing.wire import TrytonWire

ADAPTER: Final = Adapter(
    name="tryton",
    settings_type=Settings,
    make=TrytonReader,
    capabilities=CAPABILITIES,
    writer=Writer(side=TrytonSide, connect=TrytonWire),
    concurrent=4,
)
