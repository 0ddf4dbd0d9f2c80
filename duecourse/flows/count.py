"""Count: ask each ERP what it shows of what we wrote."""

from __future__ import annotations

from collections.abc import Iterable

from canonical_model.errors import AdapterError
from canonical_model.identity import RecordId
from canonical_model.steps import NativeRecord, Step
from canonical_model.writing import ErpResponse, TransportFailure, WriteSide
from core.write_back.counting import Count, counted, to_count
from duecourse.flows.send import Sending


def count_written(run: Sending, *, entity: str = "") -> tuple[tuple[Count, ...], int]:
    """What the ERPs show differently from what we wrote, and how many records and values were looked for."""
    with run.units.unit(run.actor, run.scope) as repository:
        steps = repository.steps(states=frozenset({"confirmed"}))
        now = repository.time()
    wanted = [s for s in to_count(steps, now=now) if s.system in run.systems and entity in {"", s.entity}]
    facts, found = _facts(steps), list[Count]()
    for done, step in enumerate(wanted, 1):
        wrong = _look(run, step, facts.get(step.write_back, {}))
        found += [wrong] if wrong is not None else []
        run.progress("counting what was written", done, len(wanted))
    return tuple(found), len(wanted)


def _facts(steps: Iterable[Step]) -> dict[RecordId, dict[str, NativeRecord]]:
    """Per act what its steps left."""
    found: dict[RecordId, dict[str, NativeRecord]] = {}
    for step in steps:
        if step.native is not None:
            found.setdefault(step.write_back, {})[step.name] = step.native
    return found


def _look(run: Sending, step: Step, facts: dict[str, NativeRecord]) -> Count | None:
    writing = run.systems[step.system]
    try:
        answer = writing.wire.send(writing.side.find(step, facts), timeout=writing.bounds(step).timeout)
        if isinstance(answer, TransportFailure):
            return Count(step=step, finding="unreadable", detail=answer.why)
        return counted(step, _shown(writing.side, step, answer))
    except AdapterError as error:
        return Count(step=step, finding="unreadable", detail=str(error))


def _shown(side: WriteSide, step: Step, answer: ErpResponse) -> tuple[NativeRecord, ...]:
    if step.kind == "create":
        return side.found(step, answer)
    value = side.standing(step, answer)
    return () if value is None else (value,)
