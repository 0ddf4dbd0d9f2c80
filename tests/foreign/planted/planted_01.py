"""Planted: amounts go through binary fractions."""

from __future__ import annotations

from ledgerly.adapter import built
from ledgerly.mapping import Mapper
from ledgerly.reader import Reader
from ledgerly.tried import SUBJECT

from canonical_model.currency import exponent_of

__all__ = ["ADAPTER", "SUBJECT"]


class Planted(Mapper):
    def amount(self, text: object, currency: str) -> int:
        return int(float(str(text)) * 10 ** exponent_of(currency))


class PlantedReader(Reader):
    mapper_type = Planted


ADAPTER = built(reader=PlantedReader)
