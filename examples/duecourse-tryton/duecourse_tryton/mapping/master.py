"""Companies, parties, the people behind them, terms and rates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from canonical_model.identity import SystemUid, source_id
from canonical_model.master_data import Customer, ExchangeRate, LegalEntity, PaymentTerms, Person
from duecourse_tryton.mapping.items import customer_key
from duecourse_tryton.mapping.values import Unreadable, Where, day

COMPANY_FIELDS: Final = ("party.name", "party.addresses.country.code", "currency.code", "timezone")
PARTY_FIELDS: Final = (
    "code", "name", "active", "lang.code", "tax_identifier.code", "identifiers.code", "identifiers.type",
    "addresses.country.code", "customer_payment_term.name", "dunning_procedure.name", "contact_mechanisms.type",
    "contact_mechanisms.value", "contact_mechanisms.name", "contact_mechanisms.active",
)  # fmt: skip
TERM_FIELDS: Final = (
    "name", "lines.type", "lines.relativedeltas.days", "lines.relativedeltas.weeks", "lines.relativedeltas.months",
)  # fmt: skip
RATE_FIELDS: Final = ("currency.code", "date", "rate")
#: contact mechanisms that reach a person [party/contact_mechanism.py `_TYPES`]
_PHONES: Final = frozenset({"phone", "mobile"})
_DAYS: Final = {"days": 1, "weeks": 7, "months": 30}
_RATE_TYPE: Final = "tryton"


def legal_entity(system: SystemUid, row: Mapping[str, Any]) -> LegalEntity:
    """A company."""
    key, party = (str(row["id"]),), row.get("party.") or {}
    return LegalEntity(
        id=source_id(system, LegalEntity.KIND, key), system=system, entity=key[0], native_key=key,
        name=str(party.get("name") or ""), country=_country(party),
        functional_currency=str((row.get("currency.") or {}).get("code") or ""), time_zone=row.get("timezone") or None,
    )  # fmt: skip


def _country(party: Mapping[str, Any]) -> str:
    """Of the first address that names one."""
    countries = ((one.get("country.") or {}).get("code") for one in party.get("addresses.") or ())
    return str(next((code for code in countries if code), ""))


def customer(where: Where, row: Mapping[str, Any], *, strategic: frozenset[str]) -> Customer:
    """A party in one company's books; Unreadable if it has no code."""
    number = str(row.get("code") or "")
    if not number:
        raise Unreadable(f"party {row['id']} has no code")
    key = customer_key(where.entity, int(row["id"]))
    tax = str((row.get("tax_identifier.") or {}).get("code") or "")
    others = [str(one.get("code") or "") for one in row.get("identifiers.") or ()]
    return Customer(
        id=source_id(where.system, Customer.KIND, key), system=where.system, entity=where.entity, native_key=key,
        number=number, name=str(row.get("name") or number), country=_country(row),
        language=str((row.get("lang.") or {}).get("code") or ""), tax_id=tax,
        registration_id=next((code for code in others if code and code != tax), ""),
        payment_terms=str((row.get("customer_payment_term.") or {}).get("name") or ""),
        dunning_procedure=str((row.get("dunning_procedure.") or {}).get("name") or ""),
        trading_partner=where.companies.get(int(row["id"])), strategic=number in strategic,
        deleted=row.get("active") is False,
    )  # fmt: skip


def persons(where: Where, row: Mapping[str, Any], owner: Customer) -> Iterator[Person]:
    """Each way to reach somebody there, as Tryton keeps them: one by one, with a name or without."""
    for one in row.get("contact_mechanisms.") or ():
        kind, value = one.get("type"), str(one.get("value") or "")
        if one.get("active") is False or not value or (kind != "email" and kind not in _PHONES):
            continue
        key = (*owner.native_key, str(one["id"]))
        yield Person(
            id=source_id(where.system, Person.KIND, key), system=where.system, entity=where.entity, native_key=key,
            customer_id=owner.id, customer_number=owner.number, name=str(one.get("name") or ""),
            email=value if kind == "email" else "", phone=value if kind in _PHONES else "", language=owner.language,
        )  # fmt: skip


def terms(where: Where, row: Mapping[str, Any]) -> PaymentTerms:
    """Payment terms by the day on which the last part falls due; a month is taken for 30 days, its end is not kept."""
    code = str(row.get("name") or row["id"])
    key = (where.entity, str(row["id"]))
    return PaymentTerms(
        id=source_id(where.system, PaymentTerms.KIND, key), system=where.system, entity=where.entity, native_key=key,
        code=code, net_days=max((_net(one) for one in row.get("lines.") or ()), default=0),
    )  # fmt: skip


def _net(line: Mapping[str, Any]) -> int:
    deltas = line.get("relativedeltas.") or ()
    return sum(int(delta.get(name) or 0) * days for delta in deltas for name, days in _DAYS.items())


def rate(system: SystemUid, row: Mapping[str, Any], *, base: str) -> ExchangeRate | None:
    """How much of a currency one unit of the base buys from a day on; None for the base itself."""
    code, told = str((row.get("currency.") or {}).get("code") or ""), str(row.get("rate") or "")
    valid = day(row.get("date"))
    if code == base or valid is None:
        return None
    try:
        value = Decimal(told)
    except InvalidOperation:
        raise Unreadable(f"not a rate: {told[:30]!r}") from None
    if not value.is_finite() or value <= 0:
        raise Unreadable(f"not a rate: {told[:30]!r}")
    key = (str(row["id"]),)
    return ExchangeRate(
        id=source_id(system, ExchangeRate.KIND, key), system=system, entity="", native_key=key, rate_type=_RATE_TYPE,
        from_currency=base, to_currency=code, quotation="direct", from_factor=1, to_factor=1, rate=value,
        valid_on=valid,
    )  # fmt: skip
