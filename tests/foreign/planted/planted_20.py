"""Planted: promises are claimed to be native, and written as notes."""

from __future__ import annotations

from ledgerly.adapter import CAPABILITIES, built
from ledgerly.tried import SUBJECT
from ledgerly.write_back import Side
from msgspec import structs

from canonical_model.capabilities import Capabilities
from canonical_model.write_back import PromiseAct, WriteBack
from canonical_model.writing import Known, Plan

__all__ = ["ADAPTER", "SUBJECT"]


class Planted(Side):
    def plan(self, act: WriteBack, capabilities: Capabilities, known: Known) -> Plan:
        if isinstance(act.act, PromiseAct):
            text = f"promised {act.act.amount} for {act.act.promised_for}"
            return Plan(steps=(self.create("note", "NT", {"customer": act.customer_number, "text": text}),))
        return super().plan(act, capabilities, known)


_CLAIM = structs.replace(CAPABILITIES.writes["note"], object="/api/promises", screen="Promises")
ADAPTER = built(
    side=Planted, capabilities=structs.replace(CAPABILITIES, writes={**CAPABILITIES.writes, "promise": _CLAIM})
)
