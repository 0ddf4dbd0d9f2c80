"""Which feed of which entity is being read, and how."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal, Self

from msgspec import Struct

from canonical_model.adapter import Feed, ReadRequest
from canonical_model.identity import SystemUid


class Reading(Struct, frozen=True, kw_only=True):
    """One pass over a source, as the store sees it."""

    system: SystemUid
    #: the legal entity's code; empty for a feed of the whole system
    entity: str
    feed: str
    mode: Literal["full", "changes", "keys", "window"]
    #: kinds of which a complete reading lists all there are
    sweeps: tuple[type[Any], ...]
    #: settled items older than this were not asked for
    history_from: date | None
    #: see `Feed.items_bring_their_legs`
    items_bring_their_legs: bool = False

    @classmethod
    def of(cls, system: SystemUid, feed: Feed, request: ReadRequest) -> Self:
        """The reading that a request makes of a feed."""
        return cls(
            system=system,
            entity=request.entity,
            feed=feed.name,
            mode=request.mode,
            sweeps=feed.sweeps,
            history_from=request.history_from,
            items_bring_their_legs=feed.items_bring_their_legs,
        )
