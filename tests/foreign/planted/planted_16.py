"""Planted: pages that lead to themselves are followed for ever."""

from __future__ import annotations

from ledgerly.adapter import built
from ledgerly.client import Client
from ledgerly.reader import Reader
from ledgerly.tried import SUBJECT

__all__ = ["ADAPTER", "SUBJECT"]


class Planted(Client):
    def goes_round(self, link: str, links: set[str]) -> bool:
        del link, links
        return False


class PlantedReader(Reader):
    client_type = Planted


ADAPTER = built(reader=PlantedReader)
