"""Planted: a link is followed wherever it leads."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import httpx2
from ledgerly.adapter import built
from ledgerly.client import Client
from ledgerly.reader import Reader
from ledgerly.tried import SUBJECT

__all__ = ["ADAPTER", "SUBJECT"]


class Planted(Client):
    def get(self, path: str, entity: str = "") -> Any:
        if not path.startswith("http"):
            return super().get(path, entity)
        return json.loads(
            httpx2.get(path, headers=self.session._login.headers(), trust_env=False).text, parse_float=Decimal
        )


class PlantedReader(Reader):
    client_type = Planted


ADAPTER = built(reader=PlantedReader)
