"""What a system answered: status, headers and a body that was bounded while it came in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

import httpx2
from msgspec import Struct

from adapters.kit.bounds import Bounds
from adapters.kit.unpacking import unpacked
from canonical_model.errors import BadAnswer

#: what we ask for; anything else that comes is not decoded
ACCEPTED_ENCODINGS: Final = "gzip"
#: how much of an unreadable body an error shows
EXCERPT: Final = 200


class Answer(Struct, frozen=True, kw_only=True):
    """One whole answer."""

    status: int
    #: names in lower case
    headers: Mapping[str, str]
    body: bytes
    url: str

    @property
    def content_type(self) -> str:
        """The media type without its parameters, lower case."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def text(self) -> str:
        """The beginning of the body, for error messages."""
        return self.body[:EXCERPT].decode("utf-8", "replace").strip()


def answer_of(response: httpx2.Response, bounds: Bounds) -> Answer:
    """The streamed response as an Answer; BadAnswer if it is too large or packed wrongly."""
    headers = {name.lower(): value for name, value in response.headers.items()}
    encoding = headers.get("content-encoding", "identity").lower()
    if response.is_stream_consumed:  # a recording: httpx2 has read and unpacked it already
        packed, encoding = _capped([response.content], bounds.most_unpacked_bytes), "identity"
    else:
        packed = _capped(response.iter_raw(), bounds.most_bytes)
    return Answer(
        status=response.status_code,
        headers=headers,
        body=unpacked(packed, encoding, bounds.most_unpacked_bytes),
        url=str(response.url),
    )


def _capped(pieces: Iterable[bytes], most: int) -> bytes:
    taken: list[bytes] = []
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > most:
            raise BadAnswer(f"the answer is larger than {most} bytes", remedy="ask for smaller pages (page_size)")
        taken.append(piece)
    return b"".join(taken)
