"""Planted: leading zeros of customers' numbers are lost."""

from __future__ import annotations

from typing import Any

from ledgerly.adapter import built
from ledgerly.mapping import Mapper
from ledgerly.reader import Reader
from ledgerly.tried import SUBJECT

__all__ = ["ADAPTER", "SUBJECT"]


class Planted(Mapper):
    def number(self, row: dict[str, Any]) -> str:
        return super().number(row).lstrip("0")


class PlantedReader(Reader):
    mapper_type = Planted


ADAPTER = built(reader=PlantedReader)
