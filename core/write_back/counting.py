"""The nightly count: what we say we wrote beside what the ERP shows. It turns "no duplicate" into "none unnoticed"."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final, Literal

from msgspec import Struct

from canonical_model.steps import NativeRecord, Step
from core.write_back.judging import holds, judge

#: days back to which records are counted
DAYS: Final = 30
Finding = Literal["missing", "duplicate", "different", "surplus_drafts", "unreadable"]


class Count(Struct, frozen=True, kw_only=True):
    """A record or value of ours that the ERP shows differently."""

    step: Step
    finding: Finding
    detail: str


def to_count(steps: Iterable[Step], *, now: datetime) -> tuple[Step, ...]:
    """Creates that took effect lately, and of each subject the newest value that we set."""
    lately = now - timedelta(days=DAYS)
    creates: list[Step] = []
    newest: dict[tuple[str, str, tuple[str, ...]], Step] = {}
    for step in steps:
        if step.state != "confirmed" or step.applied_at is None or step.applied_at < lately:
            continue
        if step.kind == "create":
            creates += [step] if step.searchable else []
        else:
            place = (step.system, ",".join(step.subjects), tuple(sorted(step.content)))
            newest[place] = max(step, newest.get(place, step), key=lambda one: (one.order, one.ordinal))
    return (*creates, *newest.values())


def counted(step: Step, records: tuple[NativeRecord, ...]) -> Count | None:
    """What is wrong with what the ERP shows of a step; None if it is there once, as it was written."""
    if step.kind == "assign":
        return _value(step, records)
    verdict = judge(step, records)
    match verdict.finding:
        case "absent":
            return Count(step=step, finding="missing", detail=f"nothing under {step.reference}")
        case "several":
            return Count(step=step, finding="duplicate", detail=verdict.why)
        case "surplus_drafts":
            return Count(step=step, finding="surplus_drafts", detail=f"{len(verdict.surplus)} drafts beside the record")
        case "one":
            return None
    return Count(step=step, finding="different", detail=verdict.why or verdict.finding)


def _value(step: Step, records: tuple[NativeRecord, ...]) -> Count | None:
    if not records:
        return Count(step=step, finding="missing", detail="what it changed is not there any more")
    if holds(records[0], step.content):
        return None
    shown = ", ".join(f"{name} is {records[0].content.get(name, 'absent')!r}" for name in step.content)
    return Count(step=step, finding="different", detail=f"somebody changed it since: {shown}")
