"""Customer master data → customers, the people behind them, and the holds on their accounts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import TypeVar

from msgspec import Struct

from adapters.kit.odata_literals import day_of
from adapters.sap.codes import FUNCTIONS
from adapters.sap.holds import hold_maker
from adapters.sap.numbers import padded, stripped
from adapters.sap.s4 import wire
from adapters.sap.s4.mapping.holds import customer_flags
from adapters.sap.s4.settings import Settings
from adapters.sap.texts import level
from canonical_model.collecting import Hold
from canonical_model.identity import SystemUid, source_id_maker
from canonical_model.master_data import BankAccount, Customer, Person

T = TypeVar("T")


class MasterRecords(Struct, frozen=True, kw_only=True):
    """General data of a system's customers, by padded number."""

    customers: Mapping[str, wire.Customer]
    #: customer → the business partner behind it
    partners: Mapping[str, wire.Partner]
    #: business partner → name and language, for persons
    people: Mapping[str, wire.Partner]
    #: business partner → its contact persons
    contacts: Mapping[str, tuple[wire.Contact, ...]]


class CustomerMapper:
    """Maps the customers of one company code."""

    def __init__(
        self, system: SystemUid, settings: Settings, *, master: MasterRecords, companies: Mapping[str, str], today: date
    ) -> None:
        self._system, self._master, self._companies, self._today = system, master, companies, today
        self._strategic = frozenset(map(stripped, settings.strategic_customers))
        self._customer_id = source_id_maker(system, Customer.KIND)
        self._person_id = source_id_maker(system, Person.KIND)
        self._bank_id = source_id_maker(system, BankAccount.KIND)
        self._make_hold = hold_maker(system)

    def records(self, row: wire.CustomerCompany) -> Iterator[Customer | Person | BankAccount]:
        """The customer, its persons and its accounts at banks."""
        general, partner = self._general(row)
        customer = self._customer(row, general, partner)
        yield customer
        if partner is not None:
            yield from self._mailboxes(customer, partner)
            yield from self._persons(customer, partner)
            yield from self._banks(customer, partner)

    def holds(self, row: wire.CustomerCompany) -> Iterator[Hold]:
        """The holds on the customer's account."""
        key = (row.CompanyCode, padded(row.Customer))
        subject = self._customer_id(key)
        for flag, since in customer_flags(row, *self._general(row)):
            yield self._make_hold(key, "customer", subject, subject, flag, since)

    def _general(self, row: wire.CustomerCompany) -> tuple[wire.Customer | None, wire.Partner | None]:
        number = padded(row.Customer)
        return self._master.customers.get(number), self._master.partners.get(number)

    def _customer(
        self, row: wire.CustomerCompany, general: wire.Customer | None, partner: wire.Partner | None
    ) -> Customer:
        key = (row.CompanyCode, padded(row.Customer))
        number = stripped(row.Customer)
        dunning, address = _dunning(row.dunnings.results), _address(partner)
        return Customer(
            id=self._customer_id(key), system=self._system, entity=row.CompanyCode, native_key=key, number=number,
            name=_name(general, partner) or number,
            country=address.Country, language=_language(partner), tax_id=_tax_id(general, partner),
            payer=_account(row.AlternativePayerAccount), parent=_account(row.CustomerHeadOffice),
            payment_terms=row.PaymentTerms, control_account=_account(row.ReconciliationAccount),
            collector=row.AccountingClerk, dunning_procedure=dunning.DunningProcedure,
            dunning_level=level(dunning.DunningLevel), last_dunned_on=day_of(dunning.LastDunnedOn),
            trading_partner=self._trading_partner(partner), strategic=number in self._strategic,
            deleted=row.DeletionIndicator or (general is not None and general.DeletionIndicator),
            street=_street(address), postal_code=address.PostalCode, city=address.CityName,
        )  # fmt: skip

    def _trading_partner(self, partner: wire.Partner | None) -> str | None:
        company = partner.TradingPartner if partner else ""
        return self._companies.get(company, company) or None

    def _mailboxes(self, customer: Customer, partner: wire.Partner) -> Iterator[Person]:
        """The customer's own mail address and telephone, per address."""
        for address in partner.addresses.results:
            email = _first(address.emails.results, by=lambda mail: mail.IsDefaultEmailAddress)
            phone = _first(address.phones.results, by=lambda line: line.IsDefaultPhoneNumber)
            mail = email.EmailAddress if email else ""
            number = (phone.InternationalPhoneNumber or phone.PhoneNumber) if phone else ""
            if mail or number:
                key = (*customer.native_key, "address", address.AddressID)
                yield self._person(customer, key, name=customer.name, role="company", email=mail, phone=number)

    def _persons(self, customer: Customer, partner: wire.Partner) -> Iterator[Person]:
        """Contact persons whose time is not over."""
        for contact in self._master.contacts.get(padded(partner.BusinessPartner), ()):
            until = day_of(contact.ValidityEndDate)
            if until is not None and until < self._today:
                continue
            someone = self._master.people.get(padded(contact.BusinessPartnerPerson))
            yield self._person(
                customer,
                (*customer.native_key, "contact", contact.RelationshipNumber, padded(contact.BusinessPartnerPerson)),
                name=_person_name(someone),
                role=FUNCTIONS.get(contact.ContactPersonFunction, contact.ContactPersonFunction),
                email=contact.EmailAddress,
                phone=contact.PhoneNumber,
                language=_language(someone),
            )

    def _banks(self, customer: Customer, partner: wire.Partner) -> Iterator[BankAccount]:
        for bank in partner.banks.results:
            key = (*customer.native_key, bank.BankIdentification)
            yield BankAccount(
                id=self._bank_id(key), system=self._system, entity=customer.entity, native_key=key,
                customer_id=customer.id, customer_number=customer.number, iban=bank.IBAN,
                bank_country=bank.BankCountryKey, bank_code=bank.BankNumber,
                # numbers of more than 18 signs go on in the reference [EDMX: BankAccountReferenceText]
                number=bank.BankAccount + bank.BankAccountReferenceText,
            )  # fmt: skip

    def _person(self, customer: Customer, key: tuple[str, ...], **fields: str) -> Person:
        return Person(
            id=self._person_id(key), system=self._system, entity=customer.entity, native_key=key,
            customer_id=customer.id, customer_number=customer.number, name=fields["name"], role=fields["role"],
            email=fields["email"], phone=fields["phone"], language=fields.get("language", customer.language),
        )  # fmt: skip


