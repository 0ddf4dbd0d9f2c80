"""Planted: no answer is believed to be no effect."""

from __future__ import annotations

from ledgerly.adapter import built
from ledgerly.tried import SUBJECT
from ledgerly.write_back import Side

from canonical_model.steps import Step
from canonical_model.writing import ErpResponse, NotExecuted, Outcome, TransportFailure

__all__ = ["ADAPTER", "SUBJECT"]


class Planted(Side):
    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        if isinstance(answer, TransportFailure):
            return NotExecuted(said=answer.why)
        return super().outcome(step, answer)


ADAPTER = built(side=Planted)
