"""Turns: so much is worked out at once, and next comes what people have waited for longest, all of them together.

What many wait for goes before what one waits for; what one waits for goes before it once they have waited long enough.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Hashable, Iterator
from contextlib import asynccontextmanager, contextmanager

from msgspec import Struct


class _Waiting(Struct):
    """Who waits for one thing."""

    count: int = 0
    #: the sum of the instants at which each of them came
    came: float = 0.0


class Turns:
    """Places for so many at once, and who waits for what."""

    def __init__(self, at_once: int, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._free, self._monotonic = at_once, monotonic
        self._waiting: dict[Hashable, _Waiting] = {}
        self._queue: dict[Hashable, asyncio.Future[None]] = {}

    @contextmanager
    def waiting_for(self, wanted: Hashable) -> Iterator[None]:
        """One more waits for a thing."""
        came = self._monotonic()
        waiting = self._waiting.setdefault(wanted, _Waiting())
        waiting.count, waiting.came = waiting.count + 1, waiting.came + came
        try:
            yield
        finally:
            waiting.count, waiting.came = waiting.count - 1, waiting.came - came
            if not waiting.count:
                del self._waiting[wanted]

    @asynccontextmanager
    async def turn(self, wanted: Hashable) -> AsyncIterator[None]:
        """A place to work a thing out; one at a time asks for the same thing."""
        if self._free:
            self._free -= 1
        else:
            await self._called(wanted)
        try:
            yield
        finally:
            self._next()

    async def _called(self, wanted: Hashable) -> None:
        called = self._queue[wanted] = asyncio.get_running_loop().create_future()
        try:
            await called
        except asyncio.CancelledError:
            if not called.cancelled():
                # the turn came at the same instant: it goes on to the next one
                self._next()
            elif self._queue.get(wanted) is called:
                del self._queue[wanted]
            raise

    def _next(self) -> None:
        now = self._monotonic()
        while self._queue:
            called = self._queue.pop(max(self._queue, key=lambda wanted: self._waited(wanted, now)))
            # whoever gave up is not told of it yet, and takes no turn
            if not called.cancelled():
                called.set_result(None)
                return
        self._free += 1

    def _waited(self, wanted: Hashable, now: float) -> float:
        waiting = self._waiting.get(wanted, _Waiting())
        return waiting.count * now - waiting.came
