"""Exchange rates: one quotation, one multiplication or division, one rounding.

Rates are looked up by date alone, never by time of day; the newest one with `valid_on` not after the day counts.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import Final

from msgspec import Struct

from canonical_model.currency import exponent_of
from canonical_model.identity import RecordId, engine_id
from canonical_model.master_data import ExchangeRate
from canonical_model.money import MOST_MINOR, BadAmount, Money

Pair = tuple[str, str]
#: days that count as "never too old"
_FOREVER: Final = 10**6


class Converted(Struct, frozen=True, kw_only=True):
    """An amount in another currency, or why there is none."""

    amount: Money | None
    #: the rates used, in order; none for an amount that was in that currency already
    rates: tuple[RecordId, ...] = ()
    finding: str = ""


class Factor(Struct, frozen=True, kw_only=True):
    """What one unit of a currency is worth in another, exactly, and the rates that say so."""

    exact: Fraction
    rates: tuple[RecordId, ...] = ()
    #: the rates themselves, in the same order
    quoted: tuple[ExchangeRate, ...] = ()


class RateSet(Struct, frozen=True, kw_only=True):
    """The exchange rates of one type, as they stood when the set was made."""

    #: a hash of the content: equal rates and rules, equal id
    id: str
    #: stated pair → its rates by rising `valid_on`
    quoted: Mapping[Pair, tuple[ExchangeRate, ...]]
    #: days after which a rate is too old
    max_age_days: int | None = None
    #: the one currency through which a missing pair may be converted; empty: none
    pivot: str = ""

    @classmethod
    def of(
        cls, rates: Iterable[ExchangeRate], *, rate_type: str = "", max_age_days: int | None = None, pivot: str = ""
    ) -> RateSet:
        """The rates of one type (all, if none is named) as a set to convert with; unusable quotations are left out."""
        kept = sorted((rate for rate in rates if rate_type in {"", rate.rate_type} and usable(rate)), key=_order)
        quoted: dict[Pair, list[ExchangeRate]] = {}
        for rate in kept:
            quoted.setdefault((rate.from_currency, rate.to_currency), []).append(rate)
        content = [part for rate in kept for part in _written(rate)]
        return cls(
            id=engine_id("rate_set", (str(max_age_days), pivot, *content)),
            quoted={pair: tuple(found) for pair, found in quoted.items()},
            max_age_days=max_age_days,
            pivot=pivot,
        )

    def convert(self, money: Money, to: str, *, on: date) -> Converted:
        """The amount in another currency on a day, rounded once, half-even; no rate, no amount."""
        factor = self.factor(money.currency, to, on=on)
        if isinstance(factor, str):
            return Converted(amount=None, finding=factor)
        minor = scaled(money.minor, factor.exact, from_currency=money.currency, to_currency=to)
        return Converted(amount=Money.from_minor(minor, to), rates=factor.rates)

    def factor(self, source: str, target: str, *, on: date) -> Factor | str:
        """What one unit of `source` is worth in `target`; a sentence if no rate says so."""
        if source == target:
            return Factor(exact=Fraction(1))
        found = self._direct(source, target, on=on)
        if isinstance(found, Factor) or not self.pivot or self.pivot in {source, target}:
            return found
        first, second = self._direct(source, self.pivot, on=on), self._direct(self.pivot, target, on=on)
        if isinstance(first, str) or isinstance(second, str):
            return found
        quoted = (*first.quoted, *second.quoted)
        return Factor(exact=first.exact * second.exact, rates=(*first.rates, *second.rates), quoted=quoted)

    def _direct(self, source: str, target: str, *, on: date) -> Factor | str:
        stated, inverse = self._newest((source, target), on=on), self._newest((target, source), on=on)
        if stated is not None and self._fresh(stated, on=on):
            return Factor(exact=_worth(stated), rates=(stated.id,), quoted=(stated,))
        if inverse is not None and self._fresh(inverse, on=on):
            return Factor(exact=1 / _worth(inverse), rates=(inverse.id,), quoted=(inverse,))
        newest = max((rate.valid_on for rate in (stated, inverse) if rate is not None), default=None)
        if newest is None:
            return f"no rate from {source} to {target} valid on {on}"
        return f"the newest rate from {source} to {target} is of {newest}, older than {self.max_age_days} days on {on}"

    def _newest(self, pair: Pair, *, on: date) -> ExchangeRate | None:
        rates: Sequence[ExchangeRate] = self.quoted.get(pair, ())
        place = bisect_right(rates, on, key=lambda rate: rate.valid_on)
        return rates[place - 1] if place else None

    def _fresh(self, rate: ExchangeRate, *, on: date) -> bool:
        age = timedelta(days=_FOREVER if self.max_age_days is None else self.max_age_days)
        return on - rate.valid_on <= age


def scaled(minor: int, factor: Fraction, *, from_currency: str, to_currency: str) -> int:
    """Minor units of one currency in minor units of another: exact, then rounded once, half-even."""
    return scaler(factor, from_currency=from_currency, to_currency=to_currency)(minor)


def scaler(factor: Fraction, *, from_currency: str, to_currency: str) -> Callable[[int], int]:
    """`scaled` for many amounts."""
    ratio = Fraction(factor) * Fraction(10) ** (exponent_of(to_currency) - exponent_of(from_currency))
    above, below = ratio.numerator, ratio.denominator

    def worth(minor: int) -> int:
        whole, left = divmod(minor * above, below)
        # the half goes to the even neighbour
        result = whole + (2 * left > below or (2 * left == below and whole % 2 == 1))
        if not -MOST_MINOR <= result <= MOST_MINOR:
            raise BadAmount(f"amount too large after conversion to {to_currency}: {result}")
        return result

    return worth


def quotation(rate: ExchangeRate) -> str:
    """A rate in words: `1 USD = 0.92 EUR of 2026-11-20, type M, erp-1`."""
    left, right = (rate.from_currency, rate.to_currency)[:: 1 if rate.quotation == "direct" else -1]
    below, above = (rate.from_factor, rate.to_factor)[:: 1 if rate.quotation == "direct" else -1]
    kind = f", type {rate.rate_type}" if rate.rate_type else ""
    return f"{below} {left} = {rate.rate * above:f} {right} of {rate.valid_on}{kind}, {rate.system}"


def usable(rate: ExchangeRate) -> bool:
    """Whether a quotation can be multiplied and divided by."""
    return rate.rate.is_finite() and rate.rate > 0 and rate.from_factor > 0 and rate.to_factor > 0


def conflicting(rates: Iterable[ExchangeRate]) -> tuple[tuple[ExchangeRate, ExchangeRate], ...]:
    """Quotations of one pair, type and day that say different things (the later of them in the set's order counts)."""
    seen: dict[tuple[str, str, str, date], ExchangeRate] = {}
    found: list[tuple[ExchangeRate, ExchangeRate]] = []
    for rate in sorted(filter(usable, rates), key=_order):
        key = (rate.rate_type, rate.from_currency, rate.to_currency, rate.valid_on)
        earlier = seen.setdefault(key, rate)
        if _worth(earlier) != _worth(rate):
            found.append((earlier, rate))
    return tuple(found)


def _worth(rate: ExchangeRate) -> Fraction:
    """One unit of from, in to. Direct: from_factor of from cost rate × to_factor of to; indirect: the reverse."""
    quoted = Fraction(rate.rate)
    if rate.quotation == "direct":
        return quoted * rate.to_factor / rate.from_factor
    return rate.to_factor / (quoted * rate.from_factor)


def _order(rate: ExchangeRate) -> tuple[str, str, date, str]:
    return (rate.from_currency, rate.to_currency, rate.valid_on, rate.id)


def _written(rate: ExchangeRate) -> tuple[str, ...]:
    return (
        rate.from_currency, rate.to_currency, rate.valid_on.isoformat(), rate.rate_type, rate.quotation,
        f"{rate.rate:f}", str(rate.from_factor), str(rate.to_factor),
    )  # fmt: skip
