"""Planted: credits are read as debts."""

from __future__ import annotations

from typing import Any

from ledgerly.adapter import built
from ledgerly.mapping import Mapper
from ledgerly.reader import Reader
from ledgerly.tried import SUBJECT

__all__ = ["ADAPTER", "SUBJECT"]


class Planted(Mapper):
    def signed(self, row: dict[str, Any], field: str, currency: str) -> int:
        return self.amount(row[field], currency)


class PlantedReader(Reader):
    mapper_type = Planted


ADAPTER = built(reader=PlantedReader)
