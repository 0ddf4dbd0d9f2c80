"""API_BUSINESS_PARTNER: customers, company-code data, addresses and contact persons. Names: the service's EDMX."""

from collections.abc import Iterable, Iterator
from datetime import date, time

import msgspec

from simulators.books import Books, Contact, Customer
from simulators.books.records import BANK_CODE
from simulators.sap.cube import company_id
from simulators.sap.edm import Column, EntityType, Navigation, Service, day, flag, moment, number, numeric, text

FOREVER = date(9999, 12, 31)
FUNCTIONS = {"accounts payable": "0002", "treasury": "0005", "purchasing": "0001"}
#: text of the company-code view of a customer; the ids in use are the tenant's own
NOTE_ID = "0001"


class Person(msgspec.Struct, frozen=True):
    """A contact person of one customer, with the number of their address."""

    customer: Customer
    contact: Contact
    relation: str


class Partner(msgspec.Struct, frozen=True):
    """A business partner: a customer or a contact person."""

    number: str
    customer: Customer | None
    contact: Contact | None
    created_on: date
    changed_on: date | None

    @property
    def name(self) -> str:
        if self.customer:
            return self.customer.name
        return f"{self.contact.first_name} {self.contact.last_name}" if self.contact else ""


def customers(books: Books) -> Iterator[Customer]:
    """One a number: the general data of a number are those of the first entity that has it."""
    seen = set()
    for (_, code), customer in books.customers.items():
        if code not in seen:
            seen.add(code)
            yield customer


def companies(books: Books) -> Iterable[Customer]:
    """One per customer and company code."""
    return list(books.customers.values())


class Dunned(msgspec.Struct, frozen=True):
    """A customer's dunning data in one dunning area; the one without a name is everybody's."""

    customer: Customer
    area: str
    block: str


def dunned(books: Books) -> Iterator[Dunned]:
    """One per customer, company code and dunning area."""
    for customer in books.customers.values():
        if customer.dunning_procedure:
            yield Dunned(customer, "", customer.dunning_block)
            for area, block in customer.dunning_areas.items():
                yield Dunned(customer, area, block)


def persons(books: Books) -> Iterator[Person]:
    """One per contact person."""
    for customer in customers(books):
        for contact in customer.contacts:
            yield Person(customer, contact, without_letters(contact.number))


def without_letters(code: str) -> str:
    """A relationship number of twelve digits."""
    return "".join(sign for sign in code if sign.isdigit()).rjust(12, "0")


def partners(books: Books) -> Iterator[Partner]:
    """Customers first, then contact persons."""
    for customer in customers(books):
        yield Partner(customer.number, customer, None, customer.created_on, customer.changed_on)
    for person in persons(books):
        yield Partner(person.contact.number, None, person.contact, person.customer.created_on, None)


def address_id(customer: Customer) -> str:
    """An address number derived from the customer's: ten digits."""
    digits = "".join(f"{ord(sign) % 10}" for sign in customer.number)
    return digits[-9:].rjust(10, "2")


PARTNER_COLUMNS: tuple[Column, ...] = (
    number("BusinessPartner", 10, lambda p: p.number),
    number("Customer", 10, lambda p: p.number if p.customer else ""),
    text("Supplier", 10),
    text("BusinessPartnerCategory", 1, lambda p: "2" if p.customer else "1"),
    text("BusinessPartnerFullName", 81, lambda p: p.name),
    text("BusinessPartnerGrouping", 4, lambda p: "BP02" if p.customer else "BP03"),
    text("BusinessPartnerName", 81, lambda p: p.name),
    text("CorrespondenceLanguage", 2, lambda p: p.customer.language if p.customer else "EN"),
    text("CreatedByUser", 12, lambda _: "MASTERDATA"),
    day("CreationDate", lambda p: p.created_on),
    moment("CreationTime", lambda _: time(9, 0, 0)),
    text("FirstName", 40, lambda p: p.contact.first_name if p.contact else ""),
    text("Language", 2, lambda p: p.customer.language if p.customer else ""),
    day("LastChangeDate", lambda p: p.changed_on),
    moment("LastChangeTime", lambda p: time(10, 30, 0) if p.changed_on else time(0, 0, 0)),
    text("LastChangedByUser", 12),
    text("LastName", 40, lambda p: p.contact.last_name if p.contact else ""),
    text("OrganizationBPName1", 40, lambda p: p.name[:40] if p.customer else ""),
    text("SearchTerm1", 20, lambda p: p.name[:20].upper()),
    flag("BusinessPartnerIsBlocked"),
    text("ETag", 26, lambda p: (p.changed_on or p.created_on).strftime("%Y%m%d%H%M%S")),
    flag("IsMarkedForArchiving", lambda p: bool(p.customer and p.customer.deletion_flag)),
    text("TradingPartner", 6, lambda p: company_id(p.customer.trading_partner) if p.customer else ""),
)

