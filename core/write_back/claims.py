"""Which step may be taken up: one change of a subject at a time, in the order decided."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from canonical_model.steps import Step
from core.write_back.machine import CLAIMABLE, FOR_A_PERSON, SETTLED

#: in these a step keeps later ones of its subjects waiting
_WAITED_FOR: Final = CLAIMABLE | FOR_A_PERSON
#: in these nothing of a step's own stands in the ERP
_WITHOUT_RECORD: Final = SETTLED - {"confirmed"}


def due(step: Step, now: datetime) -> bool:
    """Whether a worker may take it up as far as the step itself says."""
    free = step.lease_until is None or step.lease_until <= now
    return step.state in CLAIMABLE and free and (step.not_before is None or step.not_before <= now)


def in_the_way(step: Step, other: Step) -> bool:
    """Whether another step keeps this one waiting: same subject, decided earlier, and not settled.

    A step that waits for a person keeps its own subjects waiting, and nothing else.
    """
    if other.state not in _WAITED_FOR or (other.order, other.ordinal) >= (step.order, step.ordinal):
        return False
    return other.id != step.id and other.system == step.system and not set(step.subjects).isdisjoint(other.subjects)


def needs_met(step: Step, siblings: Iterable[Step]) -> bool:
    """Whether the steps of its act that it refers to are confirmed; what was sent is settled in any case."""
    if step.state != "planned" or not step.needs:
        return True
    confirmed = {other.name for other in siblings if other.state == "confirmed"}
    return all(name in confirmed for name in step.needs)


def hopeless(step: Step, siblings: Iterable[Step]) -> str:
    """Why a planned step can never be sent: a step it refers to, or one that that refers to, ended without its record.

    Empty if it can.
    """
    if step.state != "planned" or not step.needs:
        return ""
    known = {other.name: other for other in siblings}
    waiting = [step]
    while waiting:
        one = waiting.pop()
        for other in (known[name] for name in one.needs if name in known and one.state == "planned"):
            if other.state in _WITHOUT_RECORD:
                return f"step {other.name} is {other.state}"
            waiting.append(other)
    return ""


def claimable(step: Step, others: Iterable[Step], *, now: datetime) -> bool:
    """Whether a step may be claimed, given all others of the store; what the store's own search must agree with."""
    known = list(others)
    siblings = [other for other in known if other.write_back == step.write_back]
    return due(step, now) and needs_met(step, siblings) and not any(in_the_way(step, other) for other in known)
