"""KNA1, KNB1, KNB5, KNVK and ADR6: customers, their company codes, dunning data, contacts and mail addresses."""

from collections.abc import Iterable, Iterator

import msgspec

from simulators.books import Books, Contact, Customer
from simulators.books.records import BANK_CODE
from simulators.ecc.ledger_tables import company_id
from simulators.ecc.tables import Table, day, number, numeric, text

FUNCTIONS = {"accounts payable": "0002", "treasury": "0005", "purchasing": "0001"}
LANGUAGES = {"AR": "A", "DE": "D", "EN": "E", "FR": "F", "IT": "I", "JA": "J", "NL": "N"}


class Person(msgspec.Struct, frozen=True):
    """A contact person of one customer."""

    customer: Customer
    contact: Contact


class Mailbox(msgspec.Struct, frozen=True):
    """A mail address of an address, or of a person at it."""

    address: str
    person: str
    mail: str


def once(books: Books) -> Iterator[Customer]:
    """One a number: general data are those of the first entity that has it."""
    seen = set()
    for (_, code), customer in books.customers.items():
        if code not in seen:
            seen.add(code)
            yield customer


def persons(books: Books) -> Iterator[Person]:
    """Contact persons, those whose time is over left out: ECC deletes them."""
    for customer in once(books):
        for contact in customer.contacts:
            if contact.until is None or contact.until >= books.as_of:
                yield Person(customer, contact)


def mailboxes(books: Books) -> Iterable[Mailbox]:
    """The customer's own, then its contact persons'."""
    for customer in once(books):
        if customer.email:
            yield Mailbox(address_id(customer), "", customer.email)
    for person in persons(books):
        if person.contact.email:
            yield Mailbox(address_id(person.customer), digits(person.contact.number), person.contact.email)


def address_id(customer: Customer) -> str:
    """An address number of ten digits out of the customer's."""
    return "".join(f"{ord(sign) % 10}" for sign in customer.number)[-9:].rjust(10, "2")


def digits(code: str) -> str:
    """A person's number of ten digits."""
    return "".join(sign for sign in code if sign.isdigit()).rjust(10, "0")


def _flag(*, on: bool) -> str:
    return "X" if on else ""


TABLES: tuple[Table, ...] = (
    Table(
        "KNA1",
        (
            number("KUNNR", lambda c: c.number), text("NAME1", 35, lambda c: c.name[:35]),
            text("NAME2", 35, lambda c: c.name[35:70]), text("LAND1", 3, lambda c: c.country),
            text("STRAS", 35, lambda c: c.street[:35]), text("PSTLZ", 10, lambda c: c.postal_code),
            text("ORT01", 35, lambda c: c.city[:35]),
            text("SPRAS", 1, lambda c: LANGUAGES.get(c.language, "E")), number("ADRNR", address_id),
            text("TELF1", 16, lambda c: c.phone[:16]),
            text("STCEG", 20, lambda c: "" if c.country in {"US", "JP"} else c.tax_id),
            text("STCD1", 16, lambda c: c.tax_id if c.country in {"US", "JP"} else ""), text("STCD2", 11),
            text("VBUND", 6, lambda c: company_id(c.trading_partner)),
            text("SPERR", 1, lambda c: _flag(on=c.posting_blocked)), text("AUFSD", 2),
            text("LOEVM", 1, lambda c: _flag(on=c.deletion_flag)),
        ),
        once,
    ),
    Table(
        "KNB1",
        (
            number("KUNNR", lambda c: c.number), text("BUKRS", 4, lambda c: c.entity),
            number("AKONT", lambda c: c.control_account), text("ZTERM", 4, lambda c: c.terms),
            text("BUSAB", 2, lambda c: c.clerk), number("KNRZB", lambda c: c.payer),
            number("KNRZE", lambda c: c.head_office), text("ZAHLS", 1, lambda c: c.payment_block),
            text("SPERR", 1), text("LOEVM", 1),
        ),
        lambda books: books.customers.values(),
    ),
    Table(
        "KNB5",
        (
            number("KUNNR", lambda c: c.number), text("BUKRS", 4, lambda c: c.entity), text("MABER", 2),
            text("MAHNA", 4, lambda c: c.dunning_procedure), text("MANSP", 1, lambda c: c.dunning_block),
            numeric("MAHNS", 1, lambda c: c.dunning_level), day("MADAT", lambda c: c.last_dunned_on), day("GMVDT"),
        ),
        lambda books: books.customers.values(),
    ),
    Table(
        "KNBK",
        (
            number("KUNNR", lambda c: c.number), text("BANKS", 3, lambda _: "DE"),
            text("BANKL", 15, lambda _: BANK_CODE), text("BANKN", 18, lambda c: c.bank_number), text("BKONT", 2),
            text("BKREF", 20),
        ),
        once,
    ),
    Table(
        "TIBAN",
        (
            text("BANKS", 3, lambda _: "DE"), text("BANKL", 15, lambda _: BANK_CODE),
            text("BANKN", 18, lambda c: c.bank_number), text("BKONT", 2), text("IBAN", 34, lambda c: c.iban),
        ),
        once,
    ),
    Table(
        "KNVK",
        (
            number("PARNR", lambda p: digits(p.contact.number)), number("KUNNR", lambda p: p.customer.number),
            text("NAMEV", 35, lambda p: p.contact.first_name), text("NAME1", 35, lambda p: p.contact.last_name),
            text("PAFKT", 2, lambda p: FUNCTIONS.get(p.contact.function, "")[-2:]),
            text("TELF1", 16, lambda p: p.contact.phone[:16]), text("PARLA", 1),
            number("PRSNR", lambda p: digits(p.contact.number)),
        ),
        persons,
    ),
    Table(
        "ADR6",
        (
            number("ADDRNUMBER", lambda m: m.address), text("PERSNUMBER", 10, lambda m: m.person), day("DATE_FROM"),
            numeric("CONSNUMBER", 3, lambda _: 1), text("FLGDEFAULT", 1, lambda _: "X"),
            text("SMTP_ADDR", 241, lambda m: m.mail),
        ),
        mailboxes,
    ),
)  # fmt: skip
