"""Places of currencies and exchange rates. Rounding happens once, half-even."""

from bisect import bisect_right
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal
from functools import lru_cache

from simulators.books.records import Rate

#: ISO 4217 currencies whose places are not two
PLACES = {"JPY": 0, "KRW": 0, "CLP": 0, "KWD": 3, "BHD": 3, "TND": 3}


def places(currency: str) -> int:
    """How many decimal places the currency has."""
    return PLACES.get(currency, 2)


@lru_cache(maxsize=256)
def quantum(currency: str) -> Decimal:
    """The smallest amount of the currency."""
    return Decimal(1).scaleb(-places(currency))


def rounded(amount: Decimal, currency: str) -> Decimal:
    """The amount at the currency's places, half-even."""
    return amount.quantize(quantum(currency), rounding=ROUND_HALF_EVEN)


class NoRateError(LookupError):
    """No exchange rate is on file for that pair and day."""


class RateTable:
    """Exchange rates, found by day: the newest one not later than the day asked for."""

    def __init__(self) -> None:
        self._rates: dict[tuple[str, str], list[Rate]] = {}
        self._dates: dict[tuple[str, str], list[date]] = {}

    def add(self, rate: Rate) -> None:
        """Adds a rate; one for the same pair and day is replaced."""
        pair = (rate.from_currency, rate.to_currency)
        dates = self._dates.setdefault(pair, [])
        rates = self._rates.setdefault(pair, [])
        at = bisect_right(dates, rate.valid_on)
        if at and dates[at - 1] == rate.valid_on:
            rates[at - 1] = rate
            return
        dates.insert(at, rate.valid_on)
        rates.insert(at, rate)

    def find(self, from_currency: str, to_currency: str, *, on: date) -> Rate:
        pair = (from_currency, to_currency)
        at = bisect_right(self._dates.get(pair, []), on)
        if not at:
            raise NoRateError(f"no rate {from_currency} to {to_currency} on or before {on}")
        return self._rates[pair][at - 1]

    def convert(self, amount: Decimal, from_currency: str, *, to: str, on: date) -> Decimal:
        """The amount in the other currency, rounded once to its places."""
        if from_currency == to:
            return rounded(amount, to)
        rate = self.find(from_currency, to, on=on)
        return rounded(amount * rate.rate * rate.to_factor / rate.from_factor, to)

    def unit(self, from_currency: str, to_currency: str, *, on: date) -> Decimal:
        """What one unit costs, unrounded."""
        if from_currency == to_currency:
            return Decimal(1)
        rate = self.find(from_currency, to_currency, on=on)
        return rate.rate * rate.to_factor / rate.from_factor

    def every(self) -> list[Rate]:
        """All rates by day and pair."""
        found = [rate for rates in self._rates.values() for rate in rates]
        return sorted(found, key=lambda rate: (rate.valid_on, rate.from_currency, rate.to_currency))
