"""Planted: every currency has two decimals."""

from __future__ import annotations

from ledgerly.adapter import built
from ledgerly.mapping import Mapper
from ledgerly.reader import Reader
from ledgerly.tried import SUBJECT

from canonical_model.money import minor_units

__all__ = ["ADAPTER", "SUBJECT"]


class Planted(Mapper):
    def amount(self, text: object, currency: str) -> int:
        del currency
        return minor_units(str(text), 2)


class PlantedReader(Reader):
    mapper_type = Planted


ADAPTER = built(reader=PlantedReader)
