"""Answers that were worked out, kept for as long as nothing changed that they are made of."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import date
from itertools import count
from typing import Final
from weakref import WeakValueDictionary

from msgspec import Struct

from canonical_model.access import Scope
from console.turns import Turns
from core.access import Right
from store.marks import mark_of

#: bytes of bodies kept in one process, and answers however small
MOST_BYTES: Final = 64 * 1024 * 1024
MOST_ANSWERS: Final = 5_000
#: answers worked out at once in one process: more would only wait for each other
AT_ONCE: Final = 8

Marks = Mapping[str, str]
#: the marks of now, those of an account's rows among them
Look = Callable[[str], Awaitable[Marks]]


class Made(Struct, frozen=True):
    """What a document is made of, beside who asks, for what, and on which day."""

    #: tables, by their marks
    of: frozenset[str]
    #: those of them of which the rows of one account alone are shown
    of_account: frozenset[str] = frozenset()
    #: parameters with which it is made of more, and so not kept
    unless: frozenset[str] = frozenset()

    def marks(self, seen: Marks, account: str = "") -> Marks | None:
        """What it hangs on: of some tables an account's own rows alone, once it is known; None: there is no telling."""
        if not self.of <= seen.keys():
            return None
        rows = self.of_account if account else frozenset[str]()
        return {name: seen.get(mark_of(name, account), "") if name in rows else seen[name] for name in self.of}


class Asked(Struct, frozen=True):
    """What an answer depends on beside the data: another scope, question or day is another answer."""

    path: str
    query: tuple[tuple[str, str], ...]
    right: Right
    scope: Scope
    day: date


class Answer(Struct, frozen=True):
    """One answer as it goes over the wire."""

    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes
    #: the id of the account that it is about, where it is about one
    about: str = ""


Work = Callable[[], Awaitable[Answer]]


class About(Struct):
    """Where a handler says which account its document is about."""

    account: str = ""


class Answers:
    """Keeps answers; to one question one is worked out at a time, for all who came before it was begun."""

    def __init__(self, *, most_bytes: int = MOST_BYTES, most: int = MOST_ANSWERS) -> None:
        self._kept: dict[Asked, _Kept] = {}
        self._most_bytes, self._most, self.bytes = most_bytes, most, 0
        self._lines: WeakValueDictionary[Asked, asyncio.Lock] = WeakValueDictionary()
        self._turns = Turns(AT_ONCE)
        self._order = count()

    def __len__(self) -> int:
        return len(self._kept)

    async def answer(self, asked: Asked, made: Made, look: Look, work: Work) -> Answer:
        """The answer kept under the marks of now, one begun since this question came, or a new one."""
        came, answer = next(self._order), await self.kept(asked, made, look)
        if answer is not None:
            return answer
        line = self._lines.setdefault(asked, asyncio.Lock())
        with self._turns.waiting_for(asked):
            async with line:
                kept = self._kept.get(asked)
                return kept.answer if kept and kept.begun > came else await self._worked_out(asked, made, look, work)

    async def kept(self, asked: Asked, made: Made, look: Look) -> Answer | None:
        """The answer kept under the marks of now, if there is one."""
        kept = self._kept.get(asked)
        if kept is None or kept.marks != made.marks(await look(kept.answer.about), kept.answer.about):
            return None
        if asked in self._kept:
            # what is asked for goes last: the first is forgotten first
            self._kept[asked] = self._kept.pop(asked)
        return kept.answer

    async def shared(self, asked: Asked, made: Made, look: Look) -> Answer | None:
        """The same, or one that others wait for and that is begun from now on."""
        came, answer = next(self._order), await self.kept(asked, made, look)
        line = self._lines.get(asked)
        if answer is not None or line is None:
            return answer
        with self._turns.waiting_for(asked):
            async with line:
                kept = self._kept.get(asked)
                return kept.answer if kept and kept.begun > came else None

    async def _worked_out(self, asked: Asked, made: Made, look: Look, work: Work) -> Answer:
        kept = self._kept.get(asked)
        about = "" if kept is None else kept.answer.about
        seen = await look(about)
        marks = made.marks(seen, about)
        if kept is not None and kept.marks == marks:
            return kept.answer
        async with self._turns.turn(asked):
            # who comes until now gets it: what it is made of is read from now on
            begun, answer = next(self._order), await work()
        if answer.status != _OK or marks is None:
            return answer
        if answer.about and not about:
            # its account's own rows are known from now on: they count if nothing changed while it was made
            later = await look(answer.about)
            marks = made.marks(later, answer.about) if made.marks(later) == marks else marks
        self._keep(asked, _Kept(answer=answer, marks=marks, begun=begun))
        return answer

    def _keep(self, asked: Asked, new: _Kept) -> None:
        before = self._kept.pop(asked, None)
        self.bytes += len(new.answer.body) - (len(before.answer.body) if before else 0)
        self._kept[asked] = new
        while self.bytes > self._most_bytes or len(self._kept) > self._most:
            first = self._kept.pop(next(iter(self._kept)))
            self.bytes -= len(first.answer.body)


class _Kept(Struct, frozen=True):
    """An answer, the marks it hangs on, and where in the order of questions its making began."""

    answer: Answer
    marks: Marks | None
    begun: int


_OK: Final = 200