def _first(items: Iterable[T], *, by: Callable[[T], bool]) -> T | None:
    """The default one, else the first."""
    listed = list(items)
    return next((item for item in listed if by(item)), listed[0] if listed else None)


def _account(number: str) -> str:
    return stripped(number) if number else ""


def _name(general: wire.Customer | None, partner: wire.Partner | None) -> str:
    named = (general.CustomerFullName or general.CustomerName) if general else ""
    return named or (partner.BusinessPartnerFullName if partner else "")


def _person_name(someone: wire.Partner | None) -> str:
    if someone is None:
        return ""
    return someone.BusinessPartnerFullName or f"{someone.FirstName} {someone.LastName}".strip()


def _language(partner: wire.Partner | None) -> str:
    return (partner.CorrespondenceLanguage or partner.Language) if partner else ""


def _address(partner: wire.Partner | None) -> wire.Address:
    """The first address; a blank one where there is none."""
    addresses = partner.addresses.results if partner else ()
    return addresses[0] if addresses else wire.Address(BusinessPartner="", AddressID="")


def _street(address: wire.Address) -> str:
    street = f"{address.StreetName} {address.HouseNumber}".strip()
    return street or (f"PO Box {address.POBox}" if address.POBox else "")


def _tax_id(general: wire.Customer | None, partner: wire.Partner | None) -> str:
    """The VAT number, else a tax number of the customer, else the partner's first."""
    if general and (general.VATRegistration or general.TaxNumber1 or general.TaxNumber2):
        return general.VATRegistration or general.TaxNumber1 or general.TaxNumber2
    numbers = sorted(partner.tax_numbers.results, key=lambda tax: tax.BPTaxType) if partner else []
    return next((tax.BPTaxNumber or tax.BPTaxLongNumber for tax in numbers), "")


def _dunning(areas: Iterable[wire.Dunning]) -> wire.Dunning:
    """The area that was dunned furthest; the one without a name before others."""
    ranked = sorted(areas, key=lambda area: (-(level(area.DunningLevel) or 0), area.DunningArea))
    return ranked[0] if ranked else wire.Dunning(Customer="", CompanyCode="")
