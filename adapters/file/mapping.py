"""Rows → canonical records: one function a table, pure."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple

from adapters.file.settings import EntitySettings, TableSettings
from adapters.file.values import Unreadable, amount, day, decimal
from adapters.file.wire import Row
from canonical_model.adapter import Record
from canonical_model.currency import exponent_of
from canonical_model.identity import NativeKey, RecordId, SystemUid, source_id
from canonical_model.master_data import (
    BankAccount,
    ControlAccount,
    ControlBalance,
    Customer,
    ExchangeRate,
    LegalEntity,
    Person,
)
from canonical_model.receivables import Document, DocumentType, OpenItem, Receipt

#: customers whose ids are kept at hand
MOST_CUSTOMERS: Final = 65_536
#: an export's document types → ours; anything else positive is an invoice, negative a credit memo
DOCUMENT_TYPES: Final[dict[str, DocumentType]] = {
    "invoice": "invoice",
    "credit_memo": "credit_memo",
    "down_payment": "down_payment",
    "journal": "journal",
}


class Place(NamedTuple):
    """What a mapping needs to know beside the row."""

    system: SystemUid
    code: str
    entity: EntitySettings
    table: TableSettings


def key_of(table: str, row: Row) -> NativeKey:
    """The native key of a row of a table."""
    return tuple(row[column] for column in KEYS[table])


KEYS: Final[dict[str, tuple[str, ...]]] = {
    "open_items": ("entity", "document_no", "item"),
    "payments": ("entity", "payment_no"),
    "customers": ("entity", "number"),
    "balances": ("entity", "gl_account", "currency"),
    "rates": ("rate_type", "from_currency", "to_currency", "valid_on"),
}


def legal_entity(system: SystemUid, code: str, entity: EntitySettings) -> LegalEntity:
    """A legal entity as the settings declare it."""
    return LegalEntity(
        id=source_id(system, LegalEntity.KIND, (code,)),
        system=system,
        entity=code,
        native_key=(code,),
        name=entity.name,
        country=entity.country,
        functional_currency=entity.currency,
        group_currency=entity.group_currency,
    )


def _customer_id(row: Row, place: Place) -> RecordId:
    if not row["customer"]:
        raise Unreadable("no customer")
    return _id_of_customer(place.system, row["entity"], row["customer"])


@lru_cache(maxsize=MOST_CUSTOMERS)
def _id_of_customer(system: SystemUid, entity: str, number: str) -> RecordId:
    return source_id(system, Customer.KIND, (entity, number))


def _functional(row: Row, place: Place, *, named: str, own: str) -> int:
    """The functional amount: as the file states it, else the document amount where the currencies are one."""
    if row[named]:
        return amount(row[named], place.entity.currency, table=place.table)
    if row["currency"] != place.entity.currency:
        raise Unreadable(f"no {named} for an amount in {row['currency']} ({place.code} keeps {place.entity.currency})")
    return amount(row[own] or row["open"], row["currency"], table=place.table)


def payment(row: Row, place: Place) -> tuple[Record, ...]:
    """A receipt and the open item of the cash that it leaves on the account."""
    receipt = _receipt(row, place)
    return (receipt, _standing_cash(row, place, receipt=receipt))


def _receipt(row: Row, place: Place) -> Receipt:
    key = key_of("payments", row)
    return Receipt(
        id=source_id(place.system, Receipt.KIND, key),
        system=place.system,
        entity=place.code,
        native_key=key,
        customer_id=_customer_id(row, place),
        number=row["payment_no"],
        currency=row["currency"],
        amount_minor=-abs(amount(row["amount"], row["currency"], table=place.table)),
        functional_currency=place.entity.currency,
        amount_functional_minor=-abs(_functional(row, place, named="amount_functional", own="amount")),
        method=row["method"],
        receipt_date=day(row["receipt_date"], table=place.table),
        value_date=day(row["value_date"], table=place.table),
        reference=row["reference"],
        text=row["text"],
    )


def _standing_cash(row: Row, place: Place, *, receipt: Receipt) -> OpenItem:
    key = ("payment", *receipt.native_key)
    return OpenItem(
        id=source_id(place.system, OpenItem.KIND, key),
        system=place.system,
        entity=place.code,
        native_key=key,
        document_id=source_id(place.system, Document.KIND, key),
        document_no=receipt.number,
        document_type="receipt",
        customer_id=receipt.customer_id,
        customer_number=row["customer"],
        kind="unapplied",
        currency=receipt.currency,
        original_minor=receipt.amount_minor,
        open_minor=receipt.amount_minor,
        functional_currency=receipt.functional_currency,
        original_functional_minor=receipt.amount_functional_minor,
        open_functional_minor=receipt.amount_functional_minor,
        due_date=receipt.receipt_date,
        document_date=receipt.receipt_date,
        control_account=row["control_account"] or place.entity.control_account,
        reference=receipt.reference,
        text=receipt.text,
        collectible=False,
        not_collectible_because="unapplied cash",
    )


def customer(row: Row, place: Place) -> tuple[Record, ...]:
    """A customer, and its contact as a person of its own."""
    key = key_of("customers", row)
    limited = (row["credit_currency"] or place.entity.currency) if row["credit_limit"] else ""
    made = Customer(
        id=source_id(place.system, Customer.KIND, key),
        system=place.system,
        entity=place.code,
        native_key=key,
        number=row["number"],
        name=row["name"],
        country=row["country"],
        language=row["language"],
        tax_id=row["tax_id"],
        registration_id=row["registration_id"],
        parent=row["parent"],
        payment_terms=row["payment_terms"],
        control_account=row["control_account"] or place.entity.control_account,
        collector=row["collector"],
        trading_partner=row["trading_partner"] or None,
        street=row["street"],
        postal_code=row["postal_code"],
        city=row["city"],
        credit_currency=limited,
        credit_limit_minor=amount(row["credit_limit"], limited, table=place.table) if limited else None,
    )
    return (made, *_contact(row, place, customer=made), *_bank(row, place, customer=made))


def _bank(row: Row, place: Place, *, customer: Customer) -> tuple[BankAccount, ...]:
    if not row["iban"]:
        return ()
    key = (*customer.native_key, "bank")
    return (
        BankAccount(
            id=source_id(place.system, BankAccount.KIND, key),
            system=place.system,
            entity=place.code,
            native_key=key,
            customer_id=customer.id,
            customer_number=customer.number,
            iban=row["iban"],
        ),
    )


def _contact(row: Row, place: Place, *, customer: Customer) -> tuple[Person, ...]:
    if not (row["contact_name"] or row["contact_email"] or row["contact_phone"]):
        return ()
    return (
        Person(
            id=source_id(place.system, Person.KIND, (*customer.native_key, "contact")),
            system=place.system,
            entity=place.code,
            native_key=(*customer.native_key, "contact"),
            customer_id=customer.id,
            customer_number=customer.number,
            name=row["contact_name"],
            email=row["contact_email"],
            phone=row["contact_phone"],
            language=row["language"],
        ),
    )


def balance(row: Row, place: Place) -> tuple[Record, ...]:
    """A control account and its balance."""
    account = (row["entity"], row["gl_account"])
    key = key_of("balances", row)
    return (
        ControlAccount(
            id=source_id(place.system, ControlAccount.KIND, account),
            system=place.system,
            entity=place.code,
            native_key=account,
            gl_account=row["gl_account"],
            kind=place.entity.account_kind,
        ),
        ControlBalance(
            id=source_id(place.system, ControlBalance.KIND, key),
            system=place.system,
            entity=place.code,
            native_key=key,
            gl_account=row["gl_account"],
            currency=row["currency"],
            balance_minor=amount(row["balance"], row["currency"], table=place.table),
            through_period=row["through_period"],
        ),
    )


def rate(row: Row, system: SystemUid, table: TableSettings) -> ExchangeRate:
    """An exchange rate as quoted."""
    for currency in (row["from_currency"], row["to_currency"]):
        exponent_of(currency)
    valid_on = day(row["valid_on"], table=table)
    if valid_on is None or row["quotation"] not in {"", "direct", "indirect"}:
        raise Unreadable("a rate needs the day it is valid from and a quotation, direct or indirect")
    key = key_of("rates", row)
    return ExchangeRate(
        id=source_id(system, ExchangeRate.KIND, key),
        system=system,
        entity="",
        native_key=key,
        rate_type=row["rate_type"] or "M",
        from_currency=row["from_currency"],
        to_currency=row["to_currency"],
        quotation="indirect" if row["quotation"] == "indirect" else "direct",
        from_factor=int(row["from_factor"] or 1),
        to_factor=int(row["to_factor"] or 1),
        rate=decimal(row["rate"]),
        valid_on=valid_on,
    )


#: table → its mapping, for the tables that are read per legal entity
MAPPINGS: Final[dict[str, Callable[[Row, Place], tuple[Record, ...]]]] = {
    "payments": payment,
    "customers": customer,
    "balances": balance,
}
