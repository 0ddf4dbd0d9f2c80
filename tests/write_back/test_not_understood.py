"""An adapter that fails over an answer: what was sent is looked for, and never sent again without."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import structs
from worker import committing, sending

from canonical_model.identity import SystemUid
from duecourse.flows.send import send_due

if TYPE_CHECKING:
    from conftest import Way, Ways


class FailsOnce:
    """A side of which one method raises ValueError at its first call."""

    def __init__(self, side: Any, method: str) -> None:
        self._side, self._method = side, method

    def __getattr__(self, name: str) -> Any:
        if name != self._method:
            return getattr(self._side, name)
        self._method = ""
        return self._fails

    def _fails(self, *_told: Any) -> Any:
        raise ValueError("an amount that is no number")


def sent(way: Way, method: str, *, wait: float) -> None:
    run = sending(way.store, way.erp.url, way.system, committing(way.store, way.system, way.home), drafts=False)
    uid = SystemUid(way.system)
    writing = structs.replace(run.systems[uid], side=FailsOnce(run.systems[uid].side, method))
    send_due(structs.replace(run, systems={uid: writing}), wait=wait)


def test_an_answer_that_cannot_be_understood_makes_the_step_unknown_and_it_is_found(ways: Ways) -> None:
    way = ways()
    act = way.note()
    way.approve(act)
    sent(way, "outcome", wait=0)
    assert len(way.writes()) == 1
    assert way.state(act) != "planned"
    with way.unit() as unit:
        (step,) = unit.steps(write_back=act.id)
    assert (step.state, step.said) == ("unknown", "an amount that is no number")
    way.send()
    assert (way.state(act), len(way.living()), len(way.writes())) == ("confirmed", 1, 1)


def test_what_cannot_be_said_as_a_request_was_not_sent_and_is_tried_again(ways: Ways) -> None:
    way = ways()
    act = way.note()
    way.approve(act)
    sent(way, "request", wait=0)
    assert (way.state(act), way.writes()) == ("planned", [])
    way.send()
    assert (way.state(act), len(way.living()), len(way.writes())) == ("confirmed", 1, 1)
