"""Planted: an answer of 500 is believed to be a refusal."""

from __future__ import annotations

from ledgerly.adapter import built
from ledgerly.tried import SUBJECT
from ledgerly.write_back import Side

from canonical_model.steps import Step
from canonical_model.writing import ErpResponse, Outcome, Refused, TransportFailure

__all__ = ["ADAPTER", "SUBJECT"]


class Planted(Side):
    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        if isinstance(answer, ErpResponse) and answer.status >= 500:
            return Refused(said=answer.body)
        return super().outcome(step, answer)


ADAPTER = built(side=Planted)
