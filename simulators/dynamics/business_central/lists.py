"""Companies, customers, currencies, rates, terms, accounts and entries of the general ledger, dispute status."""

from collections import defaultdict
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final

from simulators.books import Customer
from simulators.books.money import places, quantum
from simulators.dynamics.business_central.errors import rejected
from simulators.dynamics.business_central.fields import BLANK
from simulators.dynamics.business_central.sales import customer_id
from simulators.dynamics.business_central.tenant import NO_ID, Tenant
from simulators.dynamics.odata import Row

_ZERO: Final = Decimal(0)
_LONG_AGO: Final = datetime(2020, 1, 1, tzinfo=UTC)
_KINDS: Final = {
    "invoice": "Invoice", "credit_memo": "Credit_x0020_Memo", "payment": "Payment", "clearing": BLANK,
    "reversal": BLANK,
}  # fmt: skip
_CATEGORIES: Final = {
    "receivable": "Assets", "intercompany": "Assets", "bank": "Assets", "down_payment": "Liabilities",
    "tax": "Liabilities", "revenue": "Income", "discount": "Expense", "fx": "Expense",
}  # fmt: skip
Told = dict[str, Any]


def company_rows(tenant: Tenant) -> list[Row]:
    """A company each entity."""
    return [
        Row(
            scope=code,
            values={
                "id": tenant.company_id(code), "systemVersion": "28.0.0.0", "name": tenant.books.entities[code].name,
                "displayName": tenant.books.entities[code].name, "businessProfileId": "",
            },
        )
        for code in tenant.companies()
    ]  # fmt: skip


def information_rows(tenant: Tenant, entity: str) -> list[Row]:
    """The one row of a company."""
    one = tenant.books.entities[entity]
    year = tenant.books.fiscal(entity, tenant.today())[0]
    values = {
        "id": tenant.kept.id_of("company information", entity), "displayName": one.name, "addressLine1": "",
        "addressLine2": "", "city": one.city, "state": "", "country": one.country, "postalCode": "", "phoneNumber": "",
        "faxNumber": "", "email": "", "website": "", "taxRegistrationNumber": "", "currencyCode": one.currency,
        "currentFiscalYearStartDate": date(year, one.fiscal_start, 1), "industry": "", "experience": "Premium",
        "lastModifiedDateTime": _LONG_AGO,
    }  # fmt: skip
    return [Row(values=values, scope=entity)]


def customer_rows(tenant: Tenant, entity: str) -> list[Row]:
    """Every customer."""
    due = _due(tenant, entity)
    rows = [_customer(tenant, one, due) for one in _customers(tenant, entity)]
    tenant.kept.looked_at(f"customer {entity}")
    return rows


def _customers(tenant: Tenant, entity: str) -> list[Customer]:
    return [one for (of, _), one in tenant.books.customers.items() if of == entity]


def _customer(tenant: Tenant, one: Customer, due: dict[str, tuple[Decimal, Decimal]]) -> Row:
    currency = tenant.books.entities[one.entity].currency
    values = {
        "id": customer_id(tenant, one), "number": one.number, "displayName": one.name, "type": "Company",
        "addressLine1": one.street, "addressLine2": "", "city": one.city, "state": "", "country": one.country,
        "postalCode": one.postal_code, "phoneNumber": one.phone, "email": one.email, "website": "",
        "salespersonCode": one.clerk, "taxRegistrationNumber": one.tax_id, "currencyCode": currency,
        "creditLimit": _ZERO, "currencyId": NO_ID, "blocked": _blocked(tenant, one),
        "paymentTermsId": tenant.kept.id_of("payment term", (one.entity, one.terms)) if one.terms else NO_ID,
    }  # fmt: skip
    first = datetime.combine(one.created_on, datetime.min.time(), tzinfo=UTC)
    key = ("customer", one.entity, one.number)
    stamp = tenant.kept.stamp(f"customer {one.entity}", key, tuple(values.values()), first=first, now=tenant.now())
    balance = due.get(one.number, (_ZERO, _ZERO))[1]
    own = {**values, "balanceDue": balance, "lastModifiedDateTime": stamp}
    return Row(values=own, scope=one.entity, below={"customerFinancialDetail": lambda: [_detail(tenant, one, due)]})


