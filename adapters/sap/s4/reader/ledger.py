"""The feeds of company codes and of control account balances."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from adapters.kit.odata_literals import chunked, either, text
from adapters.kit.odata_rows import RowDecoder
from adapters.kit.odata_v2 import Query
from adapters.sap.ledger import Balances, account_kind, control_account
from adapters.sap.numbers import padded, stripped
from adapters.sap.s4 import wire
from adapters.sap.s4.client import S4Client
from adapters.sap.s4.mapping.items import UNREADABLE
from adapters.sap.s4.mapping.ledger import companies_of, legal_entity
from adapters.sap.s4.metadata import readable
from adapters.sap.s4.reader.customers import pass_over
from adapters.sap.s4.settings import Settings
from canonical_model.adapter import Environment, Page, ReadEnd, Record, Rejected
from canonical_model.errors import Misconfigured
from canonical_model.master_data import AccountKind

_COMPANY_CODES: RowDecoder[wire.CompanyCode] = RowDecoder(wire.CompanyCode)
_ACCOUNTS: RowDecoder[wire.CustomerAccount] = RowDecoder(wire.CustomerAccount)
_SUMS: RowDecoder[wire.LedgerSum] = RowDecoder(wire.LedgerSum)
SUMS = "A_JournalEntryItemBasic"
#: what the service adds up over: without the key `ID` it returns sums [EDMX: sap:semantics="aggregate"]
SUMMED_BY = ("CompanyCode", "GLAccount", "CompanyCodeCurrency", "FiscalYearPeriod", "AmountInCompanyCodeCurrency")


class CompanyCodes:
    """The company codes the user may see, read once."""

    def __init__(self, client: S4Client, settings: Settings, environment: Environment) -> None:
        self._client, self._settings, self._environment = client, settings, environment
        self._rows: list[wire.CompanyCode] | None = None
        self._rejected: list[Rejected] = []

    def all(self) -> list[wire.CompanyCode]:
        """Every company code; Misconfigured if none is visible."""
        if self._rows is None:
            reading = pass_over(
                self._client.ledger, "A_CompanyCode", _COMPANY_CODES, key=lambda row: row.CompanyCode,
                settings=self._settings,
            )  # fmt: skip
            self._rows = [row for rows in reading for row in rows.rows]
        if not self._rows:
            raise Misconfigured(
                "no company code is visible: no data access",
                system=self._environment.name,
                remedy="give the user F_BKPF_BUK for its company codes",
            )
        return self._rows

    def partners(self) -> dict[str, str]:
        """Company id → company code, over all company codes: partners need not be among those read."""
        return companies_of(self.all())

    def pages(self) -> Iterator[Page]:
        """The feed: the company codes that the settings allow."""
        allowed = self._settings.company_codes
        rows = [row for row in self.all() if not allowed or row.CompanyCode in allowed]
        missing = set(allowed) - {row.CompanyCode for row in rows}
        records: list[Record] = []
        rejected: list[Rejected] = []
        for row in rows:
            try:
                records.append(legal_entity(self._environment.system, row))
            except UNREADABLE as error:
                rejected.append(_unread(row.CompanyCode, str(error)))
        reason = f"not visible: {', '.join(sorted(missing))}" if missing else ""
        yield Page(
            records=tuple(records),
            rejected=tuple(rejected),
            read=len(rows),
            end=ReadEnd(
                completeness="partial" if reason else "complete",
                reason=reason,
                findings=readable(self._client.ledger, "A_CompanyCode").findings,
            ),
        )


def _unread(code: str, reason: str) -> Rejected:
    return Rejected(stream="entities", entity=code, native_key=(code,), reason=reason)


class BalanceFeed:
    """Reads what the general ledger says of the control accounts of one company code."""

    def __init__(self, client: S4Client, settings: Settings, environment: Environment) -> None:
        self._client, self._settings, self._environment = client, settings, environment

    def pages(self, entity: str, *, seen: Mapping[str, tuple[bool, bool]], currency: str) -> Iterator[Page]:
        """The feed; `seen` are the accounts that items were met on."""
        kinds = self._kinds(entity, seen)
        balances = Balances()
        read, moved, rejected = 0, False, list[Rejected]()
        for group in chunked(_clauses(kinds), self._settings.most_url_characters):
            reading = self._client.ledger.reading(self._query(entity, group), _SUMS, key=_sum_key, entity=entity)
            for rows in reading:
                read += rows.received
                rejected += _added(rows.rows, balances, entity)
                rejected += [_unread_sum(entity, fault.reason, fault.payload) for fault in rows.faulty]
            moved = moved or reading.moved
        system = self._environment.system
        accounts = (control_account(system, entity, account, kind) for account, kind in sorted(kinds.items()))
        stated = balances.records(system, entity, dict.fromkeys(kinds, currency))
        reason = (
            "the ledger moved while it was read, twice" if moved else "" if kinds else "no control account is known"
        )
        yield Page(
            records=(*accounts, *stated),
            rejected=tuple(rejected),
            read=read,
            end=ReadEnd(completeness="partial" if reason else "complete", reason=reason),
        )

    def _query(self, entity: str, clauses: list[str]) -> Query:
        return Query(
            entity_set=SUMS,
            select=SUMMED_BY,
            filter=f"CompanyCode eq {text(entity)} and Ledger eq {text(self._settings.ledger)} and ({either(clauses)})",
            orderby=("GLAccount", "FiscalYearPeriod"),
            page_size=self._settings.page_size,
        )

    def _kinds(self, entity: str, seen: Mapping[str, tuple[bool, bool]]) -> dict[str, AccountKind]:
        """Account → kind: by the items on it, else a receivable; the settings have the last word."""
        kinds: dict[str, AccountKind] = dict.fromkeys(self._of_customers(entity), "receivable")
        for account, (special, partner) in seen.items():
            if account:
                kinds[stripped(account)] = account_kind(special=special, partner=partner)
        kinds.update({stripped(account): kind for account, kind in self._settings.control_accounts.items()})
        return kinds

    def _of_customers(self, entity: str) -> Iterator[str]:
        """The reconciliation accounts in customers' company-code data."""
        query = Query(
            entity_set="A_CustomerCompany",
            select=readable(self._client.partners, "A_CustomerCompany", wire.CustomerAccount).select,
            filter=f"CompanyCode eq {text(entity)}",
            orderby=("Customer", "CompanyCode"),
            page_size=self._settings.page_size,
        )
        for rows in self._client.partners.reading(query, _ACCOUNTS, key=lambda row: row.Customer, entity=entity):
            yield from (stripped(row.ReconciliationAccount) for row in rows.rows if row.ReconciliationAccount)


def _clauses(accounts: Iterable[str]) -> Iterator[str]:
    return (f"GLAccount eq {text(padded(account))}" for account in sorted(accounts))


def _sum_key(row: wire.LedgerSum) -> str:
    return f"{row.GLAccount}/{row.CompanyCodeCurrency}/{row.FiscalYearPeriod}"


def _added(rows: Iterable[wire.LedgerSum], balances: Balances, entity: str) -> list[Rejected]:
    rejected = []
    for row in rows:
        try:
            balances.add(row.GLAccount, row.AmountInCompanyCodeCurrency, row.CompanyCodeCurrency)
        except UNREADABLE as error:
            rejected.append(_unread_sum(entity, str(error), b"", row.GLAccount))
    return rejected


def _unread_sum(entity: str, reason: str, payload: bytes, account: str = "") -> Rejected:
    key = (entity, padded(account)) if account else (entity,)
    return Rejected(stream="control_balances", entity=entity, native_key=key, reason=reason, payload=payload)
