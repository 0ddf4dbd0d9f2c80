"""Company codes, payment terms, and what the general ledger says of the control accounts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from adapters.sap.s4.mapping.amounts import Unreadable
from adapters.sap.s4.mapping.due import days_of
from adapters.sap.s4.mapping.items import TermsSeen
from adapters.sap.s4.mapping.numbers import padded, stripped
from adapters.sap.s4.mapping.texts import percent
from adapters.sap.s4.wire import CompanyCode, LedgerSum
from canonical_model.currency import exponent_of
from canonical_model.identity import SystemUid, source_id
from canonical_model.master_data import AccountKind, ControlAccount, ControlBalance, LegalEntity, PaymentTerms
from canonical_model.money import minor_units

#: "all that is posted": the balance is summed over every period
ALL_PERIODS: Final = ""


def legal_entity(system: SystemUid, row: CompanyCode) -> LegalEntity:
    """A company code; UnknownCurrency if its currency is none."""
    exponent_of(row.Currency)
    key = (row.CompanyCode,)
    return LegalEntity(
        id=source_id(system, LegalEntity.KIND, key), system=system, entity=row.CompanyCode, native_key=key,
        name=row.CompanyCodeName, country=row.Country, functional_currency=row.Currency,
    )  # fmt: skip


def companies_of(rows: Iterable[CompanyCode]) -> dict[str, str]:
    """Company id (RASSC) → company code, where one company is one company code; others stay by their id."""
    codes: dict[str, list[str]] = {}
    for row in rows:
        if row.Company:
            codes.setdefault(row.Company, []).append(row.CompanyCode)
    return {company: found[0] for company, found in codes.items() if len(found) == 1}


def payment_terms(system: SystemUid, entity: str, seen: Mapping[TermsSeen, int]) -> Iterator[PaymentTerms]:
    """Terms as most items have them: on single items the days may have been changed by hand, credits have none."""
    best: dict[str, TermsSeen] = {}
    for terms in sorted(seen, key=lambda one: (not any(map(days_of, one[1::2])), -seen[one], one)):
        best.setdefault(terms[0], terms)
    for code, terms in sorted(best.items()):
        yield _terms(system, entity, code, terms)


def _terms(system: SystemUid, entity: str, code: str, seen: TermsSeen) -> PaymentTerms:
    _, net, days1, percent1, days2, percent2 = seen
    first, second = percent(percent1), percent(percent2)
    return PaymentTerms(
        id=source_id(system, PaymentTerms.KIND, (entity, code)), system=system, entity=entity,
        native_key=(entity, code),
        code=code, net_days=days_of(net) or days_of(days2) or days_of(days1),
        discount1_days=days_of(days1) if first else None, discount1_percent=first,
        discount2_days=days_of(days2) if second else None, discount2_percent=second,
    )  # fmt: skip


def account_kind(*, special: bool, partner: bool) -> AccountKind:
    """What an account is for, by the items on it: all with a special G/L code, or all with a partner company."""
    if special:
        return "down_payment"
    return "intercompany" if partner else "receivable"


def control_account(system: SystemUid, entity: str, account: str, kind: AccountKind) -> ControlAccount:
    """A reconciliation account."""
    key = (entity, padded(account))
    return ControlAccount(
        id=source_id(system, ControlAccount.KIND, key), system=system, entity=entity, native_key=key,
        gl_account=stripped(account), kind=kind,
    )  # fmt: skip


class Balances:
    """Adds up what the general ledger says, account by account."""

    def __init__(self) -> None:
        self._sums: dict[tuple[str, str], int] = {}

    def add(self, row: LedgerSum) -> None:
        """One sum more; BadAmount, UnknownCurrency or Unreadable if it cannot be read."""
        if not row.GLAccount:
            raise Unreadable("the sum names no account")
        key = (stripped(row.GLAccount), row.CompanyCodeCurrency)
        amount = minor_units(row.AmountInCompanyCodeCurrency, exponent_of(row.CompanyCodeCurrency))
        self._sums[key] = self._sums.get(key, 0) + amount

    def records(self, system: SystemUid, entity: str, accounts: Mapping[str, str]) -> Iterator[ControlBalance]:
        """A balance per account and currency; `accounts` (account → currency) without postings stand at 0."""
        sums = {**{key: 0 for key in accounts.items() if not self._has(key[0])}, **self._sums}
        for (account, currency), amount in sorted(sums.items()):
            key = (entity, padded(account), currency)
            yield ControlBalance(
                id=source_id(system, ControlBalance.KIND, key), system=system, entity=entity, native_key=key,
                gl_account=account, currency=currency, balance_minor=amount, through_period=ALL_PERIODS,
            )  # fmt: skip

    def _has(self, account: str) -> bool:
        return any(known == account for known, _ in self._sums)