CUSTOMER_COLUMNS: tuple[Column, ...] = (
    number("Customer", 10, lambda c: c.number),
    text("AuthorizationGroup", 4),
    text("BillingIsBlockedForCustomer", 2),
    text("CreatedByUser", 12, lambda _: "MASTERDATA"),
    day("CreationDate", lambda c: c.created_on),
    text("CustomerAccountGroup", 4, lambda c: "CUST" if not c.trading_partner else "INTC"),
    text("CustomerClassification", 2),
    text("CustomerFullName", 220, lambda c: c.name),
    text("CustomerName", 80, lambda c: c.name),
    text("DeliveryIsBlocked", 2),
    text("OrderIsBlockedForCustomer", 2),
    flag("PostingIsBlocked", lambda c: c.posting_blocked),
    text("CustomerCorporateGroup", 10, lambda c: c.corporate_group),
    text("TaxNumber1", 16, lambda c: c.tax_id if c.country in {"US", "JP"} else ""),
    text("TaxNumber2", 11),
    text("TaxNumber3", 18),
    text("TaxNumber4", 18),
    text("TaxNumber5", 60),
    text("VATRegistration", 20, lambda c: "" if c.country in {"US", "JP"} else c.tax_id),
    flag("DeletionIndicator", lambda c: c.deletion_flag),
)

COMPANY_COLUMNS: tuple[Column, ...] = (
    number("Customer", 10, lambda c: c.number),
    text("CompanyCode", 4, lambda c: c.entity),
    text("APARToleranceGroup", 4),
    text("AccountByCustomer", 12),
    text("AccountingClerk", 2, lambda c: c.clerk),
    text("AccountingClerkInternetAddress", 130, lambda c: f"clerk{c.clerk}@group.example.com" if c.clerk else ""),
    text("AccountingClerkPhoneNumber", 30),
    number("AlternativePayerAccount", 10, lambda c: c.payer),
    text("CustomerAccountNote", 30, lambda c: c.note[:30]),
    number("CustomerHeadOffice", 10, lambda c: c.head_office),
    text("HouseBank", 5),
    text("PaymentBlockingReason", 1, lambda c: c.payment_block),
    text("PaymentMethodsList", 10, lambda _: "T"),
    text("PaymentTerms", 4, lambda c: c.terms),
    number("ReconciliationAccount", 10, lambda c: c.control_account),
    flag("RecordPaymentHistoryIndicator", lambda _: True),
    text("UserAtCustomer", 15),
    flag("DeletionIndicator", lambda c: c.deletion_flag),
    text("KnownOrNegotiatedLeave", 4),
    text("ValueAdjustmentKey", 2),
    text("CustomerAccountGroup", 4, lambda c: "CUST" if not c.trading_partner else "INTC"),
)

DUNNING_COLUMNS: tuple[Column, ...] = (
    number("Customer", 10, lambda d: d.customer.number),
    text("CompanyCode", 4, lambda d: d.customer.entity),
    text("DunningArea", 2, lambda d: d.area),
    text("DunningBlock", 1, lambda d: d.block),
    numeric("DunningLevel", 1, lambda d: d.customer.dunning_level),
    text("DunningProcedure", 4, lambda d: d.customer.dunning_procedure),
    text("DunningRecipient", 10),
    day("LastDunnedOn", lambda d: d.customer.last_dunned_on),
    day("LegDunningProcedureOn"),
    text("DunningClerk", 2, lambda d: d.customer.clerk),
)

