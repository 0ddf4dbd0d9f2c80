"""What a wire type is made of, worked out once: its annotations are texts, which Python would read anew each time."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from msgspec import Struct
from msgspec.structs import FieldInfo, fields

#: wire types of all adapters of a process; there are some two hundred
_MOST_KEPT: Final = 1_024


@lru_cache(maxsize=_MOST_KEPT)
def fields_of(kind: type[Struct]) -> tuple[FieldInfo, ...]:
    """The fields of a wire type, in its order."""
    return fields(kind)
