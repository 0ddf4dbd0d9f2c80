"""Answers kept in memory: never another's, never of before a change, never more than there is room for."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from datetime import date
from typing import Any

import pytest
from msgspec import structs

from canonical_model.access import EVERYTHING, Scope
from console.answers import AT_ONCE, Answer, Answers, Asked, Look, Made
from console.newest import Newest

ASKED = Asked(path="/api/v1/items", query=(("limit", "50"),), right="see", scope=EVERYTHING, day=date(2026, 11, 20))


MADE = Made(of=frozenset({"open_item"}))


def marked(mark: str, **more: str) -> Look:
    """What tells a mark of items, and those of others."""

    async def look(_account: str) -> dict[str, str]:
        await asyncio.sleep(0)
        return {"open_item": mark, **more}

    return look


class Worker:
    """Works out answers and counts them."""

    def __init__(self, status: int = 200, body: bytes = b"x") -> None:
        self.times, self.status, self.body = 0, status, body
        self.go, self.begun = asyncio.Event(), asyncio.Event()
        self.go.set()

    async def __call__(self) -> Answer:
        self.times += 1
        self.begun.set()
        await self.go.wait()
        return Answer(status=self.status, headers=(), body=self.body)


def test_the_same_question_under_the_same_marks_is_worked_out_once() -> None:
    async def story() -> int:
        answers, work = Answers(), Worker()
        first = await answers.answer(ASKED, MADE, marked("1"), work)
        assert await answers.answer(ASKED, MADE, marked("1"), work) is first
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
            await answers.answer(asked, MADE, marked("1"), work)
        return work.times

    assert asyncio.run(story()) == 2


def test_a_mark_that_moved_makes_it_worked_out_anew_and_the_old_answer_makes_room() -> None:
    async def story() -> tuple[int, int, int]:
        answers, work = Answers(), Worker(body=b"12345")
        for mark in ("1", "2", "2"):
            await answers.answer(ASKED, MADE, marked(mark), work)
        return work.times, len(answers), answers.bytes

    assert asyncio.run(story()) == (2, 1, 5)


def test_who_asks_at_the_same_time_waits_for_who_works_it_out() -> None:
    async def story() -> int:
        answers, work = Answers(), Worker()
        work.go.clear()
        asking = [asyncio.create_task(answers.answer(ASKED, MADE, marked("1"), work)) for _ in range(20)]
        await asyncio.sleep(0)
        work.go.set()
        assert {answer.body for answer in await asyncio.gather(*asking)} == {b"x"}
        return work.times

    assert asyncio.run(story()) == 1


def test_who_asks_after_a_change_gets_what_was_begun_after_it() -> None:
    async def story() -> tuple[bytes, bytes, bytes, int]:
        answers, before, after = Answers(), Worker(body=b"before"), Worker(body=b"after")
        before.go.clear()
        first = asyncio.create_task(answers.answer(ASKED, MADE, marked("1"), before))
        await before.begun.wait()
        second = asyncio.create_task(answers.answer(ASKED, MADE, marked("2"), after))
        await asyncio.sleep(0)
        before.go.set()
        await asyncio.gather(first, second)
        third = await answers.answer(ASKED, MADE, marked("2"), after)
        return (await first).body, (await second).body, third.body, after.times

    assert asyncio.run(story()) == (b"before", b"after", b"after", 1)


@pytest.mark.parametrize(("changed", "shares"), [(False, True), (True, False)], ids=["before", "after it began"])
def test_who_came_before_it_was_begun_shares_it(*, changed: bool, shares: bool) -> None:
    async def story() -> Answer | None:
        answers, before, after = Answers(), Worker(body=b"before"), Worker(body=b"after")
        await answers.answer(ASKED, MADE, marked("0"), before)
        gate = [answers.answer(structs.replace(ASKED, path=str(n)), MADE, marked("1"), after) for n in range(AT_ONCE)]
        after.go.clear()
        others = [asyncio.create_task(one) for one in gate]
        await after.begun.wait()
        await settled()
        first = asyncio.create_task(answers.answer(ASKED, MADE, marked("1"), after))
        await settled()
        if changed:
            after.go.set()
            await asyncio.gather(*others)
            after.go.clear()
            await settled()
        shared = asyncio.create_task(answers.shared(ASKED, MADE, marked("1" if not changed else "2")))
        await settled()
        after.go.set()
        await asyncio.gather(first, *others)
        return await shared

    answer = asyncio.run(story())
    assert (None if answer is None else answer.body) == (b"after" if shares else None)


def test_nobody_shares_what_nobody_works_out() -> None:
    async def story() -> tuple[Answer | None, Answer | None]:
        answers, work = Answers(), Worker()
        none = await answers.shared(ASKED, MADE, marked("1"))
        await answers.answer(ASKED, MADE, marked("1"), work)
        return none, await answers.shared(ASKED, MADE, marked("2"))

    assert asyncio.run(story()) == (None, None)


async def settled() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


def test_however_often_it_changes_all_who_wait_get_the_one_answer_that_is_begun_next() -> None:
    """Not one for each change: under a stream of changes nobody would be answered any more."""

    async def story() -> tuple[set[bytes], int]:
        answers, slow, next_one = Answers(), Worker(), Worker(body=b"next")
        slow.go.clear()
        first = asyncio.create_task(answers.answer(ASKED, MADE, marked("0"), slow))
        await slow.begun.wait()
        asking = [asyncio.create_task(answers.answer(ASKED, MADE, marked(str(n)), next_one)) for n in range(1, 20)]
        await asyncio.sleep(0)
        slow.go.set()
        await first
        return {answer.body for answer in await asyncio.gather(*asking)}, next_one.times

    assert asyncio.run(story()) == ({b"next"}, 1)


OF_ONE = Made(of=frozenset({"open_item", "promise"}), of_account=frozenset({"promise"}))


async def of_account() -> Answer:
    return Answer(status=200, headers=(), body=b"x", about="c1")


@pytest.mark.parametrize(
    ("mark", "more", "times"),
    [
        ("1", {"promise": "2", "promise c1": "a", "promise c2": "z"}, 1),
        ("1", {"promise": "2", "promise c1": "b"}, 2),
        ("1", {"promise": "2"}, 2),
        ("2", {"promise": "1", "promise c1": "a"}, 2),
    ],
    ids=["rows of others", "its own rows", "its own rows are gone", "a table that counts whole"],
)
def test_an_answer_about_an_account_hangs_on_its_own_rows(mark: str, more: dict[str, str], times: int) -> None:
    async def story() -> int:
        answers, worked = Answers(), 0

        async def work() -> Answer:
            nonlocal worked
            worked += 1
            return await of_account()

        await answers.answer(ASKED, OF_ONE, marked("1", promise="1", **{"promise c1": "a"}), work)
        await answers.answer(ASKED, OF_ONE, marked(mark, **more), work)
        return worked

    assert asyncio.run(story()) == times


def test_what_changed_while_the_first_answer_was_made_counts_whole() -> None:
    async def story() -> tuple[int, str]:
        answers, worked = Answers(), 0
        now = {"open_item": "1", "promise": "1", "promise c1": "a"}

        async def look(_account: str) -> dict[str, str]:
            return dict(now)

        async def work() -> Answer:
            nonlocal worked
            worked += 1
            answer = Answer(status=200, headers=(), body=now["promise c1"].encode(), about="c1")
            if worked == 1:
                now.update({"promise": "2", "promise c1": "b"})
            return answer

        await answers.answer(ASKED, OF_ONE, look, work)
        second = await answers.answer(ASKED, OF_ONE, look, work)
        now["promise"] = "3"
        third = await answers.answer(ASKED, OF_ONE, look, work)
        assert third is second
        return worked, second.body.decode()

    assert asyncio.run(story()) == (2, "b")


def test_where_a_mark_was_lost_nothing_is_kept() -> None:
    async def story() -> tuple[int, int]:
        answers, work = Answers(), Worker()

        async def nothing(_account: str) -> dict[str, str]:
            return {}

        for _ in range(2):
            await answers.answer(ASKED, MADE, nothing, work)
        return work.times, len(answers)

    assert asyncio.run(story()) == (2, 0)


def test_what_is_no_document_is_not_kept_nor_handed_to_others() -> None:
    async def story() -> tuple[int, int]:
        answers, work = Answers(), Worker(status=404)
        await asyncio.gather(*(answers.answer(ASKED, MADE, marked("1"), work) for _ in range(3)))
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

        asking = (answers.answer(ASKED, MADE, marked("1"), work) for _ in range(2))
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
            await answers.answer(favourite, MADE, marked("1"), work)
            await answers.answer(structs.replace(ASKED, path=str(number)), MADE, marked("1"), work)
        times = work.times
        await answers.answer(favourite, MADE, marked("1"), work)
        return len(answers), answers.bytes, work.times - times

    assert asyncio.run(story()) == (10, 100, 0)


def test_an_answer_larger_than_all_room_is_given_and_not_kept() -> None:
    async def story() -> tuple[bytes, int, int]:
        answers, work = Answers(most_bytes=3), Worker(body=b"larger")
        return (await answers.answer(ASKED, MADE, marked("1"), work)).body, len(answers), answers.bytes

    assert asyncio.run(story()) == (b"larger", 0, 0)


def test_the_newest_is_asked_once_for_all_who_came_before_and_again_for_who_came_meanwhile() -> None:
    async def story() -> tuple[list[int], int]:
        value, go = [1], asyncio.Event()

        async def ask(_: object) -> int:
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

        async def ask(_: object) -> int:
            nonlocal times
            times += 1
            if times == 1:
                raise OSError("gone")
            return times

        newest = Newest(ask)
        return await asyncio.gather(newest.now(), newest.now(), return_exceptions=True), await newest.now()

    (first, second), third = asyncio.run(story())
    assert [type(first), type(second), third] == [OSError, OSError, 2]


def test_a_question_is_about_all_that_those_who_wait_for_it_asked_about() -> None:
    async def story() -> list[set[str]]:
        asked: list[set[str]] = []

        async def ask(about: Collection[str]) -> int:
            asked.append(set(about))
            await asyncio.sleep(0)
            return len(asked)

        newest = Newest(ask)
        await asyncio.gather(newest.now("a"), newest.now(), newest.now("b"))
        await newest.now()
        await newest.now("c")
        return asked

    assert asyncio.run(story()) == [{"a", "b"}, set(), {"c"}]


@pytest.mark.parametrize("ends", ["cancelled", "fails", "refuses"])
def test_whoever_joined_one_that_came_to_nothing_asks_again(ends: str) -> None:
    async def story() -> tuple[bytes, bytes, int]:
        answers, busy, works = Answers(), Worker(), Worker(body=b"works")
        led = {"fails": Failing(), "refuses": Worker(status=404)}.get(ends, Worker())
        busy.go.clear()
        places = [structs.replace(ASKED, path=str(number)) for number in range(AT_ONCE)]
        others = [asyncio.create_task(answers.answer(place, MADE, marked("1"), busy)) for place in places]
        await settled()
        first = asyncio.create_task(answers.answer(ASKED, MADE, marked("1"), led))
        await settled()
        joined = [asyncio.create_task(answers.answer(ASKED, MADE, marked("1"), works)) for _ in range(2)]
        await settled()
        if ends == "cancelled":
            first.cancel()
        busy.go.set()
        await asyncio.gather(first, *others, return_exceptions=True)
        one, two = await asyncio.gather(*joined)
        return one.body, two.body, works.times

    assert asyncio.run(story()) == (b"works", b"works", 1)


class Failing(Worker):
    """Work that breaks."""

    async def __call__(self) -> Answer:
        raise OSError("the database is gone")
