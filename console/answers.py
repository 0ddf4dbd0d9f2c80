"""Answers that were worked out, kept for as long as nothing changed that they are made of."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import date
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
#: answers worked out at once in one process: mostly they wait for the database
AT_ONCE: Final = 16

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


class _Round(Struct):
    """One working out of an answer, open to whoever comes before it begins."""

    #: the answer to all who joined; None: they have to ask again
    done: asyncio.Future[Answer | None]
    answer: Answer | None = None


class Answers:
    """Keeps answers; to one question one is worked out at a time, for all who came before it began."""

    def __init__(self, *, most_bytes: int = MOST_BYTES, most: int = MOST_ANSWERS) -> None:
        self._kept: dict[Asked, _Kept] = {}
        self._most_bytes, self._most, self.bytes = most_bytes, most, 0
        self._open: dict[Asked, _Round] = {}
        self._lines: WeakValueDictionary[Asked, asyncio.Lock] = WeakValueDictionary()
        self._turns = Turns(AT_ONCE)

    def __len__(self) -> int:
        return len(self._kept)

    async def answer(self, asked: Asked, made: Made, look: Look, work: Work) -> Answer:
        """The answer kept under the marks of now, one that begins from now on, or a new one."""
        while True:
            shared = await self.shared(asked, made, look)
            if shared is not None:
                return shared
            if asked not in self._open:
                return await self._led(asked, made, look, work)

    async def shared(self, asked: Asked, made: Made, look: Look) -> Answer | None:
        """The answer kept under the marks of now, or one that others wait for and that begins from now on."""
        answer = await self._standing(asked, made, look)
        joined = self._open.get(asked)
        if answer is not None or joined is None:
            return answer
        with self._turns.waiting_for(asked):
            # whoever gives up gives up alone
            return await asyncio.shield(joined.done)

    async def _standing(self, asked: Asked, made: Made, look: Look) -> Answer | None:
        kept = self._kept.get(asked)
        if kept is None or kept.marks != made.marks(await look(kept.answer.about), kept.answer.about):
            return None
        if asked in self._kept:
            # what is asked for goes last: the first is forgotten first
            self._kept[asked] = self._kept.pop(asked)
        return kept.answer

    async def _led(self, asked: Asked, made: Made, look: Look, work: Work) -> Answer:
        """A round, after the one that is under way."""
        led = self._open[asked] = _Round(asyncio.get_running_loop().create_future())
        line = self._lines.setdefault(asked, asyncio.Lock())
        try:
            with self._turns.waiting_for(asked):
                async with line:
                    return await self._worked_out(asked, made, look, self._begun(led, asked, work))
        finally:
            self._close(asked, led)
            led.done.set_result(led.answer)

    def _begun(self, led: _Round, asked: Asked, work: Work) -> Work:
        """The work of a round: what it is made of is read from its beginning on, for all who joined until then."""

        async def begun() -> Answer:
            self._close(asked, led)
            answer = await work()
            led.answer = answer if answer.status == _OK else None
            return answer

        return begun

    def _close(self, asked: Asked, led: _Round) -> None:
        if self._open.get(asked) is led:
            del self._open[asked]

    async def _worked_out(self, asked: Asked, made: Made, look: Look, work: Work) -> Answer:
        kept = self._kept.get(asked)
        about = "" if kept is None else kept.answer.about
        seen = await look(about)
        marks = made.marks(seen, about)
        if kept is not None and kept.marks == marks:
            return kept.answer
        async with self._turns.turn(asked):
            answer = await work()
        if answer.status != _OK or marks is None:
            return answer
        if answer.about and not about:
            # its account's own rows are known from now on: they count if nothing changed while it was made
            later = await look(answer.about)
            marks = made.marks(later, answer.about) if made.marks(later) == marks else marks
        self._keep(asked, _Kept(answer=answer, marks=marks))
        return answer

    def _keep(self, asked: Asked, new: _Kept) -> None:
        before = self._kept.pop(asked, None)
        self.bytes += len(new.answer.body) - (len(before.answer.body) if before else 0)
        self._kept[asked] = new
        while self.bytes > self._most_bytes or len(self._kept) > self._most:
            first = self._kept.pop(next(iter(self._kept)))
            self.bytes -= len(first.answer.body)


class _Kept(Struct, frozen=True):
    """An answer, and the marks it hangs on."""

    answer: Answer
    marks: Marks | None


_OK: Final = 200
