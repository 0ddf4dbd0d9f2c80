"""Companies, customers and how to reach them, terms, rates and balances of control accounts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from adapters.dynamics.business_central.mapping.values import customer_key
from adapters.dynamics.business_central.wire import NO_ID, CustomerRow, RateRow
from adapters.dynamics.records import lowered
from adapters.dynamics.values import Marked, Unreadable, Where, day, minor
from canonical_model.currency import exponent_of
from canonical_model.identity import SystemUid, source_id
from canonical_model.master_data import (
    ControlAccount,
    ControlBalance,
    Customer,
    ExchangeRate,
    LegalEntity,
    PaymentTerms,
    Person,
)

#: a date formula of days, weeks and months; one with a current month or a weekday is not one [dynamics_crm.md §1.2]
_FORMULA: Final = re.compile(r"(\d+)([DWM])")
_DAYS: Final = {"D": 1, "W": 7, "M": 30}


def legal_entity(where: Where, information: Mapping[str, Any]) -> LegalEntity:
    """A company; its currency stands in its information."""
    told = lowered(information)
    exponent_of(where.functional_currency)
    return LegalEntity(
        id=source_id(where.system, LegalEntity.KIND, (where.entity,)), system=where.system, entity=where.entity,
        native_key=(where.entity,), name=str(told.get("displayname") or where.entity),
        country=str(told.get("country") or ""), functional_currency=where.functional_currency,
    )  # fmt: skip


def customer(where: Where, row: CustomerRow, codes: Mapping[str, str], *, marked: Marked) -> Customer:
    """A customer of one company; `codes` are those of terms by their ids."""
    if not row.number:
        raise Unreadable("a customer without a number")
    key = customer_key(where.entity, row.number)
    limit = minor(row.credit_limit, where.functional_currency, where) or None  # 0: no limit
    return Customer(
        id=source_id(where.system, Customer.KIND, key), system=where.system, entity=where.entity, native_key=key,
        number=row.number, name=row.display_name or row.number, country=row.country or "",
        tax_id=row.tax_registration_number or "", payment_terms=codes.get((row.payment_terms_id or NO_ID).lower(), ""),
        credit_currency=where.functional_currency if limit else "", credit_limit_minor=limit,
        collector=row.salesperson_code or "", strategic=row.number in marked.strategic,
        trading_partner=marked.trading_partners.get(row.number), street=row.address_line1 or "",
        postal_code=row.postal_code or "", city=row.city or "",
    )  # fmt: skip


def persons(where: Where, row: CustomerRow, owner: Customer) -> Iterator[Person]:
    """How the customer itself is reached."""
    if not (row.email or row.phone_number):
        return
    key = (*owner.native_key, "primary")
    yield Person(
        id=source_id(where.system, Person.KIND, key), system=where.system, entity=where.entity, native_key=key,
        customer_id=owner.id, customer_number=owner.number, name="", email=row.email or "",
        phone=row.phone_number or "",
    )  # fmt: skip


def terms(where: Where, row: Mapping[str, Any]) -> PaymentTerms:
    """Terms by a formula of days, weeks and months, a month taken for 30 days; of any other formula no days."""
    told = lowered(row)
    code, formula = str(told.get("code") or ""), str(told.get("duedatecalculation") or "")
    found = _FORMULA.fullmatch(formula)
    key = (where.entity, code)
    return PaymentTerms(
        id=source_id(where.system, PaymentTerms.KIND, key), system=where.system, entity=where.entity, native_key=key,
        code=code, net_days=int(found[1]) * _DAYS[found[2]] if found else 0,
    )  # fmt: skip


def exchange_rate(system: SystemUid, row: RateRow, home: str) -> ExchangeRate:
    """What so many units of a currency cost in another one from a day on."""
    target, valid_on = row.relational_currency_code or home, day(row.starting_date)
    for currency in (row.currency_code, target):
        exponent_of(currency)
    units, cost = _amount(row.exchange_rate_amount), _amount(row.relational_exchange_rate_amount)
    if valid_on is None or units != int(units):
        raise Unreadable(f"a rate without a day, or for {row.exchange_rate_amount} units")
    key = (row.currency_code, target, valid_on.isoformat())
    return ExchangeRate(
        id=source_id(system, ExchangeRate.KIND, key), system=system, entity="", native_key=key, rate_type="",
        from_currency=row.currency_code, to_currency=target, quotation="direct", from_factor=int(units), to_factor=1,
        rate=cost, valid_on=valid_on,
    )  # fmt: skip


def _amount(text: str) -> Decimal:
    try:
        found = Decimal(text)
    except InvalidOperation:
        raise Unreadable(f"not a rate: {text!r}") from None
    if not found.is_finite() or found <= 0:
        raise Unreadable(f"not a rate: {text!r}")
    return found


def control(where: Where, row: Mapping[str, Any]) -> tuple[ControlAccount, ControlBalance]:
    """An account of the general ledger with all that was ever posted to it, in the company's currency."""
    told, home = lowered(row), where.functional_currency
    account = str(told.get("number") or "")
    key = (where.entity, account)
    return (
        ControlAccount(
            id=source_id(where.system, ControlAccount.KIND, key), system=where.system, entity=where.entity,
            native_key=key, gl_account=account, kind="receivable",
        ),
        ControlBalance(
            id=source_id(where.system, ControlBalance.KIND, key), system=where.system, entity=where.entity,
            native_key=key, gl_account=account, currency=home,
            balance_minor=minor(str(told.get("netchange") or "0"), home, where),
        ),
    )  # fmt: skip