def _blocked(tenant: Tenant, one: Customer) -> str:
    """The books know one block; others are kept beside them."""
    told = tenant.kept.written.blocked.get((one.entity, one.number), BLANK)
    if one.posting_blocked:
        return "All"
    return told if told != "All" else BLANK


def change_customer(tenant: Tenant, row: Row, told: Told) -> None:
    """Blocks a customer, or takes that back."""
    key = (row.scope, row.values["number"])
    tenant.books.change_customer(*key, today=tenant.today(), posting_blocked=told["blocked"] == "All")
    tenant.kept.written.blocked[key] = told["blocked"]
    tenant.changed()


def _due(tenant: Tenant, entity: str) -> dict[str, tuple[Decimal, Decimal]]:
    """Customer → (what is open, what of it is due), in the company's currency."""
    found: defaultdict[str, tuple[Decimal, Decimal]] = defaultdict(lambda: (_ZERO, _ZERO))
    for one in tenant.of(entity):
        if one.open:
            whole, late = found[one.line.customer]
            due = one.standing.due_on or one.document.document_date
            is_late = one.open_functional if due < tenant.today() else _ZERO
            found[one.line.customer] = (whole + one.open_functional, late + is_late)
    return found


def financial_rows(tenant: Tenant, entity: str) -> list[Row]:
    """What each customer owes, in the company's currency [dynamics_crm.md §1.2]."""
    due = _due(tenant, entity)
    return [_detail(tenant, one, due) for one in _customers(tenant, entity)]


def _detail(tenant: Tenant, one: Customer, due: dict[str, tuple[Decimal, Decimal]]) -> Row:
    whole, late = due.get(one.number, (_ZERO, _ZERO))
    values = {
        "id": customer_id(tenant, one), "number": one.number, "balance": whole, "overdueAmount": late,
        "totalSalesExcludingTax": _ZERO, "lastModifiedDateTime": _LONG_AGO,
    }  # fmt: skip
    return Row(values=values, scope=one.entity)


def currency_rows(tenant: Tenant, entity: str) -> list[Row]:
    """Foreign currencies: the company's own is none of them."""
    home = tenant.books.entities[entity].currency
    found = {one.from_currency for one in tenant.books.rates.every()} - {home}
    return [
        Row(
            scope=entity,
            values={
                "id": tenant.kept.id_of("currency", (entity, code)), "code": code, "displayName": code, "symbol": code,
                "amountDecimalPlaces": f"{places(code)}:{places(code)}", "amountRoundingPrecision": quantum(code),
                "lastModifiedDateTime": _LONG_AGO,
            },
        )
        for code in sorted(found)
    ]  # fmt: skip


def rate_rows(tenant: Tenant, entity: str) -> list[Row]:
    """So much of a currency is so much of the company's own, whose code is empty."""
    home = tenant.books.entities[entity].currency
    return [
        Row(
            scope=entity,
            values={
                "id": tenant.kept.id_of("rate", (entity, one.from_currency, one.valid_on)),
                "currencyCode": one.from_currency, "relationalCurrencyCode": "", "startingDate": one.valid_on,
                "exchangeRateAmount": Decimal(one.from_factor),
                "relationalExchangeRateAmount": one.rate * one.to_factor, "lastModifiedDateTime": _LONG_AGO,
            },
        )
        for one in tenant.books.rates.every() if one.to_currency == home
    ]  # fmt: skip


