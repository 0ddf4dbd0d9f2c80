"""The bulletin: what changed, looked at once a second for everybody who listens, each told what is in their scope.

The store itself tells that something changed, so it does not matter which process changed it.
"""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from time import monotonic
from types import FrameType
from typing import Any, Final, Literal

import msgspec
from litestar.exceptions import TooManyRequestsException
from msgspec import Struct

from canonical_model.access import EVERYTHING, Scope
from console.api.operating import jobs as jobs_listed
from console.doors import DOORKEEPER
from console.headers import tag_of
from core.outbox_port import WriteEvent
from duecourse.bootstrap import Application
from duecourse.flows import inbox
from duecourse.flows.figures import scope_key

Topic = Literal["approvals", "write-backs", "figures", "jobs"]
#: seconds between two looks, and without a look after which a listener is taken to be gone
EVERY: Final = 1.0
GONE: Final = 15.0
#: streams of one account, and of all, in one process
MOST_EACH: Final = 4
MOST: Final = 500
#: rows looked at of what waits and of jobs, and moves that are told at once
_ROWS: Final = 50
_JOBS: Final = 20
_MOVES: Final = 200
#: documents remembered, one a topic and scope
_MOST_KEPT: Final = 256


class Waiting(Struct, frozen=True):
    """How many things wait for a yes in one's scope; another tag: other ones, or others of their words."""

    waiting: int
    tag: str


class Moves(Struct, frozen=True):
    """The newest moves of write-backs in one's scope, the newest last."""

    moves: tuple[WriteEvent, ...] = ()
    #: there were more than are told: look at the list
    missed: bool = False

    def since(self, number: int) -> Moves:
        """Those after one."""
        new = tuple(one for one in self.moves if one.number > number)
        return Moves(moves=new, missed=len(new) == _MOVES)


class Worked(Struct, frozen=True):
    """Figures of one's scope, and when each was last worked out."""

    figures: Mapping[str, str]


_Beat = tuple[object, ...]


class _Pulse(Struct, frozen=True):
    """What is another value where something may have changed."""

    batch: int = 0
    event: int = 0
    figures: datetime | None = None
    #: of jobs nothing tells that they moved on
    look: int = 0

    def of(self, topic: Topic) -> _Beat:
        """The part that a topic is made of."""
        made: Mapping[Topic, _Beat] = {
            "approvals": (self.batch,), "write-backs": (self.batch, self.event), "figures": (self.figures,),
            "jobs": (self.look,),
        }  # fmt: skip
        return made[topic]


class Bulletin:
    """What is looked at and who listens, in one process."""

    def __init__(self, app: Application, *, every: float = EVERY) -> None:
        self._app, self.every = app, every
        self._closing = asyncio.Event()
        self._alive: dict[object, tuple[str, float]] = {}
        self._looked_at, self._pulse = -every, _Pulse()
        self._looking = asyncio.Lock()
        self._kept: dict[tuple[Topic, Scope], tuple[_Beat, asyncio.Task[Struct]]] = {}

    def place(self, account: str) -> object:
        """A place to listen from; TooManyRequestsException where the account, or the process, has no more."""
        now = monotonic()
        self._alive = {one: told for one, told in self._alive.items() if now - told[1] < GONE}
        theirs = sum(1 for name, _ in self._alive.values() if name == account)
        if theirs >= MOST_EACH or len(self._alive) >= MOST:
            raise TooManyRequestsException("too many streams: close one", headers={"Retry-After": str(int(GONE))})
        made = object()
        self._alive[made] = (account, now)
        return made

    def leave(self, place: object) -> None:
        """Give it back."""
        self._alive.pop(place, None)

    async def next(self, place: object) -> bool:
        """Wait until the next look; False where there is none any more."""
        account, _ = self._alive.get(place, ("", 0.0))
        self._alive[place] = (account, monotonic())
        try:
            await asyncio.wait_for(self._closing.wait(), self.every)
        except TimeoutError:
            return True
        return False

    def close(self) -> None:
        """No looks any more: every stream ends."""
        self._closing.set()

    async def document(self, topic: Topic, desk: Application) -> Struct:
        """A topic as it is now in the desk's scope; asked of the store once for all who have the same scope."""
        beat = (await self._felt()).of(topic)
        known = self._kept.get((topic, desk.scope))
        if known is None or known[0] != beat or (known[1].done() and known[1].exception() is not None):
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            task = asyncio.create_task(asyncio.to_thread(_DOCUMENTS[topic], desk))
            self._kept[topic, desk.scope] = known = (beat, task)
        return await asyncio.shield(known[1])

    async def _felt(self) -> _Pulse:
        async with self._looking:
            if monotonic() - self._looked_at >= self.every:
                self._pulse = await asyncio.to_thread(self._looked)
                self._looked_at = monotonic()
        return self._pulse

    def _looked(self) -> _Pulse:
        with self._app.store.snapshot(DOORKEEPER, EVERYTHING) as repository:
            return _Pulse(
                batch=repository.batch(), event=repository.newest_event(), figures=repository.figures_at(),
                look=self._pulse.look + 1,
            )  # fmt: skip


def _approvals(desk: Application) -> Waiting:
    found = inbox.approvals_page(desk.approving(), kind="", answered=False, limit=_ROWS, after="")
    return Waiting(waiting=found.total or 0, tag=tag_of(msgspec.json.encode(found)).decode().strip('"'))


def _moves(desk: Application) -> Moves:
    with desk.store.snapshot(desk.actor, desk.scope) as repository:
        return Moves(moves=tuple(repository.newest_events(limit=_MOVES)))


def _figures(desk: Application) -> Worked:
    with desk.store.snapshot(desk.actor, desk.scope) as repository:
        kept = repository.figures_kept(scope_key(desk.scope))
    return Worked(figures={name: at.isoformat() for name, at in kept.items()})


def _jobs(desk: Application) -> Any:  # noqa: ANN401 - as the resource answers
    return jobs_listed.fn(desk, "", _JOBS, "")


_DOCUMENTS: Final[Mapping[Topic, Callable[[Application], Struct]]] = {
    "approvals": _approvals, "write-backs": _moves, "figures": _figures, "jobs": _jobs,
}  # fmt: skip


@contextmanager
def ending_streams(bulletin: Bulletin) -> Iterator[None]:
    """End streams as soon as this process is told to stop: whoever stops it waits for every answer to end."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    loop = asyncio.get_running_loop()
    before: dict[int, Any] = {}

    def told(number: int, frame: FrameType | None) -> Any:  # noqa: ANN401 - what the handler before returns
        loop.call_soon_threadsafe(bulletin.close)
        handler = before[number]
        return handler(number, frame) if callable(handler) else None

    for number in (signal.SIGTERM, signal.SIGINT):
        if callable(signal.getsignal(number)):
            before[number] = signal.signal(number, told)
    try:
        yield
    finally:
        bulletin.close()
