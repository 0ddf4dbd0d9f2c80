"""Answers that were worked out, kept for as long as nothing changed that they are made of."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Mapping
from datetime import date
from typing import Final

from msgspec import Struct

from canonical_model.access import Scope

#: bytes of bodies kept in one process, and answers however small
MOST_BYTES: Final = 64 * 1024 * 1024
MOST_ANSWERS: Final = 5_000
#: answers worked out at once in one process: more would only wait for each other
AT_ONCE: Final = 3

Marks = Mapping[str, str]


class Made(Struct, frozen=True):
    """What a document is made of, beside who asks, for what, and on which day."""

    #: tables, by their marks
    of: frozenset[str]
    #: parameters with which it is made of more, and so not kept
    unless: frozenset[str] = frozenset()


class Asked(Struct, frozen=True):
    """What an answer depends on beside the data: another scope, question or day is another answer."""

    path: str
    query: tuple[tuple[str, str], ...]
    right: str
    scope: Scope
    day: date


class Answer(Struct, frozen=True):
    """One answer as it goes over the wire."""

    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes


class Answers:
    """Keeps answers; each is worked out by one of those who ask for it at the same time."""

    def __init__(self, *, most_bytes: int = MOST_BYTES, most: int = MOST_ANSWERS) -> None:
        self._kept: dict[Asked, tuple[Marks, Answer]] = {}
        self._most_bytes, self._most, self.bytes = most_bytes, most, 0
        self._under_way: dict[Hashable, asyncio.Future[Answer | None]] = {}
        self._gate = asyncio.Semaphore(AT_ONCE)

    def __len__(self) -> int:
        return len(self._kept)

    async def answer(self, asked: Asked, marks: Marks, work: Callable[[], Awaitable[Answer]]) -> Answer:
        """The answer kept under these marks, or worked out; the marks were read after the question came in."""
        kept = self._kept.get(asked)
        if kept is not None and kept[0] == marks:
            # what is asked for goes last: the first is forgotten first
            self._kept[asked] = self._kept.pop(asked)
            return kept[1]
        key = (asked, tuple(sorted(marks.items())))
        other = self._under_way.get(key)
        found = None if other is None else await asyncio.shield(other)
        return found or await self._worked_out(asked, marks, key, work)

    async def _worked_out(
        self, asked: Asked, marks: Marks, key: Hashable, work: Callable[[], Awaitable[Answer]]
    ) -> Answer:
        waited_for: asyncio.Future[Answer | None] = asyncio.get_running_loop().create_future()
        self._under_way[key] = waited_for
        made = None
        try:
            async with self._gate:
                made = await work()
        finally:
            # whoever waited and was given nothing works it out alone
            waited_for.set_result(made if made is not None and made.status == _OK else None)
            if self._under_way.get(key) is waited_for:
                del self._under_way[key]
        if made.status == _OK:
            self._keep(asked, marks, made)
        return made

    def _keep(self, asked: Asked, marks: Marks, answer: Answer) -> None:
        before = self._kept.pop(asked, None)
        self.bytes += len(answer.body) - (len(before[1].body) if before else 0)
        self._kept[asked] = (marks, answer)
        while self.bytes > self._most_bytes or len(self._kept) > self._most:
            _, first = self._kept.pop(next(iter(self._kept)))
            self.bytes -= len(first.body)


_OK: Final = 200
