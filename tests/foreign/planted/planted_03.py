"""Planted: due dates are taken for midnight in the ledger's zone and shown in UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from ledgerly.adapter import built
from ledgerly.mapping import Mapper
from ledgerly.reader import Reader
from ledgerly.tried import SUBJECT

__all__ = ["ADAPTER", "SUBJECT"]


class Planted(Mapper):
    def day(self, text: str) -> date | None:
        day = super().day(text)
        if day is None:
            return None
        return datetime(day.year, day.month, day.day, tzinfo=ZoneInfo("Europe/Amsterdam")).astimezone(UTC).date()


class PlantedReader(Reader):
    mapper_type = Planted


ADAPTER = built(reader=PlantedReader)
