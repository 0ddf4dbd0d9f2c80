"""Segments of a path: `CustomersV3(dataAreaId='dat',CustomerAccount='US-001')`."""

import re
from typing import Final, NamedTuple
from urllib.parse import unquote

from simulators.dynamics.odata.errors import Refused

#: a bound of how deep a path goes
MAX_PARTS: Final = 12
_SEGMENT: Final = re.compile(r"([\w.$]+)(?:\((.*)\))?", re.DOTALL)


class Segment(NamedTuple):
    name: str
    #: what stands in parentheses; None: there are none
    key: str | None


def segments(path: str) -> list[Segment]:
    """The segments of a path that is still quoted: what is quoted in a key cannot part it."""
    parts = [part for part in path.strip("/").split("/") if part]
    if len(parts) > MAX_PARTS:
        raise no_resource(path)
    return [_segment(unquote(part)) for part in parts]


def _segment(part: str) -> Segment:
    found = _SEGMENT.fullmatch(part)
    if found is None:
        raise no_resource(part)
    return Segment(found[1], found[2])


def no_resource(what: str) -> Refused:
    """There is nothing of that name."""
    return Refused(404, f"No HTTP resource was found that matches the request URI '{what}'.", code="NotFound")
