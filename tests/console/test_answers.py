"""Answers kept in memory: never another's, never of before a change, never more than there is room for."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Any

import pytest
from msgspec import structs

from canonical_model.access import EVERYTHING, Scope
from console.answers import Answer, Answers, Asked
from console.newest import Newest

ASKED = Asked(path="/api/v1/items", query=(("limit", "50"),), right="see", scope=EVERYTHING, day=date(2026, 11, 20))


class Worker:
    """Works out answers and counts them."""

    def __init__(self, status: int = 200, body: bytes = b"x") -> None:
        self.times, self.status, self.body = 0, status, body
        self.go = asyncio.Event()
        self.go.set()

    async def __call__(self) -> Answer:
        self.times += 1
        await self.go.wait()
        return Answer(status=self.status, headers=(), body=self.body)


def test_the_same_question_under_the_same_marks_is_worked_out_once() -> None:
    async def story() -> int:
        answers, work = Answers(), Worker()
        first = await answers.answer(ASKED, {"open_item": "1"}, work)
        assert await answers.answer(ASKED, {"open_item": "1"}, work) is first
        return work.times

    assert asyncio.run(story()) == 1


@pytest.mark.parametrize(
    "other",
    [
        structs.replace(ASKED, scope=Scope(entities=frozenset({"DE01"}))),
        structs.replace(ASKED, day=date(2026, 11, 21)),
        structs.replace(ASKED, query=(("limit", "49"),)),
        structs.replace(ASKED, path="/api/v1/worklist"),
        structs.replace(ASKED, right="audit"),
    ],
    ids=["scope", "day", "query", "path", "right"],
)
def test_another_scope_day_or_question_is_another_answer(other: Asked) -> None:
    async def story() -> int:
        answers, work = Answers(), Worker()
        for asked in (ASKED, other):
            await answers.answer(asked, {"open_item": "1"}, work)
        return work.times

    assert asyncio.run(story()) == 2


def test_a_mark_that_moved_makes_it_worked_out_anew_and_the_old_answer_makes_room() -> None:
    async def story() -> tuple[int, int, int]:
        answers, work = Answers(), Worker(body=b"12345")
        for mark in ("1", "2", "2"):
            await answers.answer(ASKED, {"open_item": mark}, work)
        return work.times, len(answers), answers.bytes

    assert asyncio.run(story()) == (2, 1, 5)


def test_who_asks_at_the_same_time_waits_for_who_works_it_out() -> None:
    async def story() -> int:
        answers, work = Answers(), Worker()
        work.go.clear()
        asking = [asyncio.create_task(answers.answer(ASKED, {"open_item": "1"}, work)) for _ in range(20)]
        await asyncio.sleep(0)
        work.go.set()
        assert {answer.body for answer in await asyncio.gather(*asking)} == {b"x"}
        return work.times

    assert asyncio.run(story()) == 1


def test_who_asks_after_a_change_waits_for_nobody_who_asked_before_it() -> None:
    async def story() -> tuple[bytes, bytes]:
        answers, before, after = Answers(), Worker(body=b"before"), Worker(body=b"after")
        before.go.clear()
        first = asyncio.create_task(answers.answer(ASKED, {"open_item": "1"}, before))
        await asyncio.sleep(0)
        second = await answers.answer(ASKED, {"open_item": "2"}, after)
        before.go.set()
        await first
        # what was worked out under the older mark came last and is not believed
        third = await answers.answer(ASKED, {"open_item": "2"}, after)
        return second.body, third.body

    assert asyncio.run(story()) == (b"after", b"after")


def test_what_is_no_document_is_not_kept_nor_handed_to_others() -> None:
    async def story() -> tuple[int, int]:
        answers, work = Answers(), Worker(status=404)
        await asyncio.gather(*(answers.answer(ASKED, {"open_item": "1"}, work) for _ in range(3)))
        return work.times, len(answers)

    assert asyncio.run(story()) == (3, 0)


def test_one_that_fails_leaves_the_others_to_work_it_out() -> None:
    async def story() -> list[Any]:
        answers, times = Answers(), 0

        async def work() -> Answer:
            nonlocal times
            times += 1
            await asyncio.sleep(0)
            if times == 1:
                raise RuntimeError("broke")
            return Answer(status=200, headers=(), body=b"x")

        asking = (answers.answer(ASKED, {"open_item": "1"}, work) for _ in range(2))
        return await asyncio.gather(*asking, return_exceptions=True)

    broke, answered = asyncio.run(story())
    assert isinstance(broke, RuntimeError)
    assert answered.body == b"x"


@pytest.mark.parametrize("room", [{"most_bytes": 100}, {"most": 10}])
def test_memory_has_a_bound_and_what_was_asked_for_longest_ago_goes_first(room: dict[str, int]) -> None:
    async def story() -> tuple[int, int, int]:
        answers, work = Answers(**room), Worker(body=b"0123456789")
        favourite = structs.replace(ASKED, path="favourite")
        for number in range(50):
            await answers.answer(favourite, {}, work)
            await answers.answer(structs.replace(ASKED, path=str(number)), {}, work)
        times = work.times
        await answers.answer(favourite, {}, work)
        return len(answers), answers.bytes, work.times - times

    assert asyncio.run(story()) == (10, 100, 0)


def test_an_answer_larger_than_all_room_is_given_and_not_kept() -> None:
    async def story() -> tuple[bytes, int, int]:
        answers, work = Answers(most_bytes=3), Worker(body=b"larger")
        return (await answers.answer(ASKED, {}, work)).body, len(answers), answers.bytes

    assert asyncio.run(story()) == (b"larger", 0, 0)


def test_the_newest_is_asked_once_for_all_who_came_before_and_again_for_who_came_meanwhile() -> None:
    async def story() -> tuple[list[int], int]:
        value, go = [1], asyncio.Event()

        async def ask() -> int:
            seen = value[0]
            await go.wait()
            return seen

        newest = Newest(ask)
        early = [asyncio.create_task(newest.now()) for _ in range(3)]
        await asyncio.sleep(0.01)
        # changed while the first question is under way: who comes now must see it
        value[0] = 2
        late = [asyncio.create_task(newest.now()) for _ in range(3)]
        await asyncio.sleep(0.01)
        go.set()
        return await asyncio.gather(*early, *late), await newest.now()

    assert asyncio.run(story()) == ([1, 1, 1, 2, 2, 2], 2)


def test_a_question_that_fails_fails_for_who_asked_it_alone() -> None:
    async def story() -> tuple[list[Any], int]:
        times = 0

        async def ask() -> int:
            nonlocal times
            times += 1
            if times == 1:
                raise OSError("gone")
            return times

        newest = Newest(ask)
        return await asyncio.gather(newest.now(), newest.now(), return_exceptions=True), await newest.now()

    (first, second), third = asyncio.run(story())
    assert [type(first), type(second), third] == [OSError, OSError, 2]
