"""Listening: several processes at one address, among whom the kernel deals out who connects.

Of one socket that all of them share, whoever is awake takes everybody who waits, and one process does most of the work.
An event loop takes one who connects from each socket a turn, however many wait there (libuv since 1.49): a process that
is busy with those it has would let newcomers wait for seconds. So each has several sockets.
"""

from __future__ import annotations

import socket
from typing import Any, Final

#: sockets of one process
_PLACES: Final = 16


class Address(socket.socket):
    """An address that is taken; a process to which this is handed over gets a socket of its own there.

    OSError where somebody listens already. Nobody connects to this one: it never listens.
    """

    def __init__(self, host: str, port: int) -> None:
        # with the option below a second console of the same user would be let in beside the first
        _bound(socket.socket(_family(host)), host, port).close()
        super().__init__(_family(host))
        _bound(self, host, port, socket.SO_REUSEPORT)

    def __reduce__(self) -> tuple[Any, ...]:
        return shared, self.getsockname()[:2]


class Place(socket.socket):
    """One more socket at an address, handed over as that one is."""

    def __init__(self, address: Address) -> None:
        host, port = address.getsockname()[:2]
        super().__init__(_family(host))
        _bound(self, host, port, socket.SO_REUSEPORT)

    def __reduce__(self) -> tuple[Any, ...]:
        return shared, self.getsockname()[:2]


def places(host: str, port: int) -> list[socket.socket]:
    """All sockets of a process at an address; OSError where somebody listens already."""
    address = Address(host, port)
    return [address, *(Place(address) for _ in range(_PLACES - 1))]


def shared(host: str, port: int) -> socket.socket:
    """A socket at an address at which others of this program may listen, too."""
    return _bound(socket.socket(_family(host)), host, port, socket.SO_REUSEPORT)


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET


def _bound(made: socket.socket, host: str, port: int, *options: int) -> socket.socket:
    try:
        for option in (socket.SO_REUSEADDR, *options):
            made.setsockopt(socket.SOL_SOCKET, option, 1)
        made.bind((host, port))
    except OSError:
        made.close()
        raise
    return made
