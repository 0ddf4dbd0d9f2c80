"""Turns: how many work at once, who comes next, and that no turn is lost with whoever gives up."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import ExitStack, suppress

import pytest

from console.turns import Turns


class Seconds:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


async def settled() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


class Story:
    """One place; things are worked out when they are let go."""

    def __init__(self) -> None:
        self.seconds, self.order = Seconds(), list[str]()
        self.turns = Turns(1, self.seconds)
        self.go = asyncio.Event()

    def wants(self, wanted: str, *, people: int = 1) -> asyncio.Task[None]:
        """So many wait for a thing, and one of them works it out."""
        return asyncio.create_task(self._worked_out(wanted, people))

    async def _worked_out(self, wanted: str, people: int) -> None:
        with ExitStack() as stack:
            for _ in range(people):
                stack.enter_context(self.turns.waiting_for(wanted))
            async with self.turns.turn(wanted):
                self.order.append(wanted)
                await self.go.wait()


def told(story: Callable[[Story], Awaitable[None]]) -> list[str]:
    async def run() -> list[str]:
        made = Story()
        await story(made)
        return made.order

    return asyncio.run(run())


def test_what_many_wait_for_goes_before_what_one_waits_for() -> None:
    async def story(made: Story) -> None:
        first = made.wants("under way")
        await settled()
        rest = [made.wants("an account"), made.wants("a list", people=20)]
        await settled()
        made.seconds.now = 1.0
        made.go.set()
        await asyncio.gather(first, *rest)

    assert told(story) == ["under way", "a list", "an account"]


def test_who_has_waited_long_enough_goes_before_many_who_just_came() -> None:
    async def story(made: Story) -> None:
        first, early = made.wants("under way"), made.wants("an account")
        await settled()
        made.seconds.now = 10.0
        late = made.wants("a list", people=20)
        await settled()
        made.seconds.now = 10.1
        made.go.set()
        await asyncio.gather(first, early, late)

    assert told(story) == ["under way", "an account", "a list"]


def test_so_many_work_at_once() -> None:
    async def run() -> int:
        turns, at_once, most = Turns(3), 0, 0

        async def work(wanted: int) -> None:
            nonlocal at_once, most
            with turns.waiting_for(wanted):
                async with turns.turn(wanted):
                    at_once += 1
                    most = max(most, at_once)
                    await settled()
                    at_once -= 1

        await asyncio.gather(*(work(number) for number in range(20)))
        return most

    assert asyncio.run(run()) == 3


@pytest.mark.parametrize("called", [False, True], ids=["while it waits", "as it is called"])
def test_whoever_gives_up_takes_no_turn_with_them(*, called: bool) -> None:
    async def story(made: Story) -> None:
        first, gone, next_one = made.wants("under way"), made.wants("gone"), made.wants("next")
        await settled()
        if called:
            made.turns._next()
        gone.cancel()
        with suppress(asyncio.CancelledError):
            await gone
        made.go.set()
        await asyncio.gather(first, next_one)
        assert not made.turns._queue
        assert not made.turns._waiting
        assert made.turns._free == 1 + called

    assert told(story) == ["under way", "next"]


def test_a_turn_that_comes_as_somebody_gives_up_goes_to_the_next_one() -> None:
    async def story(made: Story) -> None:
        first, gone, next_one = made.wants("under way"), made.wants("gone"), made.wants("next")
        await settled()
        gone.cancel()
        # before whoever gave up is told
        made.turns._next()
        await settled()
        assert made.order == ["under way", "next"]
        made.go.set()
        await asyncio.gather(first, gone, next_one, return_exceptions=True)
        # one more was let go than there were places
        assert (made.turns._queue, made.turns._waiting, made.turns._free) == ({}, {}, 2)

    assert told(story) == ["under way", "next"]
