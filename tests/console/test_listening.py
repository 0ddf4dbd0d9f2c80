"""Several processes at one address: each gets a share of who connects; a second console is told that it is late."""

from __future__ import annotations

import pickle
import socket
from multiprocessing.reduction import ForkingPickler

import pytest

from console.listening import Address, places


def handed_over(address: Address) -> socket.socket:
    """What another process gets."""
    made: socket.socket = pickle.loads(ForkingPickler.dumps(address))  # noqa: S301 - what this test pickled itself
    made.listen(200)
    made.setblocking(False)  # noqa: FBT003 - the library's own parameter
    return made


def waiting(listening: socket.socket) -> int:
    """How many have connected there."""
    taken: list[socket.socket] = []
    try:
        while True:
            taken.append(listening.accept()[0])
    except BlockingIOError:
        return len(taken)
    finally:
        for one in taken:
            one.close()


def has_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as one:
            one.bind(("::1", 0))
    except OSError:
        return False
    return True


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_who_connects_is_dealt_out_among_the_processes(host: str) -> None:
    if host == "::1" and not has_ipv6():
        pytest.skip("this machine has no IPv6")
    with Address(host, 0) as address:
        port = address.getsockname()[1]
        with handed_over(address) as one, handed_over(address) as other:
            clients = [socket.create_connection((host, port)) for _ in range(100)]
            shares = waiting(one), waiting(other)
            for client in clients:
                client.close()
    # of a fair coin fewer than 20 of 100 come up once in ten thousand million
    assert sum(shares) == 100
    assert min(shares) >= 20


def test_a_second_console_at_the_same_address_is_refused() -> None:
    with Address("127.0.0.1", 0) as address, handed_over(address), pytest.raises(OSError, match="in use"):
        Address("127.0.0.1", address.getsockname()[1])


def test_a_process_is_reached_by_all_of_its_sockets() -> None:
    own = places("127.0.0.1", 0)
    address = own[0].getsockname()
    handed = [pickle.loads(ForkingPickler.dumps(own)) for _ in range(2)]  # noqa: S301 - what this test pickled itself
    for one in (*handed[0], *handed[1]):
        one.listen(200)
        one.setblocking(False)  # noqa: FBT003 - the library's own parameter
    clients = [socket.create_connection(address) for _ in range(800)]
    shares = [[waiting(one) for one in process] for process in handed]
    for one in (*own, *handed[0], *handed[1], *clients):
        one.close()
    assert len(own) == len(shares[0]) > 1
    assert sum(map(sum, shares)) == 800
    # of 800 each of 32 sockets gets 25 in the mean; none at all comes up once in ten thousand million
    assert min(map(min, shares)) > 0
