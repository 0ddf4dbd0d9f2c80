"""Money: an exact amount in one currency, never a float.

Bulk records carry amounts as integer *minor units* beside their currency (cents, yen, fils), the form in which they
are stored and summed; `Money` is what the engine and everything a person reads works with.
"""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal, InvalidOperation
from typing import Final, Self

from msgspec import Struct

from canonical_model.currency import Currency, exponent_of

#: The largest magnitude of an amount in minor units: what a BIGINT column holds.
MOST_MINOR: Final = 2**63 - 1
#: The longest text taken for an amount; a longer one is no amount.
LONGEST_AMOUNT: Final = 40
#: an amount of fewer characters fits into 64 bits whatever its digits are
_QUICK_DIGITS: Final = 19
_POWERS: Final[tuple[int, ...]] = tuple(10**power for power in range(_QUICK_DIGITS))
#: how amounts are brought to another number of decimals, whatever context a caller works in
_WIDE: Final = Context(prec=2 * LONGEST_AMOUNT)


class BadAmount(ValueError):
    """An amount that cannot be read exactly in its currency; the record that carries it goes to quarantine."""


class CurrencyMismatch(ValueError):
    """Arithmetic over two currencies, which only an exchange rate may do."""

    def __init__(self, left: str, right: str) -> None:
        super().__init__(f"amounts in {left} and {right} cannot be combined without an exchange rate")


def minor_units(text: str, exponent: int) -> int:
    """The amount written in `text` as a whole number of minor units.

    Trailing zeros are free ("12.500" is 1250 at two decimals); anything that is not exactly representable, not a
    finite decimal number, or larger than a BIGINT raises BadAmount with the text.
    """
    whole, _, fraction = text.partition(".")
    missing = exponent - len(fraction)
    if missing >= 0 and len(text) + missing < _QUICK_DIGITS and text.isascii():
        # the bulk path: no more decimals than the currency has, and certainly within 64 bits
        digits = whole + fraction
        if digits.isdigit() or (digits[1:].isdigit() and text[0] == "-"):
            return int(digits) * _POWERS[missing]
    return _minor_units_any(text, exponent)


def _minor_units_any(text: str, exponent: int) -> int:
    whole, _, fraction = text.partition(".")
    kept, surplus = fraction[:exponent], fraction[exponent:]
    digits = whole.removeprefix("-") + kept
    if not (digits.isdigit() and text.isascii()) or surplus.strip("0") or len(text) > LONGEST_AMOUNT:
        return _minor_units_slow(text, exponent)
    value = int(whole + kept.ljust(exponent, "0"))
    return value if -MOST_MINOR <= value <= MOST_MINOR else _minor_units_slow(text, exponent)


def _minor_units_slow(text: str, exponent: int) -> int:
    if len(text) > LONGEST_AMOUNT or "_" in text or not text.isascii():
        raise BadAmount(f"not an amount: {text[:LONGEST_AMOUNT]!r}")
    try:
        return minor_units_of(Decimal(text.strip()), exponent)
    except InvalidOperation:
        raise BadAmount(f"not an amount: {text!r}") from None


def minor_units_of(amount: Decimal, exponent: int) -> int:
    """The decimal amount as minor units; BadAmount if it is not finite, not exact or too large."""
    # beyond these powers of ten decimal arithmetic itself overflows, or rounds what is there to nothing
    if not amount.is_finite() or (amount and abs(amount.adjusted()) > LONGEST_AMOUNT):
        raise BadAmount(f"not a finite amount in range: {amount}")
    if not amount:
        return 0
    scaled = amount.scaleb(exponent, _WIDE)
    if scaled != scaled.to_integral_value(context=_WIDE):
        raise BadAmount(f"more decimals than the currency has ({exponent}): {amount}")
    value = int(scaled)
    if not -MOST_MINOR <= value <= MOST_MINOR:
        raise BadAmount(f"amount too large: {amount}")
    return value


def written(minor: int, exponent: int) -> str:
    """Whole minor units as the decimal amount, at so many decimals: 5 is "0.05" at two."""
    if not -MOST_MINOR <= minor <= MOST_MINOR:
        raise BadAmount(f"amount too large: {minor}")
    if not exponent:
        return str(minor)
    digits = str(abs(minor)).rjust(exponent + 1, "0")
    return f"{'-' if minor < 0 else ''}{digits[:-exponent]}.{digits[-exponent:]}"


class Money(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An exact amount in one currency, at that currency's number of decimals."""

    amount: Decimal
    currency: Currency

    def __post_init__(self) -> None:
        minor_units_of(self.amount, exponent_of(self.currency))

    @classmethod
    def of(cls, amount: Decimal | str | int, currency: str) -> Self:
        """Money from a decimal amount, brought to the currency's decimals; BadAmount if that is not exact."""
        exponent = exponent_of(currency)
        return cls.from_minor(minor_units(str(amount), exponent), currency)

    @classmethod
    def from_minor(cls, minor: int, currency: str) -> Self:
        """Money from whole minor units (cents)."""
        return cls(amount=Decimal(minor).scaleb(-exponent_of(currency), _WIDE), currency=Currency(currency))

    @classmethod
    def zero(cls, currency: str) -> Self:
        return cls.from_minor(0, currency)

    @classmethod
    def rounded(cls, amount: Decimal, currency: str) -> Self:
        """Money rounded once, half-even, to the currency's decimals."""
        unit = Decimal(1).scaleb(-exponent_of(currency), _WIDE)
        return cls(amount=amount.quantize(unit, ROUND_HALF_EVEN, _WIDE), currency=Currency(currency))

    @property
    def minor(self) -> int:
        """The amount in whole minor units."""
        return minor_units_of(self.amount, exponent_of(self.currency))

    def _same(self, other: Money) -> Decimal:
        if other.currency != self.currency:
            raise CurrencyMismatch(self.currency, other.currency)
        return other.amount

    def __add__(self, other: Money) -> Money:
        return Money.from_minor(self.minor + self._minor_of(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money.from_minor(self.minor - self._minor_of(other), self.currency)

    def _minor_of(self, other: Money) -> int:
        self._same(other)
        return other.minor

    def __neg__(self) -> Money:
        return Money.from_minor(-self.minor, self.currency)

    def __abs__(self) -> Money:
        return Money.from_minor(abs(self.minor), self.currency)

    def __bool__(self) -> bool:
        return bool(self.amount)

    def __lt__(self, other: Money) -> bool:
        return self.amount < self._same(other)

    def __le__(self, other: Money) -> bool:
        return self.amount <= self._same(other)

    def __gt__(self, other: Money) -> bool:
        return self.amount > self._same(other)

    def __ge__(self, other: Money) -> bool:
        return self.amount >= self._same(other)

    def __str__(self) -> str:
        return f"{self.amount:f} {self.currency}"
