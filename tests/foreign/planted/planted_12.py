"""Planted: a block is set over whatever finance set."""

from __future__ import annotations

from typing import Any

from ledgerly.adapter import built
from ledgerly.tried import SUBJECT
from ledgerly.write_back import Side
from msgspec import structs

from canonical_model.writing import PlannedStep

__all__ = ["ADAPTER", "SUBJECT"]


class Planted(Side):
    def assign(
        self, name: str, subject: str, before: dict[str, str], after: dict[str, str], **more: Any
    ) -> PlannedStep:
        made = super().assign(name, subject, before, after, **more)
        return structs.replace(made, before={}) if name == "block" else made


ADAPTER = built(side=Planted)
