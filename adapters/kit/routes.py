"""The route of a request: its path with `*` for whatever names a record, so that it tells nobody's number or name."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

#: OData keys and parameters of a segment
_KEYS: Final = re.compile(r"\(.*?\)|;.*")
#: words of a service's own: letters, and few digits at the end
_WORD: Final = re.compile(r"[A-Za-z_$-][A-Za-z_$.-]*\d{0,2}|v?\d{1,2}(\.\d{1,2}){0,3}")
#: a path that is longer is cut
_MOST: Final = 12


def route_of(url: str) -> str:
    """The route of an absolute or relative URL, without host, query and keys."""
    path = urlsplit(url).path.replace("(", "\x00(")
    segments = [_segment(one) for one in path.split("/") if one]
    return "/" + "/".join(segments[:_MOST])


def _segment(told: str) -> str:
    name, _, keys = told.partition("\x00")
    name = _KEYS.sub("", name)
    return (name if _WORD.fullmatch(name) else "*") + ("(*)" if keys else "")
