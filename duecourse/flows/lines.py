"""Lines: several threads of one run that take work from the same place, and end together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from threading import Condition
from typing import Final

from canonical_model.steps import Step

#: of its lease; what takes longer is near to be lost to another worker, what takes less has room beside it
_CROWDED: Final = 0.25
_ROOMY: Final = 0.1
#: seconds after which a line that waits for the others looks again, if none of them ended something before
_BREATH: Final = 0.2
#: told after each step: what it is, how many were carried, how many may be
Counted = Callable[[str, int, int], None]


class Crew:
    """What the lines of one run know of each other."""

    def __init__(self, lines: int, *, most: int) -> None:
        self._turn = Condition()
        self._most, self._begun, self._stopped = most, 0, False
        #: how many may carry at once, and do
        self._lines, self._wide, self._carrying = lines, lines, 0
        #: how often steps were carried, by the state they came to
        self.reached = Counter[str]()

    def begins(self) -> bool:
        """Whether a line may carry something now, beside those that do; else it has waited for one of them."""
        with self._turn:
            if self._carrying < self._wide:
                self._carrying += 1
                self._begun += 1
                return True
            self._turn.wait(_BREATH)
            return False

    def ended(self, share: float | None) -> None:
        """What it began took so much of its lease; lines that crowd each other out of theirs are fewer next time."""
        with self._turn:
            self._carrying -= 1
            if share is None:
                return
            self._turn.notify_all()
            if share > _CROWDED:
                self._wide = max(1, self._wide // 2)
            elif share < _ROOMY:
                self._wide = min(self._lines, self._wide + 1)

    def goes_on(self) -> bool:
        """Whether a line may look for one more step."""
        with self._turn:
            return not self._stopped and self._begun < self._most

    def carried(self, step: Step, progress: Counted) -> None:
        """A line carried a step; one line at a time says so, and hears whether the run is to end."""
        with self._turn:
            self.reached[step.state] += 1
            progress(f"{step.operation} {step.name}: {step.state}", self.reached.total(), self._most)

    def rests(self) -> bool:
        """Let a line that found nothing wait for what others bring; False where no other carries anything."""
        with self._turn:
            if not self._carrying:
                return False
            self._turn.wait(_BREATH)
            return True

    def stop(self) -> None:
        """No line takes anything new."""
        with self._turn:
            self._stopped = True


def on_lines(works: Sequence[Callable[[], None]], crew: Crew) -> None:
    """Do these at once, each on a thread, and wait for all; the first error ends the others and is raised again."""
    if len(works) == 1:
        works[0]()
        return
    with ThreadPoolExecutor(len(works), thread_name_prefix="line") as threads:
        lines = [threads.submit(copy_context().run, _line, work, crew) for work in works]
    for line in lines:
        line.result()


def _line(work: Callable[[], None], crew: Crew) -> None:
    try:
        work()
    except BaseException:
        crew.stop()
        raise
