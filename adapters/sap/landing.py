"""What every landing does: one kind of native record, how it is written, and how it is read back."""

from __future__ import annotations

from typing import Protocol

from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure


class Landing(Protocol):
    """One kind of record or value in SAP."""

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
