"""Lines: several threads of one run that take work from the same place, and end together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from functools import partial
from threading import Condition
from typing import Final, TypeVar

from canonical_model.steps import Step

#: of its lease; what takes longer is near to be lost to another worker, what takes less has room beside it
_CROWDED: Final = 0.25
_ROOMY: Final = 0.1
#: seconds without news after which a line looks again: time or another process may have made something due
_BREATH: Final = 5.0
#: told after each step: what it is, how many were carried, how many may be
Counted = Callable[[str, int, int], None]
Found = TypeVar("Found")


class Crew:
    """What the lines of one run, numbered from 0, know of each other.

    Several hold a step, one at a time looks for one: two that look take each other's locks, and may both find nothing.
    It is worth while at the beginning, after a step was found, since there may be another, and after one ended, since
    what it kept waiting may be due. When it is not any more and nobody holds anything, the run is over for all.
    """

    def __init__(self, lines: int, *, most: int, breath: float = _BREATH) -> None:
        self._turn = Condition()
        self._most, self._taken, self._over = most, 0, False
        #: how many may hold a step at once, and do
        self._lines, self._wide, self._holding = lines, lines, 0
        #: how many lines are needed: one more than ever held a step at once
        self._called = 1
        #: whether a line looks, and whether something may have come due since it began to
        self._looking, self._worth = False, True
        self._breath = breath
        #: how often steps were carried, by the state they came to
        self.reached = Counter[str]()

    def begins(self, line: int) -> bool:
        """Wait until a line may look for a step, then let it; False where the run is over."""
        with self._turn:
            while not self._turn.wait_for(lambda: self._ends or self.may_look(line), self._breath):
                self._worth = True
            if self._ends:
                return False
            self._looking, self._worth = True, False
            return True

    def may_look(self, line: int) -> bool:
        """Whether a line is needed, looking is worth while, nobody else does, and there is room for one more step."""
        with self._turn:
            free = not self._looking and self._holding < self._wide
            return line < self._called and self._worth and free

    def found(self) -> None:
        """Who looked holds a step now; where one was there may be another, for one line more."""
        with self._turn:
            self._looking, self._worth = False, True
            self._taken += 1
            self._holding += 1
            self._called = max(self._called, self._holding + 1)
            self._turn.notify_all()

    def found_nothing(self) -> None:
        """Who looked rests until something ends."""
        with self._turn:
            self._over = self._over or self.only_time_helps()
            self._looking = False
            self._turn.notify_all()

    def only_time_helps(self) -> bool:
        """Whether what a line that looks does not find can come due by time alone: nobody else is about to end it."""
        with self._turn:
            return not self._holding and not self._worth

    def ended(self, share: float) -> None:
        """A step took so much of its lease; lines that crowd each other out of theirs are fewer next time."""
        with self._turn:
            self._holding -= 1
            self._worth = True
            if share > _CROWDED:
                self._wide = max(1, self._wide // 2)
            elif share < _ROOMY:
                self._wide = min(self._lines, self._wide + 1)
            self._turn.notify_all()

    def carried(self, step: Step, progress: Counted) -> None:
        """A line carried a step; one line at a time says so, and hears whether the run is to end."""
        with self._turn:
            self.reached[step.state] += 1
            progress(f"{step.operation} {step.name}: {step.state}", self.reached.total(), self._most)

    def stop(self) -> None:
        """No line takes anything new."""
        with self._turn:
            self._over = True
            self._turn.notify_all()

    @property
    def _ends(self) -> bool:
        return self._over or self._taken >= self._most


def on_lines(crew: Crew, looks: Sequence[Callable[[], Found | None]], carry: Callable[[Found], float]) -> None:
    """Look for steps and carry each, on a thread a look, until all is over; the first error ends it, and is raised.

    `carry` says how much of its lease a step took. A line that is not needed never looks.
    """
    works = [partial(_line, crew, number, look, carry) for number, look in enumerate(looks)]
    if len(works) == 1:
        works[0]()
        return
    with ThreadPoolExecutor(len(works), thread_name_prefix="line") as threads:
        lines = [threads.submit(copy_context().run, work) for work in works]
    for line in lines:
        line.result()


def _line(crew: Crew, number: int, look: Callable[[], Found | None], carry: Callable[[Found], float]) -> None:
    try:
        while crew.begins(number):
            found = look()
            if found is None:
                crew.found_nothing()
            else:
                crew.found()
                crew.ended(carry(found))
    except BaseException:
        crew.stop()
        raise
