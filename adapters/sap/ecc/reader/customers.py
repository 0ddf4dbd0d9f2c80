"""The feed of customers: accounts of one company code, with the people behind them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

import msgspec
from msgspec import Struct

from adapters.sap.ecc import wire
from adapters.sap.ecc.client import EccClient
from adapters.sap.ecc.mapping.items import UNREADABLE
from adapters.sap.ecc.mapping.master import CustomerMapper, MasterRecords, ibans_of, mails_of
from adapters.sap.ecc.reader.company_codes import CompanyCodes
from adapters.sap.ecc.reader.rows import Found, Source, ask
from adapters.sap.ecc.reader.sources import (
    BANKS,
    COMPANIES,
    CONTACTS,
    CUSTOMERS,
    DUNNINGS,
    IBANS,
    MAILS,
    ask_for_keys,
    company,
)
from adapters.sap.ecc.settings import Settings
from adapters.sap.numbers import padded, stripped
from canonical_model.adapter import Environment, Page, ReadEnd, Record, Rejected
from canonical_model.errors import Misconfigured

T = TypeVar("T", bound=Struct)


class Accounts:
    """KNB1 and what goes with it, for one company code, read once."""

    def __init__(self, client: EccClient, settings: Settings, entity: str) -> None:
        self._client, self._most, self._entity = client, settings.tables.keys_at_once, entity
        self.findings: set[str] = set()
        self.moved = False
        self.rows: tuple[wire.CustomerCompany, ...] = self._taken(ask(client, COMPANIES, (company(entity),)))

    @property
    def numbers(self) -> tuple[str, ...]:
        """The customers of the company code, as they are written there."""
        return tuple(row.KUNNR for row in self.rows)

    def master(self) -> MasterRecords:
        """What is said of them elsewhere."""
        general = self._of(CUSTOMERS, "KUNNR", self.numbers)
        contacts = self._of(CONTACTS, "KUNNR", self.numbers)
        mails = self._of(MAILS, "ADDRNUMBER", [row.ADRNR for row in general if row.ADRNR])
        banks, ibans = self._banks()
        return MasterRecords(
            customers={padded(row.KUNNR): row for row in general},
            dunnings=self.dunnings(),
            contacts=_grouped(contacts),
            mails=mails_of(mails),
            banks=_grouped(banks),
            ibans=ibans_of(ibans),
        )

    def _banks(self) -> tuple[list[wire.Bank], list[wire.Iban]]:
        """Accounts at banks; a user who may not read them still reads the rest."""
        try:
            banks = self._of(BANKS, "KUNNR", self.numbers)
            return banks, self._of(IBANS, "BANKN", sorted({row.BANKN for row in banks}))
        except Misconfigured as error:
            self.findings.add(f"bank accounts are not read: {error.message}; {error.remedy}")
            return [], []

    def general(self) -> dict[str, wire.Customer]:
        """General data by padded number."""
        return {padded(row.KUNNR): row for row in self._of(CUSTOMERS, "KUNNR", self.numbers)}

    def dunnings(self) -> dict[str, tuple[wire.Dunning, ...]]:
        """Dunning data by padded number."""
        return _grouped(self._taken(ask(self._client, DUNNINGS, (company(self._entity),))))

    def _of(self, source: Source[T], field: str, values: Iterable[str]) -> list[T]:
        found = ask_for_keys(self._client, source, (), field=field, values=list(values), most=self._most)
        return [row for part in found for row in self._taken(part)]

    def _taken(self, found: Found[T]) -> tuple[T, ...]:
        self.findings.update(found.findings)
        self.moved = self.moved or found.moved
        return found.rows


_Numbered = TypeVar("_Numbered", wire.Contact, wire.Dunning, wire.Bank)


def _grouped(rows: Iterable[_Numbered]) -> dict[str, tuple[_Numbered, ...]]:
    found: dict[str, list[_Numbered]] = {}
    for row in rows:
        found.setdefault(padded(row.KUNNR), []).append(row)
    return {number: tuple(listed) for number, listed in found.items()}


class CustomerFeed:
    """Reads the customers of one company code; whole each time, since a change date stands in later releases only."""

    def __init__(self, accounts: Accounts, settings: Settings, environment: Environment, codes: CompanyCodes) -> None:
        self._accounts, self._settings, self._environment, self._codes = accounts, settings, environment, codes

    def pages(self, entity: str) -> Iterator[Page]:
        """The feed."""
        mapper = CustomerMapper(
            self._environment.system, self._settings, master=self._accounts.master(), companies=self._codes.partners()
        )
        records: list[Record] = []
        rejected: list[Rejected] = []
        for row in self._accounts.rows:
            try:
                records += list(mapper.records(row))
            except UNREADABLE as error:
                rejected.append(_rejected(row, entity, str(error)))
        reason = "" if self._accounts.rows else f"no customer at all came from company code {entity}: no data access?"
        reason = "customers changed while they were read, twice" if self._accounts.moved else reason
        end = ReadEnd(
            completeness="partial" if reason else "complete", reason=reason,
            findings=tuple(sorted(self._accounts.findings)),
        )  # fmt: skip
        yield Page(records=tuple(records), rejected=tuple(rejected), read=len(self._accounts.rows), end=end)


def _rejected(row: wire.CustomerCompany, entity: str, reason: str) -> Rejected:
    return Rejected(
        stream="customers", entity=entity, native_key=(entity, padded(row.KUNNR)), reason=reason,
        payload=msgspec.json.encode(row), customer_number=stripped(row.KUNNR),
    )  # fmt: skip
