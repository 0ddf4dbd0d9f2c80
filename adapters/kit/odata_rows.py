"""Decoding a page of OData V2 JSON into typed rows, fast when it is as documented, row by row when it is not."""

from __future__ import annotations

from typing import Any, Final, Generic, TypeVar

import msgspec
from msgspec import Raw, Struct

from canonical_model.errors import BadAnswer

T = TypeVar("T")
_QUOTED: Final = 60


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
    """One decoded page."""

    def __init__(self, decoder: RowDecoder[T], body: bytes, page: Results[T]) -> None:
        self._decoder, self._body = decoder, body
        self.rows, self.next = page.results, page.next or ""
        self.count = _count(page.count)
        self.faulty: list[Faulty] = []
        #: all rows that came, readable or not
        self.received = len(self.rows)
        #: how rows differed from what is documented: "Amount came as a number"
        self.oddities: set[str] = set()
        self._payloads: list[bytes] | None = None
        self._kept = list(range(len(self.rows)))

    def unknown(self) -> set[str]:
        """Fields of the first record that nobody has asked for."""
        return self._decoder.unknown(self._body)

    def keep(self, positions: list[int]) -> None:
        """Go on with these of the rows only."""
        self._kept = [self._kept[position] for position in positions]
        self.rows = [self.rows[position] for position in positions]

    def payload(self, position: int) -> bytes:
        """The row's JSON as it was received."""
        if self._payloads is None:
            self._payloads = [bytes(raw) for raw in self._decoder.raws(self._body)]
        return self._payloads[self._kept[position]]


class RowDecoder(Generic[T]):
    """Decodes pages of one entity set into rows of one type."""

    def __init__(self, row_type: type[T]) -> None:
        self._type = row_type
        fields = msgspec.structs.fields(row_type)  # type: ignore[arg-type]  # T is always a Struct
        self._names = {field.encode_name for field in fields}
        self._texts = {field.encode_name for field in fields if _takes_text(field.type)}
        self._optional = {field.encode_name for field in fields if not field.required}
        self._fast: msgspec.json.Decoder[Envelope[T]] = msgspec.json.Decoder(Envelope[row_type])  # type: ignore[valid-type]
        self._raw: msgspec.json.Decoder[Envelope[Raw]] = msgspec.json.Decoder(Envelope[Raw])
        # float_hook=str keeps the digits of a bare number as they were written
        self._loose: msgspec.json.Decoder[dict[str, Any]] = msgspec.json.Decoder(dict[str, Any], float_hook=str)

    def decode(self, body: bytes) -> Rows[T]:
        """The page's rows; BadAnswer if the page as a whole cannot be read."""
        try:
            return Rows(self, body, _results(self._fast.decode(body)))
        except msgspec.ValidationError:
            return self._row_by_row(body)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise _unreadable(error) from error

    def unknown(self, body: bytes) -> set[str]:
        """Fields of the page's first record that nobody has asked for; links to other records do not count."""
        first = next(iter(self.raws(body)), None)
        if first is None:
            return set()
        try:
            values = self._loose.decode(first)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return set()
        return {name for name, value in values.items() if name not in self._names and not isinstance(value, dict)}

    def raws(self, body: bytes) -> list[Raw]:
        """The rows' own JSON."""
        return _results(self._raw.decode(body)).results

    def _row_by_row(self, body: bytes) -> Rows[T]:
        try:
            page = _results(self._raw.decode(body))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise _unreadable(error) from error
        found: Rows[T] = Rows(self, body, Results(results=[], next=page.next, count=page.count))
        found.received = len(page.results)
        kept: list[int] = []
        for position, raw in enumerate(page.results):
            row = self._row(position, raw, found)
            if row is not None:
                found.rows.append(row)
                kept.append(position)
        found._kept = kept  # noqa: SLF001 - the two classes of this module build a page together
        return found

    def _row(self, position: int, raw: Raw, page: Rows[T]) -> T | None:
        values: dict[str, Any] = {}
        try:
            values = self._loose.decode(raw)
            return msgspec.convert(self._as_documented(values, page.oddities), self._type)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
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
