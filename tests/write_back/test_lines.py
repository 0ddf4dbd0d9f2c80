"""Several lines of one run: each step once, no more lines than work, and all of them end together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from threading import Barrier, Event, Lock
from time import sleep
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest
from msgspec import structs
from worker import committing, sending

from canonical_model.identity import SystemUid
from duecourse import places
from duecourse.flows.lines import Crew, on_lines
from duecourse.flows.send import Sending, _look, send_due

if TYPE_CHECKING:
    from conftest import Way, Ways

PATIENCE = 10.0
#: in which every step is settled; a run that has settled them ends sooner
LONG = 90.0
#: whoever waits for it is noticed
NEVER = 60.0


class Watched(Crew):
    """A crew that tells when something happened, and when so many of its lines wait for their turn."""

    def __init__(self, lines: int, *, most: int = 1_000, breath: float = NEVER, resting: int = 1) -> None:
        super().__init__(lines, most=most, breath=breath)
        self.rest, self.one_ended, self.is_stopped = Event(), Event(), Event()
        self._resting, self._waiting = resting, set[int]()

    def may_look(self, line: int) -> bool:
        # asked under the lock that a waiting line gives back: whoever changes something finds it waiting
        may = super().may_look(line)
        (self._waiting.discard if may else self._waiting.add)(line)
        if len(self._waiting) >= self._resting:
            self.rest.set()
        return may

    def ended(self, share: float) -> None:
        super().ended(share)
        self.one_ended.set()

    def stop(self) -> None:
        super().stop()
        self.is_stopped.set()


class Desk:
    """Steps that are due, what comes due when one of them ends, and who looked."""

    def __init__(self, *due: str, then: Mapping[str, Sequence[str]] | None = None, share: float = 0.2) -> None:
        self.due, self.then, self.share = list(due), then or {}, share
        self.looks: list[int] = []
        self.carried: list[str] = []
        #: what happens while a line looks, or carries a step
        self.meanwhile: Callable[[int, str | None], object] = lambda _line, _found: None
        self.carrying: Callable[[str], object] = lambda _step: None

    def look(self, line: int) -> str | None:
        found = self.due.pop(0) if self.due else None
        self.looks.append(line)
        self.meanwhile(line, found)
        return found

    def carry(self, step: str) -> float:
        self.carrying(step)
        self.carried.append(step)
        self.due += self.then.get(step, ())
        return self.share

    def done(self, crew: Crew, *, lines: int) -> None:
        """Whatever is due, on so many lines; TimeoutError where they do not come to an end."""
        with ThreadPoolExecutor(1) as threads:
            running = threads.submit(on_lines, crew, [partial(self.look, line) for line in range(lines)], self.carry)
            try:
                running.result(PATIENCE)
            finally:
                crew.stop()


def looked_and(crew: Crew, line: int) -> None:
    """A line looked, without waiting, and found a step."""
    assert crew.may_look(line)
    assert crew.begins(line)
    crew.found()


def awaited(event: Event) -> None:
    assert event.wait(PATIENCE)


def test_many_acts_on_several_lines_are_each_written_once(ways: Ways) -> None:
    way = ways()
    acts = [way.note(f"n{number}") for number in range(24)]
    for act in acts:
        way.approve(act)
    report = way.send(lines=6)
    assert report.reached["confirmed"] == 24
    assert {way.state(act) for act in acts} == {"confirmed"}
    assert len(way.living()) == len(way.writes()) == 24
    assert {way.acknowledged(act) for act in acts} == {1}


def test_an_act_in_several_steps_is_finished_by_whichever_line_is_free(ways: Ways) -> None:
    way = ways("draft_then_post")
    acts = [way.cash(f"c{number}") for number in range(3)]
    for act in acts:
        way.approve(act)
    way.send(lines=4)
    assert {way.state(act) for act in acts} == {"confirmed"}
    assert (len(way.living()), way.drafted()) == (3, [])


def companions(way: Way, count: int, **changed: Any) -> tuple[Sending, list[Callable[[], Sending]], list[int]]:
    """Of so many lines, and the numbers of those of them beside the first that asked for theirs."""
    commits, asked = committing(way.store, way.system, way.home), list[int]()

    def made(line: int) -> Sending:
        asked.append(line)
        return structs.replace(sending(way.store, way.erp.url, way.system, commits, drafts=False), **changed)

    run = made(0)
    asked.clear()
    return run, [partial(made, line) for line in range(1, count)], asked


def test_one_note_is_looked_for_by_two_lines_at_most(ways: Ways) -> None:
    way = ways()
    act = way.note()
    way.approve(act)
    run, beside, asked = companions(way, 12)
    send_due(run, beside=beside, wait=LONG)
    assert way.state(act) == "confirmed"
    assert set(asked) <= {1}
    asked.clear()
    send_due(run, beside=beside)
    assert asked == []


def test_one_line_sleeps_for_what_time_brings_and_the_others_rest(ways: Ways) -> None:
    way, sleeping, slept = ways(), Lock(), list[float]()
    acts = [way.note(f"n{number}") for number in range(3)]
    for act in acts:
        way.approve(act)
    way.erp.faults += ["503_after"] * 3

    def alone(seconds: float) -> None:
        assert sleeping.acquire(blocking=False)
        slept.append(seconds)
        sleep(seconds)
        sleeping.release()

    run, beside, _ = companions(way, 4, sleep=alone)
    send_due(run, beside=beside, wait=LONG)
    assert {way.state(act) for act in acts} == {"confirmed"}
    assert len(way.living()) == 3
    assert slept


def test_nobody_sleeps_for_what_time_brings_while_another_line_holds_a_step(ways: Ways) -> None:
    way, slept, crew = ways(), list[float](), Watched(2)
    way.approve(way.note())
    with way.unit() as unit:
        assert unit.claim_step(token="another worker's", lease_seconds=600, system=SystemUid(way.system))
    run, _, _ = companions(way, 1, sleep=slept.append)
    looked_and(crew, 0)
    assert crew.begins(1)
    assert _look(lambda: run, crew, run.monotonic() + 0.5) is None
    assert slept == []


def test_companions_beside_the_first_are_made_once_and_when_they_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "lines_to", lambda _settings, _name: 3)
    open_now = list[str]()

    @contextmanager
    def one(_progress: object, *, system: str) -> Iterator[object]:
        open_now.append(system)
        yield object()
        open_now.remove(system)

    app = cast("Any", SimpleNamespace(settings=None, sending=one))
    with places.sending_on_lines(app, lambda *_: None, system="s4") as (run, beside):
        assert (len(beside), open_now) == (2, ["s4"])
        second = beside[0]()
        assert second is beside[0]() is not run
        assert open_now == ["s4", "s4"]
    assert open_now == []


def test_lines_work_at_the_same_time() -> None:
    desk, together = Desk("a", "b", "c"), Barrier(3, timeout=PATIENCE)
    desk.carrying = lambda _step: together.wait()
    desk.done(Watched(3), lines=3)
    assert sorted(desk.carried) == ["a", "b", "c"]


def test_where_nothing_is_due_one_line_looks_once_and_all_end_at_once() -> None:
    desk, crew = Desk(), Watched(12, resting=11)
    desk.meanwhile = lambda _line, _found: awaited(crew.rest)
    desk.done(crew, lines=12)
    assert desk.looks == [0]


def test_one_step_is_looked_for_before_beside_and_after_it_by_two_lines() -> None:
    desk, crew, another_looked = Desk("a"), Watched(12, resting=11), Event()
    desk.meanwhile = lambda line, _found: another_looked.set() if line else awaited(crew.rest)
    desk.carrying = lambda _step: awaited(another_looked)
    desk.done(crew, lines=12)
    assert len(desk.looks) == 3
    assert set(desk.looks) == {0, 1}


def test_a_line_more_is_needed_for_each_step_that_is_held_beside_others() -> None:
    crew = Watched(4)
    assert [crew.may_look(line) for line in range(4)] == [True, False, False, False]
    looked_and(crew, 0)
    assert [crew.may_look(line) for line in range(4)] == [True, True, False, False]
    looked_and(crew, 1)
    assert [crew.may_look(line) for line in range(4)] == [True, True, True, False]
    crew.ended(0.2)
    looked_and(crew, 0)
    assert [crew.may_look(line) for line in range(4)] == [True, True, True, False]


def test_one_line_at_a_time_looks_and_only_while_something_may_have_come_due() -> None:
    crew = Watched(4)
    looked_and(crew, 0)
    looked_and(crew, 1)
    assert crew.begins(2)
    crew.ended(0.2)
    assert not crew.may_look(0)
    crew.found_nothing()
    assert crew.may_look(0)
    assert crew.begins(0)
    crew.found_nothing()
    assert not crew.may_look(0)


def test_lines_that_were_all_at_work_end_together() -> None:
    desk, together = Desk(*"abcdef"), Barrier(6, timeout=PATIENCE)
    desk.carrying = lambda _step: together.wait()
    desk.done(Watched(6), lines=6)
    assert len(desk.carried) == 6


def test_lines_that_rest_find_what_comes_due_when_a_step_ends() -> None:
    desk, rests, together = Desk("a", then={"a": ["b", "c"]}), Event(), Barrier(2, timeout=PATIENCE)
    desk.meanwhile = lambda line, _found: rests.set() if line else None
    desk.carrying = lambda step: awaited(rests) if step == "a" else together.wait()
    desk.done(Watched(2), lines=2)
    assert desk.carried[0] == "a"
    assert sorted(desk.carried) == ["a", "b", "c"]


def test_what_comes_due_while_a_line_looks_and_does_not_see_it_is_looked_for_once_more() -> None:
    """The last step ends between a look that found nothing and what comes of it."""
    desk, crew, looks = Desk("a", then={"a": ["b"]}), Watched(2), Event()

    def meanwhile(_line: int, found: str | None) -> None:
        if found is None and not looks.is_set():
            looks.set()
            awaited(crew.one_ended)

    desk.meanwhile = meanwhile
    desk.carrying = lambda step: awaited(looks) if step == "a" else None
    desk.done(crew, lines=2)
    assert desk.carried == ["a", "b"]


def test_only_time_helps_where_nobody_holds_anything_and_nothing_ended_meanwhile() -> None:
    crew = Watched(2)
    assert crew.begins(0)
    assert crew.only_time_helps()
    crew.found()
    assert crew.begins(1)
    assert not crew.only_time_helps()
    crew.ended(0.2)
    assert not crew.only_time_helps()
    crew.found_nothing()
    assert crew.begins(1)
    assert crew.only_time_helps()


def test_while_a_step_takes_long_a_line_looks_for_what_time_brings() -> None:
    desk, carried = Desk("a"), Event()

    def meanwhile(line: int, found: str | None) -> None:
        if line and found is None and not desk.carried:
            desk.due = ["b"]

    desk.meanwhile = meanwhile
    desk.carrying = lambda step: awaited(carried) if step == "a" else carried.set()
    desk.done(Watched(2, breath=0.01), lines=2)
    assert desk.carried[:2] == ["b", "a"]


def test_the_first_error_ends_every_line_before_its_next_step_and_is_raised() -> None:
    desk, crew, held = Desk("a", "b", then={"b": ["c"]}), Watched(12, resting=10), Event()

    def carrying(step: str) -> None:
        if step == "a":
            awaited(held)
            awaited(crew.rest)
            raise ValueError("stopped")
        held.set()
        awaited(crew.is_stopped)

    desk.carrying = carrying
    with pytest.raises(ValueError, match="stopped"):
        desk.done(crew, lines=12)
    assert (desk.carried, desk.due) == (["b"], ["c"])


def test_an_error_of_a_look_ends_the_lines_that_rest_and_is_raised() -> None:
    desk, crew = Desk(), Watched(12, resting=11)

    def meanwhile(_line: int, _found: str | None) -> None:
        awaited(crew.rest)
        raise ValueError("stopped")

    desk.meanwhile = meanwhile
    with pytest.raises(ValueError, match="stopped"):
        desk.done(crew, lines=12)
    assert desk.looks == [0]


def test_no_more_steps_than_asked_for() -> None:
    crew = Watched(4, most=2)
    looked_and(crew, 0)
    looked_and(crew, 1)
    assert not crew.begins(2)
    desk = Desk(*"abcde")
    desk.done(Watched(3, most=2), lines=3)
    assert (sorted(desk.carried), desk.due) == (["a", "b"], ["c", "d", "e"])


def test_looks_that_find_nothing_are_no_steps() -> None:
    desk = Desk("a", then={"a": ["b"]})
    desk.done(Watched(2, most=2), lines=2)
    assert desk.carried == ["a", "b"]


def test_lines_that_crowd_each_other_out_of_their_leases_become_fewer_and_more_again() -> None:
    crew = Watched(4)
    for line in range(4):
        looked_and(crew, line)
    assert not crew.may_look(0)
    crew.ended(0.5)
    assert not crew.may_look(0)
    crew.ended(0.2)
    assert not crew.may_look(0)
    crew.ended(0.01)
    looked_and(crew, 0)
    looked_and(crew, 1)
    assert not crew.may_look(2)


def test_a_line_that_waits_for_room_looks_when_a_step_ended() -> None:
    crew = Watched(1)
    looked_and(crew, 0)
    with ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(crew.begins, 0)
        try:
            awaited(crew.rest)
            crew.ended(1.0)
            assert waiting.result(PATIENCE)
        finally:
            crew.stop()


def test_lines_that_became_fewer_carry_all_and_end_together() -> None:
    desk = Desk(*map(str, range(40)), share=1.0)
    desk.done(Watched(4), lines=4)
    assert len(desk.carried) == 40
