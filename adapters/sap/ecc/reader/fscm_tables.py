"""Which tables of FSCM can be read here, and whether one of them could be before.

A system without FSCM has none of them and nothing to hold. A table that is there and cannot be read, or that was read
before and is gone, hides holds: what does not come from it was not lifted, so such a reading is never complete.
"""

from __future__ import annotations

from typing import Any, Final

from adapters.sap.ecc import wire
from adapters.sap.ecc.client import EccClient
from adapters.sap.ecc.reader.rows import Source
from adapters.sap.ecc.settings import Tables

_BETWEEN: Final = ", "
_REMEDY: Final = 'name it under settings.tables, or set fscm = "no"'


def promises_of(tables: Tables) -> Source[wire.Promise]:
    """Promises to pay [addendum A2]."""
    return Source(wire.Promise, tables.promises, ("CASE_GUID",))


def parties_of(tables: Tables) -> Source[wire.CaseParty]:
    """Whose a dispute case is [addendum A1; the customer's columns K]."""
    return Source(wire.CaseParty, tables.case_amounts, ("CASE_GUID",))


def cases_of(tables: Tables) -> Source[wire.Case]:
    """Cases, whatever they are about [addendum A1]."""
    return Source(wire.Case, tables.cases, ("CASE_GUID",))


def case_items_of(tables: Tables) -> Source[wire.CaseItem]:
    """Which items a case is about [K]."""
    return Source(wire.CaseItem, tables.case_items, ("CASE_GUID_LOC", "OBJ_TYPE", "OBJ_KEY"))


class FscmTables:
    """The tables of one reading; `cursor` says what the last complete one read."""

    def __init__(self, client: EccClient, cursor: str) -> None:
        self._client = client
        self._known = {what for what in cursor.split(_BETWEEN) if what}
        #: what looked unusual
        self.findings: set[str] = set()
        #: why nothing that is missing was lifted; empty where all was read
        self.incomplete = ""

    @property
    def cursor(self) -> str:
        """What was read of FSCM, now or before: for the next reading."""
        return _BETWEEN.join(sorted(self._known))

    def has(self, what: str, *sources: Source[Any]) -> bool:
        """Whether all that these records need can be read."""
        lacking = [(source, why) for source in sources if (why := self._lacks(source))]
        for source, why in lacking:
            self.findings.add(f"{what}: table {source.table} {why}: none are read")
            if what in self._known or self._client.shape(source.table) is not None:
                before = ", and they were read before" if what in self._known else ""
                self.incomplete = f"{what}: table {source.table} {why}{before}: {_REMEDY}"
        if not lacking:
            self._known.add(what)
        return not lacking

    def has_items(self, source: Source[Any]) -> bool:
        """Whether cases tell their items. Where not, each holds its whole account, under the same reference."""
        why = self._lacks(source)
        if why:
            told = f"table {source.table} {why}: each case holds its customer's whole account"
            self.findings.add(f"items of dispute cases: {told}")
        return not why

    def _lacks(self, source: Source[Any]) -> str:
        """Why a table says nothing here; empty where it has the fields that nothing can be said without."""
        shape = self._client.shape(source.table)
        if shape is None:
            return "is not there"
        missing = sorted(name for name in {*source.required, *source.key} if not shape.has(name))
        return f"has other fields than are read (no {', '.join(missing)})" if missing else ""
