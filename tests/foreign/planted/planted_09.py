"""Planted: a search never finds anything."""

from __future__ import annotations

from ledgerly.adapter import built
from ledgerly.tried import SUBJECT
from ledgerly.write_back import Side

from canonical_model.steps import NativeRecord, Step
from canonical_model.writing import ErpResponse

__all__ = ["ADAPTER", "SUBJECT"]


class Planted(Side):
    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        return super().found(step, response) if step.state == "applied" else ()


ADAPTER = built(side=Planted)
