"""Legal entities, customers, the people behind them, terms, control accounts and their balances."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import ClassVar, Literal

from canonical_model.identity import RecordId
from canonical_model.money import Money
from canonical_model.provenance import SourceRecord

AccountKind = Literal["receivable", "down_payment", "unapplied", "unidentified", "retention", "intercompany"]


class LegalEntity(SourceRecord, frozen=True, kw_only=True, gc=False):
    """A company that keeps books of its own."""

    KIND: ClassVar[str] = "legal_entity"

    name: str
    #: ISO 3166 alpha-2
    country: str
    functional_currency: str
    group_currency: str | None = None
    parent: str | None = None
    #: IANA name; None where the source does not say
    time_zone: str | None = None


class ControlAccount(SourceRecord, frozen=True, kw_only=True, gc=False):
    """A general-ledger account that the open items of a subledger must add up to."""

    KIND: ClassVar[str] = "control_account"

    gl_account: str
    kind: AccountKind


class ControlBalance(SourceRecord, frozen=True, kw_only=True, gc=False):
    """The balance of a control account, as the general ledger states it."""

    KIND: ClassVar[str] = "control_balance"
    AMOUNTS: ClassVar[dict[str, str]] = {"balance_minor": "currency"}

    gl_account: str
    currency: str
    #: debit positive: what customers owe
    balance_minor: int
    #: the fiscal period through which it is summed, in the source's writing; empty for "all that is posted"
    through_period: str = ""


class Customer(SourceRecord, frozen=True, kw_only=True, gc=False):
    """A customer account in one legal entity's books."""

    KIND: ClassVar[str] = "customer"
    AMOUNTS: ClassVar[dict[str, str]] = {"credit_limit_minor": "credit_currency"}

    number: str
    name: str
    country: str = ""
    language: str = ""
    tax_id: str = ""
    registration_id: str = ""
    payer: str = ""
    bill_to: str = ""
    #: the head office or parent account's number
    parent: str = ""
    payment_terms: str = ""
    control_account: str = ""
    credit_currency: str = ""
    credit_limit_minor: int | None = None
    collector: str = ""
    dunning_procedure: str = ""
    dunning_level: int | None = None
    last_dunned_on: date | None = None
    #: the legal entity of ours that this customer is, if it is one (intercompany)
    trading_partner: str | None = None
    strategic: bool = False
    deleted: bool = False
    #: where it is billed: street with house number, or a post box
    street: str = ""
    postal_code: str = ""
    city: str = ""


class BankAccount(SourceRecord, frozen=True, kw_only=True, gc=False):
    """An account at a bank that a customer pays from, as its master data name it."""

    KIND: ClassVar[str] = "bank_account"

    customer_id: RecordId
    customer_number: str
    #: where the country has it; else the three fields below
    iban: str = ""
    #: ISO 3166 alpha-2 of the bank
    bank_country: str = ""
    #: national code of the bank, or its BIC
    bank_code: str = ""
    number: str = ""


class Person(SourceRecord, frozen=True, kw_only=True, gc=False):
    """A contact at a customer. Its name, mail and phone are erased by one update; messages keep what was said."""

    KIND: ClassVar[str] = "person"

    customer_id: RecordId
    customer_number: str
    name: str
    role: str = ""
    email: str = ""
    phone: str = ""
    language: str = ""
    do_not_contact: bool = False


class PaymentTerms(SourceRecord, frozen=True, kw_only=True, gc=False):
    """When an invoice falls due and what paying early is worth."""

    KIND: ClassVar[str] = "payment_terms"

    code: str
    net_days: int
    discount1_days: int | None = None
    discount1_percent: Decimal | None = None
    discount2_days: int | None = None
    discount2_percent: Decimal | None = None


class ExchangeRate(SourceRecord, frozen=True, kw_only=True, gc=False):
    """A quotation of one currency in another, kept as it was quoted and used by one multiplication or division."""

    KIND: ClassVar[str] = "exchange_rate"

    rate_type: str
    from_currency: str
    to_currency: str
    #: direct: `from_factor` units of from cost `rate` × `to_factor` of to; indirect: the reverse
    quotation: Literal["direct", "indirect"]
    from_factor: int
    to_factor: int
    rate: Decimal
    valid_on: date


def credit_limit(customer: Customer) -> Money | None:
    """The credit limit, where the source states one."""
    return None if customer.credit_limit_minor is None else customer.money("credit_limit")
