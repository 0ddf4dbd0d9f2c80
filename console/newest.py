"""The newest of something that is asked for often: one question at a time for everybody who came before it was put."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection
from typing import Generic, TypeVar

T = TypeVar("T")


class Newest(Generic[T]):
    """Answers as of an instant after each call; whoever comes while a question is under way waits for the next one."""

    def __init__(self, ask: Callable[[Collection[str]], Awaitable[T]]) -> None:
        self._ask = ask
        self._about: set[str] = set()
        self._under_way: asyncio.Task[T] | None = None
        self._next: asyncio.Task[T] | None = None

    async def now(self, about: str = "") -> T:
        """What holds now, also about one thing that others who wait may not have asked about."""
        if about:
            self._about.add(about)
        if self._next is None or self._next.done():
            self._next = asyncio.get_running_loop().create_task(self._asked(self._under_way))
        return await asyncio.shield(self._next)

    async def _asked(self, before: asyncio.Task[T] | None) -> T:
        if before is not None and not before.done():
            await asyncio.wait([before])
        self._under_way, self._next = self._next, None
        about, self._about = self._about, set()
        return await self._ask(about)
