"""OData V2 `$batch` with one changeset: several writes of which all are executed or none.

A changeset that failed is answered by a single part, the first error; one that succeeded by a part for each write
[OData 2.0 batch processing; sap.md §3].
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from canonical_model.errors import BadAnswer

#: parts in one answer, against a body that never ends
MOST_PARTS: Final = 1_000
_STATUS: Final = re.compile(r"HTTP/1\.[01] (\d{3})")
_BOUNDARY: Final = re.compile(r'multipart/mixed\s*;.*?boundary="?([^";\s]+)"?', re.IGNORECASE)


class Part(Struct, frozen=True, kw_only=True):
    """One request of a changeset, or one answer of it."""

    #: of a request the method and the path below the service; of an answer its status
    method: str = ""
    path: str = ""
    status: int = 0
    headers: dict[str, str] = {}
    body: str = ""


def changeset(writes: Sequence[Part], *, name: str) -> tuple[str, str]:
    """The content type and the body of a batch with these writes in one changeset; `name` tells its boundaries."""
    outer, inner = f"batch_{name}", f"changeset_{name}"
    parts = "".join(f"--{inner}\r\n{_write(number, part)}" for number, part in enumerate(writes, 1))
    body = f"--{outer}\r\nContent-Type: multipart/mixed; boundary={inner}\r\n\r\n{parts}--{inner}--\r\n--{outer}--\r\n"
    return f"multipart/mixed; boundary={outer}", body


def _write(number: int, part: Part) -> str:
    told = {**part.headers, "Content-Length": str(len(part.body.encode()))}
    headers = "".join(f"{name}: {value}\r\n" for name, value in told.items())
    return (
        "Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n"
        f"Content-ID: {number}\r\n\r\n{part.method} {part.path} HTTP/1.1\r\n{headers}\r\n{part.body}\r\n"
    )


def answers(content_type: str, body: str) -> tuple[Part, ...]:
    """What each write was answered, changesets opened; BadAnswer for anything that is not such a body."""
    found: list[Part] = []
    for part in _parts(content_type, body):
        head, _, rest = _split(part)
        nested = _BOUNDARY.search(head)
        found += answers(nested[0], rest) if nested else [_answer(rest)]
    return tuple(found)


def _parts(content_type: str, body: str) -> list[str]:
    boundary = _BOUNDARY.search(content_type)
    if boundary is None:
        raise BadAnswer(f"not a batch's answer: {content_type[:80]!r}")
    _, *parts = re.split(rf"(?:^|\r?\n)--{re.escape(boundary[1])}(?:--)?[ \t]*(?:\r?\n|$)", body, maxsplit=MOST_PARTS)
    whole = [part for part in parts if part.strip()]
    if not whole:
        raise BadAnswer("a batch's answer without parts")
    return whole


def _answer(text: str) -> Part:
    head, _, body = _split(text)
    status = _STATUS.match(head)
    if status is None:
        raise BadAnswer(f"a part of a batch's answer is no answer: {head[:80]!r}")
    lines = (line.partition(":") for line in head.splitlines()[1:])
    headers = {name.strip().lower(): value.strip() for name, _, value in lines}
    return Part(status=int(status[1]), headers=headers, body=body.strip())


def _split(text: str) -> tuple[str, str, str]:
    """Head and rest, parted by an empty line."""
    found = re.search(r"\r?\n\r?\n", text)
    return (text[: found.start()], "", text[found.end() :]) if found else (text.strip(), "", "")
