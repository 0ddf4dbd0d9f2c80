"""Values out of a body: required, of a type, no longer than documented."""

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from simulators.oracle.fusion.errors import Refused, missing

Told = dict[str, Any]
#: bounds of an amount and of an id; ids are int64
LARGEST: Final = Decimal(10) ** 15
DIGITS: Final = 18


def needed(told: Told, *names: str) -> None:
    """Refuses a body that lacks one of these."""
    for name in names:
        if told.get(name) is None or not str(told[name]):
            raise missing(name)


def amount_of(told: Told, name: str) -> Decimal:
    """An amount, which may come as a number or as a text [oracle.md §1.3]."""
    value = told.get(name)
    try:
        found = Decimal(str(value))
    except InvalidOperation:
        raise invalid(name, value) from None
    if isinstance(value, bool) or not found.is_finite() or abs(found) >= LARGEST:
        raise invalid(name, value)
    return found


def date_of(told: Told, name: str, *, default: date) -> date:
    """A day as text."""
    value = told.get(name)
    if value is None:
        return default
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise invalid(name, value) from None


def number_in(told: Told, name: str) -> int:
    """An id."""
    value = told.get(name)
    if isinstance(value, bool) or not str(value).isdecimal() or len(str(value)) > DIGITS:
        raise invalid(name, value)
    return int(str(value))


def bounded(told: Told, **longest: int) -> None:
    """Refuses texts that are longer than the attribute."""
    for name, length in longest.items():
        if len(str(told.get(name) or "")) > length:
            raise Refused(400, f"The value of {name} is longer than {length}.", path=f"/{name}")


def invalid(name: str, value: object, *, code: str = "") -> Refused:
    """A value that does not fit its attribute."""
    return Refused(400, f"The value {value} of the attribute {name} is invalid.", code=code, path=f"/{name}")
