"""What every landing does: one kind of native record, how it is written, and how it is read back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol, runtime_checkable

from canonical_model.capabilities import Capabilities
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.write_back import WriteBack
from canonical_model.writing import ErpResponse, Facts, Known, Outcome, Plan, TransportFailure


class Landing(Protocol):
    """One kind of record or value in an ERP."""

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """What to send."""
        ...

    def read(self, step: Step, facts: Facts) -> ErpRequest:
        """How to look at it."""
        ...

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The records under the step's reference."""
        ...

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """What stands there now."""
        ...

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """What an answer to the request means."""
        ...


@runtime_checkable
class Relying(Protocol):
    """A landing that relies on other records than the one it makes."""

    def relied_on(self, step: Step, facts: Facts) -> ErpRequest:
        """How to read what the step relies on."""
        ...


@runtime_checkable
class Drafting(Protocol):
    """A landing whose records are drafts, which have no effect until they are posted."""

    def discard(self, step: Step, surplus: NativeRecord) -> ErpRequest:
        """How a draft that is there twice is removed."""
        ...


class LandedSide:
    """A writing side made of landings: a step goes to the one that its name begins with."""

    def __init__(self, plan: Callable[[WriteBack, Known], Plan], landings: Mapping[str, Landing]) -> None:
        self._plan, self._landings = plan, landings

    def plan(self, act: WriteBack, _capabilities: Capabilities, known: Known) -> Plan:
        """The native records an act becomes."""
        return self._plan(act, known)

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """What to send."""
        return self._landing(step).request(step, facts)

    def find(self, step: Step, facts: Facts) -> ErpRequest:
        """How to look for it."""
        return self._landing(step).read(step, facts)

    def precondition(self, step: Step, facts: Facts) -> ErpRequest:
        """How to read what stands there: where a landing has no way of its own, by looking at it."""
        landing = self._landing(step)
        return landing.relied_on(step, facts) if isinstance(landing, Relying) else landing.read(step, facts)

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """The records under its reference."""
        return self._landing(step).found(step, response)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord | None:
        """What stands there."""
        return self._landing(step).standing(step, response)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """What an answer means."""
        return self._landing(step).outcome(step, answer)

    def discard(self, step: Step, surplus: NativeRecord) -> ErpRequest:
        """How a draft too many is removed; ValueError of what is no draft."""
        landing = self._landing(step)
        if isinstance(landing, Drafting):
            return landing.discard(step, surplus)
        raise ValueError(f"step {step.name}: {surplus.type} is no draft")

    def _landing(self, step: Step) -> Landing:
        return self._landings[step.name.partition(" ")[0]]
