"""Sync: read every feed of a system, merge what changed, say what happened to each stream.

A feed of an entity is all or nothing: its pages wait in staging and are merged in one transaction when the reading
ended. A reading that fails leaves the store as it was and is remembered, so that nobody is chased on old knowledge.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from time import monotonic
from typing import Any, Final, Literal

from msgspec import Struct, structs

from canonical_model.adapter import Completeness, Feed, ReadEnd, Reader, ReadRequest
from canonical_model.errors import AdapterError, Misconfigured
from canonical_model.identity import NativeKey
from core.ports import Clock, Counts, Merged, ReadState, Staging, System
from duecourse.flows.history import keep_history, months_before
from duecourse.flows.reverse_reading import follow_finance
from duecourse.flows.runs import Syncing, stage

#: how many months of settled items are read unless the settings say otherwise
HISTORY_MONTHS: Final = 24
#: how many keys one look-up asks for at most; beyond this the feed is read in full instead
MOST_REREAD: Final = 5_000

Outcome = Literal["complete", "partial", "absent", "failed"]


class StreamReport(Struct, frozen=True, kw_only=True):
    """What a sync did to one stream of one entity."""

    system: str
    entity: str
    stream: str
    completeness: Outcome
    reason: str = ""
    read: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    deleted: int = 0
    quarantined: int = 0
    cursor: str = ""
    seconds: float = 0.0
    #: a person should look: the reading failed or missed something, or a record waits in quarantine
    attention: bool = False
    #: it failed, and the same reading may succeed later
    again: bool = False


class SyncReport(Struct, frozen=True, kw_only=True):
    """What a sync did."""

    streams: tuple[StreamReport, ...]
    findings: tuple[str, ...]

    @property
    def needs_a_person(self) -> bool:
        """Whether a reading failed or a record went to quarantine."""
        return any(row.attention for row in self.streams)


class SyncOrder(Struct, frozen=True, kw_only=True):
    """What to sync."""

    #: one legal entity's code; empty for all
    entity: str = ""
    #: read everything instead of what changed
    full: bool = False
    history_from: date | None = None


def sync_system(reader: Reader, system: System, *, order: SyncOrder, run: Syncing) -> SyncReport:
    """Read all feeds of one system in their order; a feed that fails does not stop the others."""
    reports: list[StreamReport] = []
    findings: list[str] = []
    started = run.clock.now()
    for feed in reader.feeds():
        for entity in _entities(feed, system, order=order, run=run):
            rows, found = _sync_feed(reader, system, feed=feed, entity=entity, order=order, run=run)
            reports += rows
            findings += found
    if order.entity and order.entity not in {row.entity for row in reports}:
        raise Misconfigured(
            f"no legal entity {order.entity!r} is there to read", system=system.name, remedy="sync without --entity"
        )
    findings += follow_finance(run, system, entities=_seen_whole(reports), read_since=started)
    reports += _absent(reader, system)
    with run.units.unit(run.actor, run.scope) as repository:
        repository.forget_payloads(before=run.clock.now() - timedelta(days=run.payload_days))
    return SyncReport(streams=tuple(reports), findings=tuple(findings))


def _seen_whole(reports: Sequence[StreamReport]) -> list[str]:
    """The entities whose holds were all read: there, a block of ours that does not show was lifted."""
    return sorted(row.entity for row in reports if row.stream == "holds" and row.completeness == "complete")


def _entities(feed: Feed, system: System, *, order: SyncOrder, run: Syncing) -> Sequence[str]:
    if not feed.per_entity:
        return ("",)
    with run.units.unit(run.actor, run.scope) as repository:
        codes = sorted(entity.entity for entity in repository.entities() if entity.system == system.uid)
    return [code for code in codes if order.entity in {"", code} and run.scope.allows(system.uid, code)]


def _absent(reader: Reader, system: System) -> Iterator[StreamReport]:
    for stream, (completeness, reason) in reader.streams().items():
        if completeness == "absent":
            yield StreamReport(system=system.name, entity="", stream=stream, completeness="absent", reason=reason)


def _sync_feed(
    reader: Reader, system: System, *, feed: Feed, entity: str, order: SyncOrder, run: Syncing
) -> tuple[list[StreamReport], tuple[str, ...]]:
    started = monotonic()
    request = _request(feed, _state(system, feed, entity=entity, run=run), entity=entity, order=order, clock=run.clock)
    try:
        merged, end = _read_and_merge(reader, system, feed=feed, request=request, run=run)
    except AdapterError as error:
        return _failed(error, system, feed=feed, entity=entity, run=run), ()
    _remember_history(system, feed, request=request, end=end, run=run)
    seconds = round(monotonic() - started, 3)
    counted = {counts.stream: counts for counts in merged.counts}
    rows = [
        _report(
            counted.get(stream, Counts(stream=stream)),
            end,
            declared=reader.streams().get(stream, ("complete", "")),
            place=(system.name, entity),
            seconds=seconds,
        )
        for stream in feed.streams
    ]
    return rows, end.findings


def _remember_history(system: System, feed: Feed, *, request: ReadRequest, end: ReadEnd, run: Syncing) -> None:
    whole = request.mode == "full" and end.completeness == "complete" and "settlements" in feed.streams
    if whole and request.history_from is not None:
        with run.units.unit(run.actor, run.scope) as repository:
            keep_history(repository, system.uid, request.entity, since=request.history_from)


def _state(system: System, feed: Feed, *, entity: str, run: Syncing) -> ReadState | None:
    with run.units.unit(run.actor, run.scope) as repository:
        states = repository.read_states()
    return next((s for s in states if (s.system, s.entity, s.feed) == (system.uid, entity, feed.name)), None)


def _request(feed: Feed, state: ReadState | None, *, entity: str, order: SyncOrder, clock: Clock) -> ReadRequest:
    known = state is not None and state.complete_at is not None and not state.failure
    changes = known and not order.full and not feed.always_full
    return ReadRequest(
        feed=feed.name,
        entity=entity,
        mode="changes" if changes else "full",
        cursor=state.cursor if state is not None and (changes or feed.always_full) else "",
        history_from=order.history_from or months_before(clock.today(), HISTORY_MONTHS),
    )


def _read_and_merge(
    reader: Reader, system: System, *, feed: Feed, request: ReadRequest, run: Syncing
) -> tuple[Merged, ReadEnd]:
    with run.units.staging(run.actor, run.scope, system=system.uid, feed=feed, request=request) as staging:
        end = stage(reader.read(request), staging, system=system, request=request, progress=run.progress)
        missing = staging.unexplained() if request.mode == "changes" else ()
        end = _reread(reader, staging, missing=missing, end=end, system=system, request=request, run=run)
        return staging.merge(end, reread=missing), end


def _reread(
    reader: Reader,
    staging: Staging,
    *,
    missing: Sequence[NativeKey],
    end: ReadEnd,
    system: System,
    request: ReadRequest,
    run: Syncing,
) -> ReadEnd:
    """Ask by key for items whose state moved without a change date: reset clearings, archived or deleted ones."""
    if not missing:
        return end
    if len(missing) > MOST_REREAD:
        raise AdapterError(
            f"{len(missing)} open items changed without a change date (more than {MOST_REREAD})",
            system=system.name,
            entity=request.entity,
            remedy="run `duecourse sync --full`",
        )
    asked = structs.replace(request, mode="keys", keys=tuple(missing))
    answered = stage(reader.read(asked), staging, system=system, request=asked, progress=run.progress)
    return (
        end
        if answered.completeness == "complete"
        else structs.replace(end, completeness="partial", reason=answered.reason)
    )


def _failed(error: AdapterError, system: System, *, feed: Feed, entity: str, run: Syncing) -> list[StreamReport]:
    with run.units.unit(run.actor, run.scope) as repository:
        repository.note_failure(system.uid, entity, feed.name, str(error))
    told = StreamReport(
        system=system.name, entity=entity, stream="", completeness="failed", reason=str(error), attention=True,
        again=not isinstance(error, Misconfigured),
    )  # fmt: skip
    return [structs.replace(told, stream=stream) for stream in feed.streams]


def _report(
    counts: Counts, end: ReadEnd, *, declared: tuple[Completeness, str], place: tuple[str, str], seconds: float
) -> StreamReport:
    """One stream of a reading: no more complete than the product allows, whatever the reading itself was."""
    whole = end.completeness == "complete"
    completeness, reason = declared if whole else (end.completeness, end.reason)
    numbers: dict[str, Any] = structs.asdict(counts)
    return StreamReport(
        system=place[0],
        entity=place[1],
        completeness=completeness,
        reason=reason,
        cursor=end.cursor,
        seconds=seconds,
        attention=not whole or bool(counts.quarantined),
        **numbers,
    )
