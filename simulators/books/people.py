"""Invented customers: names, places, tax numbers and contact persons. All mail addresses end in example.com."""

from random import Random

import msgspec

from simulators.books.records import Contact

FIRST = ("Alder", "Bright", "Cedar", "Delta", "Ember", "Fjord", "Granit", "Harbor", "Iris", "Juniper", "Kestrel",
         "Linden", "Meridian", "Nova", "Orchard", "Pinnacle", "Quarry", "Ridge", "Summit", "Tamar", "Umber", "Vesper",
         "Willow", "Yarrow", "Zephyr")  # fmt: skip
TRADE = ("Foods", "Metals", "Logistics", "Textiles", "Optics", "Paper", "Tools", "Pharma", "Chemicals", "Retail",
         "Energy", "Plastics", "Devices", "Timber", "Packaging")  # fmt: skip
GIVEN = ("Ana", "Ben", "Chiara", "David", "Emi", "Farid", "Greta", "Hana", "Ivan", "Julia", "Kenji", "Lena", "Marc",
         "Noor", "Olga", "Paul", "Rosa", "Sara", "Tom", "Yuki")  # fmt: skip
FAMILY = ("Adler", "Becker", "Costa", "Dubois", "Egger", "Fischer", "Grant", "Haddad", "Ito", "Jensen", "Keller",
          "Lopez", "Meier", "Novak", "O'Neil", "Price", "Rossi", "Sato", "Turner", "Weber")  # fmt: skip


class Place(msgspec.Struct, frozen=True, kw_only=True):
    country: str
    language: str
    city: str
    postal: str
    form: str
    tax: str


PLACES_BY_CURRENCY: dict[str, tuple[Place, ...]] = {
    "USD": (
        Place(country="US", language="EN", city="Columbus", postal="43215", form="Inc.", tax="{:02d}-{:07d}"),
        Place(country="US", language="EN", city="Austin", postal="78701", form="LLC", tax="{:02d}-{:07d}"),
    ),
    "EUR": (
        Place(country="DE", language="DE", city="Köln", postal="50667", form="GmbH", tax="DE{:02d}{:07d}"),
        Place(country="FR", language="FR", city="Lyon", postal="69002", form="SAS", tax="FR{:02d}{:09d}"),
        Place(country="NL", language="NL", city="Utrecht", postal="3511 AB", form="B.V.", tax="NL{1:09d}B{0:02d}"),
        Place(country="AT", language="DE", city="Graz", postal="8010", form="GmbH", tax="ATU{:01d}{:07d}"),
    ),
    "CHF": (Place(country="CH", language="DE", city="Zürich", postal="8001", form="AG", tax="CHE{:02d}{:07d}"),),
    "JPY": (Place(country="JP", language="JA", city="Osaka", postal="530-0001", form="KK", tax="T{:02d}{:011d}"),),
    "GBP": (Place(country="GB", language="EN", city="Leeds", postal="LS1 4AP", form="Ltd", tax="GB{:02d}{:07d}"),),
    "KWD": (Place(country="KW", language="AR", city="Kuwait City", postal="13001", form="WLL", tax="KW{:02d}{:07d}"),),
    "CAD": (
        Place(country="CA", language="EN", city="Toronto", postal="M5H 2N2", form="Ltd.", tax="{:02d}{:07d}RT0001"),
    ),
}


def company_name(index: int, place: Place) -> str:
    """A name no other index has."""
    first, trade = FIRST[index % len(FIRST)], TRADE[index // len(FIRST) % len(TRADE)]
    lap = index // (len(FIRST) * len(TRADE))
    return f"{first} {trade} {place.form}" if not lap else f"{first} & {FIRST[-lap % len(FIRST)]} {trade} {place.form}"


def tax_id(index: int, place: Place) -> str:
    """A tax number in the form of the country."""
    return place.tax.format(index % 9 + 1, index * 7919 % 9_999_999 + 1)


def mail_domain(index: int) -> str:
    """The mail domain of a customer, below example.com."""
    return f"c{index:05d}.example.com"


def contacts(index: int, rng: Random) -> tuple[Contact, ...]:
    """One to three contact persons."""
    return tuple(
        _contact(9_000_000_000 + index * 10 + place, rng.choice(GIVEN), rng.choice(FAMILY), index)
        for place in range(rng.choice((1, 1, 1, 2, 3)))
    )


def _contact(number: int, given: str, family: str, index: int) -> Contact:
    mail = f"{given}.{family.replace(chr(39), '')}@{mail_domain(index)}".lower()
    phone = f"+1 555 01{number % 100:02d}"
    function = ("accounts payable", "treasury", "purchasing")[number % 3]
    return Contact(number=str(number), first_name=given, last_name=family, email=mail, phone=phone, function=function)
