"""What every reader does with a request: the feed that is asked for, and errors that name their system and entity."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from canonical_model.adapter import Page, ReadRequest
from canonical_model.errors import AdapterError, Misconfigured

#: how one feed is read
ReadFeed = Callable[[ReadRequest], Iterator[Page]]


def pages_of(feeds: Mapping[str, ReadFeed], request: ReadRequest, *, system: str) -> Iterator[Page]:
    """The pages of the feed asked for; an AdapterError bears the system's name and the entity that was read."""
    try:
        if request.feed not in feeds:
            raise Misconfigured(f"there is no feed {request.feed!r}")
        yield from feeds[request.feed](request)
    except AdapterError as error:
        error.system, error.entity = error.system or system, error.entity or request.entity
        raise
