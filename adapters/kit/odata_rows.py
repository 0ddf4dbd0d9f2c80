"""Decoding a page of OData V2 JSON into typed rows.

A page is decoded as a whole; one that cannot be is cut into the JSON of its rows: a row that is not as documented
concerns nobody but itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, Final, Generic, TypeVar

import msgspec
from msgspec import Raw, Struct

from adapters.kit.fields import fields_of
from canonical_model.errors import BadAnswer

T = TypeVar("T")
_QUOTED: Final = 60
#: how the decoder says that a text is not what it was told to expect
_NOT_AS_DOCUMENTED: Final = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


class Results(Struct, Generic[T]):
    """The object under `d`."""

    results: list[T]
    next: str | None = msgspec.field(default=None, name="__next")
    #: a string, as the format has it; some servers send a number
    count: str | int | None = msgspec.field(default=None, name="__count")


class Envelope(Struct, Generic[T]):
    """A page; the oldest servers put the list directly under `d`."""

    d: Results[T] | list[T]


class Faulty(Struct, frozen=True, kw_only=True):
    """A row that does not have the documented shape."""

    position: int
    reason: str
    payload: bytes
    #: whatever of it could be read as text
    texts: dict[str, str]


class Rows(Generic[T]):
    """The rows of a page: those that could be read, and what became of the others."""

    def __init__(self, page: Results[Any], raws: Callable[[], Sequence[Raw]]) -> None:
        self.next, self.count = page.next or "", _count(page.count)
        #: all rows that came, readable or not
        self.received = len(page.results)
        self.rows: list[T] = []
        self.faulty: list[Faulty] = []
        #: how rows differed from what is documented: "Amount came as a number"
        self.oddities: set[str] = set()
        self._raws = raws
        #: where the rows stood that are left
        self._kept: list[int] = []

    def take_all(self, rows: list[T]) -> None:
        """Take these for all rows that came."""
        self.rows, self._kept = rows, list(range(self.received))

    def take(self, position: int, row: T) -> None:
        """Add a row that could be read."""
        self._kept.append(position)
        self.rows.append(row)

    def keep(self, positions: list[int]) -> None:
        """Go on with these of the rows only."""
        self._kept = [self._kept[position] for position in positions]
        self.rows = [self.rows[position] for position in positions]

    def payload(self, position: int) -> bytes:
        """The row's JSON as it was received."""
        return bytes(self._raws()[self._kept[position]])

    def first(self) -> bytes:
        """The JSON of the first row that came; empty where none did."""
        return bytes(self._raws()[0]) if self.received else b""


class RowDecoder(Generic[T]):
    """Decodes pages of one entity set into rows of one type."""

    def __init__(self, row_type: type[T]) -> None:
        self._type = row_type
        fields = fields_of(row_type)  # type: ignore[arg-type]  # T is always a Struct
        self._names = {field.encode_name for field in fields}
        self._texts = {field.encode_name for field in fields if _takes_text(field.type)}
        self._optional = {field.encode_name for field in fields if not field.required}
        self._whole: msgspec.json.Decoder[Envelope[T]] = msgspec.json.Decoder(Envelope[row_type])  # type: ignore[valid-type]  # told above
        self._one: msgspec.json.Decoder[T] = msgspec.json.Decoder(row_type)
        self._raw: msgspec.json.Decoder[Envelope[Raw]] = msgspec.json.Decoder(Envelope[Raw])
        # float_hook=str keeps the digits of a bare number as they were written
        self._loose: msgspec.json.Decoder[dict[str, Any]] = msgspec.json.Decoder(dict[str, Any], float_hook=str)

    def page(self, body: bytes) -> Rows[T]:
        """The page; BadAnswer if it is none. A row that is not as documented is mended or set aside."""
        try:
            page = _results(self._whole.decode(body))
        except _NOT_AS_DOCUMENTED:
            return self._row_by_row(self._cut(body))
        # cut once, and only where a row's own JSON is asked for: all of a page may be unreadable further on
        found: Rows[T] = Rows(page, cache(lambda: self._cut(body).results))
        found.take_all(page.results)
        return found

    def _cut(self, body: bytes) -> Results[Raw]:
        try:
            return _results(self._raw.decode(body))
        except _NOT_AS_DOCUMENTED as error:
            raise _unreadable(error) from error

    def _row_by_row(self, page: Results[Raw]) -> Rows[T]:
        found: Rows[T] = Rows(page, lambda: page.results)
        for position, raw in enumerate(page.results):
            self._take(position, raw, found)
        return found

    def unknown(self, rows: Rows[T]) -> set[str]:
        """Fields of the first record that nobody has asked for; links to other records do not count."""
        try:
            values = self._loose.decode(rows.first() or b"{}")
        except _NOT_AS_DOCUMENTED:
            return set()
        return {name for name, value in values.items() if name not in self._names and not isinstance(value, dict)}

    def _take(self, position: int, raw: Raw, page: Rows[T]) -> None:
        try:
            row: T | None = self._one.decode(raw)
        except _NOT_AS_DOCUMENTED:
            row = self._mended(position, raw, page)
        if row is not None:
            page.take(position, row)

    def _mended(self, position: int, raw: Raw, page: Rows[T]) -> T | None:
        values: dict[str, Any] = {}
        try:
            values = self._loose.decode(raw)
            return msgspec.convert(self._as_documented(values, page.oddities), self._type)
        except _NOT_AS_DOCUMENTED as error:
            texts = {name: value for name, value in values.items() if isinstance(value, str)}
            page.faulty.append(Faulty(position=position, reason=str(error), payload=bytes(raw), texts=texts))
            return None

    def _as_documented(self, values: dict[str, Any], oddities: set[str]) -> dict[str, Any]:
        kept = {}
        for name, value in values.items():
            if value is None and name in self._optional:
                oddities.add(f"{name} came as null")
            elif name in self._texts and isinstance(value, int) and not isinstance(value, bool):
                oddities.add(f"{name} came as a number")
                kept[name] = str(value)
            else:
                kept[name] = value
        return kept


def _takes_text(kind: Any) -> bool:  # noqa: ANN401 - a type annotation
    return kind is str or str in getattr(kind, "__args__", ())


def _results(envelope: Envelope[T]) -> Results[T]:
    return envelope.d if isinstance(envelope.d, Results) else Results(results=envelope.d)


def _count(value: str | int | None) -> int | None:
    if value is None:
        return None
    written = str(value)
    if not (written.isascii() and written.isdigit()):
        raise BadAnswer(f"the number of records is not a number: {written[:_QUOTED]!r}")
    return int(written)


def _unreadable(error: Exception) -> BadAnswer:
    return BadAnswer(f"the page cannot be read: {str(error)[:_QUOTED]}")
