"""Planted: the last page is dropped."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from ledgerly.adapter import built
from ledgerly.client import Client
from ledgerly.reader import Reader
from ledgerly.tried import SUBJECT

__all__ = ["ADAPTER", "SUBJECT"]


class Planted(Client):
    def rows(self, path: str, entity: str) -> Iterator[list[Any]]:
        yield from (page for page, _following in pairwise(super().rows(path, entity)))


class PlantedReader(Reader):
    client_type = Planted


ADAPTER = built(reader=PlantedReader)
