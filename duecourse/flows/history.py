"""How far back each entity's settlements are known, and filling in more of it, newest month first.

As of a day before that, no question is answered. Each month is read and merged by itself, so that a back-fill that was
interrupted goes on where it stopped.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from msgspec import Struct

from canonical_model.adapter import Feed, Reader, ReadRequest
from canonical_model.errors import AdapterError, Misconfigured
from core.as_of import BeforeHistory, refuse_before
from core.ports import Merged, Repository, System
from duecourse.flows.runs import Syncing, stage

_PREFIX: Final = "history_from"
#: back-fills longer than this are asked for in pieces
MOST_MONTHS: Final = 600


def months_before(day: date, months: int) -> date:
    """The first day of the month that lies `months` before."""
    count = day.year * 12 + day.month - 1 - months
    return date(count // 12, count % 12 + 1, 1)


def history_from(repository: Repository, system: str, entity: str) -> date | None:
    """The day from which an entity's settlements are known; None before its first complete reading."""
    written = repository.settings().get(f"{_PREFIX}/{system}/{entity}")
    return date.fromisoformat(written) if written else None


def keep_history(repository: Repository, system: str, entity: str, *, since: date) -> None:
    """Remember that settlements are known from a day on, unless they are known from an earlier one."""
    known = history_from(repository, system, entity)
    if known is None or since < known:
        repository.set_setting(f"{_PREFIX}/{system}/{entity}", since.isoformat())


def refuse_unknown_past(repository: Repository, as_of: date, *, entity: str) -> None:
    """Raises BeforeHistory if the settlements of an entity that was asked for are not known back to a day."""
    for found in repository.entities():
        if entity in {"", found.entity}:
            known = history_from(repository, found.system, found.entity)
            if known is None:
                raise BeforeHistory(f"settlements of {found.entity} are not known: only today can be asked for")
            refuse_before(known, as_of, entity=found.entity)


class Filled(Struct, frozen=True, kw_only=True):
    """One month that was filled in, or why it was not."""

    system: str
    entity: str
    first: date
    rows: int
    new: int
    failure: str = ""


def back_fill(reader: Reader, system: System, *, entity: str, since: date, run: Syncing) -> Iterator[Filled]:
    """Read settled items month by month, newest first, back to a day; stops at the first month that cannot be read."""
    feed = _settling(reader, system)
    with run.units.unit(run.actor, run.scope) as repository:
        known = history_from(repository, system.uid, entity)
    if known is None:
        raise Misconfigured("has not been read yet", system=system.name, entity=entity, remedy="run `duecourse sync`")
    for first, end in months_between(since, known):
        filled = _fill(reader, system, feed=feed, entity=entity, window=(first, end), run=run)
        yield filled
        if filled.failure:
            return


def months_between(since: date, known: date) -> Iterator[tuple[date, date]]:
    """Windows of a month, newest first, that lead from `known` back to the month of `since`."""
    end = known
    for _ in range(MOST_MONTHS):
        if end <= since:
            return
        first = end.replace(day=1) if end.day > 1 else months_before(end, 1)
        yield first, end
        end = first


def _settling(reader: Reader, system: System) -> Feed:
    for feed in reader.feeds():
        if "settlements" in feed.streams:
            return feed
    raise Misconfigured("this system brings no settlements: there is no past to fill in", system=system.name)


def _fill(
    reader: Reader, system: System, *, feed: Feed, entity: str, window: tuple[date, date], run: Syncing
) -> Filled:
    request = ReadRequest(feed=feed.name, entity=entity, mode="window", window=window)
    try:
        merged, complete = _merge(reader, system, feed=feed, request=request, run=run)
    except AdapterError as error:
        return Filled(system=system.name, entity=entity, first=window[0], rows=0, new=0, failure=str(error))
    if not complete:
        return Filled(
            system=system.name, entity=entity, first=window[0], rows=0, new=0, failure="was read in part only"
        )
    with run.units.unit(run.actor, run.scope) as repository:
        keep_history(repository, system.uid, entity, since=window[0])
    rows = sum(counts.read for counts in merged.counts)
    return Filled(system=system.name, entity=entity, first=window[0], rows=rows, new=sum(c.new for c in merged.counts))


def _merge(reader: Reader, system: System, *, feed: Feed, request: ReadRequest, run: Syncing) -> tuple[Merged, bool]:
    with run.units.staging(run.actor, run.scope, system=system.uid, feed=feed, request=request) as staging:
        end = stage(reader.read(request), staging, system=system, request=request, progress=run.progress)
        return staging.merge(end), end.completeness == "complete"
