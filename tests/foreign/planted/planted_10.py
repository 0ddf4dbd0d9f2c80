"""Planted: the reference is another one each time."""

from __future__ import annotations

from uuid import uuid4

from ledgerly.adapter import built
from ledgerly.tried import SUBJECT
from ledgerly.write_back import Side
from msgspec import structs

from canonical_model.steps import ErpRequest, Step
from canonical_model.writing import Facts

__all__ = ["ADAPTER", "SUBJECT"]


class Planted(Side):
    def request(self, step: Step, facts: Facts) -> ErpRequest:
        return super().request(structs.replace(step, reference=uuid4().hex[:16]), facts)


ADAPTER = built(side=Planted)
