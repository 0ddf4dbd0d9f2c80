"""Customers of a subsidiary, the people there, terms of payment, and what says that nobody is to be chased."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct

from adapters.netsuite.mapping.items import Where
from adapters.netsuite.mapping.values import amount, day, is_true, number, whole
from adapters.netsuite.settings import Settings
from adapters.netsuite.tables import CUSTOMER_HELD, CUSTOMER_PAUSED, DISPUTED, HELD, PAUSED, PROMISED
from adapters.netsuite.wire import Contact, Customer, Flags, Term
from canonical_model.collecting import Hold, HoldKind
from canonical_model.identity import NativeKey, RecordId, source_id
from canonical_model.master_data import Customer as CustomerRecord
from canonical_model.master_data import PaymentTerms, Person
from canonical_model.receivables import OpenItem

#: who set the date by which payment is expected: only the customer's own word is a promise [netsuite.md §0.3]
BY_CUSTOMER = "CUSTOMER_PROMISED_DATE"


class Flag(Struct, frozen=True, kw_only=True):
    """What a field of NetSuite says about a customer or an invoice."""

    #: the field, which is part of the hold's key
    field: str
    kind: HoldKind
    reason: str
    until: date | None = None
    #: the field's value, where it says more than yes
    value: str = ""

    @property
    def code(self) -> str:
        """Field and value: another value is another hold, so that what finance changes is seen."""
        return f"{self.field} {self.value}".strip()


def customer_id(where: Where, customer: str) -> RecordId:
    """The id of a customer in one subsidiary's books."""
    return source_id(where.system, CustomerRecord.KIND, (where.entity, customer))


def customer_of(row: Customer, where: Where, settings: Settings) -> CustomerRecord:
    """A customer account in one subsidiary's books."""
    limit = row.creditlimit if row.currencysymbol else ""
    return CustomerRecord(
        id=customer_id(where, row.id), system=where.system, entity=where.entity, native_key=(where.entity, row.id),
        number=row.entityid, name=name_of(row), country=row.country, language=row.language, parent=row.parentnumber,
        payment_terms=row.termname, control_account=row.acctnumber or row.receivablesaccount,
        credit_currency=row.currencysymbol,
        credit_limit_minor=amount(limit, row.currencysymbol, where.decimals) if limit else None,
        dunning_procedure=row.custentity_3805_dunning_procedure, dunning_level=whole(row.custentity_3805_dunning_level),
        last_dunned_on=day(row.custentity_3805_last_dunning_letter_sent),
        trading_partner=row.representingsubsidiary or None, strategic=row.entityid in settings.strategic_customers,
        deleted=is_true(row.isinactive), street=row.addr1, postal_code=row.zip, city=row.city,
    )  # fmt: skip


def name_of(row: Customer) -> str:
    """The company's name, a person's own, or what NetSuite shows."""
    person = f"{row.firstname} {row.lastname}".strip()
    return (person if is_true(row.isperson) else row.companyname) or row.altname or person or row.entityid


def mailbox_of(row: Customer, where: Where) -> Iterator[Person]:
    """The customer's own address, which is nobody's in particular."""
    if row.email or row.phone:
        key = (where.entity, row.id, "company")
        yield Person(
            id=source_id(where.system, Person.KIND, key), system=where.system, entity=where.entity, native_key=key,
            customer_id=customer_id(where, row.id), customer_number=row.entityid, name=name_of(row), role="company",
            email=row.email, phone=row.phone, language=row.language,
        )  # fmt: skip


def person_of(row: Contact, where: Where) -> Person:
    """A contact."""
    key = (where.entity, row.company, row.id)
    return Person(
        id=source_id(where.system, Person.KIND, key), system=where.system, entity=where.entity, native_key=key,
        customer_id=customer_id(where, row.company), customer_number=row.customernumber,
        name=f"{row.firstname} {row.lastname}".strip() or row.entityid, role=row.title, email=row.email,
        phone=row.phone,
    )  # fmt: skip


def terms_of(row: Term, where: Where) -> PaymentTerms:
    """Terms of payment; date-driven ones have no number of days."""
    key = (where.entity, row.id)
    percent = number(row.discountpercent)
    return PaymentTerms(
        id=source_id(where.system, PaymentTerms.KIND, key), system=where.system, entity=where.entity, native_key=key,
        code=row.name, net_days=whole(row.daysuntilnetdue) or 0,
        discount1_days=whole(row.daysuntilexpiry) if percent else None, discount1_percent=percent or None,
    )  # fmt: skip


def customer_holds(row: Customer, where: Where) -> Iterator[Hold]:
    """Credit hold, and dunning paused for the whole customer [netsuite.md §0.4, §2]."""
    subject = customer_id(where, row.id)
    flags = _customer_flags(row)
    yield from (_hold(where, (where.entity, row.id), subject, subject, flag) for flag in flags)


def _customer_flags(row: Customer) -> Iterator[Flag]:
    if is_true(row.oncredithold) or row.creditholdoverride == "ON":
        yield Flag(field="oncredithold", kind="credit", reason="on credit hold")
    if is_true(row.custentity_3805_dunning_paused):
        yield Flag(field=CUSTOMER_PAUSED, kind="native", reason="dunning is paused for this customer")
    if is_true(row.custentity_duecourse_hold):
        yield Flag(field=CUSTOMER_HELD, kind="native", reason="on hold")


def item_holds(row: Flags, where: Where, keys: Sequence[NativeKey]) -> Iterator[Hold]:
    """Dunning paused, a hold, a dispute, and the day that the customer promised [netsuite.md §0.3, §0.4].

    What an invoice says is said of each of its items.
    """
    customer = customer_id(where, row.customer)
    for key in keys:
        subject = source_id(where.system, OpenItem.KIND, key)
        yield from (_hold(where, key, subject, customer, flag) for flag in _item_flags(row))


def _item_flags(row: Flags) -> Iterator[Flag]:
    if is_true(row.custbody_3805_dunning_paused):
        yield Flag(field=PAUSED, kind="native", reason="dunning is paused for this invoice")
    if is_true(row.custbody_duecourse_hold):
        yield Flag(field=HELD, kind="native", reason="on hold")
    if row.custbody_duecourse_dispute:
        told = row.custbody_duecourse_dispute
        yield Flag(field=DISPUTED, kind="dispute", reason=f"disputed: {told}", value=told)
    promised = day(row.userestimatedpaymentdate)
    if promised is not None and row.userestimatesource == BY_CUSTOMER:
        yield Flag(
            field=PROMISED, kind="promise", reason=f"the customer promised to pay on {promised}", until=promised,
            value=promised.isoformat(),
        )  # fmt: skip


def _hold(where: Where, key: NativeKey, subject: RecordId, customer: RecordId, flag: Flag) -> Hold:
    native = (*key, flag.field)
    return Hold(
        id=source_id(where.system, Hold.KIND, native), system=where.system, entity=where.entity, native_key=native,
        scope="customer" if subject == customer else "item", subject_id=subject, customer_id=customer,
        kind=flag.kind, set_by="erp", until=flag.until, reason=flag.reason, native_code=flag.code,
    )  # fmt: skip
