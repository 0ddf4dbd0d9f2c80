"""Planted: changes are read from the very instant of the last reading."""

from __future__ import annotations

from datetime import datetime

from ledgerly.adapter import built
from ledgerly.reader import Reader
from ledgerly.tried import SUBJECT

__all__ = ["ADAPTER", "SUBJECT"]


class Planted(Reader):
    def cursor(self, started: datetime) -> str:
        return started.isoformat()


ADAPTER = built(reader=Planted)
