"""How pages write what documents say: amounts with their currency, days in ISO 8601, words instead of codes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, Final
from urllib.parse import urlencode

import msgspec

from canonical_model.money import Money
from console.as_shown import tag

_ID: Final = 32
_SHORT: Final = 12


def address(path: str, **query: Any) -> str:  # noqa: ANN401 - whatever can be written
    """A path with what is asked of it; what is empty is left out."""
    asked = {key.rstrip("_"): value for key, value in query.items() if value not in {None, "", False}}
    return f"{path}?{urlencode(asked)}" if asked else path


def money(value: Any, currency: str = "") -> str:  # noqa: ANN401 - Money, its wire form, or a decimal string
    """An amount with its currency, thousands apart."""
    if value is None:
        return "–"
    if isinstance(value, Money):
        return f"{value.amount:,f} {value.currency}"
    if isinstance(value, Mapping):
        return money(value["amount"], value["currency"])
    return f"{Decimal(value):,f} {currency}".rstrip()


def moment(value: datetime | str) -> str:
    """An instant in UTC, to the minute."""
    at = datetime.fromisoformat(value) if isinstance(value, str) else value
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def words(code: str) -> str:
    """A code as words."""
    return code.replace("_", " ")


def short(name: str) -> str:
    """The first digits of an id, which suffice to name it."""
    return name[:_SHORT] if len(name) == _ID else name


def said(value: Any) -> str:  # noqa: ANN401 - any part of a document
    """Any value of a document, in words."""
    if isinstance(value, Mapping) and set(value) == {"amount", "currency"}:
        return money(value)
    if isinstance(value, Mapping):
        return "; ".join(f"{words(str(key))}: {said(one)}" for key, one in value.items() if one not in (None, "", []))
    if isinstance(value, list | tuple):
        return ", ".join(said(one) for one in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return short(str(value))


def share(value: Any) -> str:  # noqa: ANN401 - a number or its digits
    """A share as a percentage."""
    try:
        return f"{Decimal(str(value)) * 100:.0f} %"
    except InvalidOperation:
        return str(value)


def plain(document: Any) -> Any:  # noqa: ANN401 - any document
    """A document as plain values."""
    return msgspec.to_builtins(document)


def day(value: date | str | None) -> str:
    """A day; a dash where there is none."""
    return "–" if value is None or not str(value) else str(value)[:10]


def bucket(row: Any) -> str:  # noqa: ANN401 - an aging bucket
    """The days overdue of a bucket, in words."""
    if row.from_ is None:
        return "not due"
    return f"{row.from_}–{row.to} days" if row.to is not None else f"over {row.from_ - 1} days"


FILTERS: Final[dict[str, Callable[..., Any]]] = {
    "money": money, "moment": moment, "words": words, "short": short, "said": said, "share": share, "day": day,
    "bucket": bucket, "plain": plain, "tag": tag,
}  # fmt: skip
