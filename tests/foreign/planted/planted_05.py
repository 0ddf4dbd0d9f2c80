"""Planted: every reading is called complete, so what did not come is deleted."""

from __future__ import annotations

from ledgerly.adapter import built
from ledgerly.reader import Reader
from ledgerly.tried import SUBJECT

from canonical_model.adapter import ReadEnd

__all__ = ["ADAPTER", "SUBJECT"]


class Planted(Reader):
    def end(self, cursor: str = "", findings: tuple[str, ...] = ()) -> ReadEnd:
        return ReadEnd(completeness="complete", cursor=cursor, findings=findings)


ADAPTER = built(reader=Planted)
