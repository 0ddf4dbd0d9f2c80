"""How many requests a system is asked at once, and on how many lines it is written to."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cache, partial
from typing import TYPE_CHECKING, Final

from duecourse.flows.lines import Counted
from duecourse.flows.send import Beside, Sending
from duecourse.installed import load_adapter
from duecourse.settings import Settings, SystemSettings

if TYPE_CHECKING:
    from duecourse.bootstrap import Application

#: lines to a system of which nothing is known, and the most to any
_LINES: Final = 4
_MOST_LINES: Final = 12


def places_of(settings: Settings, system: SystemSettings) -> int:
    """Requests that a system is asked at once; 0: as many as there are."""
    return system.limits.concurrent or load_adapter(system.product, allowed=settings.adapters).concurrent


def lines_to(settings: Settings, name: str) -> int:
    """Three a place: of its time a line asks a third at least, and none is empty between two."""
    if not name:
        return 1
    places = places_of(settings, settings.system(name)) or _LINES
    return min(3 * places, _MOST_LINES)


@contextmanager
def sending_on_lines(app: Application, progress: Counted, *, system: str) -> Iterator[tuple[Sending, Beside]]:
    """As many companions of sending to a system as keep busy what it may be asked, each with its own connection.

    Those of the lines beside the first are made when they are asked for, once.
    """
    with ExitStack() as stack, app.sending(progress, system=system) as run:
        beside = [app.sending(progress, system=system) for _ in range(lines_to(app.settings, system) - 1)]
        yield run, [cache(partial(stack.enter_context, one)) for one in beside]
