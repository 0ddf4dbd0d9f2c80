"""Companies, ledgers, terms, currencies, rates, payment methods, main accounts and what their balances are.

Whether an id of a company is in upper or lower case depends on the set; which has which is unverified beyond
`dataAreaId` and `Company` [addendum A6].
"""

from datetime import date
from typing import Any, Final

from simulators.books import Rate
from simulators.books.money import quantum
from simulators.dynamics.finance.tenant import Tenant, area
from simulators.dynamics.odata import Row

#: how a rate without an end is written; unverified
NEVER: Final = date(2154, 12, 31)
_FACTORS: Final = {1: "One", 10: "Ten", 100: "Hundred", 1000: "Thousand", 10000: "TenThousand"}


def legal_entity_rows(tenant: Tenant) -> list[Row]:
    """A legal entity each company."""
    return [
        Row(
            scope=code,
            values={
                "LegalEntityId": code, "Name": one.name, "NameAlias": one.name[:20], "LanguageId": one.language.lower(),
                "PartyNumber": f"LE{code}", "AddressCity": one.city, "AddressCountryRegionId": one.country,
                "AddressCountryRegionISOCode": one.country,
            },
        )
        for code, one in tenant.books.entities.items()
    ]  # fmt: skip


def company_rows(tenant: Tenant) -> list[Row]:
    """The same, as data areas."""
    return [
        Row(
            scope=code,
            values={
                "DataArea": area(code), "Name": one.name, "KnownAs": one.name, "LanguageId": one.language.lower(),
                "PartyNumber": f"LE{code}",
            },
        )
        for code, one in tenant.books.entities.items()
    ]  # fmt: skip


def ledger_rows(tenant: Tenant) -> list[Row]:
    """A ledger each, with its currency."""
    options = tenant.options
    return [
        Row(
            scope=code,
            values={
                "LegalEntityId": code, "Name": code, "Description": one.name, "AccountingCurrency": one.currency,
                "ReportingCurrency": tenant.books.group_currency, "ExchangeRateType": options.rate_type,
                "ChartOfAccounts": options.chart_of_accounts, "FiscalCalendar": "Fiscal",
                "LedgerRecId": tenant.kept.id_of("Ledger", code),
            },
        )
        for code, one in tenant.books.entities.items()
    ]  # fmt: skip


def term_rows(tenant: Tenant) -> list[Row]:
    """Terms of payment that customers or open items have."""
    found: dict[tuple[str, str], int] = {}
    for one in tenant.books.customers.values():
        found[one.entity, one.terms] = one.net_days
    for document, line in tenant.books.items():
        if line.terms:
            found.setdefault((document.key.entity, line.terms), line.net_days)
    return [
        Row(
            scope=entity,
            values={
                "dataAreaId": area(entity), "Name": name, "Description": f"Net {days} days", "NumberOfDays": days,
                "NumberOfMonths": 0, "CutoffDayOfMonth": 0, "PaymentDayName": "", "PaymentMethodType": "Net",
            },
        )
        for (entity, name), days in found.items()
    ]  # fmt: skip


def currency_rows(tenant: Tenant) -> list[Row]:
    """Currencies of companies and of rates; GeneralRoundingRule has the smallest amount."""
    used = {one.currency for one in tenant.books.entities.values()} | {tenant.books.group_currency}
    for rate in tenant.books.rates.every():
        used |= {rate.from_currency, rate.to_currency}
    return [
        Row(values={"CurrencyCode": code, "Name": code, "Symbol": code, "GeneralRoundingRule": quantum(code)})
        for code in sorted(used)
    ]


def rate_rows(tenant: Tenant) -> list[Row]:
    """Rates as they are quoted, per one, ten or a hundred; each ends where the next one begins."""
    ends: dict[tuple[str, str], date] = {}
    rows = []
    for one in reversed(tenant.books.rates.every()):
        pair = (one.from_currency, one.to_currency)
        rows.append(_rate(tenant, one, ends.get(pair, NEVER)))
        ends[pair] = one.valid_on
    return rows[::-1]


def _rate(tenant: Tenant, one: Rate, end: date) -> Row:
    factor = one.from_factor if one.from_factor in _FACTORS else 1
    rate = one.rate * one.to_factor * factor / one.from_factor
    values: dict[str, Any] = {
        "RateTypeName": tenant.options.rate_type, "RateTypeDescription": tenant.options.rate_type,
        "FromCurrency": one.from_currency, "ToCurrency": one.to_currency, "StartDate": one.valid_on, "EndDate": end,
        "Rate": rate, "ConversionFactor": _FACTORS[factor],
    }  # fmt: skip
    return Row(values=values)


def method_rows(tenant: Tenant) -> list[Row]:
    """Methods of payment."""
    return [
        Row(
            scope=entity,
            values={
                "dataAreaId": area(entity), "Name": name, "Description": name.title(), "PaymentAccountDisplayValue": "",
                "PaymentJournalName": tenant.options.journal_names[0],
            },
        )
        for entity in tenant.books.entities for name in tenant.options.payment_methods
    ]  # fmt: skip


def account_rows(tenant: Tenant) -> list[Row]:
    """The chart of accounts that all companies share."""
    return [
        Row(
            values={
                "ChartOfAccounts": tenant.options.chart_of_accounts, "MainAccountId": number, "Name": one.name,
                "MainAccountCategory": one.kind.upper(), "DefaultCurrency": "", "IsSuspended": "No",
                "MainAccountRecId": tenant.kept.id_of("MainAccount", number),
            }
        )
        for number, one in tenant.books.accounts.items()
    ]  # fmt: skip


def balance_rows(tenant: Tenant) -> list[Row]:
    """Balances of main accounts in the company's currency, as of now: debit above zero. A set of our own naming."""
    return [
        Row(
            scope=entity,
            values={
                "dataAreaId": area(entity), "MainAccountId": account,
                "MainAccountName": tenant.books.accounts[account].name,
                "AccountingCurrency": currency, "Balance": amount, "AsOfDate": tenant.today(),
            },
        )
        for (entity, account, currency), amount in tenant.books.account_balances().items()
    ]  # fmt: skip
