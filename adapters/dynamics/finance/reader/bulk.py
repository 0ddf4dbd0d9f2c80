"""Transactions of a package: the same records as by OData, from tables instead of pages.

Tables are told by their columns, since files are named after labels that differ by language. What is open waits on disk
until its transaction comes by, whatever order both tables have. Whatever the package lacks of what is open is asked for
by OData at the end of the reading, as what moved meanwhile is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from tempfile import TemporaryFile
from typing import Any, Final

import msgspec
from msgspec import Struct

from adapters.dynamics.finance.mapping.bi import as_transaction, opens_of
from adapters.dynamics.finance.reader.environment import Companies
from adapters.dynamics.finance.reader.opened import OpenRows
from adapters.dynamics.finance.reader.packages import PARTLY, Exports
from adapters.dynamics.finance.reader.sources import Found, Source, lacked, record_of, settled_since
from adapters.dynamics.finance.wire import Bi, Open, Transaction
from adapters.dynamics.records import lowered
from adapters.kit.archives import Archive, ArchiveBounds
from adapters.kit.record_ids import RecordIds
from canonical_model.errors import BadAnswer

COMPANY: Final = "dataareaid"


class Packaged:
    """Full readings by a package; everything else as the source beside it does it."""

    def __init__(self, companies: Companies, entity: str, doubts: set[str], *, live: Source) -> None:
        self._companies, self._entity, self._doubts, self._live = companies, entity, doubts, live
        self.stamped = live.stamped

    def whole(self, since: date) -> Iterator[Found]:
        """What is open, and what was settled since a day."""
        bulk = self._companies.settings.bulk
        bounds = ArchiveBounds(most_bytes=bulk.most_unpacked_bytes)
        with TemporaryFile() as file:
            if Exports(self._companies).load(self._entity, file) == PARTLY:
                self._doubts.add(f"the export of {bulk.definition_group} only partly succeeded: see its job history")
            with Archive(file, bounds=bounds, delimiter=bulk.delimiter) as archive:
                yield from self._found(archive, since)

    def changed(self, since: date) -> Iterator[Found]:
        """As by OData."""
        return self._live.changed(since)

    def where(self, condition: str) -> Iterator[Found]:
        """As by OData."""
        return self._live.where(condition)

    def these(self, ids: Sequence[str]) -> Iterator[Found]:
        """As by OData."""
        return self._live.these(ids)

    def listed(self) -> RecordIds:
        """As by OData: what is open now, whatever the package says."""
        return self._live.listed()

    def _found(self, archive: Archive, since: date) -> Iterator[Found]:
        tables = archive.tables()
        names = by_columns(tables)
        if Bi in names:
            pairs: Iterator[Found] = ((as_transaction(row), opens_of(row)) for row in self._own(archive, names[Bi]))
        elif {Open, Transaction} <= names.keys():
            pairs = self._joined(archive, names)
        else:
            raise BadAnswer(
                f"the package has no tables of transactions: {_described(archive)}", entity=self._entity,
                remedy="export the entities of CustTransactions and CustTransOpens, or that of CustTransBiEntities",
            )  # fmt: skip
        columns = {column.lower() for column in tables[names[Bi if Bi in names else Transaction]]}
        without = lacked(columns, self._companies.settings.fields)
        self._companies.findings |= {f"items: {name} is not in the package" for name in without}
        return (found for found in pairs if found[1] or settled_since(found[0], since))

    def _joined(self, archive: Archive, names: Mapping[type[Struct], str]) -> Iterator[Found]:
        """Each transaction with what is open of it."""
        with OpenRows(self._own(archive, names[Open])) as opened:
            if opened.twice:
                self._doubts.add("the package has a record of what is open twice")
            for row in self._own(archive, names[Transaction]):
                yield row, opened.of(record_of(row))

    def _own(self, archive: Archive, name: str) -> Iterator[dict[str, Any]]:
        """The company's rows of a table; those of others, or without an id, make the reading doubtful."""
        for row in archive.rows(name):
            told = lowered(row)
            company = str(told.get(COMPANY) or self._entity).lower()
            own = str(told.get("sysrecid") or told.get("sourcekey") or told.get("refrecid") or "")
            if company != self._entity:
                self._doubts.add(f"the package of {self._entity} has records of {company}")
            elif not (own.isascii() and own.isdigit()):
                self._doubts.add(f"{name} has a record without an id")
            else:
                yield {**told, COMPANY: company}


def by_columns(tables: Mapping[str, tuple[str, ...]]) -> dict[type[Struct], str]:
    """Which table holds what; BadAnswer where two hold the same."""
    found: dict[type[Struct], str] = {}
    for name, columns in tables.items():
        kind = next(
            (one for one in (Transaction, Bi, Open) if _needed(one) <= {told.lower() for told in columns}), None
        )
        if kind is not None and kind in found:
            raise BadAnswer(f"the package has two tables of the same records: {found[kind]} and {name}")
        if kind is not None:
            found[kind] = name
    return found


def _needed(kind: type[Struct]) -> set[str]:
    """The columns that tell a table; a company need not be among them, since an export has one alone."""
    needed = {one.encode_name for one in msgspec.structs.fields(kind) if one.required} - {COMPANY}
    return needed | ({"accountnum"} if kind is Bi else set())


def _described(archive: Archive) -> str:
    return (
        "; ".join(f"{name} ({', '.join(columns[:5])}…)" for name, columns in archive.tables().items()) or "none at all"
    )
