"""What one exchange with a system may cost: every wait and every size has a name."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

MEBIBYTE: Final = 1024 * 1024


class Bounds(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The limits of a session."""

    #: to reach the system at all
    connect_seconds: float = 10.0
    #: between two pieces of an answer
    read_seconds: float = 120.0
    #: an answer as it is sent
    most_bytes: int = 64 * MEBIBYTE
    #: the same, unpacked
    most_unpacked_bytes: int = 256 * MEBIBYTE
    #: tries of one read, the first one included
    attempts: int = 5
    first_wait_seconds: float = 0.5
    #: a longer wait asked for by the system is handed to the caller instead
    longest_wait_seconds: float = 60.0
    #: all waits of one read together
    total_wait_seconds: float = 180.0
    #: redirects within the same host
    redirects: int = 3
    #: a larger difference between the system's clock and ours is a finding
    most_skew_seconds: int = 120
