"""Figures that take a while: worked out once for a scope and a state of the books, kept, and shown until there is more.

What is shown says of which batch and day it is; whoever is granted less never sees figures of more.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from hashlib import blake2b
from typing import Final

import msgspec
from msgspec import Struct, structs

from canonical_model.access import Actor, Scope
from core.figures_port import KeptFigure, Place
from core.ports import UnitsOfWork
from duecourse.documents import DecisionRow, Document, Ranked
from duecourse.flows.deciding import Assessing
from duecourse.flows.seen_reasons import seen
from duecourse.flows.working import work

#: what the worklist as it was last ranked is called
RANKED: Final = "worklist"
#: accounts ranked in one reading of the books
_MOST_RANKED: Final = 1_000_000


class Shown(Struct, frozen=True, kw_only=True):
    """A kept document, of which batch and when; whether the books have gone on since."""

    body: bytes
    batch: int
    at: datetime
    stale: bool


class Shelf(Struct, frozen=True, kw_only=True):
    """Where one scope's figures are kept."""

    units: UnitsOfWork
    actor: Actor
    scope: Scope
    today: date
    now: datetime

    def shown(self, name: str) -> Shown | None:
        """What is kept under a name, if anything was worked out for this scope."""
        with self.units.snapshot(self.actor, self.scope) as repository:
            kept, batch = repository.figure(name, scope_key(self.scope)), repository.batch()
        if kept is None:
            return None
        return Shown(body=kept.body, batch=kept.batch, at=kept.at, stale=(kept.batch, kept.day) != (batch, self.today))

    def work_out(self, name: str, make: Callable[[], Document]) -> Shown:
        """Work it out and keep it."""
        with self.units.snapshot(self.actor, self.scope) as repository:
            batch = repository.batch()
        body = msgspec.json.encode(make())
        figure = KeptFigure(name=name, scope=scope_key(self.scope), batch=batch, day=self.today, at=self.now, body=body)
        with self.units.unit(self.actor, self.scope) as repository:
            repository.keep_figure(figure)
        return Shown(body=body, batch=batch, at=self.now, stale=False)


def scope_key(scope: Scope) -> str:
    """What tells one scope from another, whatever order its parts were told in."""
    areas = sorted(
        (
            "*" if area.systems is None else "\x1f".join(sorted(area.systems)),
            "*" if area.entities is None else "\x1f".join(sorted(area.entities)),
        )
        for area in scope.areas
    )
    return blake2b(msgspec.msgpack.encode(areas), digest_size=16).hexdigest()


def rank(run: Assessing) -> Ranked:
    """Rank the worklist of the whole scope and keep it, a row a place, so that pages of it are read by index."""
    made = work(run, collector="", limit=_MOST_RANKED, after="")
    with run.units.unit(run.actor, run.scope) as repository:
        uids = {system.name: system.uid for system in repository.systems()}
        kept = repository.keep_places(
            Place(
                place=place, system=uids[row.system], entity=row.entity, account=row.account,
                collector=row.collector, body=msgspec.json.encode(row),
            )
            for place, row in enumerate(made.accounts, start=1)
        )  # fmt: skip
    ranked = Ranked(accounts=kept, findings=made.findings)
    Shelf(units=run.units, actor=run.actor, scope=run.scope, today=run.clock.today(), now=run.clock.now()).work_out(
        RANKED, lambda: ranked
    )
    return ranked


def places_page(
    units: UnitsOfWork, *, actor: Actor, scope: Scope, collector: str, limit: int, after: str
) -> tuple[tuple[DecisionRow, ...], str | None]:
    """One page of the worklist as last ranked, of what is in scope."""
    start = int(after) if after.isdigit() else 0
    with units.snapshot(actor, scope) as repository:
        found = repository.places(collector=collector, after=start, limit=limit + 1)
    following = str(found[limit - 1].place) if len(found) > limit else None
    rows = (msgspec.json.decode(one.body, type=DecisionRow) for one in found[:limit])
    return tuple(structs.replace(row, reasons=seen(row.reasons, scope)) for row in rows), following
