"""What one file may cost: every size has a name."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

MEBIBYTE: Final = 1024 * 1024


class FileBounds(Struct, frozen=True, kw_only=True):
    """The limits of one file of a bank."""

    #: a file as it lies there
    most_bytes: int = 256 * MEBIBYTE
    #: movements, remittance lines and lines that could not be read, of one file together
    most_lines: int = 250_000
    #: characters of one physical line or segment
    longest_line: int = MEBIBYTE
    #: characters of a text that is kept
    longest_text: int = 4_000
    #: bytes that the format is recognised by
    head_bytes: int = 64 * 1024


BOUNDS: Final = FileBounds()
