"""Planted: an item's id is made of its version."""

from __future__ import annotations

from typing import Any

from ledgerly.adapter import built
from ledgerly.mapping import Mapper
from ledgerly.reader import Reader
from ledgerly.tried import SUBJECT
from msgspec import structs

from canonical_model.receivables import OpenItem

__all__ = ["ADAPTER", "SUBJECT"]


class Planted(Mapper):
    def item(self, row: dict[str, Any]) -> OpenItem:
        return structs.replace(super().item(row), id=self.id("open_item", (*self.key(row), str(row["version"]))))


class PlantedReader(Reader):
    mapper_type = Planted


ADAPTER = built(reader=PlantedReader)
