"""Acknowledge: keep the proof of each write-back that reached its ERP, once, however often this process dies."""

from __future__ import annotations

from typing import Final

from canonical_model.access import Actor, Scope
from core.ports import UnitsOfWork

CONSUMER: Final = "acknowledge"
#: events taken in one transaction
_AT_ONCE: Final = 500
#: transactions in one run
_MOST_TURNS: Final = 10_000


def acknowledge(units: UnitsOfWork, actor: Actor, scope: Scope) -> int:
    """Take every event that waits; how many there were. What it keeps and how far it came are one transaction."""
    taken = 0
    for _ in range(_MOST_TURNS):
        with units.unit(actor, scope) as repository:
            events = repository.events(consumer=CONSUMER, limit=_AT_ONCE)
            for event in events:
                if event.what == "confirmed":
                    steps = repository.steps(write_back=event.write_back)
                    for step in steps:
                        if step.id == event.step:
                            repository.acknowledge(step, at=event.at)
            if events:
                repository.took(CONSUMER, events[-1].number)
        taken += len(events)
        if len(events) < _AT_ONCE:
            break
    return taken
