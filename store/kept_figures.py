"""Figures and the worklist as they were last worked out: the repository's part that pages are shown from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from itertools import islice
from typing import Final

from sqlalchemy import func, select

from core.figures_port import KeptFigure, Place
from store.schema import KEPT_FIGURE, KEPT_PLACE
from store.session import Session

#: places written in one statement
_PORTION: Final = 2_000
#: the advisory lock under which the worklist is kept anew
_LOCK: Final = 0x706C6163


class KeptFigures(Session):
    """What takes a while to work out, kept."""

    def figure(self, name: str, scope: str) -> KeptFigure | None:
        wanted = select(KEPT_FIGURE).where(KEPT_FIGURE.c.name == name, KEPT_FIGURE.c.scope == scope)
        found = self.connection.execute(wanted).mappings().one_or_none()
        return None if found is None else KeptFigure(**found)

    def figures_kept(self, scope: str) -> Mapping[str, datetime]:
        """The figures that are kept for a scope, and when each was worked out."""
        wanted = select(KEPT_FIGURE.c.name, KEPT_FIGURE.c.at).where(KEPT_FIGURE.c.scope == scope)
        return {row.name: row.at for row in self.connection.execute(wanted)}

    def figures_at(self) -> datetime | None:
        """When any figure of any scope was last worked out."""
        found: datetime | None = self.connection.execute(select(func.max(KEPT_FIGURE.c.at))).scalar_one()
        return found

    def keep_figure(self, figure: KeptFigure) -> None:
        self.upsert(KEPT_FIGURE, {name: getattr(figure, name) for name in KeptFigure.__struct_fields__})

    def places(self, *, collector: str = "", after: int = 0, limit: int = 50) -> Sequence[Place]:
        """Places in scope after one, in their order."""
        wanted = select(KEPT_PLACE).where(self.within(KEPT_PLACE), KEPT_PLACE.c.place > after)
        wanted = wanted.where(KEPT_PLACE.c.collector == collector) if collector else wanted
        rows = self.connection.execute(wanted.order_by(KEPT_PLACE.c.place).limit(limit)).mappings()
        return [Place(**row) for row in rows]

    def keep_places(self, places: Iterable[Place]) -> int:
        """Keep the worklist in place of the one before; how many."""
        self.connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
        self.connection.execute(KEPT_PLACE.delete())
        kept = 0
        left = iter(places)
        while some := list(islice(left, _PORTION)):
            rows = [{name: getattr(one, name) for name in Place.__struct_fields__} for one in some]
            self.connection.execute(KEPT_PLACE.insert(), rows)
            kept += len(rows)
        return kept
