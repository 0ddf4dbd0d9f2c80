"""Planted: the search does not ask for the reference."""

from __future__ import annotations

from ledgerly.adapter import built
from ledgerly.tried import SUBJECT
from ledgerly.write_back import Side
from msgspec import structs

from canonical_model.steps import ErpRequest, Step
from canonical_model.writing import Facts

__all__ = ["ADAPTER", "SUBJECT"]


class Planted(Side):
    def find(self, step: Step, facts: Facts) -> ErpRequest:
        asked = super().find(step, facts)
        return structs.replace(asked, url=asked.url.partition("?reference=")[0])


ADAPTER = built(side=Planted)
