"""What every reading flow needs: its companions, and pages on their way into staging."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct

from canonical_model.access import Actor, Scope
from canonical_model.adapter import Page, ReadEnd, ReadRequest
from core.ports import Clock, Staging, System, UnitsOfWork
from duecourse.failpoints import reached

#: told after each page: system, entity, feed, rows so far
Progress = Callable[[str, str, str, int], None]


class Syncing(Struct, frozen=True, kw_only=True):
    """One run's companions: who, where, when, and whom to tell about progress."""

    units: UnitsOfWork
    clock: Clock
    actor: Actor
    scope: Scope
    progress: Progress
    #: days for which payloads of quarantined records are kept
    payload_days: int


def stage(
    pages: Iterator[Page], staging: Staging, *, system: System, request: ReadRequest, progress: Progress
) -> ReadEnd:
    """Copy pages in as they come; how the reading ended."""
    total, end = 0, ReadEnd(completeness="partial", reason="the reading stopped without saying that it was complete")
    for page in pages:
        staging.add(page)
        reached("page_staged")
        total += page.read
        progress(system.name, request.entity, request.feed, total)
        end = page.end or end
        del page
    return end
