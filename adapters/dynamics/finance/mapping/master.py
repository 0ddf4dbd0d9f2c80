"""Companies, customers and how to reach them, terms and rates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from adapters.dynamics.finance.mapping.values import customer_key
from adapters.dynamics.finance.wire import CustomerRow
from adapters.dynamics.records import lowered
from adapters.dynamics.values import Marked, Unreadable, Where, day, minor
from canonical_model.collecting import Hold
from canonical_model.currency import exponent_of
from canonical_model.identity import SystemUid, source_id
from canonical_model.master_data import Customer, ExchangeRate, LegalEntity, PaymentTerms, Person

FREE: Final = "No"
#: ExchangeRateDisplayFactor: the rate is quoted for so many units [dynamics_crm.md §1.1]
FACTORS: Final = {"One": 1, "Ten": 10, "Hundred": 100, "Thousand": 1000, "TenThousand": 10_000}


def legal_entity(system: SystemUid, company: Mapping[str, Any], currency: str) -> LegalEntity:
    """A company; its currency stands in its ledger."""
    exponent_of(currency)
    told = lowered(company)
    own = str(told.get("legalentityid") or "").lower()
    return LegalEntity(
        id=source_id(system, LegalEntity.KIND, (own,)), system=system, entity=own, native_key=(own,),
        name=str(told.get("name") or own), country=str(told.get("addresscountryregionisocode") or ""),
        functional_currency=currency,
    )  # fmt: skip


def customer(where: Where, row: CustomerRow, *, marked: Marked) -> Customer:
    """An account of one company."""
    if not row.CustomerAccount:
        raise Unreadable("a customer without an account")
    key, limit = customer_key(where.entity, row.CustomerAccount), row.CreditLimit
    return Customer(
        id=source_id(where.system, Customer.KIND, key), system=where.system, entity=where.entity, native_key=key,
        number=row.CustomerAccount, name=row.OrganizationName or row.CustomerAccount,
        country=row.AddressCountryRegionISOCode or "", language=row.LanguageId or "", tax_id=row.TaxExemptNumber or "",
        registration_id=row.OrganizationNumber or "", payer=row.InvoiceAccount or "",
        payment_terms=row.PaymentTerms or "", credit_currency=where.functional_currency if limit else "",
        credit_limit_minor=minor(limit, where.functional_currency, where) if limit else None,
        collector=row.EmployeeResponsibleNumber or "", strategic=row.CustomerAccount in marked.strategic,
        trading_partner=marked.trading_partners.get(row.CustomerAccount),
        # a street with several lines has line breaks
        street=" ".join((row.AddressStreet or "").split()), postal_code=row.AddressZipCode or "",
        city=row.AddressCity or "",
    )  # fmt: skip


def persons(where: Where, row: CustomerRow, owner: Customer) -> Iterator[Person]:
    """The primary contact, as far as the customer's record has one."""
    if not (row.PrimaryContactEmail or row.PrimaryContactPhone):
        return
    key = (*owner.native_key, "primary")
    yield Person(
        id=source_id(where.system, Person.KIND, key), system=where.system, entity=where.entity, native_key=key,
        customer_id=owner.id, customer_number=owner.number, name="", email=row.PrimaryContactEmail or "",
        phone=row.PrimaryContactPhone or "", language=owner.language,
    )  # fmt: skip


def on_hold(where: Where, row: CustomerRow) -> Hold | None:
    """A customer that is blocked for something; None for one that is free."""
    code = row.OnHoldStatus or FREE
    if code == FREE:
        return None
    key = customer_key(where.entity, row.CustomerAccount)
    own = source_id(where.system, Customer.KIND, key)
    return Hold(
        id=source_id(where.system, Hold.KIND, (*key, "OnHoldStatus")), system=where.system, entity=where.entity,
        native_key=(*key, "OnHoldStatus"), scope="customer", subject_id=own, customer_id=own, kind="credit",
        set_by="erp", native_code=code,
    )  # fmt: skip


def terms(where: Where, row: Mapping[str, Any]) -> PaymentTerms:
    """Terms by days and months, a month taken for 30 days; a cut-off day is not kept."""
    told = lowered(row)
    code = str(told.get("name") or "")
    key = (where.entity, code)
    days = _whole(told.get("numberofdays")) + 30 * _whole(told.get("numberofmonths"))
    return PaymentTerms(
        id=source_id(where.system, PaymentTerms.KIND, key), system=where.system, entity=where.entity, native_key=key,
        code=code, net_days=days,
    )  # fmt: skip


def _whole(value: Any) -> int:  # noqa: ANN401 - JSON
    text = str(value or "0")
    return int(text) if text.isascii() and text.isdigit() else 0


def exchange_rate(system: SystemUid, row: Mapping[str, Any]) -> ExchangeRate:
    """What so many units of a currency cost in another one from a day on."""
    told = lowered(row)
    source, target = str(told.get("fromcurrency") or ""), str(told.get("tocurrency") or "")
    valid_on, kind = day(told.get("startdate")), str(told.get("ratetypename") or "")
    factor = FACTORS.get(str(told.get("conversionfactor") or "One"))
    for currency in (source, target):
        exponent_of(currency)
    if valid_on is None or factor is None:
        raise Unreadable(f"a rate without a day, or for {told.get('conversionfactor')!r} units")
    key = (kind, source, target, valid_on.isoformat())
    return ExchangeRate(
        id=source_id(system, ExchangeRate.KIND, key), system=system, entity="", native_key=key, rate_type=kind,
        from_currency=source, to_currency=target, quotation="direct", from_factor=factor, to_factor=1,
        rate=_rate(told.get("rate")), valid_on=valid_on,
    )  # fmt: skip


def _rate(value: Any) -> Decimal:  # noqa: ANN401 - JSON
    try:
        found = Decimal(str(value))
    except InvalidOperation:
        raise Unreadable(f"not a rate: {value!r}") from None
    if not found.is_finite() or found <= 0:
        raise Unreadable(f"not a rate: {value!r}")
    return found
