"""Lines: several threads of one run that take work from the same place, and end together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from threading import Lock

from canonical_model.steps import Step

#: told after each step: what it is, how many were carried, how many may be
Counted = Callable[[str, int, int], None]


class Crew:
    """What the lines of one run know of each other."""

    def __init__(self, lines: int, *, most: int) -> None:
        self._lock, self._at_work = Lock(), lines
        self._most, self._begun, self._stopped = most, 0, False
        #: how often steps were carried, by the state they came to
        self.reached = Counter[str]()

    def goes_on(self) -> bool:
        """Whether a line may look for one more step."""
        with self._lock:
            self._begun += 1
            return not self._stopped and self._begun <= self._most

    def carried(self, step: Step, progress: Counted) -> None:
        """A line carried a step; one line at a time says so, and hears whether the run is to end."""
        with self._lock:
            self.reached[step.state] += 1
            progress(f"{step.operation} {step.name}: {step.state}", self.reached.total(), self._most)

    def rests(self, sleep: Callable[[], None]) -> bool:
        """Let a line sleep that found nothing, while another one may bring something; False where no other is at work."""
        with self._lock:
            self._at_work -= 1
            alone = self._at_work == 0
        if not alone:
            sleep()
        with self._lock:
            self._at_work += 1
        return not alone

    def stop(self) -> None:
        """No line takes anything new."""
        with self._lock:
            self._stopped = True

    def left(self) -> None:
        """A line ended."""
        with self._lock:
            self._at_work -= 1


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
    finally:
        crew.left()
