"""The body of a write, checked against the entity: unknown names, wrong types, what may not be set, what is missing."""

import re
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, Final, TypeVar

import msgspec
from msgspec import Struct

from simulators.dynamics.odata.entities import Dialect, EntityType, Field
from simulators.dynamics.odata.errors import Refused
from simulators.dynamics.odata.literals import moment
from simulators.messages import Request

Told = dict[str, Any]
_T = TypeVar("_T")
_BODY: Final = msgspec.json.Decoder(dict[str, Any], float_hook=Decimal)
ODATA: Final = "Microsoft.OData.ODataException"
_UUID: Final = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)


class Words(Struct, frozen=True, kw_only=True):
    """How a product says what is wrong with a body: each is told the entity, the property and a value or a length."""

    #: a property that nobody may set, or not any more
    locked: Callable[[str, str], Refused]
    #: a text longer than the property takes
    long: Callable[[str, str, int], Refused]
    #: a property that has to be there
    missing: Callable[[str, str], Refused]


def body_of(request: Request) -> Told:
    """The object in a body."""
    try:
        return _BODY.decode(request.body)
    except msgspec.DecodeError as error:
        raise unreadable(f"An error occurred while parsing the payload: {error}") from None


def checked(told: Told, of: EntityType, *, dialect: Dialect, words: Words, creating: bool) -> Told:
    """The values of a body, as a face keeps them."""
    values = {}
    for name, one in told.items():
        if name.startswith("@") or "@odata." in name:
            continue
        if name not in of.fields:
            raise unreadable(
                f"The property '{name}' does not exist on type '{dialect.namespace}.{of.name}'. Make sure to only use "
                "property names that are defined by the type."
            )
        values[name] = _value(name, one, of, dialect=dialect)
        _permitted(name, values[name], of, words, creating=creating)
    if creating:
        for name, field in of.fields.items():
            if field.mandatory and values.get(name) in {None, ""}:
                raise words.missing(of.name, name)
    return values


def _permitted(name: str, value: Any, of: EntityType, words: Words, *, creating: bool) -> None:  # noqa: ANN401 - any value
    field = of.fields[name]
    if field.edit == "never" or (field.edit == "create" and not creating):
        raise words.locked(of.name, name)
    if field.length and isinstance(value, str) and len(value) > field.length:
        raise words.long(of.name, name, field.length)


def _value(name: str, told: Any, of: EntityType, *, dialect: Dialect) -> Any:  # noqa: ANN401 - any value
    field = of.fields[name]
    if told is None:
        raise unreadable(f"A null value was found for the property named '{name}', which is not nullable.")
    try:
        return _READ[field.kind](told, field, dialect)
    except (ValueError, TypeError, InvalidOperation, Base64Error):
        raise unreadable(f"Cannot convert the literal '{told}' to the expected type of '{name}'.") from None


def unreadable(why: str) -> Refused:
    """A body that cannot be read."""
    return Refused(400, why, code="BadRequest", kind=ODATA)


def _text(told: Any, _: Field, __: Dialect) -> str:  # noqa: ANN401 - a value of a body
    return _of(told, str)


def _guid(told: Any, _: Field, __: Dialect) -> str:  # noqa: ANN401 - a value of a body
    text = _of(told, str)
    if not _UUID.fullmatch(text):
        raise ValueError(text)
    return text.lower()


def _whole(told: Any, _: Field, __: Dialect) -> int:  # noqa: ANN401 - a value of a body
    """A number and no text: the payload is not IEEE754Compatible."""
    if isinstance(told, bool):
        raise TypeError(told)
    return _of(told, int)


def _amount(told: Any, _: Field, __: Dialect) -> Decimal:  # noqa: ANN401 - a value of a body
    if isinstance(told, bool) or not isinstance(told, int | Decimal):
        raise TypeError(told)
    return Decimal(told)


def _day(told: Any, _: Field, __: Dialect) -> date:  # noqa: ANN401 - a value of a body
    """A plain day is taken as well [addendum A7]."""
    return moment(_of(told, str)).date()


def _instant(told: Any, _: Field, __: Dialect) -> datetime:  # noqa: ANN401 - a value of a body
    return moment(_of(told, str))


def _flag(told: Any, _: Field, __: Dialect) -> bool:  # noqa: ANN401 - a value of a body
    return _of(told, bool)


def _member(told: Any, field: Field, dialect: Dialect) -> str:  # noqa: ANN401 - a value of a body
    text = _of(told, str)
    if text not in dialect.enums[field.enum]:
        raise ValueError(text)
    return text


def _bytes(told: Any, _: Field, __: Dialect) -> str:  # noqa: ANN401 - a value of a body
    text = _of(told, str)
    b64decode(text, validate=True)
    return text


def _of(told: Any, kind: type[_T]) -> _T:  # noqa: ANN401 - a value of a body
    if not isinstance(told, kind):
        raise TypeError(told)
    return told


_READ: Final[dict[str, Callable[[Any, Field, Dialect], Any]]] = {
    "text": _text, "guid": _guid, "int": _whole, "long": _whole, "amount": _amount, "day": _day, "instant": _instant,
    "flag": _flag, "enum": _member, "binary": _bytes,
}  # fmt: skip
