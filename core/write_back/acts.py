"""An act's state, derived from its steps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from canonical_model.steps import Step
from canonical_model.write_back import ActState

#: whichever of these any step is in, the act is in: the first one named wins
_LOUDEST_FIRST: Final[tuple[ActState, ...]] = ("duplicate", "needs_human", "unknown", "sending", "accepted", "planned")
#: what is left where nothing of an act takes effect any more, or yet
_ENDS: Final[tuple[ActState, ...]] = ("refused", "withdrawn", "rejected", "superseded", "proposed")
_DONE: Final = frozenset({"applied", "confirmed"})


def state_of(steps: Sequence[Step]) -> ActState:
    """The state of an act with these steps; `partly` where some took effect and others ended without.

    ValueError without steps: an act that was never planned keeps the state it has.
    """
    if not steps:
        raise ValueError("an act without steps has no derived state")
    states = {step.state for step in steps}
    for state in _LOUDEST_FIRST:
        if state in states:
            return state
    if states & _DONE and states - _DONE:
        return "partly"
    if states == {"confirmed"}:
        return "handed_over" if any(step.finality == "handed_over" for step in steps) else "confirmed"
    if "applied" in states:
        return "applied"
    return _ended(steps)


def _ended(steps: Sequence[Step]) -> ActState:
    """What an act without any effect came to: a refusal is louder than what it made superfluous."""
    states = {step.state for step in steps}
    return next(state for state in _ENDS if state in states)


def told(steps: Sequence[Step]) -> str:
    """The words of the step that stands out, for whoever has to act."""
    spoken = [step.said for step in steps if step.said and step.state not in {"confirmed", "planned"}]
    return "; ".join(dict.fromkeys(spoken))
