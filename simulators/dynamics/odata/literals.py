"""Literals in filters and keys, and what they are compared with."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any, Final, NamedTuple

from simulators.dynamics.odata.entities import Dialect, Field
from simulators.dynamics.odata.errors import Refused, bad_question

#: a bound of the tokens in one filter
MAX_TOKENS: Final = 4_000
_TOKEN: Final = re.compile(
    r"""\s*(?:
      (?P<enum>[A-Za-z_][\w.]*'(?:[^']|'')*')
    | (?P<text>'(?:[^']|'')*')
    | (?P<guid>[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12})
    | (?P<time>\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?)
    | (?P<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
    | (?P<name>[A-Za-z_@$][\w./]*)
    | (?P<sign>[(),=])
    )""",
    re.VERBOSE,
)


class Token(NamedTuple):
    kind: str
    text: str


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a filter or a key."""
    at = 0
    for _ in range(MAX_TOKENS):
        if not text[at:].strip():
            return
        found = _TOKEN.match(text, at)
        if found is None:
            raise bad_question(f"Syntax error at position {at} in '{text}'.")
        yield Token(str(found.lastgroup), found[str(found.lastgroup)])
        at = found.end()
    raise bad_question("The filter is too long.")


def literal(token: Token, field: Field, dialect: Dialect) -> Any:  # noqa: ANN401 - a value of the field's kind
    """The value that a literal says for a property of this kind."""
    if token == Token("name", "null"):
        return None
    try:
        return _READ[field.kind](token, field, dialect)
    except (ValueError, InvalidOperation, KeyError):
        raise mismatch(token, field) from None


def mismatch(token: Token, field: Field) -> Refused:
    """A literal of another type than the property."""
    return bad_question(f"A binary operator with incompatible types was detected: {token.text} for {field.kind}.")


def _only(token: Token, *kinds: str) -> str:
    if token.kind not in kinds:
        raise ValueError(token.kind)
    return token.text


def unquoted(text: str) -> str:
    """A text literal's text."""
    return text[1:-1].replace("''", "'")


def _text(token: Token, _: Field, dialect: Dialect) -> str:
    text = unquoted(_only(token, "text"))
    return text.casefold() if dialect.ignore_case else text


def _guid(token: Token, _: Field, __: Dialect) -> str:
    return _only(token, "guid").lower()


def _whole(token: Token, _: Field, __: Dialect) -> int:
    return int(_only(token, "number"))


def _amount(token: Token, _: Field, __: Dialect) -> Decimal:
    return Decimal(_only(token, "number"))


def _day(token: Token, _: Field, __: Dialect) -> date:
    return date.fromisoformat(_only(token, "time")[:10])


def _instant(token: Token, _: Field, __: Dialect) -> datetime:
    return moment(_only(token, "time"))


def moment(text: str) -> datetime:
    """An instant; a day alone is its first moment."""
    if "T" not in text:
        return datetime.combine(date.fromisoformat(text), time(), tzinfo=UTC)
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _flag(token: Token, _: Field, __: Dialect) -> bool:
    return {"true": True, "false": False}[_only(token, "name")]


def _enum(token: Token, field: Field, dialect: Dialect) -> str:
    """`Namespace.Enum'Member'`; a bare text where the product is lenient."""
    if token.kind == "text" and dialect.bare_enums:
        return _member(unquoted(token.text), field, dialect)
    name, _, rest = _only(token, "enum").partition("'")
    if name != f"{dialect.namespace}.{field.enum}":
        raise ValueError(name)
    return _member(rest[:-1], field, dialect)


def _member(member: str, field: Field, dialect: Dialect) -> str:
    if member not in dialect.enums[field.enum]:
        raise bad_question(f"The string '{member}' is not a valid enumeration type constant.")
    return member


_READ: Final = {
    "text": _text, "guid": _guid, "int": _whole, "long": _whole, "amount": _amount, "day": _day, "instant": _instant,
    "flag": _flag, "enum": _enum, "binary": _text,
}  # fmt: skip
