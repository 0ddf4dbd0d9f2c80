"""A simulated S/4HANA in a process of its own, so that what it computes is not on its clients' bill.

A task comes by standard input as one line of JSON, where it is goes to standard output; it ends with its input.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import IO, Final

import msgspec
from msgspec import Struct

#: seconds in which the books are made
PATIENCE: Final = 300


class ErpTask(Struct, frozen=True, kw_only=True):
    """Which books, and how far away they are."""

    seed: int
    #: legal entities of the group, of eight
    entities: int
    customers: int
    open_invoices: int
    #: how often the set of special cases is repeated
    specials: int = 1
    page_size: int
    #: seconds that each request is under way
    lag: float


class Erp(Struct, frozen=True, kw_only=True):
    """Where it is."""

    url: str
    client: str
    user: str
    password: str
    entities: tuple[str, ...]
    as_of: date

    def settings(self, name: str) -> str:
        """A system of duecourse.toml."""
        return f"""\
[systems.{name}]
product = "sap-s4"
base_url = "{self.url}"
client = "{self.client}"
auth = {{ kind = "basic", user = "{self.user}", password = "{self.password}" }}
"""

    @property
    def evening(self) -> datetime:
        """When its books are looked at."""
        return datetime(self.as_of.year, self.as_of.month, self.as_of.day, 18, tzinfo=UTC)


@contextmanager
def erp(task: ErpTask) -> Iterator[Erp]:
    """The ERP while it is needed."""
    command = [sys.executable, "-m", "benchmarks.erp_process"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        told, said = pipes(process)
        told.write(msgspec.json.encode(task) + b"\n")
        told.flush()
        try:
            yield msgspec.json.decode(said.readline(), type=Erp)
        finally:
            told.close()
            process.wait(PATIENCE)


def pipes(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    """Standard input and output of a process."""
    if process.stdin is None or process.stdout is None:
        raise RuntimeError("the process was started without pipes")
    return process.stdin, process.stdout


def main() -> None:
    """Serve until standard input ends."""
    from random import Random

    from simulators.books import Books
    from simulators.books.generate import AS_OF
    from simulators.books.history import Counts, write_history
    from simulators.books.market import add_rates
    from simulators.books.population import GROUP, populate
    from simulators.sap import serve

    task = msgspec.json.decode(sys.stdin.buffer.readline(), type=ErpTask)
    rng, books = Random(task.seed), Books(as_of=AS_OF)
    profiles = populate(books, count=task.customers, rng=rng, entities=GROUP[: task.entities])
    add_rates(books, rng=rng)
    counts = Counts(
        customers=task.customers, open_invoices=task.open_invoices, cleared_invoices=0, specials=task.specials
    )
    write_history(books, profiles, counts=counts, rng=rng)
    with serve(books, page_size=task.page_size) as server:
        server.edge.lag = task.lag
        known = server.credentials
        place = Erp(
            url=server.url, client=known.sap_client, user=known.user, password=known.password,
            entities=tuple(sorted(books.entities)), as_of=AS_OF,
        )  # fmt: skip
        sys.stdout.buffer.write(msgspec.json.encode(place) + b"\n")
        sys.stdout.buffer.flush()
        sys.stdin.buffer.read()


if __name__ == "__main__":
    main()
