"""Business units, customers, the people behind them, terms and rates."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from adapters.oracle.mapping.values import Unreadable, Where, customer_key, day, minor, rate_of, whole
from adapters.oracle.rows import BusinessUnit, ContactRow, CustomerRow, RateRow, TermRow
from canonical_model.currency import exponent_of
from canonical_model.identity import SystemUid, source_id
from canonical_model.master_data import Customer, ExchangeRate, LegalEntity, PaymentTerms, Person

#: FND_LANGUAGES.LANGUAGE_CODE → ISO 639-1, of the languages that reminders are written in
LANGUAGES: Final = {
    "US": "en", "GB": "en", "D": "de", "F": "fr", "E": "es", "ESA": "es", "I": "it", "NL": "nl", "PT": "pt",
    "PTB": "pt", "FRC": "fr",
}  # fmt: skip


def legal_entity(system: SystemUid, row: BusinessUnit) -> LegalEntity:
    """A business unit: it has the customers, and its ledger's currency; the legal entity is the creditor on letters."""
    exponent_of(row.ledger_currency)
    return LegalEntity(
        id=source_id(system, LegalEntity.KIND, (row.org_id,)), system=system, entity=row.org_id,
        native_key=(row.org_id,), name=row.bu_name, country=row.country, functional_currency=row.ledger_currency,
    )  # fmt: skip


def _language(code: str) -> str:
    """Oracle's own code of a language as everybody else writes it; another one as it came."""
    return LANGUAGES.get(code, code)


def customer(where: Where, row: CustomerRow, *, strategic: frozenset[str]) -> Customer:
    """An account in one business unit's books."""
    if not row.account_number:
        raise Unreadable(f"account {row.cust_account_id} has no number")
    key = customer_key(where.entity, row.cust_account_id)
    limited = bool(row.credit_limit and row.credit_currency)
    return Customer(
        id=source_id(where.system, Customer.KIND, key), system=where.system, entity=where.entity, native_key=key,
        number=row.account_number, name=row.party_name, country=row.country, language=_language(row.language),
        tax_id=row.tax_reference, registration_id=row.registration_id, parent=row.parent_account_number,
        payment_terms=row.term_name, credit_currency=row.credit_currency if limited else "",
        credit_limit_minor=minor(row.credit_limit, row.credit_currency, where) if limited else None,
        collector=row.collector_name, trading_partner=row.internal_org_id or None,
        strategic=row.account_number in strategic, deleted=row.status == "I", street=row.street,
        postal_code=row.postal_code, city=row.city,
    )  # fmt: skip


def person(where: Where, row: ContactRow) -> Person:
    """One way to reach somebody at a customer, as Oracle keeps them: a contact point each."""
    owner = customer_key(where.entity, row.cust_account_id)
    key = (*owner, row.contact_point_id)
    return Person(
        id=source_id(where.system, Person.KIND, key), system=where.system, entity=where.entity, native_key=key,
        customer_id=source_id(where.system, Customer.KIND, owner), customer_number=row.account_number,
        name=row.person_name, role=row.job_title, email=row.email_address, phone=row.phone_number,
        language=_language(row.language), do_not_contact=row.do_not_contact == "Y",
    )  # fmt: skip


def terms(where: Where, row: TermRow) -> PaymentTerms:
    """Payment terms by the day on which the last part falls due."""
    key = (where.entity, row.term_id)
    percent = Decimal(row.discount_percent) if row.discount_percent else None
    return PaymentTerms(
        id=source_id(where.system, PaymentTerms.KIND, key), system=where.system, entity=where.entity, native_key=key,
        code=row.name, net_days=whole(row.due_days) or 0,
        discount1_days=whole(row.discount_days) if percent else None, discount1_percent=percent,
    )  # fmt: skip


def exchange_rate(system: SystemUid, row: RateRow) -> ExchangeRate:
    """What one unit of a currency costs in another on a day."""
    valid_on = day(row.conversion_date)
    if valid_on is None:
        raise Unreadable("a rate without a day")
    for currency in (row.from_currency, row.to_currency):
        exponent_of(currency)
    key = (row.conversion_type, row.from_currency, row.to_currency, row.conversion_date)
    return ExchangeRate(
        id=source_id(system, ExchangeRate.KIND, key), system=system, entity="", native_key=key,
        rate_type=row.conversion_type, from_currency=row.from_currency, to_currency=row.to_currency,
        quotation="direct", from_factor=1, to_factor=1, rate=rate_of(row.conversion_rate), valid_on=valid_on,
    )  # fmt: skip