def term_rows(tenant: Tenant, entity: str) -> list[Row]:
    """Terms of payment that customers or entries have."""
    found = {one.terms: one.net_days for one in _customers(tenant, entity) if one.terms}
    for one in tenant.of(entity):
        if one.line.terms:
            found.setdefault(one.line.terms, one.line.net_days)
    return [
        Row(
            scope=entity,
            values={
                "id": tenant.kept.id_of("payment term", (entity, code)), "code": code,
                "displayName": f"Net {days} days",
                "dueDateCalculation": f"{days}D", "discountDateCalculation": "", "discountPercent": _ZERO,
                "calculateDiscountOnCreditMemos": False, "lastModifiedDateTime": _LONG_AGO,
            },
        )
        for code, days in found.items()
    ]  # fmt: skip


def account_id(tenant: Tenant, entity: str, number: str) -> str:
    """The id of an account of the general ledger."""
    return tenant.kept.id_of("account", (entity, number))


def account_rows(tenant: Tenant, entity: str) -> list[Row]:
    """Accounts with all that was ever posted to them."""
    balances = {account: one for (of, account, _), one in tenant.books.account_balances().items() if of == entity}
    return [
        Row(
            scope=entity,
            values={
                "id": account_id(tenant, entity, number), "number": number, "displayName": one.name, "subCategory": "",
                "category": _CATEGORIES[one.kind], "accountType": "Posting", "blocked": False,
                "directPosting": one.kind == "bank", "netChange": balances.get(number, _ZERO),
                "lastModifiedDateTime": _LONG_AGO,
            },
        )
        for number, one in tenant.books.accounts.items()
    ]  # fmt: skip


def general_ledger_rows(tenant: Tenant, entity: str) -> list[Row]:
    """A row each line of a document, in the company's currency."""
    rows = []
    posted = {item.document: str(told["documentNumber"]) for item, told in tenant.kept.written.posted.items()}
    for key, document in tenant.books.documents.items():
        if key.entity != entity:
            continue
        stamp = min(datetime.combine(document.created_on, document.created_at, tzinfo=UTC), tenant.now())
        for line in document.lines:
            number = tenant.kept.entry(f"general ledger {entity}", (key, line.position))
            rows.append(Row(scope=entity, values={
                "id": tenant.kept.id_of("general ledger entry", (entity, number)), "entryNumber": number,
                "postingDate": document.posting_date, "documentNumber": posted.get(key, key.number),
                "documentType": _KINDS[document.kind], "accountId": account_id(tenant, entity, line.account),
                "accountNumber": line.account, "description": line.text, "debitAmount": max(line.functional, _ZERO),
                "creditAmount": max(-line.functional, _ZERO), "additionalCurrencyDebitAmount": _ZERO,
                "additionalCurrencyCreditAmount": _ZERO, "lastModifiedDateTime": stamp,
            }))  # fmt: skip
    return rows


def status_rows(tenant: Tenant, entity: str) -> list[Row]:
    """Codes of disputes, which a company makes itself."""
    found = tenant.kept.written.statuses.items()
    return [Row(values={"id": own, **told}, scope=entity) for (of, own), told in found if of == entity]


def create_status(tenant: Tenant, entity: str, told: Told) -> Row:
    """A new code, in capitals as codes are."""
    code = told["code"].upper()
    if any(of == entity and one["code"] == code for (of, _), one in tenant.kept.written.statuses.items()):
        raise rejected(f"The record in table Dispute Status already exists. Identification fields: Code='{code}'")
    own = tenant.kept.id_of("dispute status", (entity, code))
    kept = {"displayName": "", **told, "code": code}
    tenant.kept.written.statuses[entity, own] = kept
    tenant.changed()
    return Row(values={"id": own, **kept}, scope=entity)


def change_status(tenant: Tenant, row: Row, told: Told) -> None:
    """Another name."""
    tenant.kept.written.statuses[row.scope, row.values["id"]].update(told)
    tenant.changed()


def delete_status(tenant: Tenant, row: Row) -> None:
    """The code is gone."""
    del tenant.kept.written.statuses[row.scope, row.values["id"]]
    tenant.changed()
