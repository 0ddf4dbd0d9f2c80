"""Company codes: which of them may be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from adapters.kit.reading import ReadFeed
from canonical_model.adapter import Page, ReadRequest
from canonical_model.errors import Misconfigured


def of_allowed_codes(read: ReadFeed, allowed: Sequence[str]) -> ReadFeed:
    """A feed that is read for one company code, if the settings allow it; empty settings allow every one."""

    def guarded(request: ReadRequest) -> Iterator[Page]:
        if not request.entity or (allowed and request.entity not in allowed):
            raise Misconfigured(f"company code {request.entity!r} is not among those the settings allow")
        return read(request)

    return guarded
