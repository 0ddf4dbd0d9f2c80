"""The worklist as pages show it: as last ranked, and on the spot where it never was and the books are small."""

from __future__ import annotations

from typing import Final

import msgspec
from msgspec import structs

from canonical_model.access import EVERYTHING
from canonical_model.errors import Misconfigured
from console.doors import DOORKEEPER
from duecourse.bootstrap import Application
from duecourse.documents import Ranked, Worked
from duecourse.flows.figures import RANKED, Shelf, places_page, rank

#: customers whose worklist is ranked while somebody waits
_MOST_WAITED_FOR: Final = 5_000


def worklist_page(desk: Application, *, collector: str, limit: int, after: str) -> Worked:
    """One page, with when it was ranked and whether the books have gone on since."""
    ranked = _ranked(desk)
    rows, following = places_page(
        desk.store, actor=desk.actor, scope=desk.scope, collector=collector, limit=limit, after=after
    )
    return Worked(accounts=rows, total=ranked.accounts, next=following, findings=ranked.findings)


def _ranked(desk: Application) -> Ranked:
    """Of the whole group, whoever asks; how many accounts it has is told to whoever sees all of it."""
    whole = structs.replace(desk, actor=DOORKEEPER, scope=EVERYTHING)
    shelf = shelf_of(whole)
    shown = shelf.shown(RANKED)
    if shown is None:
        _must_be_few(whole)
        rank(whole.assessing())
        shown = shelf.shown(RANKED)
    if shown is None:
        raise Misconfigured("the worklist was not ranked yet", remedy="run `duecourse figures`")
    ranked = msgspec.json.decode(shown.body, type=Ranked)
    late = ("The books have gone on since: `explain` an account before you act on it.",) if shown.stale else ()
    told = (f"Ranked {shown.at:%Y-%m-%d %H:%M} UTC.", *late)
    if not desk.scope.everything:
        return Ranked(accounts=0, findings=told)
    return Ranked(accounts=ranked.accounts, findings=(*told, *ranked.findings))


def shelf_of(desk: Application) -> Shelf:
    """Where this desk's figures are kept."""
    return Shelf(units=desk.store, actor=desk.actor, scope=desk.scope, today=desk.clock.today(), now=desk.clock.now())


def _must_be_few(whole: Application) -> None:
    with whole.store.snapshot(whole.actor, whole.scope) as repository:
        customers = repository.customer_count()
    if customers > _MOST_WAITED_FOR:
        raise Misconfigured(
            f"the worklist of {customers} customers was not ranked yet",
            remedy="run `duecourse figures`, or schedule the flow `figures`",
        )
