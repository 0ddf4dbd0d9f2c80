"""Literals of OData V2 URLs: strings, dates, numbers, and keys in parentheses."""

import re
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, NamedTuple

from simulators.sap.edm import Column, without_zeros
from simulators.sap.errors import bad_query

TOKEN = re.compile(
    r"\s*(?:(?P<prefixed>(?:datetimeoffset|datetime|time|guid)'[^']*')|(?P<string>'(?:[^']|'')*')"
    r"|(?P<number>-?\d+(?:\.\d+)?(?:[eE]-?\d+)?[mMlLdDfF]?)|(?P<name>[A-Za-z_][\w/]*)|(?P<mark>[(),=]))"
)
MAX_TOKENS = 4_000
DURATION = re.compile(r"PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?")


class Token(NamedTuple):
    kind: str
    text: str


def tokens(source: str) -> list[Token]:
    """Cuts an expression into tokens; an unknown sign or too long an expression is refused."""
    found: list[Token] = []
    at = 0
    source = source.rstrip()
    while at < len(source):
        match = TOKEN.match(source, at)
        if match is None or len(found) >= MAX_TOKENS:
            raise bad_query(f"Invalid expression at position {at}")
        found.append(Token(match.lastgroup or "", match.group(match.lastgroup or 0)))
        at = match.end()
    return found


def value_of(token: Token) -> Any:  # noqa: ANN401 - the token decides the type
    """The Python value of a literal token."""
    if token.kind == "string":
        return token.text[1:-1].replace("''", "'")
    if token.kind == "number":
        return Decimal(token.text.rstrip("mMlLdDfF"))
    if token.kind == "prefixed":
        return _prefixed(token.text)
    words = {"true": True, "false": False, "null": None}
    if token.text in words:
        return words[token.text]
    raise bad_query(f"'{token.text}' is no literal")


def _prefixed(source: str) -> date | time | str:
    kind, _, rest = source.partition("'")
    inner = rest[:-1]
    try:
        if kind == "datetime":
            return datetime.fromisoformat(inner).date()
        if kind == "datetimeoffset":
            return datetime.fromisoformat(inner).date()
        if kind == "time" and (match := DURATION.fullmatch(inner)):
            hours, minutes, seconds = (int(part or 0) for part in match.groups())
            return time(hours, minutes, seconds)
    except ValueError:
        raise bad_query(f"Invalid literal {source}") from None
    if kind == "guid":
        return inner
    raise bad_query(f"Invalid literal {source}")


KINDS: dict[str, tuple[type, ...]] = {
    "Edm.String": (str,),
    "Edm.Boolean": (bool,),
    "Edm.Decimal": (Decimal,),
    "Edm.DateTime": (date,),
    "Edm.Time": (time,),
}


def fitting(column: Column, value: Any) -> Any:  # noqa: ANN401 - as the property's type
    """The literal as the property's own value, or a refusal when the types do not match."""
    if value is None:
        return None
    if not isinstance(value, KINDS[column.type]):
        raise bad_query(f"Operator is not valid for {column.name}: {column.type} and the literal do not match")
    if not isinstance(value, str):
        return value
    if column.digits and value.isdigit():
        return value.zfill(column.digits)
    return without_zeros(value) if column.alpha else value
