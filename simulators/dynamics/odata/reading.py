"""From rows to a page of JSON."""

from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from itertools import chain
from typing import Any, Final
from urllib.parse import quote
from zlib import crc32

import msgspec
from msgspec import Struct

from simulators.dynamics.odata.entities import Dialect, EntityType, Row
from simulators.dynamics.odata.query import Place, Question, token

_ENCODER: Final = msgspec.json.Encoder(decimal_format="number")


class Window(Struct, kw_only=True):
    """A page of rows, how many there are in all, and where the next page begins."""

    rows: list[Row]
    total: int
    #: empty: this is the last one
    next: str


def window(rows: Iterable[Row], question: Question, of: EntityType, *, size: int, dialect: Dialect) -> Window:
    """The rows that a question asks for, a page of them."""
    return page_of(sought(rows, question), question, of, size=size, dialect=dialect)


def sought(rows: Iterable[Row], question: Question) -> list[Row]:
    """All rows that a question asks for, in its order: the same for each of its pages."""
    found = [row for row in rows if question.test is None or question.test(row.values)]
    for name, falling in reversed(question.order):
        found.sort(key=lambda row: _sortable(row.values.get(name)), reverse=falling)
    return found


def page_of(found: Sequence[Row], question: Question, of: EntityType, *, size: int, dialect: Dialect) -> Window:
    """A page of the rows that a question asks for."""
    place = question.place
    start = _start(found, place, of, dialect)
    taken = size if place.left is None else min(size, place.left)
    shown_rows = list(found[start : start + taken])
    left = None if place.left is None else place.left - taken
    more = start + taken < len(found) and left != 0 and bool(shown_rows)
    if question.topped and not dialect.link_with_top:
        more = False
    last = tuple(wire(shown_rows[-1].values.get(name), dialect) for name in of.keys) if more else ()
    following = token(Place(after=start + taken, last=last, left=left)) if more else ""
    return Window(rows=shown_rows, total=len(found), next=following)


def _start(rows: Sequence[Row], place: Place, of: EntityType, dialect: Dialect) -> int:
    """Behind the last row of the page before, wherever it is now."""
    after = place.after
    if not place.last:
        return after
    wanted = tuple(map(str, place.last))
    for at in chain(range(min(after, len(rows)) - 1, -1, -1), range(after, len(rows))):
        if tuple(str(wire(rows[at].values.get(name), dialect)) for name in of.keys) == wanted:
            return at + 1
    return after


def _sortable(value: Any) -> tuple[bool, Any]:  # noqa: ANN401 - any value of a row
    return (value is not None, value)


def shown(
    row: Row, of: EntityType, question: Question, *, dialect: Dialect, targets: Mapping[str, EntityType]
) -> dict[str, Any]:
    """A row as it is written, with its ETag and what is expanded."""
    told = _own(row, of, question.select, dialect)
    for name, chosen in question.expand.items():
        nav = of.navs[name]
        target = targets[nav.target]
        below = row.below[name]()[: dialect.most_expanded] if name in row.below else []
        listed = [_own(one, target, chosen, dialect) for one in below]
        told[name] = listed if nav.many else (listed[0] if listed else None)
    return told


def _own(row: Row, of: EntityType, chosen: tuple[str, ...], dialect: Dialect) -> dict[str, Any]:
    names = [name for name in of.fields if not chosen or name in chosen]
    told: dict[str, Any] = {"@odata.etag": etag(row, of)} if of.versioned else {}
    for name in names:
        told[name] = wire(row.values.get(name), dialect)
    return told


def etag(row: Row, of: EntityType) -> str:
    """Weak, of a version and the key [addendum A8]."""
    keys = ",".join(str(row.values.get(name)) for name in of.keys)
    told = f"'{crc32(encoded(row.values))},{keys}'"
    return f'W/"{b64encode(told.encode()).decode()}"'


def wire(value: Any, dialect: Dialect) -> Any:  # noqa: ANN401 - any value of a row
    """A value as JSON has it."""
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return f"{value.isoformat()}{dialect.day_time}"
    return plain(value) if isinstance(value, Decimal) else value


def plain(amount: Decimal) -> Decimal:
    """An amount without zeros at its end: 2500, 100.5 [addendum A6]."""
    return amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount.normalize()


def encoded(told: Any) -> bytes:  # noqa: ANN401 - whatever is written
    """JSON with decimals and int64 as numbers [addendum A8]."""
    return _ENCODER.encode(told)


def link(here: str, params: Mapping[str, str], following: str) -> str:
    """The link of the next page: the same question, the place in a token."""
    kept = {name: one for name, one in params.items() if name not in {"$skip", "$top", "$skiptoken"}}
    told = "&".join(f"{quote(name, safe='$-')}={quote(one, safe='')}" for name, one in kept.items())
    return f"{here}?{told}{'&' if told else ''}$skiptoken={following}"
