"""Look-ups under way: who asks for the same while one of it is under way waits for that one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

T = TypeVar("T")


class Lookups(Generic[T]):
    """Each in a thread; what it finds, or fails with, is for all who wait. Whoever gives up gives up alone."""

    def __init__(self) -> None:
        self._under_way: dict[Hashable, asyncio.Task[T]] = {}

    async def found(self, wanted: Hashable, look: Callable[[], T]) -> T:
        """What is found; `wanted` names all that it depends on."""
        task = self._under_way.get(wanted)
        if task is None:
            task = self._under_way[wanted] = asyncio.create_task(asyncio.to_thread(look))
            task.add_done_callback(lambda ended: self._ended(wanted, ended))
        return await asyncio.shield(task)

    def _ended(self, wanted: Hashable, task: asyncio.Task[T]) -> None:
        del self._under_way[wanted]
        if not task.cancelled():
            # told to whoever waits; that nobody does any more is no fault
            task.exception()
