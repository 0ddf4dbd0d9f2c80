"""Tables in a zip, row by row: nothing is unpacked to disk, and never more in memory than a line.

What a zip says of itself is held against bounds before anything of it is read; more than it says never comes, since
reading ends there and its checksum is then wrong.
"""

from __future__ import annotations

import csv
import struct
import zlib
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from typing import IO, Final, Self
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from msgspec import Struct

from adapters.kit.delimited import delimited
from canonical_model.errors import BadAnswer

_ENCRYPTED: Final = 0x1
_METHODS: Final = frozenset({ZIP_STORED, ZIP_DEFLATED})
#: a smaller table is not asked how well it is packed: few lines that repeat say nothing
_WORTH_ASKING: Final = 1024 * 1024
#: what the libraries raise for a zip or a table that cannot be read
_UNREADABLE: Final = (
    BadZipFile, zlib.error, csv.Error, struct.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError,
    OverflowError,
)  # fmt: skip


class ArchiveBounds(Struct, frozen=True, kw_only=True):
    """The limits of one zip."""

    #: entries of its table of contents
    most_files: int = 200
    #: all tables, unpacked
    most_bytes: int = 20 * 1024**3
    #: unpacked bytes for each packed one: tables of amounts pack to a tenth, bombs to a thousandth
    most_ratio: int = 200
    #: characters of a line
    most_line: int = 1024 * 1024


class Archive:
    """A zip with tables as CSV."""

    def __init__(self, file: IO[bytes], *, bounds: ArchiveBounds | None = None, delimiter: str = ",") -> None:
        self._bounds, self._delimiter = bounds or ArchiveBounds(), delimiter
        with _readable():
            self._zip = ZipFile(file)
        self._tables = {one.filename: one for one in self._checked(self._zip.infolist())}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def tables(self) -> dict[str, tuple[str, ...]]:
        """The tables by their names in the zip, each with its columns."""
        return {name: tuple(next(self._lines(name), [])) for name in self._tables}

    def rows(self, name: str) -> Iterator[dict[str, str]]:
        """The rows of one table by its columns; BadAnswer in the middle where it is damaged or broken off."""
        lines = self._lines(name)
        header = next(lines, [])
        for number, line in enumerate(lines, 2):
            if len(line) != len(header):
                raise BadAnswer(f"{name}: line {number} has {len(line)} columns, the first one {len(header)}")
            yield dict(zip(header, line, strict=True))

    def _checked(self, entries: list[ZipInfo]) -> list[ZipInfo]:
        """The tables; BadAnswer where what the zip says of itself is more than is taken."""
        if len(entries) > self._bounds.most_files:
            raise BadAnswer(f"a zip with {len(entries)} files: {self._bounds.most_files} are taken")
        tables = [one for one in entries if one.filename.lower().endswith(".csv")]
        if len({one.filename for one in tables}) < len(tables):
            raise BadAnswer("a zip has two files of one name")
        for one in tables:
            self._must_be_sound(one)
        if (size := sum(one.file_size for one in tables)) > self._bounds.most_bytes:
            raise BadAnswer(f"a zip unpacks to {size} bytes: {self._bounds.most_bytes} are taken")
        return tables

    def _must_be_sound(self, one: ZipInfo) -> None:
        if one.flag_bits & _ENCRYPTED or one.compress_type not in _METHODS:
            raise BadAnswer(f"{one.filename} is packed in a way that is not read")
        if one.file_size > max(_WORTH_ASKING, self._bounds.most_ratio * one.compress_size):
            raise BadAnswer(f"{one.filename} unpacks to {one.file_size} bytes from {one.compress_size}: no table does")

    def _lines(self, name: str) -> Iterator[list[str]]:
        with _readable(), self._zip.open(self._tables[name]) as packed:
            text = TextIOWrapper(packed, encoding=self._encoding(name), newline="")
            yield from delimited(self._bounded(text, name), self._delimiter)

    def _bounded(self, text: TextIOWrapper, name: str) -> Iterator[str]:
        while line := text.readline(self._bounds.most_line + 1):
            if len(line) > self._bounds.most_line:
                raise BadAnswer(f"{name}: a line has more than {self._bounds.most_line} characters")
            yield line

    def _encoding(self, name: str) -> str:
        """By the mark at its beginning; without one UTF-8."""
        with self._zip.open(self._tables[name]) as packed:
            head = packed.read(len(BOM_UTF8))
        return "utf-16" if head.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8-sig"


@contextmanager
def _readable() -> Iterator[None]:
    try:
        yield
    except _UNREADABLE as error:
        raise BadAnswer(f"the zip or a table in it cannot be read: {error}") from error
