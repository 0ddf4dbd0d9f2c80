"""The feed of holds: every block there is now, and the open promises and dispute cases of FSCM.

Read whole each time: a block that was lifted shows in no change date, only in not being there any more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

import msgspec
from msgspec import Struct

from adapters.sap.ecc import wire
from adapters.sap.ecc.client import EccClient
from adapters.sap.ecc.mapping.amounts import stored_amounts
from adapters.sap.ecc.mapping.holds import HoldMapper
from adapters.sap.ecc.mapping.items import UNREADABLE
from adapters.sap.ecc.reader.company_codes import CompanyCodes
from adapters.sap.ecc.reader.customers import Accounts
from adapters.sap.ecc.reader.fscm_tables import FscmTables, case_items_of, cases_of, parties_of, promises_of
from adapters.sap.ecc.reader.lines import TableLines
from adapters.sap.ecc.reader.rows import Found, Source, ask
from adapters.sap.ecc.reader.sources import ask_for_keys
from adapters.sap.ecc.settings import Settings
from adapters.sap.numbers import padded, stripped
from adapters.sap.rfc.questions import any_of, where
from canonical_model.adapter import Environment, Page, ReadEnd, Rejected
from canonical_model.collecting import Hold

T = TypeVar("T", bound=Struct)


class HoldFeed:
    """Reads the holds of one company code; `cursor` is where its last complete reading ended."""

    def __init__(
        self,
        client: EccClient,
        settings: Settings,
        environment: Environment,
        *,
        accounts: Accounts,
        codes: CompanyCodes,
        cursor: str,
    ) -> None:
        self._client, self._settings, self._accounts = client, settings, accounts
        self._mapper = HoldMapper(environment.system, settings, stored_amounts(codes.tcurx()))
        # without FSCM its tables are forgotten: looked for again later, they are met for the first time
        self._fscm = FscmTables(client, cursor if settings.fscm == "auto" else "")
        self._incomplete = ""

    def pages(self, entity: str) -> Iterator[Page]:
        """The pages of the feed."""
        yield self._of_customers()
        yield from self._of_items(entity)
        if self._settings.fscm == "auto":
            yield self._of_promises(entity)
            yield self._of_cases(entity)
        if self._accounts.moved:
            self._incomplete = "customers changed while they were read, twice"
        incomplete = self._fscm.incomplete or self._incomplete
        yield Page(
            end=ReadEnd(
                completeness="partial" if incomplete else "complete",
                reason=incomplete,
                cursor=self._fscm.cursor,
                findings=tuple(sorted(self._fscm.findings)),
            )
        )

    def _of_customers(self) -> Page:
        general, dunnings = self._accounts.general(), self._accounts.dunnings()

        def of(row: wire.CustomerCompany) -> Iterator[Hold]:
            number = padded(row.KUNNR)
            known = general.get(number) or wire.Customer(KUNNR=row.KUNNR)
            return self._mapper.of_customer(row, known, dunnings.get(number, ()))

        return _page(self._accounts.rows, of, lambda row: (row.BUKRS, padded(row.KUNNR), row.KUNNR))

    def _of_items(self, entity: str) -> Iterator[Page]:
        at_once = self._settings.tables.customers_at_once
        lines = TableLines(self._client, entity=entity, customers=self._accounts.numbers, at_once=at_once)
        blocked = any_of(where(field, "<>", " ") for field in ("MANSP", "ZLSPR"))
        for found in lines.open_lines(blocked):
            self._moved(moved=found.moved)
            yield _page(found.lines, self._mapper.of_line, lambda line: (line.BUKRS, line.BELNR, line.KUNNR))

    def _of_promises(self, entity: str) -> Page:
        """Promises of FSCM, where it is there."""
        source = promises_of(self._settings.tables)
        if not self._fscm.has("promises", source):
            return Page()
        found = ask(self._client, source, (where("FIN_COMP_CODE", "=", entity),))
        self._moved(moved=found.moved)
        return _page(
            found.rows, self._mapper.of_promise, lambda row: (row.FIN_COMP_CODE, row.CASE_GUID, row.FIN_CUSTOMER)
        )

    def _of_cases(self, entity: str) -> Page:
        """Dispute cases of FSCM, where their tables name the customer."""
        parties, cases = parties_of(self._settings.tables), cases_of(self._settings.tables)
        if not self._fscm.has("dispute cases", parties, cases):
            return Page()
        found = ask(self._client, parties, (where("FIN_BUKRS", "=", entity),))
        self._moved(moved=found.moved)
        of = {row.CASE_GUID: row for row in found.rows}
        known = self._of_guids(cases, "CASE_GUID", of)
        items = self._case_items(of)
        return _page(
            known,
            lambda case: self._mapper.of_case(case, of[case.CASE_GUID], items.get(case.CASE_GUID, ())),
            lambda case: (entity, case.CASE_GUID, of[case.CASE_GUID].FIN_KUNNR),
        )

    def _case_items(self, of: Iterable[str]) -> dict[str, tuple[wire.CaseItem, ...]]:
        source = case_items_of(self._settings.tables)
        if not self._fscm.has_items(source):
            return {}
        grouped: dict[str, list[wire.CaseItem]] = {}
        for row in self._of_guids(source, "CASE_GUID_LOC", of):
            grouped.setdefault(row.CASE_GUID_LOC, []).append(row)
        return {guid: tuple(rows) for guid, rows in grouped.items()}

    def _of_guids(self, source: Source[T], field: str, guids: Iterable[str]) -> list[T]:
        most = self._settings.tables.keys_at_once
        parts = ask_for_keys(self._client, source, (), field=field, values=list(guids), most=most)
        return [row for part in parts for row in self._taken(part)]

    def _taken(self, found: Found[T]) -> tuple[T, ...]:
        self._moved(moved=found.moved)
        return found.rows

    def _moved(self, *, moved: bool) -> None:
        if moved:
            self._incomplete = "blocks changed while they were read, twice"


def _page(rows: Iterable[T], holds: Callable[[T], Iterator[Hold]], named: Callable[[T], tuple[str, str, str]]) -> Page:
    """The holds of some rows; a row that cannot be read keeps its customer from being pushed."""
    records: list[Hold] = []
    rejected: list[Rejected] = []
    read = 0
    for row in rows:
        read += 1
        try:
            records += list(holds(row))
        except UNREADABLE as error:
            entity, key, customer = named(row)
            rejected.append(
                Rejected(
                    stream="holds", entity=entity, native_key=(entity, key), reason=str(error),
                    payload=msgspec.json.encode(row), customer_number=stripped(customer),
                )
            )  # fmt: skip
    return Page(records=tuple(records), rejected=tuple(rejected), read=read)
