"""Which feed of which entity is being read, and how."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from msgspec import Struct

from canonical_model.identity import SystemUid

Mode = Literal["full", "changes", "window"]


class Reading(Struct, frozen=True, kw_only=True):
    """One pass over a source, as the store sees it."""

    system: SystemUid
    #: the legal entity's code; empty for a feed of the whole system
    entity: str
    feed: str
    mode: Mode
    #: kinds of which a complete reading lists all there are
    sweeps: tuple[type[Any], ...]
    #: settled items older than this were not asked for
    history_from: date | None
