"""Exchange rates for generated books: a weekly walk around fixed starting points."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random

from simulators.books.journal import Journal
from simulators.books.records import Rate

#: EUR for one unit, in hundred-thousandths
START = {"USD": 92_300, "EUR": 100_000, "CHF": 106_100, "JPY": 612, "GBP": 117_400, "KWD": 300_900, "CAD": 67_200}
#: quoted per hundred units, as the yen usually is
PER_HUNDRED = frozenset({"JPY"})
WEEKS = 60
STEP = Decimal("0.00001")


def add_rates(books: Journal, *, rng: Random) -> None:
    """Weekly rates of every currency into every functional one and the group's, up to a week after the books date."""
    homes = sorted({entity.currency for entity in books.entities.values()} | {books.group_currency})
    worth = {currency: Decimal(start) for currency, start in START.items()}
    for week in range(WEEKS, -2, -1):
        day = books.as_of - timedelta(days=7 * week + books.as_of.weekday())
        for currency in START:
            if currency != "EUR":
                worth[currency] *= 1 + Decimal(rng.randint(-60, 60)) / 10_000
        _quote(books, worth, homes, day)


def _quote(books: Journal, worth: dict[str, Decimal], homes: list[str], day: date) -> None:
    for currency in START:
        for home in homes:
            if home != currency:
                books.add_rate(_rate(currency, home, worth, day))


def _rate(currency: str, home: str, worth: dict[str, Decimal], day: date) -> Rate:
    factor = 100 if currency in PER_HUNDRED else 1
    rate = (worth[currency] * factor / worth[home]).quantize(STEP)
    return Rate(valid_on=day, from_currency=currency, to_currency=home, rate=rate, from_factor=factor)


def local_amount(euro_cents: int, currency: str) -> Decimal:
    """About the same value in another currency, with that currency's places and no rounding of its own."""
    return Decimal(euro_cents) / 100 * 100_000 / START[currency]
