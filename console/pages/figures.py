"""Figures as pages show them: as last worked out, with when that was, and worked out anew where they are old."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from typing import Any, Final, TypeVar

import msgspec
from litestar import Request
from litestar.di import NamedDependency
from msgspec import Struct

from canonical_model.errors import Misconfigured
from console.worklist import shelf_of
from core.as_of import BeforeHistory
from core.findings import NotAllowed
from duecourse.bootstrap import Application
from duecourse.documents import Document
from duecourse.flows.figures import scope_key

D = TypeVar("D", bound=Document)
#: customers of books whose figures are worked out while somebody waits
MOST_WAITED_FOR: Final = 5_000


class Workshop:
    """Works figures out beside the pages: one at a time, and each once for a scope however many ask."""

    def __init__(self) -> None:
        self._one = ThreadPoolExecutor(max_workers=1, thread_name_prefix="figures")
        self._under_way: dict[tuple[str, str], Future[Any]] = {}
        self._lock = threading.Lock()

    def begin(self, name: str, scope: str, work: Callable[[], Any]) -> None:
        """Begin, unless it is under way already; what goes wrong is tried again when it is next asked for."""
        with self._lock:
            before = self._under_way.get((name, scope))
            if before is None or before.done():
                self._under_way[name, scope] = self._one.submit(work)

    def wait(self) -> None:
        """Until all that was begun is done."""
        for one in list(self._under_way.values()):
            one.exception()


class Figure(Struct, frozen=True, kw_only=True):
    """A document of figures, when it was worked out, and whether the books have gone on since."""

    document: Any
    at: datetime | None
    stale: bool = False
    #: why there are none, and what to do
    why: str = ""


class Figures(Struct, frozen=True, kw_only=True):
    """The figures of one desk."""

    desk: Application
    workshop: Workshop
    waits: int = MOST_WAITED_FOR

    def shown(self, name: str, make: Callable[[], D], *, kind: type[D]) -> Figure:
        """The figures; without a document where the books are large and they are only being worked out."""
        shelf = shelf_of(self.desk)
        kept = shelf.shown(name)
        if kept is None and not self.few():
            self._begin(name, make)
            return Figure(document=None, at=None)
        if kept is None:
            try:
                kept = shelf.work_out(name, make)
            except (Misconfigured, NotAllowed, BeforeHistory) as why:
                return Figure(document=None, at=None, why=str(why))
        if kept.stale:
            self._begin(name, make)
        return Figure(document=msgspec.json.decode(kept.body, type=kind), at=kept.at, stale=kept.stale)

    def _begin(self, name: str, make: Callable[[], D]) -> None:
        self.workshop.begin(name, scope_key(self.desk.scope), lambda: shelf_of(self.desk).work_out(name, make))

    def few(self) -> bool:
        """Whether the books are small enough to be worked on while somebody waits."""
        with self.desk.store.snapshot(self.desk.actor, self.desk.scope) as repository:
            return repository.customer_count() <= self.waits


Figured = NamedDependency[Figures]


async def figures_of(request: Request[Any, Any, Any]) -> Figures:
    """The figures of whoever asks."""
    desk: Application = request.scope["desk"]  # type: ignore[typeddict-item] # put there by the passage
    return Figures(desk=desk, workshop=request.app.state["workshop"])
