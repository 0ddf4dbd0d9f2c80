"""Reverse reading: what became of our blocks in the ERP. What finance changes in its own screens afterwards wins."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Literal

from msgspec import Struct

from canonical_model.identity import RecordId
from canonical_model.steps import Step
from core.ports import EchoSeen


class Fate(Struct, frozen=True, kw_only=True):
    """What the ERP shows of the blocks behind one record of ours."""

    record_id: RecordId
    #: `lifted`: none stands any more; `partly`: some do; `replaced`: another code stands where ours was
    what: Literal["lifted", "partly", "replaced"]
    #: the blocks that are ours no more
    gone: tuple[RecordId, ...]


def marks(step: Step) -> frozenset[RecordId]:
    """As which source records a reading brings back what a step wrote."""
    echoes = step.native.echoes if step.native is not None else ()
    return frozenset(echo.id_in(step.system) for echo in echoes)


def fates(echoes: Iterable[EchoSeen], *, read_since: datetime, standing: Collection[str]) -> tuple[Fate, ...]:
    """The records whose blocks finance changed.

    `read_since`: when the reading began, a block set later cannot have been seen by it. `standing`: items still open
    and customers still known; a block went with what it stood on, that is nobody's decision.
    """
    by_record: dict[RecordId, list[EchoSeen]] = {}
    for echo in echoes:
        if echo.linked_at < read_since and echo.subject_id in standing:
            by_record.setdefault(echo.record_id, []).append(echo)
    found = (_fate(record, seen) for record, seen in by_record.items())
    return tuple(fate for fate in found if fate is not None)


def _fate(record: RecordId, echoes: Sequence[EchoSeen]) -> Fate | None:
    gone = tuple(echo.native_id for echo in echoes if echo.seen is None)
    if any(echo.seen not in {None, echo.shows} for echo in echoes):
        return Fate(record_id=record, what="replaced", gone=gone)
    if not gone:
        return None
    return Fate(record_id=record, what="lifted" if len(gone) == len(echoes) else "partly", gone=gone)