ADDRESS_COLUMNS: tuple[Column, ...] = (
    number("BusinessPartner", 10, lambda c: c.number),
    text("AddressID", 10, address_id),
    text("CityName", 40, lambda c: c.city),
    text("Country", 3, lambda c: c.country),
    text("FullName", 80, lambda c: c.name),
    text("HouseNumber", 10, lambda c: c.street.rpartition(" ")[2]),
    text("Language", 2, lambda c: c.language),
    text("Person", 10),
    text("PostalCode", 10, lambda c: c.postal_code),
    text("POBox", 10),
    text("Region", 3),
    text("StreetName", 60, lambda c: c.street.rpartition(" ")[0]),
)

BANK_COLUMNS: tuple[Column, ...] = (
    number("BusinessPartner", 10, lambda c: c.number),
    text("BankIdentification", 4, lambda _: "0001"),
    text("BankCountryKey", 3, lambda _: "DE"),
    text("BankName", 60),
    text("BankNumber", 15, lambda _: BANK_CODE),
    text("SWIFTCode", 11),
    text("BankControlKey", 2),
    text("BankAccountHolderName", 60, lambda c: c.name[:60]),
    text("IBAN", 34, lambda c: c.iban),
    text("BankAccount", 18, lambda c: c.bank_number),
    text("BankAccountReferenceText", 20),
)

MAIL_COLUMNS: tuple[Column, ...] = (
    text("AddressID", 10, address_id),
    text("Person", 10),
    numeric("OrdinalNumber", 3, lambda _: 1),
    flag("IsDefaultEmailAddress", lambda _: True),
    text("EmailAddress", 241, lambda c: c.email),
    text("SearchEmailAddress", 20, lambda c: c.email[:20].upper()),
)

PHONE_COLUMNS: tuple[Column, ...] = (
    text("AddressID", 10, address_id),
    text("Person", 10),
    numeric("OrdinalNumber", 3, lambda _: 1),
    flag("IsDefaultPhoneNumber", lambda _: True),
    text("PhoneNumber", 30, lambda c: c.phone.removeprefix("+1 ")),
    text("InternationalPhoneNumber", 30, lambda c: c.phone),
    text("PhoneNumberType", 1, lambda _: "1"),
)

CONTACT_KEYS = ("RelationshipNumber", "BusinessPartnerCompany", "BusinessPartnerPerson", "ValidityEndDate")
CONTACT_KEY_COLUMNS: tuple[Column, ...] = (
    text("RelationshipNumber", 12, lambda p: p.relation),
    number("BusinessPartnerCompany", 10, lambda p: p.customer.number),
    number("BusinessPartnerPerson", 10, lambda p: p.contact.number),
    day("ValidityEndDate", lambda p: p.contact.until or FOREVER),
)
CONTACT_COLUMNS: tuple[Column, ...] = (
    *CONTACT_KEY_COLUMNS,
    day("ValidityStartDate", lambda p: p.customer.created_on),
    flag("IsStandardRelationship", lambda p: p.contact is p.customer.contacts[0]),
    text("RelationshipCategory", 6, lambda _: "BUR001"),
)
FUNCTION_COLUMNS: tuple[Column, ...] = (
    *CONTACT_KEY_COLUMNS,
    text("ContactPersonFunction", 4, lambda p: FUNCTIONS.get(p.contact.function, "")),
    text("ContactPersonDepartment", 4, lambda _: "0003"),
    text("PhoneNumber", 30, lambda p: p.contact.phone),
    text("EmailAddress", 241, lambda p: p.contact.email),
    text("RelationshipCategory", 6, lambda _: "BUR001"),
)

TAX_COLUMNS: tuple[Column, ...] = (
    number("BusinessPartner", 10, lambda c: c.number),
    text("BPTaxType", 4, lambda c: f"{c.country}{'1' if c.country == 'US' else '0'}"),
    text("BPTaxNumber", 20, lambda c: c.tax_id),
    text("BPTaxLongNumber", 60),
)

NOTE_COLUMNS: tuple[Column, ...] = (
    number("Customer", 10, lambda c: c.number),
    text("CompanyCode", 4, lambda c: c.entity),
    text("Language", 2, lambda _: "EN"),
    text("LongTextID", 4, lambda _: NOTE_ID),
    text("LongText", 0, lambda c: c.note),
)

