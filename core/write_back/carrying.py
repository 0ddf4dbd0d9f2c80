"""Carrying a claimed step as far as it goes now: the machine's effects, one at a time, to whoever performs them.

The same generator drives PostgreSQL and HTTP in production and a pseudo-random world in the crash tests.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from datetime import datetime

from msgspec import Struct, structs

from canonical_model.steps import Bounds, ErpRequest, Step
from core.write_back.events import Claimed, Commit, Effect, Event, Found, Send, ValueRead
from core.write_back.machine import Advance, advance

Reducer = Callable[..., Advance]


class Task(Struct, frozen=True):
    """One effect to perform, on the step as it is now."""

    effect: Effect
    step: Step


class Fenced(Struct, frozen=True):
    """The commit was refused: another worker holds a newer token."""


def carry(
    step: Step,
    claimed: Claimed,
    *,
    now: Callable[[], datetime],
    bounds: Bounds,
    render: Callable[[Step], ErpRequest],
    reducer: Reducer = advance,
) -> Generator[Task, Event | Fenced | None, Step]:
    """Yield tasks; a commit is answered by None or Fenced, a send, find or read by the event it brings.

    `render` gives the request that is committed before it is sent. Returns the step as it was last committed.
    """
    event: Event | None = claimed
    while event is not None:
        step, effects = reducer(step, event, now=now(), bounds=bounds)
        if any(isinstance(effect, Send) for effect in effects):
            step = structs.replace(step, request=render(step))
        event = None
        for effect in effects:
            asked_at = now()
            answer = yield Task(effect, step)
            if isinstance(answer, Fenced):
                return step
            event = _dated(answer, asked_at) if not isinstance(effect, Commit) else event
    return step


def _dated(event: Event | None, asked_at: datetime) -> Event | None:
    return structs.replace(event, asked_at=asked_at) if isinstance(event, Found | ValueRead) else event
