"""Planted: the version that was read is not sent."""

from __future__ import annotations

from ledgerly.adapter import built
from ledgerly.tried import SUBJECT
from ledgerly.write_back import Side

from canonical_model.steps import Step
from canonical_model.writing import Facts

__all__ = ["ADAPTER", "SUBJECT"]


class Planted(Side):
    def version(self, step: Step, facts: Facts) -> dict[str, str]:
        del step, facts
        return {}


ADAPTER = built(side=Planted)
