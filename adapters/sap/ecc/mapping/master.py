"""T001, T052, KNA1, KNB1, KNB5, KNBK, KNVK and ADR6 → entities, terms, customers, their banks and persons."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from msgspec import Struct

from adapters.kit.odata_literals import day_of
from adapters.sap.codes import FUNCTIONS
from adapters.sap.due import days_of
from adapters.sap.ecc import wire
from adapters.sap.ecc.settings import Settings
from adapters.sap.numbers import padded, stripped
from adapters.sap.texts import level, percent
from canonical_model.currency import exponent_of
from canonical_model.identity import SystemUid, source_id
from canonical_model.master_data import BankAccount, Customer, LegalEntity, PaymentTerms, Person


def legal_entity(system: SystemUid, row: wire.CompanyCode) -> LegalEntity:
    """A company code; UnknownCurrency if its currency is none."""
    exponent_of(row.WAERS)
    key = (row.BUKRS,)
    return LegalEntity(
        id=source_id(system, LegalEntity.KIND, key), system=system, entity=row.BUKRS, native_key=key,
        name=row.BUTXT, country=row.LAND1, functional_currency=row.WAERS,
    )  # fmt: skip


def companies_of(rows: Iterable[wire.CompanyCode]) -> dict[str, str]:
    """Company id (RCOMP) → company code, where one company is one company code; others stay by their id."""
    codes: dict[str, list[str]] = {}
    for row in rows:
        if row.RCOMP:
            codes.setdefault(row.RCOMP, []).append(row.BUKRS)
    return {company: found[0] for company, found in codes.items() if len(found) == 1}


def payment_terms(system: SystemUid, entity: str, rows: Iterable[wire.Terms]) -> Iterator[PaymentTerms]:
    """The terms of the client, once for an entity; of terms with day limits (ZTAGG) the first is taken."""
    first: dict[str, wire.Terms] = {}
    for row in sorted(rows, key=lambda one: (one.ZTERM, int(one.ZTAGG or 0))):
        first.setdefault(row.ZTERM, row)
    for code, row in first.items():
        discount1, discount2 = percent(row.ZPRZ1), percent(row.ZPRZ2)
        yield PaymentTerms(
            id=source_id(system, PaymentTerms.KIND, (entity, code)), system=system, entity=entity,
            native_key=(entity, code), code=code,
            net_days=days_of(row.ZTAG3) or days_of(row.ZTAG2) or days_of(row.ZTAG1),
            discount1_days=days_of(row.ZTAG1) if discount1 else None, discount1_percent=discount1,
            discount2_days=days_of(row.ZTAG2) if discount2 else None, discount2_percent=discount2,
        )  # fmt: skip


class MasterRecords(Struct, frozen=True, kw_only=True):
    """What is said of customers beside their company code, by padded number."""

    customers: Mapping[str, wire.Customer]
    dunnings: Mapping[str, tuple[wire.Dunning, ...]]
    contacts: Mapping[str, tuple[wire.Contact, ...]]
    #: address and person → mail address
    mails: Mapping[tuple[str, str], str]
    banks: Mapping[str, tuple[wire.Bank, ...]]
    #: BANKS, BANKL, BANKN, BKONT → IBAN
    ibans: Mapping[tuple[str, ...], str]


class CustomerMapper:
    """Maps the customers of one company code."""

    def __init__(
        self, system: SystemUid, settings: Settings, *, master: MasterRecords, companies: Mapping[str, str]
    ) -> None:
        self._system, self._master, self._companies = system, master, companies
        self._strategic = frozenset(map(stripped, settings.strategic_customers))

    def records(self, row: wire.CustomerCompany) -> Iterator[Customer | Person | BankAccount]:
        """The customer, the people behind it and its accounts at banks."""
        general = self._master.customers.get(padded(row.KUNNR))
        customer = self._customer(row, general or wire.Customer(KUNNR=row.KUNNR))
        yield customer
        if general is not None:
            yield from self._persons(customer, general)
        yield from self._banks(customer, key=padded(row.KUNNR))

    def _customer(self, row: wire.CustomerCompany, general: wire.Customer) -> Customer:
        key, number = (row.BUKRS, padded(row.KUNNR)), stripped(row.KUNNR)
        dunning = furthest(self._master.dunnings.get(key[1], ()))
        return Customer(
            id=source_id(self._system, Customer.KIND, key), system=self._system, entity=row.BUKRS, native_key=key,
            number=number, name=f"{general.NAME1} {general.NAME2}".strip() or number, country=general.LAND1,
            language=language(general.SPRAS), tax_id=general.STCEG or general.STCD1 or general.STCD2,
            payer=_account(row.KNRZB), parent=_account(row.KNRZE), payment_terms=row.ZTERM,
            control_account=_account(row.AKONT), collector=row.BUSAB, dunning_procedure=dunning.MAHNA,
            dunning_level=level(dunning.MAHNS), last_dunned_on=day_of(dunning.MADAT),
            trading_partner=self._companies.get(general.VBUND, general.VBUND) or None,
            strategic=number in self._strategic, deleted=bool(row.LOEVM or general.LOEVM),
            street=general.STRAS, postal_code=general.PSTLZ, city=general.ORT01,
        )  # fmt: skip

    def _persons(self, customer: Customer, general: wire.Customer) -> Iterator[Person]:
        """The customer's own mail and telephone, then its contact persons."""
        mail = self._master.mails.get((general.ADRNR, ""), "")
        if mail or general.TELF1:
            key = (*customer.native_key, "address", general.ADRNR)
            yield self._person(customer, key, name=customer.name, role="company", email=mail, phone=general.TELF1)
        for contact in self._master.contacts.get(padded(general.KUNNR), ()):
            yield self._person(
                customer, (*customer.native_key, "contact", contact.PARNR),
                name=f"{contact.NAMEV} {contact.NAME1}".strip(), role=_role(contact.PAFKT),
                email=self._master.mails.get((general.ADRNR, contact.PRSNR), "") if contact.PRSNR else "",
                phone=contact.TELF1, language=language(contact.PARLA),
            )  # fmt: skip

    def _banks(self, customer: Customer, *, key: str) -> Iterator[BankAccount]:
        for bank in self._master.banks.get(key, ()):
            native = (*customer.native_key, bank.BANKS, bank.BANKL, bank.BANKN)
            yield BankAccount(
                id=source_id(self._system, BankAccount.KIND, native), system=self._system, entity=customer.entity,
                native_key=native, customer_id=customer.id, customer_number=customer.number,
                iban=self._master.ibans.get((bank.BANKS, bank.BANKL, bank.BANKN, bank.BKONT), ""),
                bank_country=bank.BANKS, bank_code=bank.BANKL, number=bank.BANKN + bank.BKREF,
            )  # fmt: skip

    def _person(self, customer: Customer, key: tuple[str, ...], **fields: str) -> Person:
        return Person(
            id=source_id(self._system, Person.KIND, key), system=self._system, entity=customer.entity, native_key=key,
            customer_id=customer.id, customer_number=customer.number, name=fields["name"], role=fields["role"],
            email=fields["email"], phone=fields["phone"], language=fields.get("language") or customer.language,
        )  # fmt: skip


