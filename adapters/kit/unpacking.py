"""A packed body → the body: all of it, within bounds, and never a part for the whole.

libdeflate takes two fifths of zlib's time (ADR 32), and wants to know the size. What is one piece and says its size
goes to it; everything else, and whatever it refuses, is unpacked by Python's gzip, which also says what is wrong.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from gzip import BadGzipFile, GzipFile
from io import BytesIO
from typing import Final

from canonical_model.errors import BadAnswer

try:
    from deflate import DeflateError, gzip_decompress
except ImportError:  # a platform that it is not built for
    gzip_decompress, DeflateError = None, ValueError  # type: ignore[assignment,misc]  # as if it refused everything

#: how each piece begins: a body can be several, one after another [RFC 1952 §2.2, §2.3.1]
_BEGINS: Final = b"\x1f\x8b\x08"
#: how many bytes at a piece's end tell its size [RFC 1952 §2.3.1]
_SIZE: Final = 4
_at_once: Final[Callable[[bytes, int], bytearray] | None] = gzip_decompress


def unpacked(packed: bytes, encoding: str, most: int) -> bytes:
    """The body without its content encoding; BadAnswer if it is cut, damaged, unknown or too large."""
    if encoding in {"", "identity"} or not packed:
        return packed
    if encoding not in {"gzip", "x-gzip"}:
        raise BadAnswer(f"the answer is packed as {encoding!r}, which was not asked for")
    return _whole(packed, most) or _by_pieces(packed, most)


def _whole(packed: bytes, most: int) -> bytes | None:
    """The one piece that it is; None where it may be several, or cannot be unpacked so."""
    size = int.from_bytes(packed[-_SIZE:], "little")
    if _at_once is None or not 0 < size <= most or packed.find(_BEGINS, 1) > 0:
        return None
    try:
        body = _at_once(packed, size)
    except (DeflateError, ValueError):
        return None
    return bytes(body) if len(body) == size else None


def _by_pieces(packed: bytes, most: int) -> bytes:
    """One piece after another, each byte looked at once."""
    try:
        with GzipFile(fileobj=BytesIO(packed)) as pieces:
            # a byte more than there is room for: whoever gets it knows that there is more
            body = pieces.read(most + 1)
    except EOFError as error:
        raise BadAnswer("the packed answer ends before its end") from error
    except (BadGzipFile, zlib.error) as error:
        raise BadAnswer(f"the packed answer is damaged: {error}") from error
    if len(body) > most:
        raise BadAnswer(f"the answer unpacks to more than {most} bytes", remedy="ask for smaller pages (page_size)")
    return body
