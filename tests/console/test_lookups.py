"""Look-ups: one for all who ask while it is under way, whatever becomes of it and of them."""

from __future__ import annotations

import asyncio
from threading import Event

import pytest

from console.lookups import Lookups


class Looked:
    """Counts look-ups; each waits until it is let go."""

    def __init__(self, *, fails: bool = False) -> None:
        self.times, self.fails, self.go = 0, fails, Event()

    def __call__(self) -> int:
        self.times += 1
        self.go.wait(5)
        if self.fails:
            raise PermissionError("nobody")
        return self.times


def test_who_asks_for_the_same_waits_for_the_one_that_is_under_way() -> None:
    async def story() -> tuple[list[int], int, int]:
        lookups, looked = Lookups[int](), Looked()
        asking = [asyncio.create_task(lookups.found("a", looked)) for _ in range(9)]
        await asyncio.sleep(0)
        looked.go.set()
        together = await asyncio.gather(*asking)
        return together, await lookups.found("a", looked), looked.times

    assert asyncio.run(story()) == ([1] * 9, 2, 2)


def test_who_asks_for_something_else_does_not_wait_for_it() -> None:
    async def story() -> int:
        lookups, slow, quick = Lookups[int](), Looked(), Looked()
        quick.go.set()
        first = asyncio.create_task(lookups.found("a", slow))
        await asyncio.sleep(0)
        found = await lookups.found("b", quick)
        slow.go.set()
        return found + await first

    assert asyncio.run(story()) == 2


def test_a_failure_is_told_to_all_who_wait_and_to_nobody_after_them() -> None:
    async def story() -> list[object]:
        lookups, looked = Lookups[int](), Looked(fails=True)
        asking = [asyncio.create_task(lookups.found("a", looked)) for _ in range(2)]
        await asyncio.sleep(0)
        looked.go.set()
        told = await asyncio.gather(*asking, return_exceptions=True)
        looked.fails = False
        return [*map(type, told), await lookups.found("a", looked)]

    assert asyncio.run(story()) == [PermissionError, PermissionError, 2]


@pytest.mark.parametrize("fails", [False, True])
def test_whoever_gives_up_gives_up_alone(*, fails: bool) -> None:
    async def story() -> object:
        lookups, looked = Lookups[int](), Looked(fails=fails)
        gone, stays = (asyncio.create_task(lookups.found("a", looked)) for _ in range(2))
        await asyncio.sleep(0)
        gone.cancel()
        await asyncio.sleep(0)
        looked.go.set()
        (told,) = await asyncio.gather(stays, return_exceptions=True)
        return told if isinstance(told, int) else type(told)

    assert asyncio.run(story()) == (PermissionError if fails else 1)