#: SAP's language of one character → ISO 639, the common ones (table T002) [K]; others stay as they are
LANGUAGES: Final = {
    "A": "AR", "D": "DE", "E": "EN", "F": "FR", "I": "IT", "J": "JA", "L": "PL", "N": "NL", "P": "PT", "R": "RU",
    "S": "ES", "V": "SV", "1": "ZH", "3": "KO",
}  # fmt: skip


def _role(function: str) -> str:
    """What a contact person does; PAFKT has two digits here."""
    return FUNCTIONS.get(function.rjust(4, "0"), function)


def language(written: str) -> str:
    """A language as others write it."""
    return LANGUAGES.get(written, written)


def _account(number: str) -> str:
    return stripped(number) if number else ""


def furthest(areas: Iterable[wire.Dunning]) -> wire.Dunning:
    """The area that was dunned furthest; the one without a name before others."""
    ranked = sorted(areas, key=lambda area: (-(level(area.MAHNS) or 0), area.MABER))
    return ranked[0] if ranked else wire.Dunning(BUKRS="", KUNNR="")


def ibans_of(rows: Iterable[wire.Iban]) -> dict[tuple[str, ...], str]:
    """An account at a bank → its IBAN."""
    return {(row.BANKS, row.BANKL, row.BANKN, row.BKONT): row.IBAN for row in rows}


def mails_of(rows: Iterable[wire.Mail]) -> dict[tuple[str, str], str]:
    """Address and person → mail address: the default one, else the first."""
    ranked = sorted(rows, key=lambda row: (row.FLGDEFAULT != "X", row.CONSNUMBER))
    found: dict[tuple[str, str], str] = {}
    for row in ranked:
        if row.SMTP_ADDR:
            found.setdefault((row.ADDRNUMBER, row.PERSNUMBER), row.SMTP_ADDR)
    return found
