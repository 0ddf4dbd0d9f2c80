"""Several lines of one run: each step once, and all of them end together."""

from __future__ import annotations

from threading import Barrier, Event
from typing import TYPE_CHECKING

import pytest

from duecourse.flows.lines import Crew, on_lines

if TYPE_CHECKING:
    from conftest import Ways

PATIENCE = 30.0


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


def test_lines_work_at_the_same_time() -> None:
    together = Barrier(3, timeout=PATIENCE)
    crew = Crew(3, most=10)
    on_lines([lambda: bool(together.wait())] * 3, crew)
    assert not together.broken


def test_the_first_error_ends_every_line_before_its_next_step_and_is_raised() -> None:
    crew, failed, others = Crew(2, most=1_000_000), Event(), list[bool]()

    def fails() -> None:
        failed.set()
        raise ValueError("stopped")

    def goes_on() -> None:
        failed.wait(PATIENCE)
        while crew.goes_on():
            others.append(True)

    with pytest.raises(ValueError, match="stopped"):
        on_lines([fails, goes_on], crew)
    assert len(others) < 1_000_000


def test_a_line_that_finds_nothing_waits_while_another_one_carries_something() -> None:
    crew = Crew(2, most=10)
    assert crew.begins()
    assert crew.rests()
    crew.ended(0.01)
    assert not crew.rests()


def test_lines_that_find_nothing_end_even_where_they_were_too_many() -> None:
    crew, looked = Crew(4, most=100_000), list[bool]()
    assert crew.begins()
    crew.ended(1.0)
    assert crew.begins()
    crew.ended(1.0)

    def finds_nothing() -> None:
        while crew.goes_on():
            if crew.begins():
                looked.append(True)
                crew.ended(None)
                if not crew.rests():
                    break

    on_lines([finds_nothing] * 4, crew)
    assert 4 <= len(looked) < 1_000


def test_no_more_steps_than_asked_for() -> None:
    crew = Crew(1, most=2)
    for _ in range(2):
        assert crew.goes_on()
        assert crew.begins()
        crew.ended(None)
    assert not crew.goes_on()


def test_lines_that_crowd_each_other_out_of_their_leases_become_fewer_and_more_again() -> None:
    crew = Crew(4, most=100)
    assert [crew.begins() for _ in range(5)] == [True, True, True, True, False]
    crew.ended(0.5)
    assert not crew.begins()
    crew.ended(0.2)
    assert not crew.begins()
    crew.ended(0.01)
    assert [crew.begins() for _ in range(3)] == [True, True, False]