_CUSTOMER = (("Customer", "Customer"),)
_COMPANY = (("Customer", "Customer"), ("CompanyCode", "CompanyCode"))
_ADDRESS = (("AddressID", "AddressID"),)
_PARTNER = (("BusinessPartner", "BusinessPartner"),)
_RELATION = tuple((name, name) for name in CONTACT_KEYS)


def _to(name: str, target: str, join: tuple[tuple[str, str], ...], *, many: bool = True) -> Navigation:
    return Navigation(name=name, target=target, many=many, join=join)


SERVICE = Service(
    name="API_BUSINESS_PARTNER",
    types=(
        EntityType(
            set_name="A_BusinessPartner", keys=("BusinessPartner",), columns=PARTNER_COLUMNS, records=partners,
            etag=True,
            navigations=(
                _to("to_BusinessPartnerAddress", "A_BusinessPartnerAddress", _PARTNER),
                _to("to_BusinessPartnerContact", "A_BusinessPartnerContact",
                    (("BusinessPartner", "BusinessPartnerCompany"),)),
                _to("to_BusinessPartnerTax", "A_BusinessPartnerTaxNumber", _PARTNER),
                _to("to_BusinessPartnerBank", "A_BusinessPartnerBank", _PARTNER),
                _to("to_Customer", "A_Customer", _CUSTOMER, many=False),
            ),
        ),
        EntityType(
            set_name="A_Customer", keys=("Customer",), columns=CUSTOMER_COLUMNS, records=customers, etag=True,
            navigations=(_to("to_CustomerCompany", "A_CustomerCompany", _CUSTOMER),),
        ),
        EntityType(
            set_name="A_CustomerCompany", keys=("Customer", "CompanyCode"), columns=COMPANY_COLUMNS, records=companies,
            etag=True,
            navigations=(
                _to("to_CompanyText", "A_CustomerCompanyText", _COMPANY),
                _to("to_CustomerDunning", "A_CustomerDunning", _COMPANY),
            ),
        ),
        EntityType(
            set_name="A_CustomerDunning", keys=("Customer", "CompanyCode", "DunningArea"), columns=DUNNING_COLUMNS,
            records=dunned, etag=True,
        ),
        EntityType(
            set_name="A_BusinessPartnerAddress", keys=("BusinessPartner", "AddressID"), columns=ADDRESS_COLUMNS,
            records=customers, etag=True,
            navigations=(
                _to("to_EmailAddress", "A_AddressEmailAddress", _ADDRESS),
                _to("to_PhoneNumber", "A_AddressPhoneNumber", _ADDRESS),
            ),
        ),
        EntityType(
            set_name="A_BusinessPartnerBank", keys=("BusinessPartner", "BankIdentification"), columns=BANK_COLUMNS,
            records=customers, etag=True,
        ),
        EntityType(
            set_name="A_AddressEmailAddress", keys=("AddressID", "Person", "OrdinalNumber"), columns=MAIL_COLUMNS,
            records=lambda books: [c for c in customers(books) if c.email], etag=True,
        ),
        EntityType(
            set_name="A_AddressPhoneNumber", keys=("AddressID", "Person", "OrdinalNumber"), columns=PHONE_COLUMNS,
            records=lambda books: [c for c in customers(books) if c.phone], etag=True,
        ),
        EntityType(
            set_name="A_BusinessPartnerContact", keys=CONTACT_KEYS, columns=CONTACT_COLUMNS, records=persons,
            etag=True,
            navigations=(
                _to("to_ContactRelationship", "A_BPContactToFuncAndDept", _RELATION, many=False),
            ),
        ),
        EntityType(
            set_name="A_BPContactToFuncAndDept", keys=CONTACT_KEYS, columns=FUNCTION_COLUMNS, records=persons,
            etag=True,
        ),
        EntityType(
            set_name="A_BusinessPartnerTaxNumber", keys=("BusinessPartner", "BPTaxType"), columns=TAX_COLUMNS,
            records=lambda books: [c for c in customers(books) if c.tax_id], etag=True,
        ),
        EntityType(
            set_name="A_CustomerCompanyText", keys=("Customer", "CompanyCode", "Language", "LongTextID"),
            columns=NOTE_COLUMNS, records=lambda books: [c for c in books.customers.values() if c.note], etag=True,
            stamp=lambda customer: (("text", customer.entity, customer.number), customer.version),
        ),
    ),
)  # fmt: skip
