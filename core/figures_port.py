"""What the flows need of the store to show quickly what takes a while to work out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from msgspec import Struct

from canonical_model.identity import SystemUid


class KeptFigure(Struct, frozen=True, kw_only=True):
    """Figures as they were last worked out for one scope, of which batch, for which day."""

    name: str
    #: what tells the scope they are for from another one
    scope: str
    batch: int
    day: date
    at: datetime
    body: bytes


class Place(Struct, frozen=True, kw_only=True):
    """One account's place on the worklist of the whole group."""

    place: int
    system: SystemUid
    entity: str
    account: str
    collector: str
    body: bytes


class Figures(Protocol):
    """Figures and the worklist, kept."""

    def figure(self, name: str, scope: str) -> KeptFigure | None: ...
    def figures_kept(self, scope: str) -> Mapping[str, datetime]:
        """The figures that are kept for a scope, and when each was worked out."""
        ...

    def figures_at(self) -> datetime | None:
        """When any figure of any scope was last worked out."""
        ...

    def keep_figure(self, figure: KeptFigure) -> None: ...
    def places(self, *, collector: str = "", after: int = 0, limit: int = 50) -> Sequence[Place]:
        """Places in scope after one, in their order."""
        ...

    def keep_places(self, places: Iterable[Place]) -> int:
        """Keep the worklist in place of the one before; how many."""
        ...
