"""Together: what is said yes to while others are decided on goes into the next transaction as one.

There is one writer at a time. Whoever waits for it alone waits for all before; those who wait go in together, each with
an answer of their own, and what is asked of the store is asked for all of them at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Final

from litestar.di import NamedDependency
from msgspec import Struct

from console.doors import DOORKEEPER
from console.once import Wish, once_each
from core.access_port import AskedUnder
from duecourse.documents import Approvals
from duecourse.failpoints import reached
from duecourse.flows import inbox

#: how many are decided on in one transaction
MOST: Final = 40
#: digits of a whole id
_WHOLE: Final = 32


class Waiting(Struct, frozen=True, eq=False):
    """Somebody's yes, and where its answer is waited for."""

    wish: Wish
    under: AskedUnder
    to: str
    answer: asyncio.Future[Approvals]


class Together:
    """Those who say yes in one process."""

    def __init__(self) -> None:
        self._waiting: list[Waiting] = []
        self._deciding: asyncio.Task[None] | None = None

    async def approve(self, wish: Wish, to: str) -> Approvals:
        """The answer to a yes to one thing, by its whole id."""
        loop = asyncio.get_running_loop()
        one = Waiting(wish, wish.under, to, loop.create_future())
        self._waiting.append(one)
        if self._deciding is None or self._deciding.done():
            self._deciding = loop.create_task(self._decide())
        return await one.answer

    async def _decide(self) -> None:
        while self._waiting:
            group = group_of(self._waiting)
            self._waiting = [one for one in self._waiting if one not in group]
            for one, answer in zip(group, await _answers(group), strict=True):
                _tell(one, answer)


Deciding = NamedDependency[Together]


def _tell(one: Waiting, answer: Approvals | Exception) -> None:
    if one.answer.done():
        # whoever asked is gone
        return
    if isinstance(answer, Exception):
        one.answer.set_exception(answer)
    else:
        one.answer.set_result(answer)


def goes_with_others(to: str) -> bool:
    """Whether a yes names a thing by its whole id: what two names stand for is not told apart by them."""
    return len(to) == _WHOLE and to.isascii() and to.isalnum()


def group_of(waiting: Sequence[Waiting]) -> list[Waiting]:
    """The first who waits and those who may go with it: of one scope, each with a key and a thing of its own."""
    scope = waiting[0].wish.app.scope
    group: list[Waiting] = []
    keys, things = set(), set()
    for one in waiting:
        if one.wish.app.scope == scope and one.under not in keys and one.to not in things:
            group.append(one)
            keys.add(one.under)
            things.add(one.to)
    return group[:MOST]


async def _answers(group: Sequence[Waiting]) -> Sequence[Approvals | Exception]:
    """The answers of a group; where it broke as a whole, of each by itself."""
    try:
        return await asyncio.to_thread(decided, group)
    except Exception as broke:  # noqa: BLE001 - whatever it was is told to who asked
        if len(group) == 1:
            return [broke]
    return [answer for one in group for answer in await _answers([one])]


def decided(group: Sequence[Waiting]) -> list[Approvals | Exception]:
    """What came of a group's yeses, in one transaction."""
    app = group[0].wish.app
    said = [inbox.Yes(run=one.wish.app.approving(), to=one.to) for one in group]
    with app.store.unit(DOORKEEPER, app.scope) as repository:
        answers = once_each(
            repository,
            [one.wish for one in group],
            lambda places: inbox.approve_together(repository, [said[place] for place in places]),
            kind=Approvals,
        )
    reached("planned")
    return answers
