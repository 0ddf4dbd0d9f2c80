"""Business units, customer accounts, the people there, and payment terms."""

from collections.abc import Iterator

from simulators.books import Contact, Customer
from simulators.oracle.fusion.data_models.columns import COLUMNS
from simulators.oracle.fusion.data_models.lines import Group, Line, line, second
from simulators.oracle.fusion.data_models.schedules import schedules_of
from simulators.oracle.fusion.tenant import Tenant


def business_units(tenant: Tenant, _: str) -> list[Group]:
    """Those that the user's roles reach, with the database's time."""
    return _sorted(
        Group(key=tenant.kept.id_of("business unit", code), lines=[_unit(tenant, code)])
        for code in tenant.books.entities if tenant.sees(code)
    )  # fmt: skip


def _unit(tenant: Tenant, code: str) -> Line:
    entity, kept = tenant.books.entities[code], tenant.kept
    return line(
        COLUMNS["business_units"], org_id=kept.id_of("business unit", code), bu_name=tenant.unit(code),
        ledger_currency=entity.currency, database_time=second(tenant.now()), ledger_id=kept.id_of("ledger", code),
        legal_entity_id=kept.id_of("legal entity", code), legal_entity_name=entity.name, country=entity.country,
    )  # fmt: skip


def customers(tenant: Tenant, entity: str, currency: str) -> list[Group]:
    """HZ_CUST_ACCOUNTS with a bill-to site in the business unit; nobody has a credit limit here."""
    del currency
    return _sorted(
        Group(key=tenant.kept.id_of("account", number), lines=[_customer(tenant, one)])
        for (of, number), one in tenant.books.customers.items() if of == entity
    )  # fmt: skip


def _customer(tenant: Tenant, one: Customer) -> Line:
    kept = tenant.kept
    internal = one.trading_partner in tenant.books.entities
    return line(
        COLUMNS["customers"], cust_account_id=kept.id_of("account", one.number), account_number=one.number,
        party_name=one.name, party_id=kept.id_of("party", one.number), status="I" if one.deletion_flag else "A",
        country=one.country, street=one.street, postal_code=one.postal_code, city=one.city, language=one.language,
        tax_reference=one.tax_id, term_name=one.terms,
        collector_name=one.clerk, parent_account_number=kept.parents.get(one.number) or one.head_office or one.payer,
        internal_org_id=kept.id_of("business unit", one.trading_partner) if internal else None,
        dunned="N" if one.dunning_block else "Y",
    )  # fmt: skip


def contacts(tenant: Tenant, entity: str) -> list[Group]:
    """Contact points of the people at accounts that have payment schedules in the business unit."""
    owing = {one.item.line.branch or one.item.line.customer for one in schedules_of(tenant, entity)}
    found = (
        _points(tenant, customer, person)
        for number in owing for customer in (tenant.books.customers[entity, number],)
        for person in customer.contacts if person.until is None or person.until >= tenant.today()
    )  # fmt: skip
    return _sorted(point for points in found for point in points)


def _points(tenant: Tenant, customer: Customer, person: Contact) -> Iterator[Group]:
    """A row for the mail address, and one for the phone."""
    kept = tenant.kept
    for column, value in (("email_address", person.email), ("phone_number", person.phone)):
        if value:
            own = kept.id_of("contact point", (customer.number, person.number, column))
            told = line(
                COLUMNS["contacts"], contact_point_id=own, cust_account_id=kept.id_of("account", customer.number),
                account_number=customer.number, person_name=f"{person.first_name} {person.last_name}",
                job_title=person.function, language=customer.language, do_not_contact="N",
            )  # fmt: skip
            yield Group(key=own, lines=[told | {column.upper(): value}])


def terms(tenant: Tenant, _: str) -> list[Group]:
    """RA_TERMS: the terms that customers and transactions of this pod have."""
    made: list[Group] = tenant.once("terms", lambda: _terms(tenant))
    return made


def _terms(tenant: Tenant) -> list[Group]:
    days = {one.terms: one.net_days for one in tenant.books.customers.values() if one.terms}
    found = {name: line(COLUMNS["terms"], name=name, due_days=net) for name, net in days.items()}
    for item in (one for _, one in tenant.books.items()):
        if item.terms and item.discount_percent and not found.get(item.terms, {}).get("DISCOUNT_DAYS"):
            found[item.terms] = line(
                COLUMNS["terms"], name=item.terms, due_days=days.get(item.terms, item.net_days),
                discount_days=item.discount_days, discount_percent=item.discount_percent,
            )  # fmt: skip
        elif item.terms and item.terms not in found:
            found[item.terms] = line(COLUMNS["terms"], name=item.terms, due_days=item.net_days)
    ids = {name: tenant.kept.id_of("terms", name) for name in found}
    return _sorted(Group(key=ids[name], lines=[one | {"TERM_ID": str(ids[name])}]) for name, one in found.items())


def _sorted(found: Iterator[Group]) -> list[Group]:
    return sorted(found, key=lambda one: one.key)
