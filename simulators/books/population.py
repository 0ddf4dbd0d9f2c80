"""The generated group: its entities and their customers."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random

import msgspec

from simulators.books.journal import INTERCOMPANY, RECEIVABLE, RECEIVABLE_ABROAD
from simulators.books.ledger import Books
from simulators.books.people import PLACES_BY_CURRENCY, company_name, contacts, mail_domain, tax_id
from simulators.books.records import Customer, Entity

ENTITIES = (
    Entity(code="US01", name="Lumen Trading Inc.", country="US", city="Chicago", currency="USD"),
    Entity(code="DE01", name="Lumen Handel GmbH", country="DE", city="Hamburg", currency="EUR", language="DE",
           tax_rate=Decimal("0.19")),
    Entity(code="CH01", name="Lumen Schweiz AG", country="CH", city="Basel", currency="CHF", language="DE",
           tax_rate=Decimal("0.081")),
    Entity(code="JP01", name="Lumen Japan KK", country="JP", city="Tokyo", currency="JPY", language="JA",
           fiscal_start=4, tax_rate=Decimal("0.10")),
)  # fmt: skip
#: a group twice as large, for those who spread it over many systems
GROUP = (
    *ENTITIES,
    Entity(code="GB01", name="Lumen UK Ltd", country="GB", city="Leeds", currency="GBP", tax_rate=Decimal("0.20")),
    Entity(code="FR01", name="Lumen France SAS", country="FR", city="Lyon", currency="EUR", tax_rate=Decimal("0.20")),
    Entity(code="CA01", name="Lumen Canada Inc.", country="CA", city="Toronto", currency="CAD"),
    Entity(code="US02", name="Lumen Retail LLC", country="US", city="Austin", currency="USD"),
)
#: what an entity's customers are billed in, by weight
CURRENCIES = {
    "US01": (("USD", 74), ("CAD", 9), ("EUR", 6), ("GBP", 6), ("JPY", 5)),
    "DE01": (("EUR", 66), ("USD", 12), ("CHF", 7), ("GBP", 7), ("KWD", 4), ("JPY", 4)),
    "CH01": (("CHF", 64), ("EUR", 20), ("USD", 10), ("GBP", 6)),
    "JP01": (("JPY", 78), ("USD", 14), ("EUR", 8)),
    "GB01": (("GBP", 78), ("EUR", 14), ("USD", 8)),
    "FR01": (("EUR", 82), ("GBP", 9), ("CHF", 9)),
    "CA01": (("CAD", 74), ("USD", 26)),
    "US02": (("USD", 88), ("CAD", 12)),
}
TERMS = ((14, "N014"), (30, "N030"), (30, "N030"), (30, "N030"), (45, "N045"), (60, "N060"), (90, "N090"))
CLERKS = ("01", "02", "03", "04", "05")
#: which one in 97 customers is blocked for posting
POSTING_BLOCKED = 96
#: account numbers with signs in them, as customers of long standing have
ODD_NUMBERS = ("KD/77-A", "O'NEIL|1", "A-100%2F")


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """How one customer buys and pays."""

    entity: str
    number: str
    currencies: tuple[str, ...]
    net_days: int
    #: days after the due date, on average
    habit: int
    weight: int


def populate(
    books: Books, *, count: int, rng: Random, entities: tuple[Entity, ...] = ENTITIES, sellers: tuple[str, ...] = (),
    first: int = 0,
) -> list[Profile]:  # fmt: skip
    """Adds entities, customers and the group's own companies as customers; answers who buys how.

    `sellers` are the codes of those that have customers, all where none is named; customers are numbered from `first`.
    """
    for entity in entities:
        books.add_entity(entity)
    own = tuple(entity for entity in entities if entity.code in sellers or not sellers)
    end = first + count
    profiles = [_outsider(books, index, entities=own, count=end, rng=rng) for index in range(first, end)]
    profiles += [_second_entity(books, profile, own) for profile in profiles[20::50] if len(own) > 1]
    pairs = ((seller, order) for seller in own for order in range(len(entities)) if entities[order] != seller)
    profiles += [_insider(books, seller, entities[order], order=order) for seller, order in pairs]
    return profiles


def _outsider(books: Books, index: int, *, entities: tuple[Entity, ...], count: int, rng: Random) -> Profile:
    entity, turn = entities[index % len(entities)], index // len(entities)
    choices, weights = zip(*CURRENCIES[entity.code], strict=True)
    currency = choices[turn] if turn < len(choices) else rng.choices(choices, weights)[0]
    currencies = (currency,) if rng.random() > 1 / 8 else tuple(dict.fromkeys((currency, entity.currency)))
    customer = _customer(books, entity, index, currency=currency, rng=rng)
    _relate(books, customer, index, every=len(entities), count=count)
    books.add_customer(customer)
    return Profile(
        entity=entity.code,
        number=customer.number,
        currencies=currencies,
        net_days=customer.net_days,
        habit=rng.choice((-6, -2, 0, 3, 7, 14, 30, 55)),
        weight=rng.choice((1, 2, 2, 3, 5, 9)),
    )


def _second_entity(books: Books, profile: Profile, entities: tuple[Entity, ...]) -> Profile:
    """The same customer, under the same number, in the next entity too."""
    codes = [entity.code for entity in entities]
    entity = entities[(codes.index(profile.entity) + 1) % len(entities)]
    known = books.customer(profile.entity, profile.number)
    control = RECEIVABLE if known.country == entity.country else RECEIVABLE_ABROAD
    books.add_customer(
        msgspec.structs.replace(known, entity=entity.code, control_account=control, head_office="", payer="")
    )
    return msgspec.structs.replace(profile, entity=entity.code, currencies=(entity.currency,))


def _number(index: int, count: int) -> str:
    odd = count - 1 - index
    return ODD_NUMBERS[odd] if odd < len(ODD_NUMBERS) else f"{10_100_001 + index:010d}"


def _customer(books: Books, entity: Entity, index: int, *, currency: str, rng: Random) -> Customer:
    place = rng.choice(PLACES_BY_CURRENCY[currency])
    net_days, terms = rng.choice(TERMS)
    domain = mail_domain(index)
    return Customer(
        entity=entity.code,
        number=_number(index, 10**9),
        name=company_name(index, place),
        country=place.country,
        city=place.city,
        street=f"{rng.choice(('Mill Lane', 'Station Road', 'Harbour Street', 'Market Square'))} {rng.randint(1, 199)}",
        postal_code=place.postal,
        language=place.language,
        control_account=RECEIVABLE if place.country == entity.country else RECEIVABLE_ABROAD,
        tax_id=tax_id(index, place),
        terms=terms,
        net_days=net_days,
        dunning_procedure="0001",
        clerk=rng.choice(CLERKS),
        email=f"payables@{domain}" if index % 17 else "",
        phone=f"+1 555 {1000 + index % 9000}",
        note="Prefers a monthly statement." if index % 29 == 0 else "",
        contacts=contacts(index, rng) if index % 11 else (),
        created_on=_since(books.as_of, rng),
    )


def _since(as_of: date, rng: Random) -> date:
    return as_of - timedelta(days=rng.randint(430, 2500))


def _relate(books: Books, customer: Customer, index: int, *, every: int, count: int) -> None:
    """Every 40th-odd customer is a branch, has another payer, a block, or an unusual number."""
    customer.number = _number(index, count)
    base = (index // 40) * 40 + index % every
    elder = _number(base, count)
    if index % 40 in range(every, 2 * every + 1) and (customer.entity, elder) in books.customers:
        customer.head_office = elder
        customer.corporate_group = f"G{index // 40:04d}"
    if index % 40 in {3 * every, 3 * every + 1} and (customer.entity, elder) in books.customers:
        customer.payer = elder
    if index % 31 == 0:
        customer.dunning_block = "A"
    if index % 43 == 0:
        customer.payment_block = "A"
    customer.posting_blocked = index % 97 == POSTING_BLOCKED


def _insider(books: Books, seller: Entity, buyer: Entity, *, order: int) -> Profile:
    books.add_customer(
        Customer(
            entity=seller.code,
            number=f"{90_000_001 + order:010d}",
            name=buyer.name,
            country=buyer.country,
            city=buyer.city,
            street="Lumen Square 1",
            postal_code="00001",
            language=buyer.language,
            control_account=INTERCOMPANY,
            trading_partner=buyer.code,
            created_on=books.as_of - timedelta(days=3000),
        )
    )
    return Profile(
        entity=seller.code,
        number=f"{90_000_001 + order:010d}",
        currencies=(seller.currency,),
        net_days=30,
        habit=0,
        weight=1,
    )
